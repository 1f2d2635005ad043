"""Makes rasters of many kinds with rasterio, rio-cogeo and Debian's GDAL, good ones and bad ones.

usage: make_rasters.py FOLDER

The same files come out each time, but for what versions of the tools change. One that cannot be made by the
tools installed here is left out and named.
"""

import os
import shutil
import subprocess
import sys
import warnings

import numpy
import rasterio
from rasterio.enums import ColorInterp
from rasterio.transform import from_origin
from rio_cogeo.cogeo import cog_translate
from rio_cogeo.profiles import cog_profiles

warnings.filterwarnings("ignore")
LAMBERT_93 = "EPSG:2154"


def pixels(width, height, count, kind):
    x = numpy.arange(width) // 3
    y = numpy.arange(height) // 5
    base = (x[None, :] * 7 + y[:, None] * 3) % 200 + 1
    return numpy.stack([(base + 10 * band) % 200 + 1 for band in range(count)]).astype(kind)


def source(path, width=1300, height=1100, count=1, kind="uint8", mask=False, **options):
    profile = dict(
        driver="GTiff", width=width, height=height, count=count, dtype=kind,
        crs=options.pop("crs", LAMBERT_93), transform=from_origin(700_000, 6_670_000, 2, 2))
    profile.update(options)
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(path, "w", **profile) as file:
        file.write(pixels(width, height, count, kind))
        if mask:
            shown = numpy.full((height, width), 255, "uint8")
            shown[: height // 4] = 0
            file.write_mask(shown)
    return path


def overviews(path, factors=(2, 4, 8), **environment):
    with rasterio.Env(**environment), rasterio.open(path, "r+") as file:
        file.build_overviews(factors)


def by_rio(folder, work):
    """Files of rio-cogeo: each of its profiles, block sizes, levels, masks and kinds of number."""
    plain = source(f"{work}/plain.tif")
    colour = source(f"{work}/colour.tif", count=3, photometric="RGB")
    masked = source(f"{work}/masked.tif", count=3, mask=True)
    small = source(f"{work}/small.tif", width=300, height=200)
    for profile in ["raw", "deflate", "lzw", "packbits", "zstd", "lerc", "jpeg", "webp"]:
        origin = colour if profile in ("jpeg", "webp") else plain
        yield f"rio-{profile}", lambda path, o=origin, p=profile: rio(o, path, p)
        yield f"rio-{profile}-mask", lambda path, p=profile: rio(masked, path, p, add_mask=True)
    for size in (128, 256, 512, 1024, 2048):
        yield f"rio-block-{size}", lambda path, s=size: rio(plain, path, "deflate", block=s)
    for level in (0, 1, 2, 5):
        yield f"rio-level-{level}", lambda path, n=level: rio(
            plain, path, "deflate", overview_level=n)
    for kind in ("uint16", "int16", "uint32", "float32", "float64"):
        yield f"rio-{kind}", lambda path, k=kind: rio(
            source(f"{work}/kind.tif", kind=k), path, "deflate")
    yield "rio-small", lambda path: rio(small, path, "deflate")
    yield "rio-web-optimized", lambda path: rio(plain, path, "deflate", web_optimized=True)
    yield "rio-nodata", lambda path: rio(plain, path, "lzw", nodata=0)
    for width, height in ((513, 513), (512, 512), (1001, 777), (3000, 100), (100, 3000)):
        yield f"rio-{width}x{height}", lambda path, w=width, h=height: rio(
            source(f"{work}/size.tif", width=w, height=h), path, "deflate")


def rio(origin, path, profile, block=None, **options):
    creation = dict(cog_profiles.get(profile))
    if block:
        creation.update(blockxsize=block, blockysize=block)
    cog_translate(origin, path, creation, quiet=True, in_memory=False, **options)


def by_driver(folder, work):
    """Files of the COG driver of GDAL, as rasterio's wheel and as Debian have it."""
    plain = source(f"{work}/plain.tif")
    masked = source(f"{work}/masked.tif", count=3, mask=True)
    cases = {
        "deflate": ["COMPRESS=DEFLATE"], "lzw": ["COMPRESS=LZW"], "none": ["COMPRESS=NONE"],
        "zstd": ["COMPRESS=ZSTD"], "lerc": ["COMPRESS=LERC"], "lzma": ["COMPRESS=LZMA"],
        "big": ["BIGTIFF=YES"], "no-overviews": ["OVERVIEWS=NONE"],
        "predictor": ["COMPRESS=DEFLATE", "PREDICTOR=YES"], "sparse": ["SPARSE_OK=TRUE"],
        "block-128": ["BLOCKSIZE=128"], "block-256": ["BLOCKSIZE=256"],
        "block-1024": ["BLOCKSIZE=1024"], "block-2048": ["BLOCKSIZE=2048"],
        "google-maps": ["TILING_SCHEME=GoogleMapsCompatible"],
        "average": ["OVERVIEW_RESAMPLING=AVERAGE", "COMPRESS=DEFLATE"],
        "statistics": ["STATISTICS=YES"],
    }
    for name, options in cases.items():
        for tool in ("wheel", "debian"):
            yield f"{tool}-{name}", lambda path, t=tool, o=options: cog(plain, path, t, o)
    for tool in ("wheel", "debian"):
        yield f"{tool}-mask", lambda path, t=tool: cog(masked, path, t, ["COMPRESS=DEFLATE"])
        yield f"{tool}-mask-jpeg", lambda path, t=tool: cog(masked, path, t, ["COMPRESS=JPEG"])
        yield f"{tool}-alpha", lambda path, t=tool: cog(
            masked, path, t, ["COMPRESS=DEFLATE", "ADD_ALPHA=YES"])


def cog(origin, path, tool, options):
    if tool == "wheel":
        with rasterio.Env():
            rasterio.shutil.copy(
                origin, path, driver="COG", **dict(option.split("=") for option in options))
        return
    translate(origin, path, ["-of", "COG"], options)


def translate(origin, path, arguments, options=()):
    creation = [part for option in options for part in ("-co", option)]
    subprocess.run(
        ["gdal_translate", "-q", *arguments, *creation, origin, path], check=True,
        capture_output=True)


def plain_tiffs(folder, work):
    """Files that nobody meant as COGs, or that were one and were changed."""
    yield "tiff-strips", lambda path: source(path)
    yield "tiff-strips-wide", lambda path: source(path, width=2000)
    yield "tiff-strips-512", lambda path: source(path, width=512, height=512)
    yield "tiff-strips-narrow", lambda path: source(path, width=600, height=900)
    yield "tiff-strips-narrow-overviews", lambda path: (
        source(path, width=600, height=900), overviews(path))
    yield "tiff-strips-small", lambda path: source(path, width=100, height=100)
    for size in (256, 512, 1024):
        tiles = dict(tiled=True, blockxsize=size, blockysize=size)
        yield f"tiff-tiles-{size}", lambda path, t=tiles: source(path, **t)
        yield f"tiff-tiles-{size}-overviews", lambda path, t=tiles: (
            source(path, **t), overviews(path))
        yield f"tiff-tiles-{size}-one-across", lambda path, s=size, t=tiles: source(
            path, width=s, height=2 * s, **t)
        yield f"tiff-tiles-{size}-beside", lambda path, t=tiles: (
            source(path, **t), overviews(path, TIFF_USE_OVR=True))
    tiles = dict(tiled=True, blockxsize=256, blockysize=256)
    yield "tiff-oblong", lambda path: source(path, tiled=True, blockxsize=512, blockysize=128)
    yield "tiff-big", lambda path: (source(path, BIGTIFF="YES", **tiles), overviews(path))
    yield "tiff-big-endian", lambda path: source(path, ENDIANNESS="BIG", **tiles)
    yield "tiff-planar", lambda path: source(path, count=3, interleave="band", **tiles)
    yield "tiff-deflate", lambda path: (source(path, compress="deflate", **tiles), overviews(path))
    yield "tiff-factor-3", lambda path: (source(path, **tiles), overviews(path, (3, 9)))
    yield "tiff-factor-16", lambda path: (source(path, **tiles), overviews(path, (16,)))
    yield "tiff-mask", lambda path: source(path, count=3, mask=True, **tiles)
    yield "tiff-no-system", lambda path: source(path, crs=None, **tiles)
    yield "copied-overviews", lambda path: copied(path, work, ["TILED=YES"])
    yield "copied-overviews-deflate", lambda path: copied(
        path, work, ["TILED=YES", "COMPRESS=DEFLATE"])
    yield "copied-overviews-strips", lambda path: copied(path, work, [])
    for tool in ("wheel", "debian"):
        good = lambda path, t=tool: cog(f"{work}/plain.tif", path, t, ["COMPRESS=DEFLATE"])
        yield f"{tool}-rewritten", lambda path, g=good: (g(path), rewrite(path))
        yield f"{tool}-tagged", lambda path, g=good: (g(path), tag(path))


def copied(path, work, options):
    origin = source(f"{work}/with-overviews.tif", tiled=True)
    overviews(origin, (2, 4))
    translate(origin, path, [], [*options, "COPY_SRC_OVERVIEWS=YES"])


def rewrite(path):
    """Writes other pixels into a COG, which moves its tiles to the end."""
    with rasterio.Env(), rasterio.open(path, "r+", IGNORE_COG_LAYOUT_BREAK="YES") as file:
        noise = numpy.random.default_rng(1).integers(0, 255, (file.height, file.width))
        file.write(noise.astype("uint8"), 1)


def tag(path):
    """Adds metadata to a COG, which moves its first directory to the end."""
    with rasterio.Env(), rasterio.open(path, "r+", IGNORE_COG_LAYOUT_BREAK="YES") as file:
        file.update_tags(**{f"NOTE_{number}": "x" * 200 for number in range(10)})


def damaged(folder, work):
    """COGs of the driver with some bytes wrong."""
    good = f"{work}/good.tif"
    cog(f"{work}/plain.tif", good, "wheel", ["COMPRESS=DEFLATE"])
    masked = f"{work}/good-mask.tif"
    cog(f"{work}/masked.tif", masked, "wheel", ["COMPRESS=DEFLATE"])
    with open(good, "rb") as file:
        content = file.read()
    for share in (20, 60, 95):
        yield f"cut-{share}", lambda path, s=share: write(path, content[: len(content) * s // 100])
    yield "cut-ten-bytes", lambda path: write(path, content[:-10])
    yield "cut-trailer", lambda path: write(path, content[:-4])
    yield "edited", lambda path: write(
        path, content.replace(b"KNOWN_INCOMPATIBLE_EDITION=NO\n ", b"KNOWN_INCOMPATIBLE_EDITION=YES\n"))
    yield "without-ghost-name", lambda path: write(
        path, content.replace(b"GDAL_STRUCTURAL_METADATA_SIZE", b"NONE_STRUCTURAL_METADATA_SIZE"))
    yield "ghost-size-bad", lambda path: write(
        path, content.replace(b"METADATA_SIZE=000", b"METADATA_SIZE=0x0"))
    yield "followed-by-text", lambda path: write(path, content + b"\n" * 1000)
    yield "zeros-inside", lambda path: write(
        path, content[: len(content) // 2] + bytes(4000) + content[len(content) // 2 + 4000 :])


def write(path, content):
    with open(path, "wb") as file:
        file.write(content)


def main(folder):
    work = folder + ".sources"
    for place in (folder, work):
        shutil.rmtree(place, ignore_errors=True)
        os.makedirs(place)
    made = 0
    for group in (by_rio, by_driver, plain_tiffs, damaged):
        for name, make in group(folder, work):
            path = f"{folder}/{name}.tif"
            try:
                make(path)
                made += 1
            except Exception as error:
                print(f"not made: {name} ({str(error)[:80]})")
                if os.path.exists(path):
                    os.remove(path)
    shutil.rmtree(work)
    print(f"{made} rasters")


main(sys.argv[1])
