"""Writes the configuration of pygeoapi for a folder of GeoJSON files.

usage: pygeoapi_config.py FOLDER PORT RECORDS.tinydb > config.yml
"""

import json
import pathlib
import re
import sys


def title_field(features):
    names = [name for feature in features[:1] for name in feature["properties"]]
    return names[0] if names else None


def time_field(features):
    for feature in features:
        for name, value in feature["properties"].items():
            if isinstance(value, str) and len(value) > 9 and value[4:5] == "-":
                return name
    return None


def resource(about, path):
    features = json.loads(path.read_text())["features"]
    provider = {"type": "feature", "name": "GeoJSON", "data": str(path), "id_field": "id"}
    if field := title_field(features):
        provider["title_field"] = field
    if field := time_field(features):
        provider["time_field"] = field
    extent = about["extent"] or {}
    box = extent.get("spatial", {}).get("bbox", [[-180, -90, 180, 90]])[0]
    if len(box) == 6:
        box = box[0:2] + box[3:5]
    extents = {"spatial": {"bbox": box, "crs": "http://www.opengis.net/def/crs/OGC/1.3/CRS84"}}
    if "temporal" in extent:
        begin, end = extent["temporal"]["interval"][0]
        extents["temporal"] = {"begin": begin, "end": end}
    return {
        "type": "collection",
        "title": about["title"],
        "description": about["description"],
        "keywords": ["demo"],
        "links": [{"type": "text/html", "rel": "license", "title": "Licence Ouverte 2.0",
                   "href": "https://www.etalab.gouv.fr/licence-ouverte-open-licence"}],
        "extents": extents,
        "providers": [provider],
    }


def has_features(folder, about):
    """Its reader of GeoJSON stops at a file without features, so those are left out."""
    return bool(json.loads((folder / f"{about['id']}.geojson").read_text())["features"])


def records(path, url):
    return {
        "type": "collection",
        "title": "Fiches",
        "description": "Fiches de métadonnées",
        "keywords": ["demo"],
        "links": [{"type": "text/html", "rel": "canonical", "title": "Fiches", "href": url}],
        "extents": {"spatial": {"bbox": [-180, -90, 180, 90],
                                "crs": "http://www.opengis.net/def/crs/OGC/1.3/CRS84"}},
        "providers": [{"type": "record", "name": "TinyDBCatalogue", "data": path,
                       "id_field": "externalId", "time_field": "updated", "title_field": "title"}],
    }


def main(folder, port, catalogue):
    folder = pathlib.Path(folder)
    url = f"http://127.0.0.1:{port}"
    contact = {"name": "recette", "address": "", "city": "", "stateorprovince": "", "postalcode": "",
               "country": "France", "phone": "", "email": "demo@example.org", "url": url}
    configuration = {
        "server": {
            "bind": {"host": "127.0.0.1", "port": int(port)},
            "url": url,
            "mimetype": "application/json; charset=UTF-8",
            "encoding": "utf-8",
            "gzip": False,
            "languages": ["fr-FR", "en-US"],
            "cors": True,
            "pretty_print": False,
            "limits": {"default_items": 10, "max_items": 50},
            "map": {"url": "https://example.org/{z}/{x}/{y}.png", "attribution": "none"},
        },
        "logging": {"level": "ERROR"},
        "metadata": {
            "identification": {"title": "pygeoapi", "description": "pygeoapi", "keywords": ["demo"],
                               "keywords_type": "theme", "terms_of_service": "none", "url": url},
            "license": {"name": "Licence Ouverte 2.0", "url": "https://www.etalab.gouv.fr/licence-ouverte-open-licence"},
            "provider": {"name": "recette", "url": url},
            "contact": contact,
        },
        "resources": {
            about["id"]: resource(about, folder / f"{about['id']}.geojson")
            for about in json.loads((folder / "collections.json").read_text())
            if has_features(folder, about)
        } | {"fiches": records(catalogue, url)},
    }
    # JSON is YAML, but for instants: pygeoapi wants them bare, as YAML's own.
    text = json.dumps(configuration, ensure_ascii=False, indent=1)
    print(re.sub(r'("(?:begin|end)": )"([^"]+)"', r"\1\2", text))


main(*sys.argv[1:])
