"""Write a file whole or not at all."""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path


def replace(path: str | os.PathLike[str], text: str) -> None:
    """Put a text in the place of a file, in UTF-8, line ends as they are.

    It is written to another file in the same folder, which then takes the name: whoever looks sees the old content or
    the new, never half of it. A path that is there and no regular file (a pipe, a device) is written to as it is.

    Raises:
        OSError: When it cannot be written; nothing is left behind then.
    """
    target = Path(os.path.realpath(path))  # a link keeps pointing where it does
    if target.exists() and not target.is_file():
        target.write_text(text, encoding="utf-8", newline="")
        return
    draft = target.with_name(f".factcheck-{secrets.token_hex(8)}.tmp")
    try:
        with draft.open("x", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            draft.chmod(target.stat().st_mode)
        draft.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            draft.unlink()
        raise
