"""The first tables.

Revision 0001, after nothing.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "accounts",
        sa.Column("member_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("spotify_account", sa.String(length=128), nullable=False),
        sa.Column("spotify_user", sa.String(length=128), nullable=False),
        sa.Column("tokens", sa.LargeBinary(), nullable=False, comment="sealed with TOKEN_KEY"),
        sa.Column("linked_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("member_id", name=op.f("pk_accounts")),
        sa.UniqueConstraint("spotify_account", name=op.f("uq_accounts_spotify_account")),
    )
    op.create_table(
        "facts",
        sa.Column("name", sa.String(length=64), nullable=False),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_facts")),
        comment="what the bot remembers of the world, such as the command tree that Discord has",
    )
    op.create_table(
        "servers",
        sa.Column("id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("preset", sa.String(length=32), server_default="classic", nullable=False),
        sa.Column("n_categories", sa.Integer(), server_default="7", nullable=False),
        sa.Column(
            "revision",
            sa.Integer(),
            server_default="0",
            nullable=False,
            comment="grows when its songs or choices change",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_servers")),
    )
    op.create_table(
        "sign_ins",
        sa.Column("state", sa.String(length=64), nullable=False),
        sa.Column("member_id", sa.BigInteger(), nullable=False),
        sa.Column("verifier", sa.LargeBinary(), nullable=False, comment="sealed with TOKEN_KEY"),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("state", name=op.f("pk_sign_ins")),
    )
    with op.batch_alter_table("sign_ins", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_sign_ins_expires_at"), ["expires_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_sign_ins_member_id"), ["member_id"], unique=False)

    op.create_table(
        "songs",
        sa.Column("id", sa.String(length=64), nullable=False, comment="Spotify's id of the track"),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("artists", sa.JSON(), nullable=False, comment="names, in the order of the cover"),
        sa.Column("album", sa.Text(), nullable=True),
        sa.Column("artwork_url", sa.Text(), nullable=True),
        sa.Column("isrc", sa.String(length=16), nullable=True),
        sa.Column("explicit", sa.Boolean(), nullable=True),
        sa.Column("popularity", sa.Float(), nullable=True, comment="0-100; new Spotify apps do not see it"),
        sa.Column("source", sa.String(length=16), nullable=False, comment="spotify or file"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_songs")),
    )
    op.create_table(
        "answers",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("member_id", sa.BigInteger(), nullable=False, comment="who asked"),
        sa.Column("server_id", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["server_id"], ["servers.id"], name=op.f("fk_answers_server_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_answers")),
    )
    with op.batch_alter_table("answers", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_answers_expires_at"), ["expires_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_answers_member_id"), ["member_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_answers_server_id"), ["server_id"], unique=False)

    op.create_table(
        "features",
        sa.Column("song_id", sa.String(length=64), nullable=False),
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
        sa.Column("source", sa.String(length=16), nullable=False, comment="spotify or file"),
        sa.ForeignKeyConstraint(
            ["song_id"], ["songs.id"], name=op.f("fk_features_song_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("song_id", name=op.f("pk_features")),
    )
    op.create_table(
        "models",
        sa.Column("server_id", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column(
            "revision", sa.Integer(), nullable=False, comment="of the server's songs, as they were learned"
        ),
        sa.Column("trained_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("song_ids", sa.JSON(), nullable=False, comment="the rows of the factors, in order"),
        sa.Column("arrays", sa.LargeBinary(), nullable=False, comment="an npz archive"),
        sa.ForeignKeyConstraint(
            ["server_id"], ["servers.id"], name=op.f("fk_models_server_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("server_id", name=op.f("pk_models")),
    )
    op.create_table(
        "playlists",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("server_id", sa.BigInteger(), nullable=False),
        sa.Column(
            "member_id", sa.BigInteger(), nullable=True, comment="whose it is; nobody's where it is a pool's"
        ),
        sa.Column("source", sa.String(length=16), nullable=False, comment="spotify, liked or file"),
        sa.Column("external_id", sa.String(length=160), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("snapshot_id", sa.String(length=160), nullable=True, comment="equal means unchanged"),
        sa.Column("stored_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["server_id"], ["servers.id"], name=op.f("fk_playlists_server_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_playlists")),
    )
    with op.batch_alter_table("playlists", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_playlists_member_id"), ["member_id"], unique=False)
        batch_op.create_index(
            "uq_playlists_of_a_member",
            ["server_id", "member_id", "source", "external_id"],
            unique=True,
            sqlite_where=sa.text("member_id IS NOT NULL"),
            postgresql_where=sa.text("member_id IS NOT NULL"),
        )
        batch_op.create_index(
            "uq_playlists_of_nobody",
            ["server_id", "source", "external_id"],
            unique=True,
            sqlite_where=sa.text("member_id IS NULL"),
            postgresql_where=sa.text("member_id IS NULL"),
        )

    op.create_table(
        "server_songs",
        sa.Column(
            "id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            nullable=False,
            comment="the order in which songs first came",
        ),
        sa.Column("server_id", sa.BigInteger(), nullable=False),
        sa.Column("song_id", sa.String(length=64), nullable=False),
        sa.Column(
            "pool",
            sa.String(length=50),
            nullable=True,
            comment="the label, where no member brought the song as their own",
        ),
        sa.ForeignKeyConstraint(
            ["server_id"], ["servers.id"], name=op.f("fk_server_songs_server_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["song_id"], ["songs.id"], name=op.f("fk_server_songs_song_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_server_songs")),
        sa.UniqueConstraint("server_id", "song_id", name=op.f("uq_server_songs_server_id_song_id")),
    )
    with op.batch_alter_table("server_songs", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_server_songs_song_id"), ["song_id"], unique=False)

    op.create_table(
        "playlist_songs",
        sa.Column("playlist_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("song_id", sa.String(length=64), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["playlist_id"], ["playlists.id"], name=op.f("fk_playlist_songs_playlist_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["song_id"], ["songs.id"], name=op.f("fk_playlist_songs_song_id")),
        sa.PrimaryKeyConstraint("playlist_id", "song_id", name=op.f("pk_playlist_songs")),
    )
    with op.batch_alter_table("playlist_songs", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_playlist_songs_song_id"), ["song_id"], unique=False)

    op.create_table(
        "shares",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("server_id", sa.BigInteger(), nullable=False),
        sa.Column("playlist_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column(
            "pool",
            sa.String(length=50),
            nullable=True,
            comment="the label, where the songs are the server's pool",
        ),
        sa.ForeignKeyConstraint(
            ["playlist_id"], ["playlists.id"], name=op.f("fk_shares_playlist_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["server_id"], ["servers.id"], name=op.f("fk_shares_server_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_shares")),
        sa.UniqueConstraint("server_id", "playlist_id", name=op.f("uq_shares_server_id_playlist_id")),
    )
    with op.batch_alter_table("shares", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_shares_playlist_id"), ["playlist_id"], unique=False)
