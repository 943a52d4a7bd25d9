"""One consent to be seen by others in a server, what people said and were shown, names of categories, posts.

Until now a member could only let answers say which songs are theirs. The new consent goes further (they are
compared with others, and counted for others), so nobody's old word is taken for it: everybody is asked anew.

Revision 0006, after 0005.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "barred_artists",
        sa.Column("server_id", sa.BigInteger(), nullable=False),
        sa.Column("member_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("artist", sa.String(length=200), nullable=False, comment="the name as it is compared"),
        sa.Column("name", sa.Text(), nullable=False, comment="the name as it is written"),
        sa.Column("barred_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["server_id"], ["servers.id"], name=op.f("fk_barred_artists_server_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("server_id", "member_id", "artist", name=op.f("pk_barred_artists")),
        comment="whom a member does not want to be recommended",
    )
    with op.batch_alter_table("barred_artists", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_barred_artists_member_id"), ["member_id"], unique=False)

    op.create_table(
        "category_names",
        sa.Column("server_id", sa.BigInteger(), nullable=False),
        sa.Column("identity", sa.Integer(), autoincrement=False, nullable=False, comment="of a category"),
        sa.Column("name", sa.String(length=80), nullable=False),
        sa.ForeignKeyConstraint(
            ["server_id"], ["servers.id"], name=op.f("fk_category_names_server_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("server_id", "identity", name=op.f("pk_category_names")),
    )
    op.create_table(
        "posts",
        sa.Column("server_id", sa.BigInteger(), nullable=False),
        sa.Column("channel_id", sa.BigInteger(), nullable=False),
        sa.Column("every", sa.String(length=16), nullable=False, comment="week or month"),
        sa.Column("zone", sa.String(length=64), nullable=False, comment="a time zone of the tz database"),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("posted_at", sa.DateTime(timezone=True), nullable=True, comment="the last one"),
        sa.Column(
            "last_song",
            sa.Integer(),
            nullable=True,
            comment="the newest of the server's songs at the last post",
        ),
        sa.Column(
            "categories", sa.JSON(), nullable=True, comment="their shares at the last post, by identity"
        ),
        sa.Column("songs", sa.JSON(), nullable=True, comment="those of the playlists of the last posts"),
        sa.ForeignKeyConstraint(
            ["server_id"], ["servers.id"], name=op.f("fk_posts_server_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("server_id", name=op.f("pk_posts")),
    )
    with op.batch_alter_table("posts", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_posts_due_at"), ["due_at"], unique=False)

    op.create_table(
        "shown",
        sa.Column("server_id", sa.BigInteger(), nullable=False),
        sa.Column("member_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("song_id", sa.String(length=64), nullable=False),
        sa.Column("shown_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["server_id"], ["servers.id"], name=op.f("fk_shown_server_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["song_id"], ["songs.id"], name=op.f("fk_shown_song_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("server_id", "member_id", "song_id", name=op.f("pk_shown")),
        comment="what a member was shown by /discover lately",
    )
    with op.batch_alter_table("shown", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_shown_member_id"), ["member_id"], unique=False)

    op.create_table(
        "used_songs",
        sa.Column("server_id", sa.BigInteger(), nullable=False),
        sa.Column("member_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("song_id", sa.String(length=64), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["server_id"], ["servers.id"], name=op.f("fk_used_songs_server_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["song_id"], ["songs.id"], name=op.f("fk_used_songs_song_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("server_id", "member_id", "song_id", name=op.f("pk_used_songs")),
        comment="which songs a member asked about lately",
    )
    with op.batch_alter_table("used_songs", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_used_songs_member_id"), ["member_id"], unique=False)

    with op.batch_alter_table("members", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column(
                "visible",
                sa.Boolean(),
                server_default=sa.false(),
                nullable=False,
                comment="whether others may see them",
            )
        )
        batch_op.add_column(
            sa.Column(
                "asked_at",
                sa.DateTime(timezone=True),
                nullable=True,
                comment="when they were asked whether others may see them",
            )
        )
        batch_op.add_column(
            sa.Column(
                "opted_out",
                sa.Boolean(),
                server_default=sa.false(),
                nullable=False,
                comment="nothing of theirs is kept",
            )
        )
        batch_op.add_column(
            sa.Column(
                "missed_at",
                sa.DateTime(timezone=True),
                nullable=True,
                comment="when they were first found to have left the server",
            )
        )
        batch_op.drop_column("shown_as_owner")

    with op.batch_alter_table("servers", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column(
                "n_identities",
                sa.Integer(),
                server_default="0",
                nullable=False,
                comment="how many its categories were ever given",
            )
        )
        batch_op.add_column(
            sa.Column(
                "left_at",
                sa.DateTime(timezone=True),
                nullable=True,
                comment="when the bot was removed from it",
            )
        )

    with op.batch_alter_table("answers", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column(
                "spent",
                sa.BigInteger(),
                server_default="0",
                nullable=False,
                comment="which pages were posted, a bit each",
            )
        )
    # They were kept as text, in one language; what is kept now is rendered when it is shared.
    answers = sa.table("answers", sa.column("kind", sa.String))
    op.execute(sa.delete(answers).where(answers.c.kind.in_(("embed", "spent"))))
