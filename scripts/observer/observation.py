"""An observation as it is written: sorted and without doubles, so that the same site gives the same bytes."""

import json

from observer import FORMAT, NAME

CHOICES = ("before", "refused", "accepted")


def text(visits, has_time):
    kept = unique([ordered(visit, has_time) for visit in visits], key=untimed)
    whole = {"format": FORMAT, "observer": NAME, "visits": sorted(kept, key=place)}
    return json.dumps(whole, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def ordered(visit, has_time):
    visit = {key: unique(value) if isinstance(value, list) else value for key, value in visit.items()}
    visit["forms"] = unique([form | {"fields": unique(form["fields"])} for form in visit["forms"]])
    visit["connection"] = visit["connection"] | {"headers": unique(visit["connection"]["headers"])}
    return visit if has_time else untimed(visit)


def untimed(visit):
    return {key: value for key, value in visit.items() if key != "time"}


def place(visit):
    return visit["address"], CHOICES.index(visit["choice"]), canonical(visit)


def unique(values, key=lambda value: value):
    return [value for _, value in sorted({canonical(key(value)): value for value in values}.items())]


def canonical(value):
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
