"""Many organisations, an organisation a line, and how their statements are made of that."""

import json
import subprocess

from published import DAY, ROOT, VERKLAAR

EXAMPLES = ROOT / "docs/veel-organisaties"
BROKEN = '{"id": "half'


def compact(organisation):
    return json.dumps(organisation, ensure_ascii=False, separators=(",", ":"))


def organisations():
    """Those of content/, and the real statements that are facts as JSON."""
    own = json.loads(subprocess.run([VERKLAAR, "facts"], cwd=ROOT, capture_output=True, check=True).stdout)
    real = sorted((ROOT / "Tests/Statements/real").glob("*/facts.json"))
    return own + [json.loads(file.read_text(encoding="utf-8")) for file in real]


def written(path, lines):
    path.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
    return path


def build(*arguments, site=ROOT, **options):
    """What came of `verklaar build` on the day of the tests."""
    command = [VERKLAAR, "build", *arguments, "--site", site, "--on", DAY]
    return subprocess.run([str(part) for part in command], capture_output=True, encoding="utf-8", **options)


def built(*arguments, **options):
    done = build(*arguments, **options)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def answers(lines, *arguments, **options):
    """What `build --stdin` answers, a line of JSON each."""
    output = built("--stdin", *arguments, input="".join(line + "\n" for line in lines), **options)
    return [json.loads(line) for line in output.split("\n") if line]


def tree(folder):
    """The bytes of each file, by its path."""
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()}


def of_organisations(files, names):
    """Those of `files` that belong to one organisation alone."""
    return {path: contents for path, contents in files.items() if path.split("/")[0] in names}
