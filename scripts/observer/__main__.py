"""The command line: scripts/observe URL. Exit codes: 0 when something was seen, 1 when nothing could be, 64 for wrong arguments."""

import argparse
import asyncio
import pathlib
import sys

from playwright.async_api import Error

from observer import addresses, observation, settings
from observer.robots import Robots
from observer.rounds import Rounds

SETTINGS = "content/site.md"
NOTHING, USAGE = 1, 64


class Arguments(argparse.ArgumentParser):
    def error(self, message):
        self.print_usage(sys.stderr)
        self.exit(USAGE, f"error: {message}\n")


def tell(text):
    print(text, file=sys.stderr, flush=True)


def positive(text):
    number = float(text)
    if not 0 < number < 86400:
        raise ValueError
    return number


def count(text):
    number = int(text)
    if number < 1:
        raise ValueError
    return number


def parser():
    arguments = Arguments(
        prog="observe", description="Looks at a site as its visitors do, and writes down which cookies, storage, hosts and "
        "forms it has. Names alone are written, never a value.")
    add = arguments.add_argument
    add("url", metavar="URL", help="the first page, such as https://www.example.nl/")
    add("--output", metavar="FILE", default=".build/observation.json", help="where the observation is written (%(default)s)")
    add("--settings", metavar="FILE", help=f"says below ## consent which buttons refuse and accept cookies ({SETTINGS})")
    add("--organisation", metavar="ID", help="takes the buttons of one organisation: ## consent: ID")
    add("--refuse", metavar="SELECTOR", help="the button that refuses cookies, as a style sheet names it")
    add("--accept", metavar="SELECTOR", help="the button that accepts them")
    add("--hosts", metavar="HOST", nargs="+", default=[], help="other hosts whose pages are of the site too")
    add("--limit", metavar="N", type=count, default=50, help="how many pages are seen at most (%(default)s)")
    add("--timeout", metavar="SECONDS", type=positive, default=30.0, help="how long a page may take to come (%(default)g)")
    add("--no-time", action="store_true", help="leaves out when pages were seen, so that two observations can be compared")
    add("--chromium", metavar="ARGUMENT", action="append", default=[],
        help="a further argument for chromium, for tests: --chromium=--host-resolver-rules=... leads names to this machine")
    return arguments


def plan():
    """What is asked for, with the buttons of the settings where none are named."""
    arguments = parser()
    asked = arguments.parse_args()
    if not addresses.is_web(asked.url):
        arguments.error("the URL has to be all of it, as the browser has it: https://www.example.nl/")
    try:
        file = pathlib.Path(asked.settings or SETTINGS)
        named = settings.buttons(file.read_text(encoding="utf-8"), asked.organisation) if asked.settings or file.exists() else {}
    except (OSError, UnicodeDecodeError):
        arguments.error(f"{asked.settings or SETTINGS} cannot be read")
    asked.refuse = asked.refuse or named.get("refuse")
    asked.accept = asked.accept or named.get("accept")
    hosts = {addresses.server(asked.url), *map(str.lower, asked.hosts)}
    asked.is_allowed = lambda address: addresses.server(address) in hosts
    return asked


def main():
    asked = plan()
    try:
        visits = asyncio.run(Rounds(asked, Robots(asked.timeout, tell), tell).run())
    except Error as error:
        tell(f"error: {error.message.splitlines()[0]}")
        return NOTHING
    except KeyboardInterrupt:
        return 130
    if not visits:
        tell("error: nothing could be seen")
        return NOTHING
    try:
        pathlib.Path(asked.output).parent.mkdir(parents=True, exist_ok=True)
        pathlib.Path(asked.output).write_text(observation.text(visits, not asked.no_time), encoding="utf-8")
    except OSError as error:
        tell(f"error: {asked.output} cannot be written: {error.strerror}")
        return NOTHING
    tell(f"visits written to {asked.output}: {len(visits)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
