"""Holds the verdicts of recette on the XML Schemas against those of xmllint, record by record.

usage: compare.py RECETTE WORK FOLDER...

Each file of the folders that is, or holds, an ISO 19139 record is validated by both: valid must be valid, and
departures must stand on the same lines. Exit 0 when they agree on all, else 1.
"""

import json
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from concurrent.futures import ThreadPoolExecutor

RECETTE, WORK = [os.path.abspath(path) for path in sys.argv[1:3]]
DATA = os.environ.get("RECETTE_DATA") or os.path.join(
    os.environ.get("XDG_DATA_HOME") or os.path.expanduser("~/.local/share"), "recette")
SCHEMAS = os.path.join(DATA, "schemas", "iso19139")
GML = {"http://www.opengis.net/gml": "20060504", "http://www.opengis.net/gml/3.2": "20070417"}
TEST = "document.schema"


def record_of(text):
    """The record alone on its lines, with the namespaces that are declared before it; None if there is none."""
    found = re.search(r"<((?:\w+:)?M[DI]_Metadata)\b[^>]*>", text)
    if not found:
        return None
    end = text.find(f"</{found.group(1)}>", found.end())
    if end < 0:
        return None
    head, tag = text[: found.start()], found.group(0)
    declared = {}
    for name, value in re.findall(r"\s(xmlns(?::\w+)?)=[\"']([^\"']*)[\"']", head):
        declared[name] = value
    own = set(re.findall(r"\s(xmlns(?::\w+)?)=", tag))
    extra = "".join(f' {name}="{value}"' for name, value in declared.items() if name not in own)
    start = f"<{found.group(1)}{extra}" + tag[len(found.group(1)) + 1:]
    return "\n" * head.count("\n") + start + text[found.end(): end] + f"</{found.group(1)}>"


def xmllint(path, generation):
    """The lines of the departures that xmllint finds."""
    run = subprocess.run(
        ["xmllint", "--noout", "--nonet", "--schema", os.path.join(SCHEMAS, f"iso19139-{generation}.xsd"), path],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    found = re.findall(r":(\d+): element .*?Schemas validity error", run.stderr.decode("utf-8", "replace"))
    if run.returncode not in (0, 3):
        return None
    return {int(line) for line in found}


def peer(path):
    used = {tag.split("}")[0][1:] for tag in (element.tag for element in ElementTree.parse(path).iter())
            if isinstance(tag, str) and tag.startswith("{")}
    generations = [GML[namespace] for namespace in GML if namespace in used]
    lines = xmllint(path, generations[-1] if generations else "20070417")
    if lines and not generations and xmllint(path, "20060504") == set():
        return set()
    return lines


def own(path, place):
    record = os.path.join(WORK, f"{place}.jsonl")
    subprocess.run([RECETTE, "run", "--suite", "iso19139", "--test", TEST, path, "--record", record, "--quiet"],
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    lines = set()
    verdict = None
    with open(record, encoding="utf-8") as file:
        for line in map(json.loads, file):
            if line.get("kind") == "outcome" and line.get("test") == TEST:
                verdict = line["outcome"]
                for finding in line.get("findings", []):
                    if (finding.get("location") or {}).get("line"):
                        lines.add(finding["location"]["line"])
                if line.get("findingCount", 0) > len(line.get("findings", [])):
                    verdict = "cut"
    os.remove(record)
    return verdict, lines


def judge(entry):
    place, source = entry
    with open(source, "rb") as file:
        data = file.read()
    try:
        text = record_of(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        text = None
    if text is None:
        return source, None
    path = os.path.join(WORK, f"{place}.xml")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)
    try:
        theirs = peer(path)
    except ElementTree.ParseError:
        return source, None
    verdict, lines = own(path, place)
    if theirs is None or verdict not in ("passed", "failed", "warned", "cut"):
        return source, f"not compared: {verdict}"
    if (verdict == "passed") != (not theirs):
        return source, f"recette {verdict}, xmllint on lines {sorted(theirs)}"
    if verdict != "cut" and lines != theirs:
        return source, f"recette on lines {sorted(lines)}, xmllint on {sorted(theirs)}"
    if verdict == "cut" and not lines <= theirs:
        return source, f"recette on lines {sorted(lines - theirs)} that xmllint does not name"
    return source, ""


os.makedirs(WORK, exist_ok=True)
sources = [os.path.join(folder, name) for folder in sys.argv[3:] for name in sorted(os.listdir(folder))
           if name.endswith(".xml")]
with ThreadPoolExecutor(2) as pool:
    results = list(pool.map(judge, enumerate(sources)))
for source, problem in results:
    if problem:
        print(f"  {os.path.basename(source)}: {problem}")
compared = [problem for _, problem in results if problem is not None]
print(f"{len(compared)} records compared with xmllint, {sum(1 for problem in compared if problem)} differ, "
      f"{len(results) - len(compared)} files hold no record")
sys.exit(1 if any(compared) or not compared else 0)
