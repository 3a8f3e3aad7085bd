"""A web server on this machine that serves pages well and badly, for checks of pages where they stand."""

import http.server
import ssl
import threading

import trustme

# What a page may be at most, as Sources/Fetch/PageFetch.swift has it.
MOST_BYTES = 8_000_000


class Handler(http.server.BaseHTTPRequestHandler):
    """Answers by the first part of the path; `server.pages` has the bytes and type of those that are there."""

    def do_GET(self):
        self.server.asked.append((self.path, dict(self.headers)))
        part, _, rest = self.path.removeprefix("/").partition("/")
        getattr(self, "answer_" + part, self.answer_page)(rest)

    def send(self, status, body=b"", **headers):
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def answer_page(self, rest):
        if self.path not in self.server.pages:
            return self.send(404)
        body, kind = self.server.pages[self.path]
        self.send(200, body, Content_Type=kind)

    def answer_status(self, rest):
        self.send(int(rest))

    def answer_to(self, rest):
        """Leads to a path of this server."""
        self.send(302, Location="/" + rest)

    def answer_away(self, rest):
        self.send(301, Location=f"http://localhost:{self.server.server_port}/{rest}")

    def answer_mail(self, rest):
        self.send(302, Location="mailto:info@example.nl")

    def answer_loop(self, rest):
        self.send(302, Location="/loop/" + rest + "x")

    def answer_slow(self, rest):
        self.send_response(200)
        self.end_headers()
        for _ in range(40):
            if self.server.stopped.wait(0.1):
                return
            try:
                self.wfile.write(b" ")
            except OSError:
                return

    def answer_large(self, rest):
        self.send(200, b" " * (MOST_BYTES + 1), Content_Type="text/html")

    def answer_cut(self, rest):
        """Says that more will come than does."""
        self.send_response(200)
        self.send_header("Content-Length", "1000")
        self.end_headers()
        self.wfile.write(b"<html>")

    def log_message(self, *arguments):
        pass


class Server:
    def __init__(self, certificate=None):
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.server.pages, self.server.asked, self.server.stopped = {}, [], threading.Event()
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            certificate.configure_cert(context)
            self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        self.scheme = "https" if certificate else "http"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def address(self, path, scheme=None):
        return f"{scheme or self.scheme}://127.0.0.1:{self.server.server_port}{path}"

    def put(self, path, text, kind="text/html; charset=utf-8", encoding="utf-8"):
        self.server.pages[path] = (text.encode(encoding), kind)
        return self.address(path)

    @property
    def asked(self):
        return self.server.asked

    def close(self):
        self.server.stopped.set()
        self.server.shutdown()
        self.server.server_close()


def stranger():
    """A certificate for this machine by an authority that nobody trusts."""
    return trustme.CA().issue_cert("127.0.0.1")
