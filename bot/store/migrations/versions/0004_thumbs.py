"""Thumbs on songs are kept; servers learn by the preset "blend" unless their managers choose another.

Every server that was there until now had "classic", because there was nothing else to choose: nobody's
choice is overruled. "classic" knows the audio features alone; "blend" also knows the playlists, and answers
many times better by every measure (docs/model.md). The revision grows where the preset changes, so
that the models are trained anew when the bot starts, while the old ones still answer.

Revision 0004, after 0003.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

PRESET = "blend"


def upgrade() -> None:
    op.create_table(
        "thumbs",
        sa.Column("server_id", sa.BigInteger(), nullable=False),
        sa.Column("member_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("song_id", sa.String(length=64), nullable=False),
        sa.Column("up", sa.Boolean(), nullable=False, comment="or down"),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["server_id"], ["servers.id"], name=op.f("fk_thumbs_server_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["song_id"], ["songs.id"], name=op.f("fk_thumbs_song_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("server_id", "member_id", "song_id", name=op.f("pk_thumbs")),
    )
    with op.batch_alter_table("thumbs", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_thumbs_member_id"), ["member_id"], unique=False)

    with op.batch_alter_table("servers", schema=None) as batch_op:
        batch_op.alter_column("preset", existing_type=sa.String(length=32), server_default=PRESET)
    servers = sa.table("servers", sa.column("preset", sa.String), sa.column("revision", sa.Integer))
    op.execute(
        sa.update(servers)
        .where(servers.c.preset != PRESET)
        .values(preset=PRESET, revision=servers.c.revision + 1)
    )
