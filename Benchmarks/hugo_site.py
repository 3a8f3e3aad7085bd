"""The same pages as a site for Hugo: the Markdown that Verklaar wrote, with what its front matter has to say.

usage: hugo_site.py PAGES SITE
PAGES is what `verklaar build` wrote; SITE becomes a folder for `hugo --source SITE`.
Hugo reads no facts: the title and description of each page, and what its footer leads to, are given to it here, where no
time is taken.
"""

import argparse
import html
import json
import re
import shutil
from pathlib import Path

TEMPLATE = Path(__file__).resolve().parent / "hugo"
TITLES = {"privacyverklaring": "Privacyverklaring", "cookiebeleid": "Cookiebeleid"}
DESCRIPTION = re.compile(r'<meta name="description" content="([^"]*)">')


def prepare(pages, site):
    """Makes the site; returns how many pages it has."""
    shutil.copytree(TEMPLATE, site)
    shutil.copytree(pages / "assets", site / "static" / "assets")
    fill_in_assets(site / "hugo.toml", pages / "assets")
    count = 0
    for organisation in sorted(path for path in pages.iterdir() if path.is_dir() and path.name != "assets"):
        for document in sorted(organisation.iterdir()):
            prepare_page(document, site / "content" / organisation.name / document.name)
            count += 1
    return count


def fill_in_assets(config, assets):
    """Writes the names of the style sheet and the icon, as published, into the configuration."""
    text = config.read_text()
    for name, pattern in [("STYLESHEET", "style-*.css"), ("ICON", "favicon-*.svg")]:
        text = text.replace(name, next(assets.glob(pattern)).name)
    config.write_text(text)


def prepare_page(document, folder):
    """Writes the Markdown of one document below its front matter."""
    markdown = (document / "index.md").read_text()
    description = DESCRIPTION.search((document / "index.html").read_text())
    title = plain(markdown.split("\n", 1)[0].removeprefix("# "))
    others = [path.name for path in sorted(document.parent.iterdir()) if path != document]
    values = {
        "title": title,
        "description": html.unescape(description[1]) if description else "",
        "others": [{"folder": name, "title": TITLES[name]} for name in others],
    }
    if document.name == "privacyverklaring":
        values["organisation"] = listed(document.parent, title)
    folder.mkdir(parents=True)
    (folder / "index.md").write_text(front_matter(values) + markdown)


def listed(organisation, title):
    """What the start page says of an organisation."""
    documents = sorted((path.name for path in organisation.iterdir()), reverse=True)
    return {
        "id": organisation.name,
        "name": title.removeprefix("Privacyverklaring van "),
        "documents": [{"address": f"{organisation.name}/{name}/index.html", "title": TITLES[name]} for name in documents],
    }


def front_matter(values):
    """Values as YAML, which JSON is too."""
    return "---\n" + "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in values.items()) + "---\n"


def plain(markdown):
    """A line of Markdown without its backslashes."""
    return re.sub(r"\\(.)", r"\1", markdown)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("pages", type=Path)
    parser.add_argument("site", type=Path)
    arguments = parser.parse_args()
    print(prepare(arguments.pages, arguments.site), "pages")
