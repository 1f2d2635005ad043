"""Holds that a harvest judged every record that was loaded, once for each rule.

usage: whole.py REPORT.json SERVER.log
"""

import json
import pathlib
import re
import sys


def main(report, log):
    loaded = sum(int(n) for n in re.findall(r"^(\d+) of \d+ files", pathlib.Path(log).read_text(), re.M))
    outcomes = json.loads(pathlib.Path(report).read_text())["outcomes"]
    tallies = {o["test"]: sum(o["tally"].values()) for o in outcomes if o.get("tally")}
    wrong = {test: count for test, count in tallies.items() if count != loaded}
    print(f"  {loaded} records loaded, {len(tallies)} rules judged on each, {len(wrong)} not on all")
    for test, count in wrong.items():
        print(f"  {test}: {count} records")
    return 1 if wrong or not tallies else 0


sys.exit(main(*sys.argv[1:]))
