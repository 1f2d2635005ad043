"""Reads JUnit reports with junitparser and junit2html, and JSON with the published schemas."""

import json
import pathlib
import subprocess
import sys
import tempfile

from jsonschema import Draft202012Validator
from junitparser import JUnitXml


def validator(path):
    schema = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def counts(report):
    return [(s.name, s.tests, s.failures, s.errors, s.skipped, round(s.time, 3)) for s in report]


def check_junit(path):
    report = JUnitXml.fromfile(str(path))
    written = counts(report)
    report.update_statistics()
    assert written == counts(report), f"{path}: the counts are not those of the cases"
    names = [(case.classname, case.name) for suite in report for case in suite]
    assert len(names) == len(set(names)), f"{path}: two cases share a name"
    with tempfile.NamedTemporaryFile(suffix=".html") as page:
        command = [sys.executable, "-m", "junit2htmlreport", str(path), page.name]
        subprocess.run(command, check=True, capture_output=True)


def main(folders):
    report = validator("suites/report.schema.json")
    record = validator("suites/run-record.schema.json")
    files = sorted(path for folder in folders for path in pathlib.Path(folder).rglob("*.*"))
    checked = 0
    for path in files:
        if path.suffix == ".xml":
            check_junit(path)
        elif path.suffix == ".json":
            report.validate(json.loads(path.read_text(encoding="utf-8")))
        elif path.suffix == ".jsonl":
            for line in path.read_text(encoding="utf-8").split("\n")[:-1]:
                record.validate(json.loads(line))
        else:
            continue
        checked += 1
    print(f"{checked} files are as their readers want them")
    return 0 if checked else 1


sys.exit(main(sys.argv[1:]))
