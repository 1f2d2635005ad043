"""What another checker says of rasters on a server.

usage: peer.py rio-cogeo|gdal URL|PATH… >VERDICTS.json

`rio-cogeo` needs the package of that name, `gdal` the Python bindings of GDAL. A checker that raises has crashed.
"""

import json
import sys


def rio_cogeo(url):
    from rio_cogeo.cogeo import cog_validate

    valid, errors, warnings = cog_validate(url, quiet=True)
    return valid, errors, warnings


def gdal(url):
    from osgeo import gdal as library
    from osgeo_utils.samples import validate_cloud_optimized_geotiff as script

    library.UseExceptions()
    try:
        place = "/vsicurl/" + url if "://" in url else url
        # Its command looks at tiles too where the file is local.
        warnings, errors, _ = script.validate(place, full_check="://" not in url)
    except script.ValidateCloudOptimizedGeoTIFFException as error:
        return False, [str(error)], []
    return not errors, errors, warnings


def main(name, urls):
    check = {"rio-cogeo": rio_cogeo, "gdal": gdal}[name]
    verdicts = {}
    for url in urls:
        try:
            valid, errors, warnings = check(url)
            verdict = {
                "verdict": "valid" if valid else "invalid", "errors": [str(e) for e in errors],
                "warnings": [str(w) for w in warnings]}
        except Exception as error:
            verdict = {"verdict": "crash", "errors": [f"{type(error).__name__}: {error}"[:200]]}
        verdicts[url.rsplit("/", 1)[1]] = verdict
    json.dump(verdicts, sys.stdout, indent=1)


main(sys.argv[1], sys.argv[2:])
