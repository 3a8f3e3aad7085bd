"""Many organisations, an organisation a line, and how their statements are made of that."""

import json
import shutil
import subprocess

from published import DAY, ROOT, VERKLAAR

EXAMPLES = ROOT / "docs/veel-organisaties"
STATEMENTS = ROOT / "Tests/Statements/real"
# The facts of those that are told in Swift; StatementFactsTests holds them against that.
TOLD_IN_SWIFT = ROOT / "Benchmarks/statements"
BROKEN = '{"id": "half'


def compact(organisation):
    return json.dumps(organisation, ensure_ascii=False, separators=(",", ":"))


def statements():
    """The facts of the real statements, by the name of each, in their order."""
    files = {file.parent.name: file for file in STATEMENTS.glob("*/facts.json")}
    files |= {file.stem: file for file in TOLD_IN_SWIFT.glob("*.json")}
    return {name: json.loads(files[name].read_text(encoding="utf-8")) for name in sorted(files)}


def organisations():
    """Those of content/, and the real statements."""
    own = json.loads(subprocess.run([VERKLAAR, "facts"], cwd=ROOT, capture_output=True, check=True).stdout)
    return own + list(statements().values())


def state(name, path, known):
    """A file of lines, in which each of the organisations is called after a state of them all."""
    lines = []
    for organisation in known:
        controller = organisation["controller"] | {"name": f"Organisatie {name} {organisation['id']}"}
        # A name for short has to be a part of that in full.
        controller.pop("shortName", None)
        lines.append(compact(organisation | {"controller": controller}))
    return written(path / f"{name}.ndjson", lines)


def site_in(folder):
    """A site of its own, with the templates and content of the repository."""
    for part in ("templates", "content"):
        shutil.copytree(ROOT / part, folder / part)
    return folder


def written(path, lines):
    path.write_text("".join(line + "\n" for line in lines), encoding="utf-8")
    return path


def build(*arguments, site=ROOT, by=(), **options):
    """What came of `verklaar build` on the day of the tests; `by` is the command that starts it, where there is one."""
    command = [*by, VERKLAAR, "build", *arguments, "--site", site, "--on", DAY]
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
