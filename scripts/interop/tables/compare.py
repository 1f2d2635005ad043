"""Compares what recette and frictionless say of the same tables.

Usage: compare.py OUTCOME-COMMAND... ; the command is given a schema, a table and a mode. Differences
that are known stand in differences.json with a reason each; any other fails, and so does one that is
listed and is no more.
"""

import json
import pathlib
import subprocess
import sys
import tempfile

import frictionless
from frictionless.formats.csv import CsvControl

from cases import CASES

ROW_CODES = {"blank-row", "missing-cell", "extra-cell", "primary-key", "foreign-key"}
LABEL_CODES = {
    "missing-label", "extra-label", "blank-label", "duplicate-label", "incorrect-label",
    "unmatched-header",
}


def finding(kind, row, field):
    """What is compared of an error: the code, and where it is as far as both can say."""
    if kind in ROW_CODES:
        return (kind, row, "")
    if kind in LABEL_CODES:
        # Of a label out of its place, one tool names the label and the other the field.
        nameless = kind in ("unmatched-header", "incorrect-label")
        return (kind, 1, "" if nameless else field.strip())
    return (kind, row, field)


def theirs(case, schema, path):
    descriptor = dict(case["schema"])
    mode = case.get("mode", "partial")
    if mode not in ("exact", "partial"):
        descriptor["fieldsMatch"] = mode
    try:
        resource = frictionless.Resource(
            path=path.name, basepath=str(path.parent), encoding="utf-8", name="table",
            dialect=frictionless.Dialect(controls=[CsvControl(delimiter=",")]),
            detector=frictionless.Detector(schema_sync=mode == "partial"))
        resource.schema = frictionless.Schema.from_descriptor(descriptor)
        report = resource.validate(limit_errors=100_000)
    except Exception as error:
        return {("crash", 0, type(error).__name__)}
    found = set()
    for kind, row, field, label in report.flatten(["type", "rowNumber", "fieldName", "label"]):
        found.add(finding(kind, row or 1, field or label or ""))
    return found


def ours(case, command, schema, path):
    run = subprocess.run(
        [*command, str(schema), str(path), case.get("mode", "partial")], capture_output=True,
        text=True, check=True)
    findings = json.loads(run.stdout)["findings"]
    return {
        finding(item["type"], item["row"], item["field"])
        for item in findings if item["severity"] == "error"
    }


def main(command):
    known = json.loads(pathlib.Path(__file__).with_name("differences.json").read_text())
    met = set()
    failures = 0
    for name, case in CASES.items():
        with tempfile.TemporaryDirectory() as folder:
            schema = pathlib.Path(folder, "schema.json")
            schema.write_text(json.dumps(case["schema"]))
            path = pathlib.Path(folder, "table.csv")
            path.write_bytes(case["text"].encode())
            left, right = ours(case, command, schema, path), theirs(case, schema, path)
        differences = {
            "recette alone": sorted(map(list, left - right)),
            "frictionless alone": sorted(map(list, right - left)),
        }
        differences = {who: what for who, what in differences.items() if what}
        expected = known.get(name)
        if expected is not None:
            met.add(name)
        if differences != ({} if expected is None else expected["differences"]):
            failures += 1
            print(f"{name}: {json.dumps(differences, ensure_ascii=False)}")
    for name in sorted(set(known) - met):
        failures += 1
        print(f"{name}: listed, and no case")
    agreeing = len(CASES) - len(known)
    print(
        f"{len(CASES)} tables: {agreeing} on which recette and frictionless {frictionless.__version__}"
        f" agree, {len(known)} known differences, {failures} that are not as listed")
    return failures > 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
