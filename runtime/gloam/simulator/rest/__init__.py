"""The simulated REST API: `application` takes requests, `handlers` answer them."""

from gloam.simulator.rest.application import BASE_PATH, BODY_BYTES, RestApplication

__all__ = ["BASE_PATH", "BODY_BYTES", "RestApplication"]
