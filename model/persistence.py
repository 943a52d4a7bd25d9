"""Writes a model as plain arrays and a readable header, so that loading a file can never run code from it."""

from __future__ import annotations

import io
import json
import operator
import os
import tempfile
import zipfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any

import numpy as np
import numpy.typing as npt
import sklearn

from model.arrays import Floats
from model.errors import ModelFormatError
from model.settings import Settings

FORMAT = "cratedigger model"
SCHEMA_VERSION = 1
HEADER = "header"

ModelFile = str | os.PathLike[str] | IO[bytes]


@dataclass(frozen=True, eq=False)
class Archive:
    """A model taken apart.

    Attributes:
        settings: what the model was asked to be.
        feature_names: in the order of the arrays' columns.
        arrays: what it learned, by name; numbers only.
    """

    settings: Settings
    feature_names: tuple[str, ...]
    arrays: Mapping[str, npt.NDArray[Any]]

    def floats(self, name: str, shape: tuple[int | None, ...], *, gaps: bool = False) -> Floats:
        """The array of this name.

        Args:
            name: what it was archived as.
            shape: the size of each dimension; None where any will do.
            gaps: whether it may hold NaN and negative numbers, as ranges may and factors may not.

        Raises:
            ModelFormatError: it is absent, or not such an array.
        """
        array = self.arrays.get(name)
        if (
            array is None
            or array.dtype != np.float64
            or array.ndim != len(shape)
            or any(size not in (None, given) for size, given in zip(shape, array.shape, strict=True))
            or np.isinf(array).any()
            or not (gaps or (array >= 0).all())
        ):
            raise ModelFormatError(f"The saved model's array {name!r} is missing or not what it should be.")
        return array

    def count(self, name: str) -> int:
        """The whole number of this name, at least 0; ModelFormatError where there is none."""
        array = self.arrays.get(name)
        if array is None or array.shape != () or array.dtype.kind not in "iu" or array < 0:
            raise ModelFormatError(f"The saved model's number {name!r} is missing or not what it should be.")
        return int(array)


def write(archive: Archive, file: ModelFile) -> None:
    """Write the archive to an open binary file, or to a path: there in one piece or not at all.

    Raises:
        OSError: the file cannot be written.
    """
    header = {
        "format": FORMAT,
        "schema": SCHEMA_VERSION,
        "scikit_learn": sklearn.__version__,
        "settings": asdict(archive.settings),
        "feature_names": archive.feature_names,
    }
    packed = io.BytesIO()
    # A parameter may be a whole number of numpy's, which json does not know.
    text = json.dumps(header, default=operator.index)
    parts: dict[str, Any] = {HEADER: np.frombuffer(text.encode(), dtype=np.uint8)}
    np.savez(packed, allow_pickle=False, **parts, **archive.arrays)
    if isinstance(file, (str, os.PathLike)):
        _replace(Path(file), packed.getbuffer())
    else:
        file.write(packed.getbuffer())


def _replace(path: Path, content: memoryview) -> None:
    handle, unfinished = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        Path(unfinished).replace(path)
    except BaseException:
        with suppress(FileNotFoundError):
            Path(unfinished).unlink()
        raise


def read(file: ModelFile) -> Archive:
    """Read an archive from a path or an open binary file.

    Raises:
        ModelFormatError: the file is damaged, foreign, or of another schema version.
        OSError: the file cannot be read at all.
    """
    content = Path(file).read_bytes() if isinstance(file, (str, os.PathLike)) else file.read()
    try:
        header, arrays = _unpacked(content)
        recognised = isinstance(header, dict) and header.get("format") == FORMAT
    except Exception as error:
        # Damaged bytes fail in any of a dozen ways inside zipfile, zlib, numpy and json; all mean the same.
        raise ModelFormatError("This file is damaged, or not a saved model.") from error
    if not recognised:
        raise ModelFormatError("This file is not a saved model.")
    if header.get("schema") != SCHEMA_VERSION:
        raise ModelFormatError(
            f"This model was saved with schema version {header.get('schema')!r}; "
            f"this program reads version {SCHEMA_VERSION}. Train it again."
        )
    names = header.get("feature_names")
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise ModelFormatError("The saved model's feature names are missing or not names.")
    try:
        settings = Settings(**header["settings"])
    except (KeyError, TypeError, ValueError) as error:
        raise ModelFormatError(
            "The saved model's settings are missing or not what they should be."
        ) from error
    return Archive(settings, tuple(names), arrays)


def _unpacked(content: bytes) -> tuple[Any, dict[str, npt.NDArray[Any]]]:
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        # numpy stops reading where an array's own header says so; a damaged one would leave checksums unread.
        damaged = parts.testzip()
        if damaged is not None:
            raise zipfile.BadZipFile(f"The checksum of {damaged!r} does not match.")
    with np.load(io.BytesIO(content), allow_pickle=False) as stored:
        arrays = {name: stored[name] for name in stored.files}
    return json.loads(arrays.pop(HEADER).tobytes()), arrays
