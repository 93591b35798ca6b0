"""When a request may leave: rate limits learnt from Discord's headers, and kept so that Discord
need not refuse.

The driver asks `acquire` for a `Permit` before each request and completes it with the answer's
status and headers. What decides is pure (`scheduler` and what it stands on, with the time as an
argument); `InProcessRateLimiter` lends it a clock.

https://discord.com/developers/docs/topics/rate-limits
"""

from gloam.ratelimiter.in_process import InProcessRateLimiter
from gloam.ratelimiter.protocol import Foreseeing, Permit, RateLimiter
from gloam.ratelimiter.unlimited import NoRateLimiter

__all__ = ["Foreseeing", "InProcessRateLimiter", "NoRateLimiter", "Permit", "RateLimiter"]
