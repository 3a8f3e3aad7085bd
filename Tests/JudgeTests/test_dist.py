"""What `scripts/pack` makes of a program and what belongs to it: the same bytes each time, and a package that Debian takes."""

import os
import pathlib
import shutil
import subprocess
import tarfile
import tempfile
import unittest

from published import ROOT, required

EPOCH = "1700000000"


def tree(folder):
    """A program that links what every program links, with a manual and notices."""
    (folder / "bin").mkdir(parents=True)
    shutil.copy("/bin/true", folder / "bin/verklaar")
    for name in ("share/man/man1/verklaar.1", "share/doc/verklaar/THIRD-PARTY-NOTICES", "share/verklaar/templates/page.html"):
        (folder / name).parent.mkdir(parents=True)
        (folder / name).write_text(name)
    return folder


@required("dpkg-shlibdeps", "--version")
class PackTests(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.path = pathlib.Path(folder.name)

    def pack(self, name, umask=0o022):
        output = self.path / name
        subprocess.run(
            [ROOT / "scripts/pack", tree(self.path / f"{name}-tree"), "1.2.3", output], check=True, capture_output=True,
            env=os.environ | {"SOURCE_DATE_EPOCH": EPOCH}, umask=umask)
        return output

    def test_the_same_bytes_each_time(self):
        first, second = self.pack("first"), self.pack("second", umask=0o077)
        names = sorted(file.name for file in first.iterdir())
        self.assertEqual(len(names), 3)
        for name in names:
            self.assertEqual((first / name).read_bytes(), (second / name).read_bytes(), name)
        subprocess.run(["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=first, check=True)

    def test_what_is_in_them(self):
        output = self.pack("output")
        with tarfile.open(next(output.glob("*.tar.gz"))) as archive:
            members = archive.getmembers()
        root = members[0].name
        self.assertEqual({(member.uid, member.mtime) for member in members}, {(0, int(EPOCH))})
        self.assertIn(f"{root}/share/man/man1/verklaar.1.gz", [member.name for member in members])
        package = next(output.glob("*.deb"))
        listed = subprocess.run(["dpkg-deb", "--contents", package], capture_output=True, text=True, check=True).stdout
        for name in ("usr/bin/verklaar", "usr/share/verklaar/templates/page.html", "usr/share/doc/verklaar/copyright"):
            self.assertIn(f" ./{name}\n", listed)
        fields = subprocess.run(["dpkg-deb", "--field", package], capture_output=True, text=True, check=True).stdout
        self.assertRegex(fields, r"(?m)^Version: 1\.2\.3$")
        self.assertRegex(fields, r"(?m)^Depends: libc6 ")
