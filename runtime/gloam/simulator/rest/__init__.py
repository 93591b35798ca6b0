"""The simulated REST API: `application` takes requests, `handlers` answer them."""

from gloam.simulator.rest.application import BASE_PATH, RestApplication
from gloam.simulator.rest.body import BODY_BYTES

__all__ = ["BASE_PATH", "BODY_BYTES", "RestApplication"]
