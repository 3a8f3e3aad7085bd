"""Makes the pictures of the README anew, in docs/pictures: a page, what a check says of one that was changed by hand, and
`verklaar serve` with what stands behind a sentence.
"""

import html
import pathlib
import shutil
import subprocess
import tempfile

from playwright.sync_api import sync_playwright

from published import DAY, ROOT, VERKLAAR, Folder
from serving import Served

PICTURES = ROOT / "docs/pictures"
SENTENCE = "Met een klacht kunt u terecht bij de Autoriteit Persoonsgegevens (AP)."


def complaint():
    """What a check says of a page in which a retention period was changed."""
    with tempfile.TemporaryDirectory() as folder:
        site = pathlib.Path(folder)
        for part in ["templates", "content", "public"]:
            shutil.copytree(ROOT / part, site / part)
        page = site / "public/wizz/privacyverklaring/index.md"
        text = page.read_text(encoding="utf-8")
        assert "bewaren wij 1 maand" in text
        page.write_text(text.replace("bewaren wij 1 maand", "bewaren wij 1 jaar"), encoding="utf-8")
        command = [VERKLAAR, "check", "--site", site, "--on", DAY, "--organisation", "wizz"]
        said = subprocess.run(command, capture_output=True, text=True).stdout
    lines = said.split("\n")
    start = next(index for index, line in enumerate(lines) if "text-drifted" in line)
    end = next(index for index in range(start, len(lines)) if not lines[index])
    return "\n".join(lines[start:end])


def main():
    PICTURES.mkdir(parents=True, exist_ok=True)
    site, served = Folder(ROOT / "public"), Served(ROOT, [])
    with sync_playwright() as playwright:
        options = ["--no-sandbox", "--disable-dev-shm-usage"]
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=options)
        page = browser.new_page(viewport={"width": 1100, "height": 720})
        page.goto(f"{site.address}wizz/privacyverklaring/")
        page.screenshot(path=PICTURES / "page.png")
        page.goto(f"{served.address}wizz/privacyverklaring/")
        page.wait_for_selector("verklaar-preview[data-state=judged]", state="attached")
        page.get_by_text(SENTENCE).first.click(position={"x": 200, "y": 60})
        page.get_by_text("Bewering").first.wait_for()
        page.screenshot(path=PICTURES / "serve.png")
        style = "margin: 0; padding: 20px; font: 14px/1.5 monospace; color: #e8ecef; background: #1d2329; display: inline-block"
        page.set_content(f'<body style="margin: 0"><pre style="{style}">{html.escape(complaint())}</pre></body>')
        page.locator("pre").screenshot(path=PICTURES / "error.png")
        browser.close()
    served.close()
    site.close()


if __name__ == "__main__":
    main()
