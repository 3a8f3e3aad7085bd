"""Looks at a site in chromium, as visitors do who have not chosen about cookies, have refused and have accepted.

What it writes follows docs/observation.schema.json: names, never what they stand for.
"""

NAME = "verklaar observe 1"
FORMAT = "verklaar-observation-1"
# For robots.txt, and in what the browser calls itself.
AGENT = "VerklaarObserver"
