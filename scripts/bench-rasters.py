"""Measures how fast COGs are judged beside rio-cogeo and GDAL's own script, in one run on one machine.

usage: bench-rasters.py RECETTE WORK RIO GDAL_PYTHON

RECETTE is the binary to measure, WORK a folder for what is made, RIO the command of rio-cogeo, GDAL_PYTHON a
Python with GDAL's bindings. Whole processes are timed, the median of several, on a file and on nginx of loopback.
Exit 0 when each floor is reached, else 1.
"""

import json
import os
import resource
import shutil
import statistics
import struct
import subprocess
import sys
import time

PORT = 18191
FILES = 1000
failures = []


def run(command, times=7):
    """The median time of a whole process."""
    spans = []
    for _ in range(times):
        start = time.perf_counter()
        subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        spans.append(time.perf_counter() - start)
    return statistics.median(spans)


def floor(name, found, wanted, is_at_most=False):
    holds = found <= wanted if is_at_most else found >= wanted
    sign = "≤" if is_at_most else "≥"
    print(f"  {'ok  ' if holds else 'MISS'} {name}: {found:.1f} (wanted {sign} {wanted})")
    if not holds:
        failures.append(name)


def sparse_giant(path, side=400_000, tile=256):
    """A BigTIFF of which no tile is stored, with all its arrays: 39 MB of zeros for the first level."""
    levels = []
    while True:
        levels.append(side)
        if side <= tile:
            break
        side = (side + 1) // 2
    with open(path, "wb") as file:
        directory_size = 8 + 13 * 20 + 8
        offset = 16 + directory_size * len(levels)
        file.write(struct.pack("<2sHHHQ", b"II", 43, 8, 0, 16))
        for index, side in enumerate(levels):
            count = ((side + tile - 1) // tile) ** 2
            places = (0, 0) if count == 1 else (offset, offset + 8 * count)
            if count > 1:
                offset += 16 * count
            entries = [
                (254, 4, 1, 1 if index else 0), (256, 4, 1, side), (257, 4, 1, side), (258, 3, 1, 8),
                (259, 3, 1, 8), (262, 3, 1, 1), (277, 3, 1, 1), (284, 3, 1, 1), (322, 4, 1, tile),
                (323, 4, 1, tile), (324, 16, count, places[0]), (325, 16, count, places[1]),
                (339, 3, 1, 1),
            ]
            file.write(struct.pack("<Q", len(entries)))
            for tag, kind, number, value in entries:
                file.write(struct.pack("<HHQQ", tag, kind, number, value))
            last = index == len(levels) - 1
            file.write(struct.pack("<Q", 0 if last else 16 + directory_size * (index + 1)))
        file.truncate(offset)


def serve(work):
    conf = f"{work}/nginx.conf"
    paths = "\n".join(
        f"{name}_temp_path {work}/{name};"
        for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    with open(conf, "w") as file:
        file.write(f"""worker_processes 1; pid {work}/nginx.pid; error_log /dev/null;
events {{ worker_connections 512; }}
http {{ access_log off; keepalive_requests 100000; {paths} types {{ image/tiff tif; }}
server {{ listen 127.0.0.1:{PORT}; root {work}/files; }} }}""")
    subprocess.run(["nginx", "-c", conf], check=True, stderr=subprocess.DEVNULL)


def make(work):
    files = f"{work}/files"
    shutil.rmtree(files, ignore_errors=True)
    os.makedirs(files)
    source = f"{work}/source.tif"
    subprocess.run(
        ["gdal_create", "-q", "-of", "GTiff", "-outsize", "4000", "4000", "-bands", "1", "-burn",
         "7", "-ot", "Byte", "-a_srs", "EPSG:2154", "-a_ullr", "700000", "6670000", "708000",
         "6662000", source], check=True, stdout=subprocess.DEVNULL)
    cog = f"{files}/cog.tif"
    subprocess.run(
        ["gdal_translate", "-q", "-of", "COG", "-co", "COMPRESS=DEFLATE", source, cog], check=True)
    os.makedirs(f"{files}/many")
    for number in range(FILES):
        os.link(cog, f"{files}/many/{number:04d}.tif")
    sparse_giant(f"{files}/sparse.tif")
    with open(f"{work}/many.txt", "w") as file:
        file.writelines(
            f"http://127.0.0.1:{PORT}/many/{number:04d}.tif\n" for number in range(FILES))
    return cog


def main(recette, work, rio, python):
    os.makedirs(work, exist_ok=True)
    cog = make(work)
    serve(work)
    own = [recette, "run", "--suite", "cog", "-q", "--record", f"{work}/one.jsonl"]
    script = [python, "-m", "osgeo_utils.samples.validate_cloud_optimized_geotiff", "-q"]
    address = f"http://127.0.0.1:{PORT}/cog.tif"
    for place, target, theirs in (
        ("local", cog, cog), ("loopback", address, f"/vsicurl/{address}")):
        ours = run([*own, target])
        peer = run([rio, "cogeo", "validate", target])
        gdal = run([*script, theirs])
        print(f"{place}: recette {ours * 1e3:.0f} ms, rio {peer * 1e3:.0f} ms, GDAL {gdal * 1e3:.0f} ms")
        floor(f"{place}, times rio-cogeo", peer / ours, 20)
        floor(f"{place}, times GDAL's script", gdal / ours, 5)
    many = [recette, "run", "--suite", "cog", "-q", f"{work}/many.txt", "--record", f"{work}/many.jsonl"]
    start = time.perf_counter()
    subprocess.run(many, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    together = time.perf_counter() - start
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    print(f"{FILES} rasters: {together:.1f} s in one run; a process each: "
          f"recette {ours * FILES:.0f} s, rio-cogeo {peer * FILES:.0f} s, GDAL {gdal * FILES:.0f} s")
    floor("many, times rio-cogeo in a process each", peer * FILES / together, 100)
    with open(f"{work}/sparse-run", "w") as log:
        process = subprocess.Popen(
            [*own[:-1], f"{work}/sparse.jsonl", f"http://127.0.0.1:{PORT}/sparse.tif"], stdout=log,
            stderr=log)
        _, _, usage = os.wait4(process.pid, 0)
    with open(f"{work}/sparse.jsonl") as file:
        requests = sum(json.loads(line).get("kind") == "exchange" for line in file)
    floor("all-sparse raster, megabytes of memory", usage.ru_maxrss / 1024, 64, True)
    floor("all-sparse raster, requests", requests, 20, True)


try:
    main(*sys.argv[1:])
finally:
    if os.path.exists(f"{sys.argv[2]}/nginx.pid"):
        with open(f"{sys.argv[2]}/nginx.pid") as file:
            os.kill(int(file.read()), 15)
sys.exit(1 if failures else 0)
