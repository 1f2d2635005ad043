"""Compares our verdict on the layout of rasters with those of two other checkers.

usage: compare.py FOLDER DIFFERENCES.json

FOLDER holds what run.sh gathered: our run records `practice.jsonl` and `gdal.jsonl`, and the verdicts of the
others, `rio-cogeo.json` and `gdal.json`. A raster is invalid for us when a test of the class `layout` that must
hold fails, or when it cannot be read as a TIFF. The profile `gdal` is held against GDAL's script, the profile
`practice` against both. Each difference must be on the list with the reason why ours is right, and each one on
the list must be met. Exit 0 when they agree, else 1.
"""

import fnmatch
import json
import sys

PAIRS = [("gdal", "gdal"), ("practice", "gdal"), ("practice", "rio-cogeo")]


def ours(path, names):
    """For each raster, the tests of layout, or of being readable, that fail."""
    failed = {name: set() for name in names}
    judged = False
    with open(path) as file:
        for line in file:
            entry = json.loads(line)
            if entry.get("kind") == "outcome" and entry.get("test") == "layout.structure-first":
                judged = True
            if entry.get("kind") != "observation":
                continue
            name = entry["subject"].rsplit("/", 1)[1]
            if entry["outcome"] in ("failed", "undetermined", "skipped") and (
                entry["class"] == "layout" or entry["test"] == "tiff.readable"
            ):
                if entry["level"] == "must" and entry["outcome"] == "failed":
                    failed[name].add(entry["test"])
    if not judged:
        sys.exit(f"{path}: nothing was judged")
    return failed


def main(folder, listing):
    peers = {}
    for name in ("rio-cogeo", "gdal"):
        with open(f"{folder}/{name}.json") as file:
            peers[name] = json.load(file)
    names = sorted(peers["gdal"])
    with open(listing) as file:
        known = json.load(file)
    met = set()
    unknown = agreements = differences = 0
    for profile, peer in PAIRS:
        failed = ours(f"{folder}/{profile}.jsonl", names)
        for name in names:
            own = "invalid" if failed[name] else "valid"
            theirs = peers[peer][name]["verdict"]
            if own == theirs:
                agreements += 1
                continue
            differences += 1
            reasons = [
                index for index, entry in enumerate(known)
                if [profile, peer] in entry["pairs"] and own == entry["ours"]
                and theirs in entry["theirs"]
                and any(fnmatch.fnmatch(name, f"{glob}.tif") for glob in entry["rasters"])
            ]
            met.update((index, profile, peer) for index in reasons)
            if not reasons:
                unknown += 1
                said = "; ".join(peers[peer][name]["errors"])[:160]
                print(f"unlisted: {name}: {profile} {own} {sorted(failed[name])}, {peer} {theirs} {said}")
    unmet = [
        (entry["rasters"], pair) for index, entry in enumerate(known)
        for pair in entry["pairs"] if (index, *pair) not in met
    ]
    for rasters, pair in unmet:
        print(f"listed, but not met: {rasters} {pair}")
    print(
        f"{len(names)} rasters, {len(PAIRS)} comparisons each: {agreements} agreements, "
        f"{differences} differences, {unknown} unlisted, {len(unmet)} listed and not met")
    sys.exit(1 if unknown or unmet else 0)


main(*sys.argv[1:])
