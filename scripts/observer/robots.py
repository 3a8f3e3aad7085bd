"""What robots.txt lets a visitor see that is no person (RFC 9309)."""

import urllib.robotparser

from observer import AGENT, addresses, download

# A crawler reads at least 500 KiB (RFC 9309, 2.5).
MOST_BYTES = 512 * 1024


class Robots:
    """The rules of each host that is asked after."""

    def __init__(self, timeout, tell):
        self.timeout, self.tell = timeout, tell
        self.known = {}

    def allows(self, address):
        return self.rules(address).can_fetch(AGENT, address)

    def sitemaps(self, address):
        return self.rules(address).site_maps() or []

    def delay(self, address):
        """Seconds between two pages."""
        return float(self.rules(address).crawl_delay(AGENT) or 0)

    def rules(self, address):
        origin = addresses.origin(address)
        if origin not in self.known:
            self.known[origin] = self.read(origin + "/robots.txt")
        return self.known[origin]

    def read(self, address):
        rules = urllib.robotparser.RobotFileParser()
        try:
            answer = download.get(address, self.timeout, MOST_BYTES)
        except download.Unavailable as error:
            self.tell(f"{address}: {error}; nothing may be read there then")
            rules.disallow_all = True
            return rules
        # Without the file everything may be read; where the server fails, nothing (RFC 9309, 2.3.1.3 and 2.3.1.4).
        if answer.status >= 500:
            self.tell(f"{address}: answers {answer.status}; nothing may be read there then")
            rules.disallow_all = True
        elif answer.status >= 400:
            rules.allow_all = True
        else:
            rules.parse(answer.body.decode("utf-8", "replace").removeprefix("\ufeff").splitlines())
        # A set of rules that was never read lets nothing through.
        rules.modified()
        return rules
