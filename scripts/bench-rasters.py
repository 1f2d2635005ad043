"""Measures how fast COGs are judged beside rio-cogeo and GDAL's own script, in one run on one machine.

usage: bench-rasters.py RECETTE WORK RIO GDAL_PYTHON

RECETTE is the binary to measure, WORK a folder for what is made, RIO the command of rio-cogeo, GDAL_PYTHON a
Python with GDAL's bindings. Whole processes are timed in rounds of all of them, on a file and on nginx of loopback;
what is held are medians of ratios within a round, which hold on any machine. Exit 0 when each floor is reached,
else 1; the goal beside a floor is what is aimed at.
"""

import json
import os
import shutil
import statistics
import struct
import subprocess
import sys
import time

PORT = 18191
FILES = 1000
ROUNDS = 15
BULK_ROUNDS = 3
# What holds on a machine that does nothing else, with a margin.
LOCAL_FLOORS = (16, 3)
LOOPBACK_FLOORS = (14, 2.5)
BULK_FLOOR = 100
failures = []


def spans(commands, times=ROUNDS):
    """How long whole processes take, a round of all of them at a time, so that what else the machine does
    weighs on each alike."""
    rounds = []
    for _ in range(times):
        found = []
        for command in commands:
            start = time.perf_counter()
            subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            found.append(time.perf_counter() - start)
        rounds.append(found)
    return rounds


def verify(command, codes):
    """A process that stops on a mistake is quick, and measures nothing."""
    code = subprocess.run(command, stdout=subprocess.DEVNULL).returncode
    if code not in codes:
        sys.exit(f"{' '.join(command)} ended with {code}")


def median(rounds, place):
    return statistics.median(found[place] for found in rounds)


def ratio(rounds, ours, theirs, divisor=1):
    """The median, over the rounds, of how many times longer theirs takes than ours."""
    return statistics.median(found[theirs] / (found[ours] / divisor) for found in rounds)


def hold(name, found, floor, goal, is_at_most=False):
    """Says a figure beside what must hold and what is aimed at, and notes one that does not hold."""
    holds = found <= floor if is_at_most else found >= floor
    sign = "≤" if is_at_most else "≥"
    aim = ""
    if goal is not None:
        aim = "; goal reached" if found >= goal else f"; {goal / found:.1f} times short of the goal"
        aim = f", goal {sign} {goal}{aim}"
    print(f"  {'ok  ' if holds else 'MISS'} {name}: {found:.1f} (floor {sign} {floor}{aim})")
    if not holds:
        failures.append(name)


def record(command, path):
    """Runs recette, and returns what its record tells of the exchanges, and the memory it took."""
    with open(f"{path}.log", "w") as log:
        process = subprocess.Popen([*command, "--record", path], stdout=log, stderr=log)
        _, _, usage = os.wait4(process.pid, 0)
    with open(path) as file:
        lines = [json.loads(line) for line in file]
    exchanges = [line for line in lines if line.get("kind") == "exchange"]
    size = sum((line.get("response") or {}).get("bodyByteCount") or 0 for line in exchanges)
    return len(exchanges), size, usage.ru_maxrss / 1024


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
    run = [recette, "run", "--suite", "cog", "-q"]
    script = [python, "-m", "osgeo_utils.samples.validate_cloud_optimized_geotiff", "-q"]
    site = f"http://127.0.0.1:{PORT}"
    address = f"{site}/cog.tif"
    for place, target, theirs, floors in (
            ("local", cog, cog, LOCAL_FLOORS),
            ("loopback", address, f"/vsicurl/{address}", LOOPBACK_FLOORS)):
        peers = [[rio, "cogeo", "validate", target], [*script, theirs]]
        verify([*run, target], (0, 1, 2))
        for peer in peers:
            verify(peer, (0,))
        rounds = spans([[*run, target], *peers])
        print(f"{place}: recette {median(rounds, 0) * 1e3:.0f} ms, rio-cogeo "
              f"{median(rounds, 1) * 1e3:.0f} ms, GDAL's script {median(rounds, 2) * 1e3:.0f} ms")
        hold(f"{place}, times rio-cogeo", ratio(rounds, 0, 1), floors[0], 20)
        hold(f"{place}, times GDAL's script", ratio(rounds, 0, 2), floors[1], 5)
    many = [*run, f"{work}/many.txt", "--budget", str(10 * FILES), "--record", f"{work}/many.jsonl"]
    rounds = spans([many, [rio, "cogeo", "validate", address]], BULK_ROUNDS)
    print(f"{FILES} rasters of loopback in one run: {median(rounds, 0):.1f} s, "
          f"{median(rounds, 0) * 1e3 / FILES:.1f} ms each")
    hold("many, times rio-cogeo in a process each", ratio(rounds, 0, 1, FILES), BULK_FLOOR, 100)
    starts = spans([
        [recette, "--version"], [recette, "list"],
        [recette, "run", "--plan", "--suite", "ogcapi-features", site]])
    print(f"starts: --version {median(starts, 0) * 1e3:.0f} ms, list {median(starts, 1) * 1e3:.0f} ms, "
          f"the plan of ogcapi-features {median(starts, 2) * 1e3:.0f} ms")
    print("what is asked of the server")
    classes = [
        word for name in ("tiff", "layout", "ogc-21-026", "georeference")
        for word in ("--class", name)]
    requests, size, _ = record([*run, *classes, address], f"{work}/header.jsonl")
    hold("rules of the header, requests", requests, 2, None, True)
    hold("rules of the header, kibibytes", size / 1024, 32, None, True)
    requests, _, _ = record([*run, address], f"{work}/one.jsonl")
    hold("with the delivery sampled, requests", requests, 4, None, True)
    requests, _, memory = record([*run, f"{site}/sparse.tif"], f"{work}/sparse.jsonl")
    hold("all-sparse raster of 400,000 pixels a side, requests", requests, 20, None, True)
    hold("all-sparse raster of 400,000 pixels a side, mebibytes of memory", memory, 64, None, True)


try:
    main(*sys.argv[1:])
finally:
    if os.path.exists(f"{sys.argv[2]}/nginx.pid"):
        with open(f"{sys.argv[2]}/nginx.pid") as file:
            os.kill(int(file.read()), 15)
sys.exit(1 if failures else 0)
