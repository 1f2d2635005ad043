"""Reads every collection of an OGC API Features platform into a folder, one GeoJSON file each.

usage: harvest.py LANDING-PAGE FOLDER
"""

import json
import pathlib
import sys
import urllib.parse
import urllib.request


def get(url):
    request = urllib.request.Request(url, headers={"Accept": "application/geo+json, application/json"})
    with urllib.request.urlopen(request, timeout=10) as answer:
        return json.load(answer)


def target(links, relation, base):
    related = [link for link in links if link.get("rel") == relation]
    related.sort(key=lambda link: "json" not in link.get("type", ""))
    return urllib.parse.urljoin(base, related[0]["href"]) if related else None


def features(url):
    while url:
        page = get(url)
        yield from page["features"]
        url = target(page.get("links", []), "next", url)


def main(landing_page, folder):
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    url = target(get(landing_page)["links"], "data", landing_page)
    collections = get(url)["collections"]
    for collection in collections:
        items = target(collection["links"], "items", url)
        document = {"type": "FeatureCollection", "features": list(features(items))}
        (folder / f"{collection['id']}.geojson").write_text(json.dumps(document, ensure_ascii=False))
        print(f"{collection['id']}: {len(document['features'])} features")
    about = [{key: c.get(key) for key in ("id", "title", "description", "extent")} for c in collections]
    (folder / "collections.json").write_text(json.dumps(about, ensure_ascii=False, indent=1))


main(*sys.argv[1:])
