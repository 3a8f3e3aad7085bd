"""The buttons with which visitors choose about cookies, as `content/site.md` names them:

    ## consent
    - refuse: #cookies-refuse
    - accept: #cookies-accept

With `## consent: ID` they are those of one organisation, and go before those of the site. `SiteFacts` of the compiler reads the
same lines, and tells what is wrong with them.
"""

HEADING = "consent"
CHOICES = ("refuse", "accept")


def buttons(text, organisation=None):
    """The selectors, by choice."""
    found = {None: {}, organisation: {}}
    below = None
    for line in text.splitlines():
        if line.startswith("## "):
            below = line[3:].strip()
        elif line.startswith("- ") and below is not None:
            name, _, owner = below.partition(": ")
            choice, _, selector = line[2:].partition(": ")
            if name == HEADING and (owner or None) in found and choice.strip() in CHOICES and selector.strip():
                found[owner or None][choice.strip()] = " ".join(selector.split())
    return found[None] | found[organisation]
