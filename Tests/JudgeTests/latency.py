"""Measures how long it takes from saving a file to seeing what it says in the browser, and what a thousand edits do to the memory
of `verklaar serve`; every tenth of them breaks something.

usage: latency.py [EDITS]
"""

import contextlib
import shutil
import statistics
import sys
import time

from playwright.sync_api import sync_playwright

from serving import Served

# Tells when a text stands in the page, laid out and painted: by the clock of the system, in milliseconds. What looks is called
# when the page changes, and not each frame: the looking takes no time from what is measured. What is posted in a frame comes
# after it.
SEEN = """text => new Promise(done => {
  const painted = () => requestAnimationFrame(() => {
    const after = new MessageChannel();
    after.port1.onmessage = () => done(performance.timeOrigin + performance.now());
    after.port2.postMessage(0);
  });
  const stands = () => document.querySelector("main")?.innerText.includes(text);
  const watch = new MutationObserver(() => {
    if (!stands()) return;
    watch.disconnect();
    painted();
  });
  if (stands()) painted();
  else watch.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
})"""

# What is edited: a file, a text in it, and the same text with a number.
KINDS = {
    "facts as JSON": ("facts/bres.json", "geslacht", "geslacht {}"),
    "a phrase": ("templates/phrases/controller.md", "Wij bepalen waarvoor", "Wij bepalen sinds {} waarvoor"),
    "a template": ("templates/privacyverklaring.md", "Wie zijn wij?", "Wie zijn wij in {}?"),
}


def save(path, text):
    """As editors do: another file, put in the place of the first."""
    other = path.with_name("." + path.name)
    other.write_text(text, encoding="utf-8")
    other.replace(path)


def latencies(site, page, kind, count):
    file, old, new = KINDS[kind]
    path = site.folder / file
    before = path.read_text(encoding="utf-8")
    for number in range(1, count + 1):
        text = new.format(number)
        page.evaluate(f"window.seen = ({SEEN})({text!r}), 0")
        start = time.time() * 1000
        save(path, before.replace(old, text))
        yield page.evaluate("window.seen") - start
        page.wait_for_timeout(300)
    save(path, before)
    page.wait_for_timeout(300)


def endure(site, page, count):
    path = site.folder / "facts/bres.json"
    before = path.read_text(encoding="utf-8")
    memory = []
    for number in range(1, count + 1):
        broken = number % 10 == 0
        save(path, before[: len(before) // 2] if broken else before.replace("geslacht", f"geslacht {number}"))
        if broken:
            page.wait_for_timeout(40)
        else:
            page.evaluate(SEEN, f"geslacht {number}")
        if number % (count // 10) == 0:
            memory.append(site.memory // 1024)
    return memory


def main():
    edits = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    with contextlib.ExitStack() as contexts:
        site = Served()
        contexts.callback(site.close)
        playwright = contexts.enter_context(sync_playwright())
        options = ["--no-sandbox", "--disable-dev-shm-usage"]
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=options)
        contexts.callback(browser.close)
        page = browser.new_page()
        page.goto(site.page)
        page.wait_for_selector("verklaar-preview[data-state=judged]", state="attached")
        for kind in KINDS:
            times = sorted(latencies(site, page, kind, 21))
            print(f"{kind}: median {statistics.median(times):.0f} ms, {times[0]:.0f} to {times[-1]:.0f}", flush=True)
        memory = endure(site, page, edits)
        print(f"memory during {edits} edits, in MB: {', '.join(map(str, memory))}")


if __name__ == "__main__":
    main()
