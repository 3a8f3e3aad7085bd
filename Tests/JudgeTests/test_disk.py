"""What is published where a disk is full, or nothing can be written on it: each file is its old or its new version, what is wrong
is told, and the next build completes.

Disks are in memory, and mounted where nobody else sees them; they go with what was run on them.
"""

import os
import pathlib
import re
import subprocess
import tempfile
import unittest

from engine import build, compact, organisations, site_in, state, statements, tree, written
from published import VERKLAAR, required

IS_ROOT = os.name == "posix" and os.geteuid() == 0
APART = ("unshare", "--mount") if IS_ROOT else ("unshare", "--mount", "--map-root-user")
WITHIN = ("--mount",) if IS_ROOT else ("--mount", "--user", "--preserve-credentials")
# To whoever has these, what a folder permits means nothing.
WITHOUT_RIGHTS = ("setpriv", "--bounding-set", "-dac_override,-dac_read_search")
PLENTY = "size=64m,nr_inodes=20000"
PAGE = 4096
# As many as a record is kept of, and some.
MANY = 110


def needed(tests):
    mounting = required(*APART, "mount", "-t", "tmpfs", "verklaar", tempfile.gettempdir())
    return unittest.skipUnless(VERKLAAR.exists(), "verklaar has not been built")(mounting(tests))


