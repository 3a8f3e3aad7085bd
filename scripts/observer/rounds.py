"""The three rounds over a site, and the pages that they see."""

import asyncio
import json
import os
import pathlib
import shutil
import tempfile
import time

from playwright.async_api import Error, async_playwright

from observer import AGENT, addresses, sitemap
from observer.visits import Unseen, Visitor

# Of Debian, of other systems, and of Google.
PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
LONGEST_DELAY = 60
# Chromium that is driven keeps third parties from storing anything; that of most visitors does not.
PREFERENCES = {"profile": {"cookie_controls_mode": 0, "block_third_party_cookies": False}}


class Rounds:
    """`plan` is what was asked for on the command line, `robots` the rules of the site, `tell` says something to who waits."""

    def __init__(self, plan, robots, tell):
        self.plan, self.robots, self.tell = plan, robots, tell
        self.pages, self.visits, self.last = None, [], 0

    async def run(self):
        """All visits."""
        start = addresses.whole(self.plan.url)
        if not self.robots.allows(start):
            self.tell(f"{addresses.page(start)}: robots.txt does not allow it")
            return []
        listed = sitemap.pages(
            start, self.robots, self.plan.is_allowed, self.plan.timeout, self.tell, self.plan.limit + 1)
        if listed:
            self.pages = self.chosen([start, *listed])
        async with async_playwright() as playwright:
            self.agent = await agent(playwright, self.arguments())
            await self.round(playwright, "before", None)
            for choice, selector in (("refused", self.plan.refuse), ("accepted", self.plan.accept)):
                if selector and self.visits:
                    await self.round(playwright, choice, selector)
                elif not selector:
                    self.tell(f"{choice}: left out, since no button is named (## consent in content/site.md)")
        return self.visits

    async def round(self, playwright, choice, selector):
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
            context = await self.context(playwright, pathlib.Path(profile))
            try:
                await self.walk(context, choice, selector)
            finally:
                await context.close()

    async def context(self, playwright, profile):
        """A browser that has been nowhere, as a Dutch visitor has it."""
        (profile / "Default").mkdir()
        (profile / "Default/Preferences").write_text(json.dumps(PREFERENCES), encoding="utf-8")
        return await playwright.chromium.launch_persistent_context(
            profile, executable_path=program(), args=self.arguments(), user_agent=self.agent, locale="nl-NL",
            timezone_id="Europe/Amsterdam", viewport={"width": 1280, "height": 900})

    async def walk(self, context, choice, selector):
        visitor = Visitor(context, choice, self.plan.timeout, self.plan.is_allowed, self.tell)
        try:
            await visitor.come()
            if selector:
                await self.rest()
                await visitor.choose(addresses.whole(self.plan.url), selector)
            await self.look(visitor)
        except Unseen as error:
            self.tell(f"{choice}: left out, since {error}")

    async def look(self, visitor):
        """Pages that lead to one that was seen are not told twice."""
        seen = set()
        waiting = list(self.pages or [addresses.whole(self.plan.url)])
        while waiting:
            address = waiting.pop(0)
            await self.rest()
            try:
                visit = await visitor.visit(address)
            except Unseen as error:
                self.tell(f"{visitor.choice}: {addresses.page(address)}: {error}")
                continue
            self.tell(f"{visitor.choice}: {visit['address']}")
            self.visits.append(visit)
            if self.pages is None:
                self.pages = self.chosen([address, *map(addresses.whole, filter(addresses.is_web, visitor.links))])
                waiting = self.pages[1:]

    def chosen(self, listed):
        """Those on the hosts that are named, which robots.txt allows, and no more than were asked for."""
        own = [address for address in dict.fromkeys(listed) if self.plan.is_allowed(address)]
        allowed = [address for address in own if self.robots.allows(address)]
        if len(allowed) < len(own):
            self.tell(f"robots.txt does not allow {len(own) - len(allowed)} of the pages")
        if len(allowed) > self.plan.limit:
            self.tell(f"there are more pages than --limit allows: only {self.plan.limit} are seen")
        return allowed[:self.plan.limit]

    async def rest(self):
        """As long as robots.txt asks for between two pages."""
        delay = min(self.robots.delay(self.plan.url), LONGEST_DELAY)
        await asyncio.sleep(max(0, self.last + delay - time.monotonic()))
        self.last = time.monotonic()

    def arguments(self):
        # In a container root has no sandbox, and shared memory is small.
        unsafe = ["--no-sandbox"] if os.geteuid() == 0 else []
        return [*unsafe, "--disable-dev-shm-usage", *self.plan.chromium]


def program():
    found = next(filter(None, map(shutil.which, PROGRAMS)), None)
    if not found:
        raise Error("chromium is not there: run make setup-test")
    return found


async def agent(playwright, arguments):
    """What the browser calls itself, and who looks through it."""
    browser = await playwright.chromium.launch(executable_path=program(), args=arguments)
    name = await (await browser.new_page()).evaluate("navigator.userAgent")
    await browser.close()
    return f"{name} {AGENT}/1"
