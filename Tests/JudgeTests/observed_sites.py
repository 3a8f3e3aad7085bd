"""Small sites on this machine to be looked at from outside: each does one thing that its statement has to tell, or must not do.

All are of one invented association. What a site asks of others is answered by this machine as well, by the names of those others:
chromium has to be started with the arguments of the site.
"""

import http.server
import threading
import urllib.parse

YEAR = 365 * 24 * 3600
FONTS, MAPS, VIDEO = "fonts.example.com", "maps.example.org", "video.example.net"

BANNER = """<div id="banner" role="region" aria-label="Cookies">
  <p>Mogen wij meten hoe onze website wordt gebruikt? Daarvoor plaatsen wij een cookie.</p>
  <button id="refuse" type="button">Weigeren</button> <button id="accept" type="button">Toestaan</button>
</div>
<script src="/banner.js"></script>"""

# A choice is kept for half a year; who has chosen is not asked again.
BANNER_SCRIPT = """
const banner = document.querySelector("#banner"), chosen = document.cookie.match(/keuze=(ja|nee)/)?.[1];
const measure = () => { document.cookie = "_ga=GA1.1.123; path=/; max-age=%(measured)d; samesite=lax"; };
const choose = choice => {
  document.cookie = `keuze=${choice}; path=/; max-age=%(kept)d; samesite=lax`;
  banner.hidden = true;
  if (choice === "ja") measure();
  %(chosen)s
};
if (chosen) banner.hidden = true;
if (chosen === "ja") measure();
document.querySelector("#refuse").addEventListener("click", () => choose("nee"));
document.querySelector("#accept").addEventListener("click", () => choose("ja"));
%(always)s
"""

FORM = """<form action="/verzonden/" method="post">
  <label for="naam">Uw naam</label> <input id="naam" name="naam" autocomplete="name" required>
  <label>E-mailadres <input name="email" type="email" autocomplete="email" required></label>
  <input type="hidden" name="formulier" value="contact"> <button>Versturen</button>
</form>"""


