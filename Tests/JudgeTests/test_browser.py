"""Every page in Debian's chromium: axe, reflow, keyboard, paper, and what it asks of the network."""

import collections
import contextlib
import io
import pathlib
import re
import shutil
import tempfile
import unicodedata
import unittest

import axe_playwright_python
from playwright.sync_api import sync_playwright
from pypdf import PdfReader

from published import ROOT, Folder, build_cases, required

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
PHONE, SCREEN = {"width": 320, "height": 640}, {"width": 1280, "height": 900}
VIEWS = [(SCREEN, "light"), (SCREEN, "dark"), (PHONE, "light")]

# What has the focus, and whether a visitor sees that it has; asked once the page has scrolled there.
FOCUS = """() => new Promise(next => requestAnimationFrame(() => requestAnimationFrame(next))).then(() => {
  const element = document.activeElement, box = element.getBoundingClientRect(), style = getComputedStyle(element);
  const isInView = box.width > 0 && box.height > 0 && box.left >= 0 && box.top >= 0
    && box.right <= innerWidth && box.bottom <= innerHeight;
  const isOutlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  return { link: element.getAttribute("href"), isSeen: isInView && isOutlined, place: JSON.stringify(box) };
})"""

# The tables that stick out of the column of text.
OVERHANG = """() => Array.from(document.querySelectorAll("table"))
  .filter(table => table.getBoundingClientRect().right > document.querySelector("main").getBoundingClientRect().right + 1)
  .map(table => table.innerText)"""

# The texts of the page but those around the statement.
STATEMENT = """() => Array.from(document.querySelector("main").children)
  .filter(part => !part.matches("nav")).map(part => part.innerText)"""


@required("chromium", "--version")
class BrowserTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        contexts = contextlib.ExitStack()
        cls.addClassCleanup(contexts.close)
        folder = contexts.enter_context(tempfile.TemporaryDirectory())
        shutil.copytree(ROOT / "public", pathlib.Path(folder) / "public")
        build_cases(folder)
        cls.site = Folder(folder)
        contexts.callback(cls.site.close)
        playwright = contexts.enter_context(sync_playwright())
        # In a container root has no sandbox, and shared memory is small.
        options = ["--no-sandbox", "--disable-dev-shm-usage"]
        cls.browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=options)
        contexts.callback(cls.browser.close)

    def each_page(self, check, view=SCREEN, scheme="light"):
        """Opens each page in turn and checks it, with what the browser complains of and asks for elsewhere."""
        context = self.browser.new_context(viewport=view, color_scheme=scheme)
        page = context.new_page()
        complaints = []
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("requestfailed", lambda request: complaints.extend(self.unanswered(request)))
        page.on("request", lambda request: complaints.extend(self.elsewhere(request.url)))
        for address in self.site.pages():
            complaints.clear()
            with self.subTest(page=address.removeprefix(self.site.address), width=view["width"], scheme=scheme):
                page.goto(address)
                check(page)
                self.assertEqual(complaints, [])
        context.close()

    def unanswered(self, request):
        """What the browser itself gave up, an icon of the page before while it goes on to the next, was not refused."""
        return [] if request.failure == "net::ERR_ABORTED" else [f"no answer: {request.url}: {request.failure}"]

    def elsewhere(self, address):
        return [] if address.startswith(self.site.address) else [f"asks for {address}"]

    def test_axe_finds_nothing_and_nothing_scrolls_sideways(self):
        def check(page):
            self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), page.viewport_size["width"])
            page.evaluate(AXE)
            found = page.evaluate("axe.run({ resultTypes: ['violations'] }).then(result => result.violations)")
            self.assertEqual([f"{one['id']}: {one['nodes'][0]['html']}" for one in found], [])

        for view, scheme in VIEWS:
            self.each_page(check, view, scheme)

    def test_tables_fit_the_column_of_text_at_every_width(self):
        def check(page):
            for width in (320, 480, 640, 700, 752, 768, 900, 1280):
                page.set_viewport_size({"width": width, "height": 900})
                self.assertEqual(page.evaluate(OVERHANG), [], f"{width} px")

        self.each_page(check)

    def test_keyboard_goes_through_the_links_in_order(self):
        def check(page):
            links = page.eval_on_selector_all("a", "all => all.map(link => link.getAttribute('href'))")
            for link in links:
                page.keyboard.press("Tab")
                focus = page.evaluate(FOCUS)
                self.assertEqual(focus, {"link": link, "isSeen": True, "place": focus["place"]})

        # Where least fits on the screen: what has the focus must scroll into view.
        self.each_page(check, PHONE)

    def test_the_first_link_skips_to_the_content(self):
        def check(page):
            inside = page.eval_on_selector_all("main a", "all => all.map(link => link.getAttribute('href'))")
            for key in ("Tab", "Enter", "Tab"):
                page.keyboard.press(key)
            self.assertEqual(page.evaluate(FOCUS)["link"], inside[0])
            self.assertEqual(page.evaluate("location.hash"), "#inhoud")

        self.each_page(check)

    def test_paper_has_the_statement_alone(self):
        def check(page):
            statement = page.evaluate(STATEMENT)
            paper = PdfReader(io.BytesIO(page.pdf(format="A4", prefer_css_page_size=True)))
            self.assertEqual(signs(sheet.extract_text() for sheet in paper.pages), signs(statement))

        self.each_page(check)


def signs(texts):
    """How often each letter and digit stands there. Bullets, white space and ligatures are not the same on paper, nor
    is the order in which a table's cells are read."""
    return collections.Counter(re.findall(r"\w", unicodedata.normalize("NFKD", "".join(texts))))