class Disk:
    """A disk of its own, of which the root is a folder; only what runs by `by` sees it there."""

    def __init__(self, folder, options=PLENTY):
        self.folder = pathlib.Path(folder)
        # It is there as long as a program is that was started in its place.
        begin = 'mount -t tmpfs -o "$1" verklaar "$0" && echo there && exec cat'
        self.process = subprocess.Popen(
            [*APART, "sh", "-c", begin, folder, options], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert self.process.stdout.readline() == b"there\n"
        self.by = ("nsenter", f"--target={self.process.pid}", *WITHIN, "--")
        # The same folder as others can reach it.
        self.seen = pathlib.Path(f"/proc/{self.process.pid}/root{self.folder}")

    def close(self):
        self.process.communicate()

    def run(self, *command):
        subprocess.run([*self.by, *(str(part) for part in command)], check=True)

    def remount(self, options):
        self.run("mount", "-o", f"remount,{options}", self.folder)

    def fill(self, free):
        """Leaves no more room than this, in bytes."""
        self.make_room()
        space = os.statvfs(self.seen)
        (self.seen / "full").write_bytes(bytes(space.f_bavail * space.f_frsize - free))

    def make_room(self):
        (self.seen / "full").unlink(missing_ok=True)


class DiskTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.path = pathlib.Path(folder.name).resolve()
        cls.mounted = cls.path / "disk"
        cls.mounted.mkdir()

    def disk(self, options=PLENTY):
        disk = Disk(self.mounted, options)
        self.addCleanup(disk.close)
        return disk

    def assert_published(self, disk, *arguments, **options):
        done = build(*arguments, by=disk.by, **options)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done.stdout

    def assert_told(self, done, place, *reasons):
        """One line on standard error, which begins with a path at the place; the same for all reasons: what to do."""
        self.assertEqual((done.returncode, done.stdout), (74, ""), done.stderr)
        self.assertRegex(
            done.stderr, rf"\Aerror: {re.escape(str(place))}(/\S+)?: [^\n]*({'|'.join(reasons)}), and run it again\n\Z")


FULL = "No space left on device; make room on that disk"
CLOSED = ("Read-only file system; see to it that it can be written there", "Permission denied; see to it that it can be written there")


@needed
class PublishedTests(DiskTests):
    """Two states of the same organisations, which differ in each of their pages."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        known = sorted(organisations(), key=lambda facts: len(compact(facts)))[:5]
        cls.states = [state(name, cls.path, known) for name in ("een", "twee")]
        cls.trees = []
        for number, facts in enumerate(cls.states):
            output = cls.path / f"public-{number}"
            done = build("--facts", facts, "--output", output)
            assert done.returncode == 0, done.stdout + done.stderr
            cls.trees.append(tree(output))

    def assert_next_completes(self, disk):
        self.assert_published(disk, "--facts", self.states[1], "--output", disk.folder / "public")
        self.assertEqual(tree(disk.seen / "public"), self.trees[1])
        self.assertEqual(names_in(disk.seen), ["public"])

    def assert_old_or_new(self, disk):
        now = tree(disk.seen / "public")
        self.assertEqual(now.keys(), self.trees[0].keys())
        for path, contents in now.items():
            self.assertIn(contents, [files[path] for files in self.trees], path)

    def test_what_differs_is_all_that_a_build_can_leave(self):
        old, new = self.trees
        self.assertEqual(old.keys(), new.keys())
        self.assertGreater(len([path for path in old if old[path] != new[path]]), 9)

    def test_a_disk_that_is_full_before_all_is_published(self):
        pages = sum(-(-len(contents) // PAGE) for contents in self.trees[1].values())
        for share in (0, 0.2, 0.6, 0.95):
            with self.subTest(share=share):
                # A disk of no size has no bounds.
                disk = self.disk(f"size={max(1, int(pages * share)) * PAGE}")
                self.assert_told(self.build(disk), disk.folder / "public", FULL)
                self.assert_new_alone(disk)
                disk.remount(PLENTY)
                self.assert_next_completes(disk)

    def test_a_disk_on_which_no_more_files_can_be_made(self):
        for count in (1, 2, 3, 4, 7, 20):
            with self.subTest(count=count):
                disk = self.disk(f"nr_inodes={count}")
                self.assert_told(self.build(disk), disk.folder / "public", FULL)
                self.assert_new_alone(disk)
                disk.remount(PLENTY)
                self.assert_next_completes(disk)

    def test_a_disk_that_is_full_while_pages_are_replaced(self):
        disk = self.disk()
        sizes = sorted({-(-len(contents) // PAGE) for contents in self.trees[1].values()})
        for free in (0, sizes[0], sizes[len(sizes) // 2], sizes[-1] - 1):
            with self.subTest(free=free):
                self.assert_published(disk, "--facts", self.states[0], "--output", disk.folder / "public")
                disk.fill(free * PAGE)
                # One after another: what was replaced gives its room to the next.
                self.assert_told(self.build(disk, "--jobs", 1), disk.folder / "public", FULL)
                self.assert_old_or_new(disk)
                self.assertEqual(names_in(disk.seen), ["full", "public"])
                disk.make_room()
                self.assert_next_completes(disk)

    def test_an_output_folder_that_is_the_full_disk_itself(self):
        disk = self.disk("size=100k")
        self.assert_told(self.build(disk, public="."), disk.folder, FULL)
        self.assert_new_alone(disk, ".")
        disk.remount(PLENTY)
        self.assert_published(disk, "--facts", self.states[1], "--output", disk.folder)
        self.assertEqual(tree(disk.seen), self.trees[1])

    def test_a_disk_that_can_only_be_read(self):
        disk = self.disk()
        self.assert_published(disk, "--facts", self.states[0], "--output", disk.folder / "public")
        disk.remount("ro")
        self.assert_told(self.build(disk), disk.folder / "public", CLOSED[0])
        self.assertEqual(tree(disk.seen / "public"), self.trees[0])
        disk.remount("rw")
        self.assert_next_completes(disk)

    @required(*APART, *WITHOUT_RIGHTS, "true")
    def test_a_folder_in_which_nothing_may_be_written(self):
        disk = self.disk()
        page = min(path for path in self.trees[0] if path.endswith("/index.md"))
        for closed in (".", "public", f"public/{pathlib.Path(page).parent}"):
            with self.subTest(closed=closed):
                self.assert_published(disk, "--facts", self.states[0], "--output", disk.folder / "public")
                disk.run("chmod", "555", disk.folder / closed)
                done = build(
                    "--facts", self.states[1], "--output", disk.folder / "public", by=(*disk.by, *WITHOUT_RIGHTS))
                disk.run("chmod", "755", disk.folder / closed)
                self.assert_told(done, disk.folder / "public", CLOSED[1])
                self.assert_old_or_new(disk)
                self.assertEqual(names_in(disk.seen), ["public"])
                self.assert_next_completes(disk)

    def test_an_output_folder_that_is_mounted_apart_from_what_is_around_it(self):
        disk = self.disk()
        disk.run("mkdir", "-p", disk.folder / "site/public", disk.folder / "elsewhere")
        disk.run("mount", "--bind", disk.folder / "elsewhere", disk.folder / "site/public")
        for number in (0, 1):
            self.assert_published(disk, "--facts", self.states[number], "--output", disk.folder / "site/public")
            self.assertEqual(tree(disk.seen / "elsewhere"), self.trees[number])
        self.assertEqual((names_in(disk.seen / "site"), names_in(disk.seen)), (["public"], ["elsewhere", "site"]))

    def build(self, disk, *arguments, public="public"):
        return build("--facts", self.states[1], "--output", disk.folder / public, *arguments, by=disk.by)

    def assert_new_alone(self, disk, public="public"):
        """There is no part of a file, and nothing that a build makes for itself."""
        for path, contents in tree(disk.seen / public).items():
            self.assertEqual(contents, self.trees[1][path], path)
        self.assertEqual([name for name in names_in(disk.seen) if name.startswith(".")], [])


@needed
class RecordTests(DiskTests):
    """What was built is written down, where there are many organisations; nothing depends on it but how long the next build takes."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        least = min(statements().values(), key=lambda facts: len(compact(facts)))
        lines = [compact(least | {"id": f"{least['id']}-{number}"}) for number in range(MANY)]
        cls.facts = written(cls.path / "facts.ndjson", lines)

    def build(self, disk, *arguments):
        site = disk.folder / "site"
        return self.assert_published(
            disk, "--facts", self.facts, "--output", disk.folder / "public", *arguments, site=site)

    def test_a_disk_that_is_full_when_the_record_is_written(self):
        disk = self.disk()
        site_in(disk.seen / "site")
        self.build(disk)
        public, record = tree(disk.seen / "public"), tree(disk.seen / "site/.verklaar")
        self.assertEqual((len(record), record[".gitignore"]), (2, b"*\n"))
        self.assertIn(f"{MANY} organisations did not change", self.build(disk))
        for kept, free in ((True, 0), (True, 1), (False, 0), (False, 1)):
            with self.subTest(kept=kept, free=free):
                if not kept: disk.run("rm", "-r", disk.folder / "site/.verklaar")
                disk.fill(free * PAGE)
                said = self.build(disk, "--force")
                self.assertRegex(said, rf"\nthe next build builds all again: {disk.folder}/site/\.verklaar\S*: .*{FULL}, ")
                self.assertEqual(tree(disk.seen / "public"), public)
                now = tree(disk.seen / "site/.verklaar")
                self.assertEqual(now, {path: record[path] for path in (record if kept else [".gitignore"] if free else [])})
                disk.make_room()
                # What was forgotten is built anew, and that is written down.
                self.assertEqual("did not change" in self.build(disk), kept)
                self.assertEqual(tree(disk.seen / "site/.verklaar").keys(), record.keys())
                self.assertIn(f"{MANY} organisations did not change", self.build(disk))
                record = tree(disk.seen / "site/.verklaar")
        self.assertEqual(names_in(disk.seen / "site"), [".verklaar", "content", "templates"])
        self.assertEqual(len(names_in(disk.seen / "site/.verklaar")), 2)


def names_in(folder):
    return sorted(os.listdir(folder))


if __name__ == "__main__":
    unittest.main()
