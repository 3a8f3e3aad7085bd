"""Files of a site that say which pages it has: bounded in size and time."""

import time

import requests

from observer import AGENT


class Unavailable(Exception):
    """Why there is no answer."""


class Answer:
    def __init__(self, status, address, body):
        self.status, self.address, self.body = status, address, body


def get(address, timeout, most_bytes):
    """What is beyond `most_bytes` is cut off.

    Raises Unavailable where no server answers within `timeout` seconds.
    """
    end = time.monotonic() + timeout
    body = b""
    try:
        with requests.get(address, headers={"User-Agent": AGENT}, timeout=timeout, stream=True) as response:
            for part in response.iter_content(65536):
                body += part
                if len(body) >= most_bytes:
                    break
                if time.monotonic() > end:
                    raise Unavailable(f"no whole answer within {timeout:g} seconds")
            return Answer(response.status_code, response.url, body[:most_bytes])
    except requests.Timeout:
        raise Unavailable(f"no answer within {timeout:g} seconds") from None
    except requests.exceptions.SSLError:
        raise Unavailable("its certificate cannot be trusted") from None
    except requests.RequestException as error:
        # Its text has the whole address.
        raise Unavailable(f"no answer ({type(error).__name__})") from None
