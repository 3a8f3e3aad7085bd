"""The facts of the sites of observed_sites.py, as their honest one has them."""

TUIN = {
    "id": "tuin",
    "addressing": "formal",
    "controller": {"name": "De Voorbeeldtuin", "email": {"known": "info@example.nl"}},
    "categories": [
        {"label": "contactgegevens", "examples": ["naam", "e-mailadres"], "listing": "complete", "nature": "ordinary"},
    ],
    "website": {
        "cookies": {
            "known": {
                "cookies": [
                    {
                        "label": "de keuze over cookies", "name": {"known": "keuze"}, "category": "functional",
                        "purposes": ["uw keuze onthouden"], "lifetime": {"known": {"term": "P6M"}},
                    },
                    {
                        "label": "bezoekcookie", "name": {"known": "_ga"}, "party": {"known": "Google"},
                        "category": "analytics", "purposes": ["bezoek tellen"], "lifetime": {"known": {"term": "P1Y"}},
                    },
                ],
                "consent": {"scope": "some"},
            }
        },
    },
}


def tuin(address):
    """The facts of a site that is served at an address."""
    return TUIN | {"website": TUIN["website"] | {"address": {"known": address}}}
