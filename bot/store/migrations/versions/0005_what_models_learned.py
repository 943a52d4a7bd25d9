"""Models say by a fingerprint what they have learned from, and what became of their categories.

Models without a fingerprint are trained anew when they are next asked: nobody can tell whether they have
learned the playlists as they are.

Revision 0005, after 0004.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("models", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column(
                "fingerprint",
                sa.String(length=64),
                nullable=True,
                comment="of all that it learned from, SHA-256 in hex",
            )
        )
        batch_op.add_column(
            sa.Column(
                "changes",
                sa.JSON(),
                nullable=True,
                comment="which categories split or merged in this training",
            )
        )
