"""Whether each route file is valid OpenAPI 3.1, as a validator that others wrote sees it.

The dialect is stricter and reports better, so this runs last; it holds us to the standard where the
dialect's own rules forget it.
"""

from collections.abc import Iterator
from pathlib import Path

import yaml
from openapi_spec_validator import OpenAPIV31SpecValidator

from codegen.faults import Fault, SchemaError


def check_openapi(root: Path) -> None:
    """Validate the route files below a schema's folder.

    Raises:
        SchemaError: with every violation found.
    """
    faults = list(_violations(root))
    if faults:
        raise SchemaError(faults)


def _violations(root: Path) -> Iterator[Fault]:
    for path in sorted((root / "routes").glob("*.yaml")):
        document = yaml.load(path.read_text("utf-8"), yaml.CSafeLoader)
        validator = OpenAPIV31SpecValidator(document, base_uri=path.resolve().as_uri())
        for error in validator.iter_errors():
            place = ".".join(str(key) for key in error.absolute_path)
            message = f"not valid OpenAPI: {error.message[:300]}"
            yield Fault(f"routes/{path.name}", place, message)
