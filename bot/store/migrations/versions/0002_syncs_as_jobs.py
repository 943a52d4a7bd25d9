"""Syncs as jobs that survive a restart; choices of members and managers; more sources of features; plays.

Revision 0002, after 0001.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "catalogue_features",
        sa.Column(
            "song_id", sa.String(length=64), nullable=False, comment="of songs that nobody need have brought"
        ),
        sa.Column("danceability", sa.Float(), nullable=True),
        sa.Column("energy", sa.Float(), nullable=True),
        sa.Column("key", sa.Float(), nullable=True),
        sa.Column("loudness", sa.Float(), nullable=True),
        sa.Column("mode", sa.Float(), nullable=True),
        sa.Column("speechiness", sa.Float(), nullable=True),
        sa.Column("acousticness", sa.Float(), nullable=True),
        sa.Column("instrumentalness", sa.Float(), nullable=True),
        sa.Column("liveness", sa.Float(), nullable=True),
        sa.Column("valence", sa.Float(), nullable=True),
        sa.Column("tempo", sa.Float(), nullable=True),
        sa.Column("duration_ms", sa.Float(), nullable=True),
        sa.Column("time_signature", sa.Float(), nullable=True),
        sa.PrimaryKeyConstraint("song_id", name=op.f("pk_catalogue_features")),
        comment="what the operator loaded from a public data set, for all servers",
    )
    op.create_table(
        "choices",
        sa.Column("server_id", sa.BigInteger(), nullable=False),
        sa.Column("member_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column(
            "external_id", sa.String(length=160), nullable=False, comment="of a playlist at Spotify, or liked"
        ),
        sa.Column(
            "shared",
            sa.Boolean(),
            nullable=False,
            comment="whether it comes to this server, whatever the rule",
        ),
        sa.ForeignKeyConstraint(
            ["server_id"], ["servers.id"], name=op.f("fk_choices_server_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("server_id", "member_id", "external_id", name=op.f("pk_choices")),
    )
    op.create_table(
        "feature_misses",
        sa.Column("song_id", sa.String(length=64), nullable=False),
        sa.Column("source", sa.String(length=16), nullable=False, comment="who had nothing for the song"),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["song_id"], ["songs.id"], name=op.f("fk_feature_misses_song_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("song_id", "source", name=op.f("pk_feature_misses")),
    )
    op.create_table(
        "jobs",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("server_id", sa.BigInteger(), nullable=False),
        sa.Column("member_id", sa.BigInteger(), nullable=False),
        sa.Column("include", sa.String(length=16), nullable=False),
        sa.Column("state", sa.String(length=16), nullable=False, comment="open, done, failed or cancelled"),
        sa.Column("step", sa.String(length=16), nullable=False, comment="what it is at, where it is open"),
        sa.Column(
            "listed", sa.Integer(), server_default="0", nullable=False, comment="where the listing goes on"
        ),
        sa.Column("tally", sa.JSON(), nullable=False, comment="counts for the report, by name"),
        sa.Column(
            "asleep_until",
            sa.DateTime(timezone=True),
            nullable=True,
            comment="where Spotify said when to come back",
        ),
        sa.Column("outcome", sa.JSON(), nullable=True, comment="the report, or why it failed"),
        sa.Column("reply", sa.LargeBinary(), nullable=True, comment="where to answer, sealed with TOKEN_KEY"),
        sa.Column("reply_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("told", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("began_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["server_id"], ["servers.id"], name=op.f("fk_jobs_server_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_jobs")),
        sqlite_autoincrement=True,
    )
    with op.batch_alter_table("jobs", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_jobs_member_id"), ["member_id"], unique=False)
        batch_op.create_index(
            "uq_jobs_open",
            ["server_id", "member_id"],
            unique=True,
            sqlite_where=sa.text("state = 'open'"),
            postgresql_where=sa.text("state = 'open'"),
        )

    op.create_table(
        "members",
        sa.Column("server_id", sa.BigInteger(), nullable=False),
        sa.Column("member_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("shown_as_owner", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.ForeignKeyConstraint(
            ["server_id"], ["servers.id"], name=op.f("fk_members_server_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("server_id", "member_id", name=op.f("pk_members")),
    )
    op.create_table(
        "pool_sources",
        sa.Column("server_id", sa.BigInteger(), nullable=False),
        sa.Column("source", sa.String(length=16), nullable=False, comment="category or playlist"),
        sa.Column("external_id", sa.String(length=160), nullable=False),
        sa.Column("label", sa.String(length=50), nullable=False),
        sa.Column("member_id", sa.BigInteger(), nullable=True, comment="by whose sign-in a playlist is read"),
        sa.ForeignKeyConstraint(
            ["server_id"], ["servers.id"], name=op.f("fk_pool_sources_server_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("server_id", "source", "external_id", name=op.f("pk_pool_sources")),
    )
    with op.batch_alter_table("pool_sources", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_pool_sources_member_id"), ["member_id"], unique=False)

    op.create_table(
        "uploads",
        sa.Column("token", sa.String(length=64), nullable=False, comment="a digest of it"),
        sa.Column("server_id", sa.BigInteger(), nullable=False),
        sa.Column("member_id", sa.BigInteger(), nullable=False),
        sa.Column(
            "pool", sa.String(length=50), nullable=True, comment="the label, or * for those of the file"
        ),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["server_id"], ["servers.id"], name=op.f("fk_uploads_server_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("token", name=op.f("pk_uploads")),
    )
    with op.batch_alter_table("uploads", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_uploads_member_id"), ["member_id"], unique=False)

    op.create_table(
        "job_playlists",
        sa.Column("job_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("source", sa.String(length=16), nullable=False, comment="spotify or liked"),
        sa.Column("external_id", sa.String(length=160), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("snapshot_id", sa.String(length=160), nullable=True),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("pool", sa.String(length=50), nullable=True),
        sa.Column(
            "state", sa.String(length=16), nullable=False, comment="waiting, stored, unchanged or refused"
        ),
        sa.Column("skipped", sa.JSON(), nullable=False, comment="rows that are no songs, by reason"),
        sa.ForeignKeyConstraint(
            ["job_id"], ["jobs.id"], name=op.f("fk_job_playlists_job_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("job_id", "position", name=op.f("pk_job_playlists")),
    )
    op.create_table(
        "job_pages",
        sa.Column(
            "job_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=False,
            nullable=False,
        ),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column(
            "start", sa.Integer(), autoincrement=False, nullable=False, comment="the first row's number"
        ),
        sa.Column("song_ids", sa.JSON(), nullable=False),
        sa.Column("last", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["job_id", "position"],
            ["job_playlists.job_id", "job_playlists.position"],
            name=op.f("fk_job_pages_job_id_position"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("job_id", "position", "start", name=op.f("pk_job_pages")),
    )
    with op.batch_alter_table("accounts", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column(
                "renewing_until",
                sa.DateTime(timezone=True),
                nullable=True,
                comment="while one process renews the tokens, others wait",
            )
        )
        batch_op.add_column(
            sa.Column(
                "warned_at",
                sa.DateTime(timezone=True),
                nullable=True,
                comment="when its person was told that the sign-in ends soon",
            )
        )

    with op.batch_alter_table("playlist_songs", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column(
                "plays",
                sa.Integer(),
                nullable=True,
                comment="how often its person played it, where a listening history says so",
            )
        )

    with op.batch_alter_table("sign_ins", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column("member_name", sa.String(length=100), nullable=True, comment="as Discord shows it")
        )
