"""Publishes the statements of many organisations with Apache Spark.

    spark-submit spark-job.py --site /shared/site --facts /shared/facts.ndjson --results /shared/results-1 \\
        --output /shared/site/public -- --strict

Every part of the facts goes through one `verklaar build --stdin`, which keeps nothing and writes nothing. So Spark may begin a part
anew whenever it likes, on another machine too: Spark keeps the answers of one attempt at each part, and files are published
only when every line has its answer. Whatever is published twice has the same bytes.

Exit codes: 0 all are published; 1 some organisations have an error, and their pages are as they were; 65 an organisation stands on
several lines, or 70 an answer is lost: nothing is published; 70 as well where Spark gave up, and whoever starts it again, with
another folder of results, loses nothing.
"""

import argparse
import collections
import datetime
import hashlib
import json
import os
import pathlib
import shlex
import sys
import tempfile

from py4j.protocol import Py4JJavaError
from pyspark import SparkConf, SparkContext

REFUSED, REPEATED, LOST = 1, 65, 70

Answer = collections.namedtuple("Answer", "organisation is_publishable findings")


def arguments(given=None):
    parser = argparse.ArgumentParser(description="Publishes the statements of many organisations with Apache Spark.")
    parser.add_argument("--facts", required=True, help="the facts, an organisation a line: a path that Spark reads")
    parser.add_argument("--results", required=True, help="a folder that is not there yet, for the answers, in the order of the facts")
    parser.add_argument("--output", required=True, help="the folder of the published pages, which all machines see")
    parser.add_argument("--site", required=True, help="the folder with templates/, at the same place on all machines")
    parser.add_argument("--program", default="/usr/bin/verklaar", help="at the same place on all machines; default: %(default)s")
    parser.add_argument(
        "--on", default=datetime.date.today().isoformat(), help="the day by which all parts judge; default: today, %(default)s")
    parser.add_argument("--parts", type=int, help="into how many parts the facts are divided; default: four for each core")
    parser.add_argument("options", nargs="*", metavar="OPTION", help="behind --: other options of `verklaar build --stdin`")
    return parser.parse_args(given)


def answer_all(context, options):
    """Has the answer to each line kept in `results`.

    Returns: how many lines have to be answered.
    """
    parts = options.parts or 4 * context.defaultParallelism
    lines = context.textFile(options.facts, parts).filter(lambda line: line.strip())
    cores = context.getConf().get("spark.task.cpus", "1")
    command = [
        options.program, "build", "--stdin", "--contents", "bytes", "--site", options.site, "--on", options.on, "--jobs", cores,
        *options.options]
    lines.pipe(shlex.join(command), checkCode=True).saveAsTextFile(options.results)
    return lines.count()


def told(line):
    """What has to be counted of an answer."""
    answer = json.loads(line)
    severities = [finding["severity"] for finding in answer["findings"] if not finding["acceptance"]]
    return Answer(answer["organisation"], answer["isPublishable"], severities)


def publish(lines, output, staging):
    """Writes the files of answers in `staging`, and moves each to its place: who reads sees the old file or the new one."""
    for line in lines:
        for file in json.loads(line)["files"]:
            contents = file["bytes"].encode("utf-8")
            if hashlib.sha256(contents).hexdigest() != file["sha256"]:
                raise ValueError(f"{file['path']} is not as it was made")
            replace(output / file["path"], contents, staging)


def replace(path, contents, staging):
    """Leaves a file that would not change alone, with its time."""
    if path.is_file() and path.read_bytes() == contents:
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    # Two attempts at the same part can be here at once: each has a name of its own.
    handle, staged = tempfile.mkstemp(dir=staging)
    with os.fdopen(handle, "wb") as file:
        file.write(contents)
    os.chmod(staged, 0o644)
    os.replace(staged, path)


def publish_all(results, output):
    output = pathlib.Path(output).absolute()
    output.parent.mkdir(parents=True, exist_ok=True)
    # What an attempt leaves that was ended halfway goes with the folder.
    with tempfile.TemporaryDirectory(prefix=f".{output.name}-", dir=output.parent, ignore_cleanup_errors=True) as staging:
        results.foreachPartition(lambda lines: publish(lines, output, staging))


def run(context, options):
    """Returns: the exit code."""
    try:
        return answer_and_publish(context, options)
    except Py4JJavaError as error:
        return failed(LOST, f"Spark gave up: {error.java_exception}")


def answer_and_publish(context, options):
    count = answer_all(context, options)
    # By name, parts stand in the order of the facts.
    results = context.textFile(f"{options.results}/part-*")
    answers = results.map(told).collect()
    if len(answers) != count:
        return failed(LOST, f"{count} lines have {len(answers)} answers; nothing was published")
    organisations = collections.Counter(answer.organisation for answer in answers if answer.organisation is not None)
    repeated = sorted(name for name, times in organisations.items() if times > 1)
    if repeated:
        return failed(REPEATED, f"organisations that stand on several lines: {', '.join(repeated)}; nothing was published")
    publish_all(results, options.output)
    return report(answers)


def report(answers):
    """Prints what was counted; which finding is where, stands in the results. Returns: the exit code."""
    strange = [number for number, answer in enumerate(answers, 1) if answer.organisation is None]
    refused = sum(not answer.is_publishable for answer in answers)
    findings = collections.Counter(severity for answer in answers for severity in answer.findings)
    counted = {"lines": len(answers), "published": len(answers) - refused, "refused": refused, "noOrganisation": strange}
    print(json.dumps(counted | {"findings": dict(sorted(findings.items()))}))
    return REFUSED if refused else 0


def failed(code, reason):
    print(f"error: {reason}", file=sys.stderr)
    return code


def main():
    options = arguments()
    context = SparkContext.getOrCreate(SparkConf().setAppName("verklaar"))
    try:
        return run(context, options)
    finally:
        context.stop()


if __name__ == "__main__":
    sys.exit(main())
