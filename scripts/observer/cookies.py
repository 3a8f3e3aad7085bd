"""Cookies as they were set, by a header or a script, and as they are there."""

import dataclasses
import http.cookiejar
import math
import time


@dataclasses.dataclass(frozen=True)
class Setting:
    """How a cookie was set last."""

    by: str
    # In whole seconds, as the site asks: chromium keeps none for longer than 400 days, other browsers and rules differ.
    lifetime: int | None


def setting(name, attributes, host, by, now):
    """The name and domain of the cookie that is set, and how.

    `attributes` is what stands behind the value; `now` the time of setting in seconds, by the clock that wrote the attributes.
    """
    said = {}
    for attribute in attributes.split(";"):
        key, _, value = attribute.partition("=")
        said[key.strip().lower()] = value.strip()
    domain = said.get("domain", "").removeprefix(".").lower() or host
    return (name, domain), Setting(by, asked_lifetime(said, now))


def asked_lifetime(said, now):
    """By Max-Age, which goes before Expires (RFC 6265, 4.1.2.2)."""
    try:
        return int(said["max-age"])
    except (KeyError, ValueError):
        expires = http.cookiejar.http2time(said.get("expires", ""))
        return None if expires is None else rounded(expires - now)


def rounded(seconds):
    """A moment that was reckoned from now on some earlier instant is a little less away: of an hour and more, that is left out
    by the nearest minute; of less, by the next second."""
    return round(seconds / 60) * 60 if seconds >= 3600 else math.ceil(seconds)


def from_header(header, host, date):
    """By a Set-Cookie of a response, and its Date."""
    pair, _, attributes = header.partition(";")
    name = pair.partition("=")[0].strip() if "=" in pair else ""
    return setting(name, attributes, host, "server", http.cookiejar.http2time(date or "") or time.time())


def described(cookie, settings, seen):
    """A cookie of the browser; `seen` is when it was there first."""
    domain = cookie["domain"].removeprefix(".").lower()
    known = settings.get((cookie["name"], domain), Setting("unknown", None))
    found = {"name": cookie["name"], "domain": domain, "path": cookie["path"], "by": known.by,
             "secure": cookie["secure"], "httpOnly": cookie["httpOnly"]}
    if cookie.get("sameSite"):
        found["sameSite"] = cookie["sameSite"].lower()
    if cookie["expires"] >= 0:
        found["lifetime"] = known.lifetime if known.lifetime is not None else max(1, rounded(cookie["expires"] - seen))
    return found
