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
    if (!/[\\p{L}\\p{N}]/u.test(text.data) || parent.closest("body > header:first-of-type > a, script, style")) continue;
    range.selectNodeContents(text);
    const box = range.getBoundingClientRect();
    const isDrawn = parent.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    if (!isDrawn || box.width * box.height < 1 || box.right < 0 || box.bottom < 0) unseen.push(text.data.trim());
  }
  return { text: document.body.innerText, unseen };
}"""

# Soft hyphens and the like show nothing where no line ends. White space is left out: between the parts of a header, which
# stand beside each other, chromium tells a line where the page has none.
SILENT = re.compile("[\u00ad\u200b\u2060\\s]")


def letters(text):
    return SILENT.sub("", unicodedata.normalize("NFC", text))


def starts(lines):
    """How many letters stand before each line that has any."""
    found, count = set(), 0
    for line in map(letters, lines):
        if line:
            found.add(count)
        count += len(line)
    return found


def fault(shown, read, has_controls):
    """Where what is shown and what was read part; nothing where they are the same."""
    seen, known = letters(shown["text"]), letters(read)
    if seen != known:
        index = next((i for i, pair in enumerate(zip(seen, known)) if pair[0] != pair[1]), min(len(seen), len(known)))
        return f"shown: {seen[index - 10 : index + 30]!r}, read: {known[index - 10 : index + 30]!r}"
    if shown["unseen"]:
        return f"read, and not drawn: {shown['unseen'][0]!r}"
    # To the reader, what stands on a control is no part of the sentence around it.
    lost = set() if has_controls else starts(read.splitlines()) - starts(re.split(r"[\n\t]", shown["text"]))
    return f"no block begins at {known[min(lost) : min(lost) + 30]!r}" if lost else None


def main(folder):
    pages = sorted(pathlib.Path(folder).rglob("*.html"))
    site, faults = Folder(folder), 0
    with sync_playwright() as playwright:
        options = ["--no-sandbox", "--disable-dev-shm-usage"]
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=options)
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        for file in pages:
            page.goto(site.address + file.relative_to(folder).as_posix())
            read = pathlib.Path(f"{file}.txt").read_text(encoding="utf-8")
            found = fault(page.evaluate(SHOWN), read, b"<button" in file.read_bytes())
            if found:
                faults += 1
                print(f"{file}: {found}")
        browser.close()
    site.close()
    print(f"shown: {len(pages)} pages in chromium, {faults} of them other than they were read")
    return bool(faults) or not pages


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
