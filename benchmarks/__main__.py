"""`python -m benchmarks`: every measurement, printed; nothing here passes or fails."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks import gateway, http, http_limiter, parser, wire
from codegen.pipeline import build

_NO_BYTECODE = "PYTHONDONTWRITEBYTECODE"
ROOT = Path(__file__).parent.parent


def import_milliseconds(statement: str) -> float:
    """The best of nine fresh processes that find compiled bytecode, as an installed package does,
    over what the interpreter takes by itself.
    """
    environment = {key: text for key, text in os.environ.items() if key != _NO_BYTECODE}

    def best(program: str, cache: str) -> float:
        times = []
        for _ in range(9):
            start = time.perf_counter()
            subprocess.run(
                [sys.executable, "-c", program],
                env=environment | {"PYTHONPYCACHEPREFIX": cache},
                check=True,
            )
            times.append(time.perf_counter() - start)
        return min(times)

    with tempfile.TemporaryDirectory() as cache:
        return (best(statement, cache) - best("pass", cache)) * 1000


def main() -> None:
    """Measure everything."""
    wire.main()
    http_limiter.main()
    http.main()
    parser.main()
    gateway.main()
    start = time.perf_counter()
    modules = build(ROOT / "schema")
    print(f"generating {len(modules)} files: {time.perf_counter() - start:.1f} s")
    msgspec = import_milliseconds("import msgspec")
    generated = import_milliseconds("import gloam.models, gloam.routes, gloam.events")
    print(f"importing the generated rooms: {generated:.0f} ms, msgspec alone {msgspec:.0f} ms")


if __name__ == "__main__":
    main()
