"""What is published while a build is killed, or while another one writes the same: each file is its old or its new version."""

import pathlib
import random
import subprocess
import tempfile
import time
import unittest

from engine import build, built, organisations, state, tree
from published import DAY, ROOT, VERKLAAR

KILLS = 20


@unittest.skipUnless(VERKLAAR.exists(), "verklaar has not been built")
class KilledTests(unittest.TestCase):
    """Two states of the same organisations, which differ in each of their pages."""

    @classmethod
    def setUpClass(cls):
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.path = pathlib.Path(folder.name).resolve()
        cls.public = cls.path / "public"
        known = organisations()[:8]
        cls.states = [state(name, cls.path, known) for name in ("een", "twee")]
        cls.trees = []
        for facts in cls.states:
            start = time.monotonic()
            built("--facts", facts, "--output", cls.public)
            cls.seconds = time.monotonic() - start
            cls.trees.append(tree(cls.public))

    def start(self, facts):
        command = [VERKLAAR, "build", "--facts", facts, "--output", self.public, "--site", ROOT, "--on", DAY]
        return subprocess.Popen(
            [str(part) for part in command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def assert_whole(self):
        """Each file is as it is in one of the states, and none is missing or left over."""
        now = tree(self.public)
        self.assertEqual(now.keys(), self.trees[0].keys())
        for path, contents in now.items():
            self.assertIn(contents, [files[path] for files in self.trees], path)

    def assert_completes(self, state):
        built("--facts", self.states[state], "--output", self.public)
        self.assertEqual(tree(self.public), self.trees[state])
        self.assertEqual([path.name for path in self.path.iterdir() if path.name.startswith(".")], [])

    def test_a_build_that_is_killed_breaks_no_file_and_leaves_nothing_to_the_next(self):
        self.assertNotEqual(*self.trees)
        moments = random.Random(19)
        for number in range(KILLS):
            running = self.start(self.states[number % 2])
            time.sleep(moments.uniform(0.2, max(0.3, self.seconds)))
            running.kill()
            running.wait()
            self.assert_whole()
        self.assert_completes(0)

    def test_two_builds_at_once_break_no_file(self):
        running = [self.start(facts) for facts in self.states]
        self.assertEqual([one.wait() for one in running], [0, 0])
        self.assert_whole()
        self.assert_completes(1)

    def test_a_file_in_the_place_of_the_output_folder_is_told_and_changes_nothing(self):
        before = tree(self.public)
        done = build("--facts", self.states[0], "--output", self.states[1])
        self.assertEqual(done.returncode, 74, done.stdout + done.stderr)
        self.assertEqual(tree(self.public), before)
