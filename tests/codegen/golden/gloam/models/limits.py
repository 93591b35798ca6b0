"""Limits: How much fits.

Generated from `schema/limits.yaml` by `make generate`; not to be edited.
"""

from typing import Final

__all__ = ["BOXES_PER_GUILD"]

BOXES_PER_GUILD: Final = 10_000
"""The most boxes of a guild. In boxes.

https://example.org/boxes#limits
"""
