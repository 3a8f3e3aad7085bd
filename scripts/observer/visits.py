"""One round over a site, in a browser context of its own: a visitor who comes, chooses or does not, and looks at pages."""

import asyncio
import datetime
import pathlib
import re
import time

from playwright.async_api import Error
from playwright.async_api import TimeoutError as LateError

from observer import addresses
from observer.traffic import Traffic

FRAME = pathlib.Path(__file__).with_name("frame.js").read_text(encoding="utf-8")
# The headers of a page that protect its visitors.
SECURITY_HEADERS = {
    "content-security-policy", "content-security-policy-report-only", "cross-origin-embedder-policy",
    "cross-origin-opener-policy", "cross-origin-resource-policy", "permissions-policy", "referrer-policy",
    "strict-transport-security", "x-content-type-options", "x-frame-options",
}
# In seconds: what one frame may take to answer, a page to load the rest and come to rest, a banner to appear.
ANSWER, REST, BANNER = 5, 8, 5
# A page that grows while it is scrolled has no end.
SCREENS = 40


class Unseen(Exception):
    """Why a page, or a choice, could not be seen."""


class Visitor:
    """Has one tab, as some sites keep what was chosen in that."""

    def __init__(self, context, choice, timeout, is_allowed, tell):
        self.context, self.choice, self.timeout, self.is_allowed, self.tell = context, choice, timeout, is_allowed, tell
        self.traffic, self.page, self.links = Traffic(), None, []

    async def come(self):
        await self.traffic.listen(self.context)
        self.page = await self.context.new_page()
        await self.close_others()

    async def choose(self, address, selector):
        """Opens the first page and clicks. What that sets off belongs to the visit that follows.

        Raises Unseen where there is no such button.
        """
        await self.open(address)
        button = await self.button(selector)
        self.traffic.begin()
        try:
            await button.click(timeout=BANNER * 1000)
        except Error:
            raise Unseen(f"{selector} cannot be clicked") from None
        await self.traffic.quiet(REST)

    async def button(self, selector):
        """In the page, or in a frame of it."""
        end = time.monotonic() + BANNER
        while True:
            for frame in self.page.frames:
                try:
                    found = frame.locator("css=" + selector).first
                    if await asyncio.wait_for(found.is_visible(), ANSWER):
                        return found
                except (Error, asyncio.TimeoutError) as error:
                    if "selector" in str(error).lower():
                        raise Unseen(f"{selector} is no CSS selector") from None
            if time.monotonic() > end:
                raise Unseen(f"{selector} is not on the first page")
            await asyncio.sleep(0.1)

    async def visit(self, address):
        """What was seen in one page.

        Raises Unseen where there is no such page.
        """
        try:
            return await self.look(address)
        except (Error, asyncio.TimeoutError) as error:
            await self.renew()
            raise Unseen(self.reason(error)) from None
        finally:
            self.traffic.begin()

    async def look(self, address):
        begun = datetime.datetime.now(datetime.timezone.utc)
        response = await self.open(address)
        visit = {"address": addresses.page(self.page.url), "time": begun.strftime("%Y-%m-%dT%H:%M:%SZ"), "choice": self.choice}
        visit |= {"storage": [], "workers": [], "forms": []}
        self.links = []
        for frame in self.page.frames:
            inside = await self.inside(frame)
            for key, place in (("storage", "origin"), ("forms", "action")):
                # A frame without an origin, as in a sandbox, has "null" for it: what it keeps is no site's.
                visit[key] += [one for one in inside.get(key, []) if addresses.is_web(one[place])]
            visit["workers"] += inside.get("workers", [])
            if frame == self.page.main_frame:
                self.links = inside.get("links", [])
        visit["workers"] = [addresses.page(worker) for worker in visit["workers"]]
        visit["connection"] = await self.connection(response)
        await self.leave()
        visit["cookies"] = await self.traffic.cookies(self.context)
        visit["contacts"] = self.traffic.contacts()
        return visit

    async def open(self, address):
        """Loads a page as far as who scrolls through it would."""
        try:
            response = await self.page.goto(address, wait_until="domcontentloaded", timeout=self.timeout * 1000)
        except Error as error:
            await self.renew()
            raise Unseen(self.reason(error)) from None
        if not self.is_allowed(self.page.url):
            raise Unseen(f"leads to {addresses.server(self.page.url)}, which --hosts does not name")
        if response.status >= 400:
            raise Unseen(f"answers {response.status}")
        if not re.match(r"text/html|application/xhtml\+xml", response.headers.get("content-type", "")):
            raise Unseen("is no page")
        end = time.monotonic() + min(self.timeout, REST)
        try:
            await self.page.wait_for_load_state("load", timeout=min(self.timeout, REST) * 1000)
            await asyncio.wait_for(self.scroll(), max(0.1, end - time.monotonic()))
        except (Error, asyncio.TimeoutError):
            # It is looked at as far as it came.
            pass
        await self.traffic.quiet(min(self.timeout, REST))
        return response

    async def scroll(self):
        for _ in range(SCREENS):
            is_more = await self.page.evaluate(
                "() => { const y = scrollY; scrollBy({ top: innerHeight, behavior: 'instant' }); return scrollY > y; }")
            if not is_more:
                return
            await asyncio.sleep(0.05)

    async def inside(self, frame):
        try:
            return await asyncio.wait_for(frame.evaluate(FRAME), ANSWER)
        except (Error, asyncio.TimeoutError):
            if frame == self.page.main_frame:
                raise
            if not frame.is_detached():
                self.tell(f"a frame of {addresses.host(frame.url) or 'no host'} cannot be looked into")
            return {}

    async def connection(self, response):
        headers = await asyncio.wait_for(response.all_headers(), ANSWER)
        found = {"headers": list(SECURITY_HEADERS & headers.keys())}
        details = await asyncio.wait_for(response.security_details(), ANSWER) or {}
        if details.get("protocol"):
            # QUIC has the handshake of TLS 1.3 (RFC 9001).
            found["tls"] = details["protocol"].replace("QUIC", "TLS 1.3")
        return found

    async def leave(self):
        """What is sent when a page is left belongs to the visit of it."""
        try:
            await self.page.goto("about:blank", timeout=ANSWER * 1000)
        except Error:
            await self.renew()
        await self.close_others()
        await self.traffic.quiet(1, calm=0.1)

    async def close_others(self):
        for other in self.context.pages:
            if other != self.page:
                await self.close(other)

    async def renew(self):
        """A tab that hangs is left behind."""
        old, self.page = self.page, await self.context.new_page()
        await self.close(old)

    async def close(self, page):
        try:
            await asyncio.wait_for(page.close(), ANSWER)
        except (Error, asyncio.TimeoutError):
            self.tell("a tab does not close")

    def reason(self, error):
        """Without the address, of which the text of the error has all."""
        if isinstance(error, LateError):
            return f"no answer within {self.timeout:g} seconds"
        if isinstance(error, asyncio.TimeoutError):
            return "its scripts let nobody look"
        if "Download is starting" in str(error):
            return "is no page"
        known = re.search(r"net::(ERR_\w+)", str(error))
        return f"cannot be had ({known[1]})" if known else "cannot be had"
