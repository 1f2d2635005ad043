"""Reads reports with the tools of others and holds what they see against what the reports say.

Usage: check-reports.py FOLDER…
"""

import json
import pathlib
import sys
import xml.etree.ElementTree as ElementTree

import jsonschema
from junit2htmlreport.parser import Junit
from markdown_it import MarkdownIt
from junitparser import Error, Failure, JUnitXml, Skipped

ROOT = pathlib.Path(__file__).resolve().parent.parent


def count_as_written(path):
    """Returns the sums of the counts that the suites of a JUnit report announce."""
    suites = ElementTree.parse(path).getroot().findall("testsuite")
    names = ("tests", "failures", "errors", "skipped")
    return tuple(sum(int(suite.get(name)) for suite in suites) for name in names)


def count_as_junitparser(path):
    """Returns the counts that junitparser makes from the cases themselves."""
    cases = [case for suite in JUnitXml.fromfile(str(path)) for case in suite]
    kinds = (Failure, Error, Skipped)
    return (len(cases),) + tuple(
        sum(any(isinstance(result, kind) for result in case.result) for case in cases)
        for kind in kinds
    )


def check_junit(path):
    """Reads a JUnit report with junitparser and renders it with junit2html."""
    written, counted = count_as_written(path), count_as_junitparser(path)
    if written != counted:
        raise ValueError(f"announces {written}, junitparser counts {counted}")
    report = Junit(filename=str(path))
    cases = sum(len(suite.all()) for suite in report.suites)
    if cases != written[0]:
        raise ValueError(f"announces {written[0]} cases, junit2html sees {cases}")
    page = report.html()
    if "<html" not in page:
        raise ValueError("junit2html renders nothing")
    return f"{written[0]} cases"


def check_markdown(path):
    """Renders a Markdown report as GitHub would, and holds that it makes no element but its own."""
    reader = MarkdownIt("gfm-like", {"html": True})
    # Unlike this reader, GitHub makes no link of a bare name such as `schema.org`.
    reader.linkify.set({"fuzzy_link": False})
    tokens = reader.parse(path.read_text(encoding="utf-8"))
    elements = [child for token in tokens for child in [token, *(token.children or [])]]
    for token in elements:
        if token.type in ("html_block", "html_inline", "image"):
            raise ValueError(f"has {token.type}: {token.content[:200]}")
        if token.type == "link_open" and not str(token.attrGet("href")).startswith("https://"):
            raise ValueError(f"links to {token.attrGet('href')}")
        if token.type == "link_open" and token.markup in ("linkify", "autolink"):
            raise ValueError(f"makes a link of text: {token.attrGet('href')}")
    if tokens[0].tag != "h1" or sum(token.tag == "h1" for token in tokens) != 2:
        raise ValueError("does not begin with its one title")
    return f"{len(tokens)} elements"


def validator(name):
    """Returns the validator of a published schema."""
    schema = json.loads((ROOT / "suites" / name).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(
        schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    )


def check_json(path, report_validator):
    """Holds a JSON report against its schema, and its counts against its outcomes."""
    report = json.loads(path.read_text(encoding="utf-8"))
    report_validator.validate(report)
    total = report["summary"]["outcomes"]["total"]
    if total != len(report["outcomes"]):
        raise ValueError(f"announces {total} outcomes, has {len(report['outcomes'])}")
    return f"{total} outcomes"


def check_record(path, line_validator):
    """Holds every line of a run record against its schema."""
    lines = path.read_text(encoding="utf-8").splitlines()
    for number, line in enumerate(lines, 1):
        try:
            line_validator.validate(json.loads(line))
        except jsonschema.ValidationError as error:
            raise ValueError(f"line {number}: {error.message[:200]}") from error
    return f"{len(lines)} lines"


def main(folders):
    """Checks every report and record in folders; returns how many failed."""
    report_validator = validator("report.schema.json")
    line_validator = validator("run-record.schema.json")
    checked = failed = 0
    paths = [path for folder in folders for path in pathlib.Path(folder).rglob("*")]
    for path in sorted(paths):
        if path.suffix == ".xml":
            check = check_junit
        elif path.suffix == ".json":
            check = lambda path: check_json(path, report_validator)
        elif path.suffix == ".md":
            check = check_markdown
        elif path.suffix == ".jsonl":
            check = lambda path: check_record(path, line_validator)
        else:
            continue
        checked += 1
        try:
            print(f"{path}: {check(path)}")
        except Exception as error:
            failed += 1
            print(f"{path}: FAILED: {error}")
    print(f"{checked - failed} passed, {failed} failed")
    return failed if checked else 1


if __name__ == "__main__":
    sys.exit(1 if main(sys.argv[1:]) else 0)
