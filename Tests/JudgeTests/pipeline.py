"""Runs workflows and actions of GitHub, and jobs of GitLab, as they are written: the steps of their YAML on a clean clone, with
the files that a runner gives them. Of the actions of others only what they were given is kept.
"""

import os
import pathlib
import re
import subprocess
import sys
import tempfile

import yaml

from published import ROOT

ACTION = ".github/actions/verklaar"
TOOLS = pathlib.Path(sys.executable).parent


def said(*command, cwd=ROOT, **variables):
    """The exit code of a tool, and what it prints."""
    # The program is the one that is found by the path, wherever the tests say that theirs is.
    inherited = {name: value for name, value in os.environ.items() if name != "VERKLAAR"}
    environment = inherited | {"PATH": f"{TOOLS}{os.pathsep}{os.environ['PATH']}"} | variables
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, encoding="utf-8")
    return done.returncode, done.stdout


def load(path):
    """YAML as GitHub and GitLab read it: `on` is a word there."""
    class Loader(yaml.SafeLoader):
        pass

    Loader.yaml_implicit_resolvers = {
        letter: [found for found in resolvers if found[0] != "tag:yaml.org,2002:bool" or letter in "tTfF"]
        for letter, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
    return yaml.load((ROOT / path).read_text(encoding="utf-8"), Loader)


def git(folder, *arguments):
    command = ["git", "-c", "user.name=Test", "-c", "user.email=test@example.nl", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True).stdout.strip()


class Expression:
    """What stands between `${{` and `}}`, as far as our files use it: names, texts, `==`, `!=`, `!`, `&&` and `||`."""

    TOKEN = re.compile(r"\s*('(?:[^']|'')*'|[A-Za-z_][\w.-]*(?:\(\))?|&&|\|\||==|!=|!|\(|\))")
    OPERATORS = {"&&": "and", "||": "or", "!": "not"}

    def __init__(self, names, is_failed):
        self.names = names
        self.functions = {"cancelled()": False, "success()": not is_failed}

    def value(self, text):
        parts, place = [], 0
        for token in self.TOKEN.finditer(text.strip()):
            if token.start() != place:
                raise ValueError(f"no expression that is known here: {text}")
            parts.append(self.part(token[1]))
            place = token.end()
        return eval(" ".join(parts), {"__builtins__": {}})

    def part(self, token):
        if token in self.OPERATORS or token in ("==", "!=", "(", ")"):
            return self.OPERATORS.get(token, token)
        if token.startswith("'"):
            return repr(token[1:-1].replace("''", "'"))
        if token.endswith("()"):
            return repr(self.functions[token])
        return repr(self.found(token))

    def found(self, name):
        """What is not there is an empty text, but for inputs: one that is not declared is a slip of the pen."""
        value = self.names
        for key in name.split("."):
            if value is self.names.get("inputs"):
                value = value[key]
            else:
                value = value.get(key, "") if isinstance(value, dict) else ""
        return value

    def filled(self, text):
        def shown(found):
            value = self.value(found[1])
            return str(value).lower() if isinstance(value, bool) else str(value)

        return re.sub(r"\$\{\{(.*?)\}\}", shown, str(text), flags=re.S)

    def holds(self, condition):
        """Without a word about it, a step runs where none before it failed."""
        inner = re.fullmatch(r"\$\{\{(.*)\}\}", condition.strip(), re.S)
        text = inner[1] if inner else condition
        is_said = "cancelled()" in text or "success()" in text
        return bool(self.value(text)) and (is_said or self.functions["success()"])


class Job:
    """A job that ran: whether it failed, all that it printed, what it left for the runner, and what it gave to the actions of
    others, by their name."""

    def __init__(self, origin, event, event_name="push", **variables):
        self.folder = tempfile.TemporaryDirectory()
        self.path = pathlib.Path(self.folder.name)
        self.workspace = self.path / "site"
        self.origin = origin
        self.github = {"event": event, "event_name": event_name}
        self.is_failed = False
        self.output = ""
        self.given = {}
        self.files = {name: self.path / name.lower() for name in ("GITHUB_ENV", "GITHUB_PATH", "GITHUB_STEP_SUMMARY")}
        for file in self.files.values():
            file.touch()
        self.variables = {
            "PATH": os.environ["PATH"], "HOME": str(self.path), "CI": "true", "GITHUB_ACTIONS": "true",
            "GITHUB_WORKSPACE": str(self.workspace), "RUNNER_TEMP": str(self.path / "temp"), **variables,
        }

    @property
    def summary(self):
        return self.files["GITHUB_STEP_SUMMARY"].read_text(encoding="utf-8")

    def run_workflow(self, path, job, **inputs):
        workflow = load(path)
        declared = workflow["on"]["workflow_call"]["inputs"]
        assert set(inputs) <= set(declared), inputs
        names = {name: inputs.get(name, said["default"]) for name, said in declared.items()}
        self.run_steps(workflow["jobs"][job]["steps"], names)
        return self

    def run_action(self, path, **inputs):
        action = load(f"{path}/action.yml")
        assert set(inputs) <= set(action["inputs"]), inputs
        names = {name: inputs.get(name, said["default"]) for name, said in action["inputs"].items()}
        self.variables["GITHUB_ACTION_PATH"] = str(ROOT / path)
        self.run_steps(action["runs"]["steps"], names)
        return self

    def run_steps(self, steps, inputs):
        outputs = {}
        for step in steps:
            expression = Expression({"inputs": inputs, "github": self.github, "steps": outputs}, self.is_failed)
            if not expression.holds(step.get("if", "success()")):
                continue
            if "uses" in step:
                self.use(step["uses"], {key: expression.filled(said) for key, said in step.get("with", {}).items()})
            else:
                variables = {key: expression.filled(said) for key, said in step.get("env", {}).items()}
                outputs[step.get("id")] = {"outputs": self.run(step["run"], variables)}

    def use(self, name, given):
        if name.startswith("actions/checkout@"):
            git(self.path, "clone", "--quiet", "--depth", given["fetch-depth"], self.origin.as_uri(), self.workspace)
        elif name.startswith("$/"):
            self.run_action(name.removeprefix("$/"), **given)
        else:
            self.given[name.split("@")[0]] = given

    def run(self, script, variables):
        """The outputs of a step."""
        outputs = self.path / "outputs"
        outputs.write_text("")
        lines = self.files["GITHUB_ENV"].read_text().splitlines()
        paths = self.files["GITHUB_PATH"].read_text().splitlines()
        environment = self.variables | variables | dict(line.split("=", 1) for line in lines)
        environment |= {name: str(file) for name, file in self.files.items()} | {"GITHUB_OUTPUT": str(outputs)}
        environment["PATH"] = os.pathsep.join([*paths, environment["PATH"]])
        self.shell(script, environment)
        return dict(line.split("=", 1) for line in outputs.read_text().splitlines())

    def shell(self, script, environment):
        done = subprocess.run(
            ["sh", "-e", "-c", script], cwd=self.workspace, env=environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8")
        self.output += done.stdout
        self.is_failed = self.is_failed or done.returncode != 0


class GitLabJob(Job):
    """A job of GitLab: the lines of `before_script` and `script`, in one shell."""

    def run_job(self, path, name, **variables):
        pipeline = load(path)
        job = pipeline.get(pipeline[name].get("extends"), {}) | pipeline[name]
        git(self.path, "clone", "--quiet", "--depth", job["variables"]["GIT_DEPTH"], self.origin.as_uri(), self.workspace)
        environment = {key: said for key, said in self.variables.items() if not key.startswith("GITHUB")}
        environment |= {"CI_PROJECT_DIR": str(self.workspace)} | pipeline["variables"] | job["variables"] | variables
        del environment["RUNNER_TEMP"]
        self.shell("\n".join(job["before_script"] + job["script"]), environment)
        return self
