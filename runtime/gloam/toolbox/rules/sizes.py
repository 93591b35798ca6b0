"""How large something is that travels as Base64."""


def base64_bytes(text: str) -> int:
    """How many bytes a text in Base64 means; one that is none is counted as if it were."""
    return len(text.rstrip("=")) * 3 // 4


def data_uri_bytes(uri: str) -> int:
    """How many bytes the file has that a `data:` URI holds; 0 if it is another address."""
    head, found, data = uri.partition(";base64,")
    return base64_bytes(data) if found and head.startswith("data:") else 0
