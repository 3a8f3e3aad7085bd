"""The pages that a site lists itself (sitemaps.org, protocol 0.9)."""

import zlib

from lxml import etree

from observer import addresses, download

# Bounds: the protocol has 50 MB a file; no site of which this looks at some pages needs that.
MOST_BYTES = 10_000_000
MOST_FILES = 50
GZIP = 16 + zlib.MAX_WBITS


class Malformed(Exception):
    """Why a file is no sitemap."""


def entries(body):
    """Whether a sitemap lists others, and the addresses in it, in their order."""
    parser = etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False)
    try:
        if body.startswith(b"\x1f\x8b"):
            body = zlib.decompressobj(GZIP).decompress(body, MOST_BYTES)
        root = etree.fromstring(body, parser)
    except (etree.XMLSyntaxError, zlib.error):
        raise Malformed("is no XML") from None
    # A sitemap has no use for a document type, and entities are declared in it.
    if root.getroottree().docinfo.internalDTD is not None:
        raise Malformed("declares a document type")
    kind = etree.QName(root).localname
    if kind not in ("urlset", "sitemapindex"):
        raise Malformed("is no sitemap")
    listed = root.iterfind("{*}url/{*}loc" if kind == "urlset" else "{*}sitemap/{*}loc")
    return kind == "sitemapindex", [(place.text or "").strip() for place in listed]


def pages(start, robots, is_allowed, timeout, tell, most):
    """The addresses of pages in the sitemaps of the site, in their order, and no more than `most`; nothing without a sitemap."""
    waiting = robots.sitemaps(start) or [addresses.origin(start) + "/sitemap.xml"]
    found, seen = {}, set()
    while waiting and len(found) < most:
        address = waiting.pop(0)
        if address in seen:
            continue
        if not addresses.is_web(address) or not is_allowed(address):
            tell(f"a sitemap of another host is left out: {addresses.host(address)}")
            continue
        if len(seen) == MOST_FILES:
            tell(f"only the first {MOST_FILES} sitemaps are read")
            break
        seen.add(address)
        is_index, listed = read(address, is_allowed, timeout, tell)
        if is_index:
            waiting += listed
        else:
            found |= dict.fromkeys(addresses.whole(page) for page in listed if addresses.is_web(page))
    return list(found)[:most]


def read(address, is_allowed, timeout, tell):
    name = addresses.page(address)
    try:
        answer = download.get(address, timeout, MOST_BYTES)
        if not is_allowed(answer.address):
            raise Malformed(f"leads to another host, {addresses.host(answer.address)}")
        if answer.status != 200:
            raise Malformed(f"answers {answer.status}")
        return entries(answer.body)
    except (download.Unavailable, Malformed) as error:
        tell(f"{name}: {error}")
        return False, []
