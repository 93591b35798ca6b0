"""The generator: `schema/` in, `generated/` out.

One pipeline of named stages, each a function on values (`codegen.pipeline`)::

    load → check → models (datamodel-code-generator), ids, routes, events (Jinja) → format → write

Nothing here imports `gloam`, so the generator runs when `generated/` is broken or absent.
"""
