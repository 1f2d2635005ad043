"""Saves the records that an OGC API Records service lists as pygeoapi's catalogue in a file has them.

usage: tinydb.py ITEMS-URL FILE
"""

import json
import pathlib
import sys
import urllib.parse
import urllib.request


def get(url):
    with urllib.request.urlopen(url, timeout=10) as answer:
        return json.load(answer)


def records(url):
    while url:
        page = get(url)
        yield from page["features"]
        following = [link["href"] for link in page.get("links", []) if link.get("rel") == "next"]
        url = urllib.parse.urljoin(url, following[0]) if following else None


def main(url, file):
    table = {}
    for number, record in enumerate(records(url), 1):
        # Its own links are made by pygeoapi; those of the demo platform lead to the XML.
        record["links"] = [
            dict(link, href=urllib.parse.urljoin(url, link["href"]))
            for link in record.get("links", []) if link.get("rel") != "self"
        ]
        record["properties"]["externalId"] = record["id"]
        table[str(number)] = record
    pathlib.Path(file).write_text(json.dumps({"_default": table}, ensure_ascii=False))


main(*sys.argv[1:])
