"""What LibreOffice makes of Word documents: run by the Python that has its bridge, `uno`, and not by that of the other tests.

usage: libreoffice.py PROFILE < requests > answers

A request is a line with a path, what is to be done before reading (`open`, `accept` or `reject`), and a path to which the document
is saved then. An answer is a line of JSON: the blocks of the document, each with its style and its texts.
"""

import json
import pathlib
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue

COMMANDS = {"accept": ".uno:AcceptAllTrackedChanges", "reject": ".uno:RejectAllTrackedChanges"}


def properties(**values):
    return tuple(PropertyValue(name, 0, value, 0) for name, value in values.items())


class Office:
    """A LibreOffice of one's own, without windows."""

    def __init__(self, profile):
        pipe = "verklaar" + pathlib.Path(profile).name.replace("_", "")
        self.process = subprocess.Popen(
            ["soffice", "--headless", "--norestore", "--nologo", f"-env:UserInstallation=file://{profile}",
             f"--accept=pipe,name={pipe};urp;"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.context = self.connected(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        self.manager = self.context.ServiceManager
        self.desktop = self.manager.createInstanceWithContext("com.sun.star.frame.Desktop", self.context)
        self.dispatcher = self.manager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", self.context)

    @staticmethod
    def connected(address):
        local = uno.getComponentContext()
        resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
        for _ in range(600):
            try:
                return resolver.resolve(address)
            except Exception:
                time.sleep(0.1)
        raise RuntimeError("LibreOffice does not start")

    def answer(self, path, action, copy):
        document = self.desktop.loadComponentFromURL(pathlib.Path(path).as_uri(), "_blank", 0, properties(Hidden=True))
        try:
            if action in COMMANDS:
                frame = document.CurrentController.Frame
                self.dispatcher.executeDispatch(frame, COMMANDS[action], "", 0, ())
            document.storeToURL(pathlib.Path(copy).as_uri(), properties(FilterName="MS Word 2007 XML"))
            return list(blocks(document))
        finally:
            document.close(True)

    def close(self):
        try:
            self.desktop.terminate()
        except Exception:
            pass
        self.process.wait(30)


def blocks(document):
    for block in each(document.Text):
        if block.supportsService("com.sun.star.text.TextTable"):
            yield from ({"style": "row", "texts": row} for row in rows(block))
        else:
            yield {"style": block.ParaStyleName, "texts": [block.String]}


def rows(table):
    """By the names of their cells: rows may have other numbers of cells than the first."""
    found = {}
    for name in table.CellNames:
        number = int("".join(filter(str.isdigit, name)))
        found.setdefault(number, []).append(table.getCellByName(name).String)
    return [found[number] for number in sorted(found)]


def each(container):
    enumeration = container.createEnumeration()
    while enumeration.hasMoreElements():
        yield enumeration.nextElement()


if __name__ == "__main__":
    office = Office(sys.argv[1])
    try:
        for line in sys.stdin:
            print(json.dumps(office.answer(*line.rstrip("\n").split("\t"))), flush=True)
    finally:
        office.close()
