"""What Alembic runs: the migrations, on the connection that it is handed."""

from typing import Any, Literal

from alembic import context

from bot.store.tables import UtcDateTime, metadata


def _render(kind: str, item: Any, _autogen: Any) -> str | Literal[False]:
    # A migration must not change with the code: it names SQLAlchemy's types only.
    return "sa.DateTime(timezone=True)" if kind == "type" and isinstance(item, UtcDateTime) else False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    render_item=_render,
    compare_type=True,
)
context.run_migrations()
