"""Writes a model as plain arrays and a readable header, so that loading a file can never run code from it."""

from __future__ import annotations

import io
import json
import operator
import os
import tempfile
import zipfile
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, Any

import numpy as np
import numpy.typing as npt
import sklearn
from scipy.sparse import csr_matrix

from model.arrays import Floats, Positions
from model.errors import ModelFormatError
from model.settings import Settings

FORMAT = "cratedigger model"
SCHEMA_VERSION = 2
HEADER = "header"

ModelFile = str | os.PathLike[str] | IO[bytes]


@dataclass(frozen=True, eq=False)
class Archive:
    """A model taken apart.

    Attributes:
        settings: what the model was asked to be.
        feature_names: in the order of the arrays' columns.
        arrays: what it learned, by name; numbers, or texts as bytes (see `packed`).
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
        array = self._array(name, shape, np.float64)
        if np.isinf(array).any() or not (gaps or (array >= 0).all()):
            raise self._unfit(name)
        return array

    def floats32(self, name: str, shape: tuple[int | None, ...]) -> npt.NDArray[np.float32]:
        """The array of this name, of single precision and finite; ModelFormatError where there is none."""
        array = self._array(name, shape, np.float32)
        if not np.isfinite(array).all():
            raise self._unfit(name)
        return array

    def positions(self, name: str, shape: tuple[int | None, ...], below: int) -> Positions:
        """The array of whole numbers from 0 to less than ``below``; ModelFormatError where there is none."""
        array = self._array(name, shape, np.int32)
        if ((array < 0) | (array >= below)).any():
            raise self._unfit(name)
        return array.astype(np.intp)

    def sparse(self, name: str, shape: tuple[int | None, int]) -> Any:
        """The CSR matrix of this name, of single precision; ModelFormatError where there is none."""
        starts = self._array(f"{name}_starts", (None,), np.int64)
        columns = self.positions(f"{name}_columns", (None,), shape[1]).astype(np.int32)
        data = self.floats32(f"{name}_data", (len(columns),))
        rows = len(starts) - 1
        if rows < 0 or shape[0] not in (None, rows) or starts[0] != 0 or starts[-1] != len(columns):
            raise self._unfit(name)
        if (np.diff(starts) < 0).any():
            raise self._unfit(name)
        return csr_matrix((data, columns, starts), shape=(rows, shape[1]))

    def check(self, fits: bool) -> None:
        """Raise ModelFormatError where arrays do not fit one another."""
        if not fits:
            raise ModelFormatError("The saved model's arrays do not fit one another.")

    def _array(self, name: str, shape: tuple[int | None, ...], dtype: type) -> npt.NDArray[Any]:
        array = self.arrays.get(name)
        if (
            array is None
            or array.dtype != dtype
            or array.ndim != len(shape)
            or any(size not in (None, given) for size, given in zip(shape, array.shape, strict=True))
        ):
            raise self._unfit(name)
        return array

    @staticmethod
    def _unfit(name: str) -> ModelFormatError:
        return ModelFormatError(f"The saved model's array {name!r} is missing or not what it should be.")

    def count(self, name: str) -> int:
        """The whole number of this name, at least 0; ModelFormatError where there is none."""
        array = self.arrays.get(name)
        if array is None or array.shape != () or array.dtype.kind not in "iu" or array < 0:
            raise ModelFormatError(f"The saved model's number {name!r} is missing or not what it should be.")
        return int(array)

    def texts(self, name: str) -> tuple[str, ...]:
        """The texts of this name, as `packed` wrote them; ModelFormatError where there are none."""
        try:
            texts = json.loads(self._array(name, (None,), np.uint8).tobytes())
        except ValueError as error:  # ModelFormatError is one as well
            raise self._unfit(name) from error
        if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
            raise self._unfit(name)
        return tuple(texts)


def sparse_arrays(name: str, matrix: csr_matrix) -> dict[str, npt.NDArray[Any]]:
    """A CSR matrix as arrays that `Archive.sparse` puts together again."""
    return {
        f"{name}_starts": matrix.indptr.astype(np.int64),
        f"{name}_columns": matrix.indices.astype(np.int32),
        f"{name}_data": matrix.data.astype(np.float32),
    }


def packed(texts: Sequence[str]) -> npt.NDArray[Any]:
    """Texts as an array of bytes; numpy's own would give each the width of the longest."""
    return np.frombuffer(json.dumps(list(texts)).encode(), dtype=np.uint8)


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
