"""The preset "blend": weighs every tie between songs by how much a server's evidence for it is worth."""

from model.blend.model import BlendModel

__all__ = ["BlendModel"]
