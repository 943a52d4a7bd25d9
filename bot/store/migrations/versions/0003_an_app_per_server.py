"""A server may have a Spotify app of its own: accounts and sign-ins are each with one app.

Revision 0003, after 0002.
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Whoever was linked until now was linked with the operator's app: the default says so.
    with op.batch_alter_table("accounts", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column(
                "app",
                sa.String(length=64),
                server_default=sa.text("''"),
                nullable=False,
                comment="a client ID; empty where it is the operator's",
            )
        )
        batch_op.drop_constraint(batch_op.f("uq_accounts_spotify_account"), type_="unique")
        batch_op.create_unique_constraint(
            batch_op.f("uq_accounts_app_spotify_account"), ["app", "spotify_account"]
        )
        batch_op.drop_constraint(batch_op.f("pk_accounts"), type_="primary")
        batch_op.create_primary_key(batch_op.f("pk_accounts"), ["member_id", "app"])

    with op.batch_alter_table("servers", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column(
                "spotify_client_id", sa.String(length=64), nullable=True, comment="of an app of its own"
            )
        )

    with op.batch_alter_table("sign_ins", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column(
                "app",
                sa.String(length=64),
                server_default=sa.text("''"),
                nullable=False,
                comment="a client ID; empty where it is the operator's",
            )
        )
