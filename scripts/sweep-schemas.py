#!/usr/bin/env python3
"""Runs the suite table-schema on every schema of a folder, with a table of its own and those beside, and sums up by code.

usage: sweep-schemas.py RECETTE SCHEMAS [EXAMPLES]

SCHEMAS has OWNER/NAME/VERSION/FILE.json; EXAMPLES has OWNER+NAME/…/FILE.csv, and schemas beside them. The table of a
schema's own is its header with one row of the examples that its fields give. A run that ends otherwise than with a
verdict fails the sweep.
"""

import collections
import csv
import json
import os
import pathlib
import subprocess
import sys
import tempfile

VERDICTS = {0: "conforms", 1: "departs", 2: "undetermined"}


def row_of_examples(schema):
    """The header of a schema, and a row of its examples."""
    fields = [field for field in schema.get("fields", []) if isinstance(field, dict)]
    cells = []
    for field in fields:
        example = field.get("example", "")
        allowed = (field.get("constraints") or {}).get("enum")
        if example == "" and allowed:
            example = allowed[0]
        cells.append(example if isinstance(example, str) else json.dumps(example))
    return [[str(field.get("name", "")) for field in fields], cells]


def judge(program, table, schema, folder):
    """Runs the suite; returns the exit code and the codes of what was found, with a sentence of each."""
    report = folder / "report.json"
    report.unlink(missing_ok=True)
    done = subprocess.run(
        [program, "run", "--suite", "table-schema", table, "--param", f"schema={schema}", "--report", f"json={report}"],
        capture_output=True, text=True, timeout=120)
    found = []
    if report.exists():
        for outcome in json.loads(report.read_text())["outcomes"]:
            if outcome["outcome"] in ("passed", "notApplicable"):
                continue
            for finding in outcome.get("findings", []):
                place = finding.get("location", {})
                found.append((
                    outcome["outcome"], finding["code"], str(place.get("field", place.get("pointer", ""))),
                    finding["message"]["fr"]))
            if not outcome.get("findings"):
                found.append((outcome["outcome"], outcome["test"], "", json.dumps(outcome.get("cause", ""))))
    return done.returncode, found


def main():
    program, schemas = sys.argv[1], pathlib.Path(sys.argv[2])
    examples = pathlib.Path(sys.argv[3]) if len(sys.argv) > 3 else None
    folder = pathlib.Path(tempfile.mkdtemp())
    tables = []
    for schema in sorted(schemas.rglob("*.json")):
        document = json.loads(schema.read_text(encoding="utf-8-sig"))
        if "fields" not in document:
            continue
        own = folder / "own.csv"
        tables.append((schema, None))
        name = "+".join(schema.relative_to(schemas).parts[:2])
        if examples and (examples / name).is_dir():
            tables += [(schema, table) for table in sorted((examples / name).rglob("*.csv"))]
    if examples:
        for table in sorted(examples.rglob("*.csv")):
            beside = [path for path in table.parent.glob("*.json") if "fields" in json.loads(path.read_text())]
            tables += [(path, table) for path in beside]
    verdicts, codes, broken = collections.Counter(), collections.Counter(), 0
    for schema, table in tables:
        title = f"{schema.relative_to(schema.parents[3])} on {table.name if table else 'its examples'}"
        if table is None:
            with open(own, "w", encoding="utf-8", newline="") as file:
                csv.writer(file).writerows(row_of_examples(json.loads(schema.read_text(encoding="utf-8-sig"))))
        status, found = judge(program, str(table or own), str(schema), folder)
        verdict = VERDICTS.get(status, f"exit {status}")
        verdicts[verdict] += 1
        broken += status not in VERDICTS
        print(f"{verdict:12}  {title}")
        for outcome, code, field, sentence in found:
            codes[f"{outcome} {code}"] += 1
            if outcome != "warned":
                print(f"    {outcome} {code} {field}: {sentence[:160]}")
    print(f"\n{len(tables)} tables: {dict(verdicts)}")
    for code, count in codes.most_common():
        print(f"{count:6} {code}")
    return 1 if broken else 0


if __name__ == "__main__":
    os.environ.setdefault("LC_ALL", "C.UTF-8")
    sys.exit(main())
