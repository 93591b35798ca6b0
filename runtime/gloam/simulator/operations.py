"""`python -m gloam.simulator.operations`: which operations of Discord's API are simulated.

Printed is `docs/simulator.md`, which a test holds to be what this prints.
"""

from collections import defaultdict
from typing import Final

from gloam.routes import ROUTES
from gloam.simulator.rest.handlers import HANDLERS

_INTRODUCTION: Final = (
    "# What the simulator simulates\n\n"
    "`gloam.simulator` answers {simulated} of the {all} operations of Discord's API; every other "
    "one answers 501 with\nits name. Printed by `python -m gloam.simulator.operations`.\n\n"
    "Some things it cannot know. Presets and the spam rule of auto-moderation match nothing: "
    "Discord publishes neither\nits lists nor its model. Search results are in the order of time, "
    "not of relevance. There are no voice servers, sticker\npacks or payments, and a widget shows "
    "nobody as present. Bots set the permissions of their commands with their own\ntoken, where "
    "Discord wants a person's.\n\n"
    "| domain | simulated | not simulated |\n| --- | --- | --- |\n"
)


def page() -> str:
    """The page, in Markdown: a row for each module of `gloam.routes`."""
    domains: dict[str, tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
    for operation, route in ROUTES.items():
        domain = getattr(route.builder, "__module__", "").rpartition(".")[2]
        domains[domain][operation not in HANDLERS].append(operation)
    rows = [
        f"| `{domain}` | {_listed(simulated)} | {_listed(missing)} |"
        for domain, (simulated, missing) in sorted(domains.items())
    ]
    introduction = _INTRODUCTION.format(simulated=len(HANDLERS), all=len(ROUTES))
    return introduction + "\n".join(rows) + "\n"


def _listed(operations: list[str]) -> str:
    return ", ".join(f"`{one}`" for one in sorted(operations))


if __name__ == "__main__":
    print(page(), end="")
