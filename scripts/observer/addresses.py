"""Addresses without what could be of one visitor: user info, query, fragment."""

from urllib.parse import urldefrag, urlsplit

PORTS = {"http": ":80", "https": ":443", "ws": ":80", "wss": ":443"}


def is_web(address):
    try:
        parts = urlsplit(address)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        return False


def host(address):
    """Without a port; nothing for what has no host, such as `data:`."""
    try:
        return urlsplit(address).hostname
    except ValueError:
        return None


def server(address):
    """The host, with its port where that is not the usual one."""
    parts = urlsplit(address)
    return parts.netloc.rpartition("@")[2].lower().removesuffix(PORTS.get(parts.scheme, ""))


def origin(address):
    return f"{urlsplit(address).scheme}://{server(address)}"


def page(address):
    """Origin and path. What stands behind ";" in a path is a parameter: some servers write the session there."""
    return origin(address) + (urlsplit(address).path.partition(";")[0] or "/")


def whole(address):
    """What a browser asks for, so that a page is visited once."""
    address = urldefrag(address).url
    return address if urlsplit(address).path else address.replace(urlsplit(address).netloc, urlsplit(address).netloc + "/", 1)
