"""
Files that appear whole, or not at all.
"""

import contextlib
import errno
import os
from collections.abc import Callable, Iterator
from os import PathLike
from pathlib import Path


@contextlib.contextmanager
def whole_file(path: str | PathLike[str]) -> Iterator[Callable[[str], object]]:
    """
    A file that appears whole under its name, or not at all.

    It is written beside the target (through a symbolic link, beside what that points to),
    flushed to the disk, and renamed, which is atomic. A device or a pipe is written to as it is:
    a file in its place would be no device any more.
    """
    target = Path(path).resolve()
    if target.exists() and not (target.is_file() or target.is_dir()):
        with target.open("w", encoding="utf-8", newline="\n") as device:
            yield device.write
        return
    if not target.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, "no such folder", str(target.parent))
    # Imported here: with all that it loads, it is a tenth of what a first reading takes.
    import tempfile

    handle, name = tempfile.mkstemp(
        prefix=f".{target.name[:100]}.", suffix=".tmp", dir=target.parent
    )
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
            yield file.write
            file.flush()
            os.fsync(file.fileno())
        mode = target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask()
        Path(name).chmod(mode)
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
