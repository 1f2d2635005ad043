"""Holds the outcomes of a run against the list of what a server truly does wrong.

usage: compare.py REPORT.json EXPECTED.json

Each entry of the list names a test, the instances concerned, the outcome and the evidence: what the server
answers, and what the standard says. Whatever is neither passed nor not applicable must be in the list, and
whatever is in the list must be found. Exit 0 when they agree, else 1.
"""

import json
import sys

FINE = {"passed", "notApplicable"}


def found(report):
    return {
        (outcome["test"], outcome.get("instance"), outcome["outcome"])
        for outcome in report["outcomes"]
        if outcome["outcome"] not in FINE
    }


def expected(entries):
    result = {}
    for entry in entries:
        for instance in entry.get("instances", [None]):
            result[entry["test"], instance, entry["outcome"]] = entry["evidence"]
    return result


def name(key):
    test, instance, outcome = key
    return f"{outcome:13} {test}" + (f" [{instance}]" if instance else "")


def main(report, listing):
    with open(report) as file:
        found_keys = found(json.load(file))
    with open(listing) as file:
        listed = expected(json.load(file)["outcomes"])
    new = sorted(found_keys - set(listed), key=str)
    gone = sorted(set(listed) - found_keys, key=str)
    for key in new:
        print(f"  not in the list: {name(key)}")
    for key in gone:
        print(f"  no longer found: {name(key)}\n    evidence was: {listed[key]}")
    print(f"  {len(found_keys & set(listed))} as listed, {len(new)} new, {len(gone)} gone")
    return 1 if new or gone else 0


sys.exit(main(*sys.argv[1:]))
