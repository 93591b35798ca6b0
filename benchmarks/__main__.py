"""`python -m benchmarks`: every measurement, printed; nothing here passes or fails."""

import subprocess
import sys
import time
from pathlib import Path

from benchmarks import wire
from codegen.pipeline import build

ROOT = Path(__file__).parent.parent


def import_milliseconds(statement: str) -> float:
    """The best of seven fresh processes, over what the interpreter takes by itself."""

    def best(program: str) -> float:
        times = []
        for _ in range(7):
            start = time.perf_counter()
            subprocess.run([sys.executable, "-c", program], check=True)
            times.append(time.perf_counter() - start)
        return min(times)

    return (best(statement) - best("pass")) * 1000


def main() -> None:
    """Measure everything."""
    wire.main()
    start = time.perf_counter()
    modules = build(ROOT / "schema")
    print(f"generating {len(modules)} files: {time.perf_counter() - start:.1f} s")
    msgspec = import_milliseconds("import msgspec")
    generated = import_milliseconds("import gloam.models, gloam.routes, gloam.events")
    print(f"importing the generated rooms: {generated:.0f} ms, msgspec alone {msgspec:.0f} ms")


if __name__ == "__main__":
    main()
