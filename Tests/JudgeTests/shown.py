"""Holds what the reader read of pages against what chromium shows of them. Each page stands beside a text with a line for
each block that the reader saw; `Fuzz shown` writes both.

usage: shown.py FOLDER
"""

import pathlib
import re
import shutil
import sys
import unicodedata

from playwright.sync_api import sync_playwright

from published import Folder

# The text that is shown, with its lines and cells; and what of it nobody can see: nothing is drawn of it. The link that skips
# to the content shows when it has the focus.
SHOWN = """() => {
  const unseen = [], texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode, parent = text.parentElement, range = document.createRange();
    if (!text.data.trim() || parent.matches("body > header:first-of-type > a, script, style")) continue;
    range.selectNodeContents(text);
    const box = range.getBoundingClientRect();
    const isDrawn = parent.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    if (!isDrawn || box.width * box.height < 1 || box.right < 0 || box.bottom < 0) unseen.push(text.data.trim());
  }
  return { text: document.body.innerText, unseen };
}"""

# Soft hyphens and the like show nothing where no line ends.
SILENT = re.compile("[\u00ad\u200b\u2060]")


def words(text):
    return SILENT.sub("", unicodedata.normalize("NFC", text)).split()


def starts(lines):
    """How many words stand before each line that has any."""
    found, count = set(), 0
    for line in lines:
        found.add(count)
        count += len(words(line))
    return found


def fault(shown, read):
    """Where what is shown and what was read part; nothing where they are the same."""
    seen, known = words(shown["text"]), words(read)
    for index in range(max(len(seen), len(known))):
        if seen[index : index + 1] != known[index : index + 1]:
            return f"shown: {' '.join(seen[index : index + 8])!r}, read: {' '.join(known[index : index + 8])!r}"
    if shown["unseen"]:
        return f"read, and not drawn: {shown['unseen'][0]!r}"
    lost = starts(read.splitlines()) - starts(re.split(r"[\n\t]", shown["text"])) - {len(known)}
    return f"no block begins at {known[min(lost)]!r}" if lost else None


def main(folder):
    pages = sorted(pathlib.Path(folder).rglob("*.html"))
    site, faults = Folder(folder), 0
    with sync_playwright() as playwright:
        options = ["--no-sandbox", "--disable-dev-shm-usage"]
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=options)
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        for file in pages:
            page.goto(site.address + file.relative_to(folder).as_posix())
            found = fault(page.evaluate(SHOWN), pathlib.Path(f"{file}.txt").read_text(encoding="utf-8"))
            if found:
                faults += 1
                print(f"{file}: {found}")
        browser.close()
    site.close()
    print(f"shown: {len(pages)} pages in chromium, {faults} of them other than they were read")
    return bool(faults) or not pages


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
