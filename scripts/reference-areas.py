"""Writes suites/cog/codes/epsg-areas.json: the reference systems whose area the suite cog knows.

usage: reference-areas.py >suites/cog/codes/epsg-areas.json

Needs the Python bindings of GDAL (python3-gdal), whose PROJ brings the EPSG dataset (proj-data). Bounds are those
of the area of use, in the system's own coordinates, easting or longitude first: outwards to the kilometre, or to
the hundredth of a degree. Systems that follow one another and have the same bounds are one entry.
"""

import json
import math
import sqlite3

from osgeo import osr

DATABASE = "/usr/share/proj/proj.db"
# France and its overseas territories, their predecessors, Europe, the world.
CODES = [
    2154, 9793, 9794, *range(3942, 3951), *range(9842, 9851), 27561, 27562, 27563, 27564, 27571, 27572, 27573, 27574,
    5490, 4559, 2969, 2970, 2972, 2971, 2975, 3727, 4471, 5879, 4467, 2987, 3163, 2988, 3296, 3297, 3298, 3302, 7074,
    7075, 7076, 7077, 7080, 3034, 3035, *range(25828, 25839), 3043, 3044, 3045, 3395, 3857, 3031,
    3413, 3995, *range(32601, 32661), *range(32701, 32761),
    4326, 4979, 4258, 4171, 9777, 9782, 4275, 5489, 4624, 4627, 4470, 4463, 4640, 4749, 4687, 7073, 4937, 4965,
]


def bounds(code):
    system = osr.SpatialReference()
    system.ImportFromEPSG(code)
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    area = system.GetAreaOfUse()
    if system.IsGeographic():
        unit = math.degrees(system.GetAngularUnits())
        found = [area.west_lon_degree, area.south_lat_degree, area.east_lon_degree, area.north_lat_degree]
        return system.GetName(), "geographic", outwards([value / unit for value in found], 0.01)
    geographic = osr.SpatialReference()
    geographic.ImportFromEPSG(4326)
    geographic.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    change = osr.CoordinateTransformation(geographic, system)
    found = change.TransformBounds(
        area.west_lon_degree, area.south_lat_degree, area.east_lon_degree, area.north_lat_degree, 21)
    if not all(map(math.isfinite, found)):
        raise ValueError(f"EPSG:{code} has no finite bounds")
    return system.GetName(), "projected", outwards(found, 1000)


def outwards(values, step):
    low = [math.floor(value / step + 1e-9) * step for value in values[:2]]
    high = [math.ceil(value / step - 1e-9) * step for value in values[2:]]
    return [round(value, 2) if step < 1 else int(value) for value in low + high]


def main():
    osr.UseExceptions()
    entries = []
    for code in sorted(set(CODES)):
        name, kind, found = bounds(code)
        last = entries[-1] if entries else None
        if last and last["bounds"] == found and last.get("through", last["code"]) == code - 1:
            last["through"] = code
        else:
            entries.append({"code": code, "name": name, "kind": kind, "bounds": found})
    facts = dict(sqlite3.connect(DATABASE).execute("SELECT key, value FROM metadata"))
    print('{\n  "title": {')
    print('    "fr": "Systèmes de coordonnées dont l\'emprise est connue (EPSG)",')
    print('    "en": "Reference systems whose area of use is known (EPSG)"\n  },')
    print(f'  "source": "EPSG dataset {facts["EPSG.VERSION"]}, as in PROJ {facts["PROJ.VERSION"]} (proj.db)",')
    print(f'  "date": "{facts["EPSG.DATE"]}",\n  "systems": [')
    print(",\n".join("    " + json.dumps(entry, ensure_ascii=False) for entry in entries))
    print("  ]\n}")


main()
