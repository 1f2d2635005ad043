"""Saves the metadata records that a list of addresses names, one file each.

usage: records.py LIST-URL FOLDER
"""

import pathlib
import sys
import urllib.request


def get(url):
    with urllib.request.urlopen(url, timeout=10) as answer:
        return answer.read()


def main(listing, folder):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    addresses = [line.strip() for line in get(listing).decode().splitlines()]
    addresses = [line for line in addresses if line and not line.startswith("#")]
    for number, address in enumerate(addresses):
        (folder / f"{number:03}.xml").write_bytes(get(address))
    print(f"{len(addresses)} records")


main(*sys.argv[1:])