class Honest(http.server.BaseHTTPRequestHandler):
    """A site that does what its banner says, and no more. The others differ from it in one thing."""

    # How long the measuring cookie is asked to be kept, in seconds.
    measured = YEAR
    # What a page has in its head and at its end.
    head, body = "", ""
    form = FORM
    # Scripts that run on each page, and after a choice.
    always, chosen = "", ""
    cookie = None

    @property
    def pages(self):
        return {
            "/": ("De Voorbeeldtuin", "<p>Welkom in onze tuin.</p>" + self.body),
            "/contact/": ("Contact", "<p>Stel ons een vraag.</p>" + self.form),
        }

    @property
    def files(self):
        """Their type and text, by path."""
        host = f"http://{self.headers['Host']}"
        listed = "".join(f"<url><loc>{host}{path}</loc></url>" for path in self.pages)
        script = {"measured": self.measured, "kept": YEAR // 2, "always": self.always, "chosen": self.chosen}
        return {
            "/robots.txt": ("text/plain", f"User-agent: *\nAllow: /\nSitemap: {host}/sitemap.xml\n"),
            "/sitemap.xml": (
                "application/xml", f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{listed}</urlset>'),
            "/banner.js": ("text/javascript", BANNER_SCRIPT % script),
        }

    def do_GET(self):
        path = urllib.parse.urlsplit(self.path).path
        self.server.asked.append(path)
        if path in self.pages:
            return self.send("text/html; charset=utf-8", self.page(*self.pages[path]))
        if path not in self.files:
            return self.send_error(404)
        self.send(*self.files[path])

    def page(self, title, content):
        return (
            f'<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>{title}</title>{self.head}</head>'
            f'<body><main><h1>{title}</h1>{content}<p><a href="/contact/">Contact</a></p></main>{BANNER}</body></html>')

    def send(self, kind, text):
        body = text.encode()
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        if self.cookie and kind.startswith("text/html"):
            self.send_header("Set-Cookie", self.cookie)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass


class UndeclaredCookie(Honest):
    always = 'document.cookie = "bezoek=1; path=/; max-age=86400";'


class LongerLife(Honest):
    measured = 2 * YEAR


class CookieBefore(Honest):
    always = "if (!chosen) measure();"


class CookieAfterRefusal(Honest):
    chosen = 'if (choice === "nee") measure();'


class Font(Honest):
    head = f'<link rel="stylesheet" href="http://{FONTS}/letters.css">'


class Map(Honest):
    body = "".join(f'<img src="http://{MAPS}/7/{x}/42.svg" alt="" width="256" height="256">' for x in (65, 66))


class LocalStorage(Honest):
    always = 'localStorage.setItem("bezoeker", "7f1c"); sessionStorage.setItem("pagina", location.pathname);'


class FormWithNumber(Honest):
    form = FORM.replace(
        '<input type="hidden"', '<label for="bsn">Burgerservicenummer</label> <input id="bsn" name="bsn" autocomplete="off">'
        '<input type="hidden"')


class ServerCookie(Honest):
    cookie = "sessie=a1b2c3; Path=/; HttpOnly; SameSite=Strict"


class ServiceWorker(Honest):
    # A worker that is there when the page has loaded, whatever its caches are filled with.
    always = 'navigator.serviceWorker.register("/werker.js");'

    @property
    def files(self):
        return super().files | {
            "/werker.js": ("text/javascript", 'addEventListener("install", event => event.waitUntil(caches.open("tuin-1")));')}


class EmbeddedVideo(Honest):
    body = f'<iframe title="Rondleiding" src="http://{VIDEO}/rondleiding/" width="560" height="315" loading="lazy"></iframe>'


class Elsewhere(Honest):
    """What the others answer, under all of their names."""

    @property
    def pages(self):
        return {}

    @property
    def files(self):
        video = '<!DOCTYPE html><html lang="nl"><title>Rondleiding</title><p>Een film van onze tuin.</p></html>'
        tile = ("image/svg+xml", '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"></svg>')
        return {
            "/letters.css": (
                "text/css", '@font-face { font-family: "Tuin"; src: url("/tuin.woff2") format("woff2"); } '
                'body { font-family: "Tuin", serif; }'),
            # No font, and asked for as one.
            "/tuin.woff2": ("font/woff2", ""),
            "/7/65/42.svg": tile, "/7/66/42.svg": tile,
            "/rondleiding/": ("text/html; charset=utf-8", video),
        }


SITES = {
    "honest": Honest,
    "undeclared-cookie": UndeclaredCookie,
    "longer-life": LongerLife,
    "cookie-before-consent": CookieBefore,
    "cookie-after-refusal": CookieAfterRefusal,
    "third-party-font": Font,
    "third-party-map": Map,
    "local-storage": LocalStorage,
    "form-with-bsn": FormWithNumber,
    "server-cookie": ServerCookie,
    "service-worker": ServiceWorker,
    "embedded-video": EmbeddedVideo,
}


def serve(handler):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads, server.asked = True, []
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


class Running:
    """A site that is served, and the others that it asks. To be closed after use."""

    def __init__(self, handler, elsewhere=Elsewhere):
        self.servers = [serve(handler), serve(elsewhere)]
        own, others = (server.server_port for server in self.servers)
        self.address = f"http://127.0.0.1:{own}/"
        names = ",".join(f"MAP {name} 127.0.0.1:{others}" for name in (FONTS, MAPS, VIDEO))
        self.chromium = [f"--chromium=--host-resolver-rules={names}"]

    @property
    def asked(self):
        """The paths that the site was asked for."""
        return self.servers[0].asked

    def close(self):
        for server in self.servers:
            server.shutdown()
            server.server_close()


def start(name):
    """One of `SITES`: its `address`, and in `chromium` what the observer needs to be told of that."""
    return Running(SITES[name])
