"""What a browser context asks of the network, and the cookies that answers and scripts set in it."""

import asyncio
import pathlib
import time

from playwright.async_api import Error

from observer import addresses, cookies

HOOK = pathlib.Path(__file__).with_name("cookie_hook.js")
KINDS = {
    "stylesheet": "stylesheet", "font": "font", "script": "script", "image": "image", "media": "media", "xhr": "fetch",
    "fetch": "fetch", "eventsource": "fetch", "ping": "beacon", "beacon": "beacon", "websocket": "websocket",
}
# What the browser itself forbids, by the policy of the page, reaches no host.
BLOCKED = ("csp", "mixed-content", "net::ERR_BLOCKED_BY")
# How long a moment without requests is, and how long headers may be waited for, in seconds.
QUIET, PATIENCE = 0.5, 5


class Traffic:
    def __init__(self):
        self.requests, self.sockets, self.waiting = {}, set(), set()
        self.changed = time.monotonic()
        # Responses, and settings by scripts, in the order in which they came; those that were not looked at yet.
        self.events = []
        self.settings, self.seen = {}, {}

    async def listen(self, context):
        context.on("request", self.asked)
        context.on("requestfinished", self.ended)
        context.on("requestfailed", self.failed)
        context.on("response", lambda response: self.events.append(response))
        context.on("page", lambda page: page.on("websocket", lambda socket: self.sockets.add(addresses.host(socket.url))))
        await context.expose_binding("verklaarCookieSet", self.told)
        await context.add_init_script(path=HOOK)

    def begin(self):
        """A visit begins: what was contacted before is not of it."""
        self.requests, self.sockets = {}, set()

    def contacts(self):
        found = set(self.requests.values()) | {(host, "websocket") for host in self.sockets}
        return [{"host": host, "kind": kind} for host, kind in found]

    async def quiet(self, most, calm=QUIET):
        """Waits until nothing has been asked for `calm` seconds, and `most` seconds at most."""
        end = time.monotonic() + most
        while time.monotonic() < end and (self.waiting or time.monotonic() - self.changed < calm):
            await asyncio.sleep(0.05)

    async def cookies(self, context):
        """Those that are there."""
        events, self.events = self.events, []
        for one in await asyncio.gather(*(self.settings_of(event) for event in events)):
            # What is taken away is there no more, and a name can be taken away for one path and stay for another.
            self.settings.update((key, how) for key, how in one if how.lifetime is None or how.lifetime > 0)
        there = await context.cookies()
        now = time.time()
        keys = [(cookie["name"], cookie["domain"], cookie["path"]) for cookie in there]
        self.seen = {key: self.seen.get(key, now) for key in keys}
        return [cookies.described(cookie, self.settings, self.seen[key]) for key, cookie in zip(keys, there)]

    async def settings_of(self, event):
        if isinstance(event, tuple):
            return [event]
        try:
            headers = await asyncio.wait_for(event.headers_array(), PATIENCE)
        except (Error, asyncio.TimeoutError):
            return []
        date = next((one["value"] for one in headers if one["name"].lower() == "date"), None)
        host = addresses.host(event.url)
        # Several can stand in one, a line each.
        lines = [line for one in headers if one["name"].lower() == "set-cookie" for line in one["value"].splitlines()]
        return [cookies.from_header(line, host, date) for line in lines]

    def told(self, source, cookie):
        host = addresses.host(source["frame"].url) or addresses.host(source["page"].url)
        self.events.append(cookies.setting(cookie["name"], cookie["attributes"], host, "script", cookie["time"]))

    def asked(self, request):
        self.changed = time.monotonic()
        self.waiting.add(request)
        host = addresses.host(request.url)
        if host:
            self.requests[request] = (host, kind(request))

    def ended(self, request):
        self.changed = time.monotonic()
        self.waiting.discard(request)

    def failed(self, request):
        self.ended(request)
        if (request.failure or "").startswith(BLOCKED):
            self.requests.pop(request, None)


def kind(request):
    if request.resource_type != "document":
        return KINDS.get(request.resource_type, "other")
    try:
        return "frame" if request.frame.parent_frame else "document"
    except Error:
        # The document of a page that is not there yet.
        return "document"
