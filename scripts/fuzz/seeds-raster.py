"""Writes small rasters for a fuzzer to begin with: both byte orders, classic and Big, GDAL's structural metadata.

usage: seeds-raster.py FOLDER
"""

import os
import struct
import sys

GHOST = (
    b"LAYOUT=IFDS_BEFORE_DATA\nBLOCK_ORDER=ROW_MAJOR\nBLOCK_LEADER=SIZE_AS_UINT4\n"
    b"BLOCK_TRAILER=LAST_4_BYTES_REPEATED\nKNOWN_INCOMPATIBLE_EDITION=NO\n ")
SHORT, LONG, DOUBLE, ASCII = 3, 4, 12, 2
FORMATS = {SHORT: "H", LONG: "I", DOUBLE: "d", ASCII: "B"}


def raster(order, big, ghost, compression):
    entries = [
        (254, LONG, [0]), (256, SHORT, [32]), (257, SHORT, [32]), (258, SHORT, [8]),
        (259, SHORT, [compression]), (262, SHORT, [1]), (277, SHORT, [1]), (322, SHORT, [16]),
        (323, SHORT, [16]), (324, LONG, [4000, 4300, 4600, 4900]), (325, LONG, [256] * 4),
        (33550, DOUBLE, [1.0, 1.0, 0.0]), (33922, DOUBLE, [0.0, 0.0, 0.0, 7e5, 6.6e6, 0.0]),
        (34735, SHORT, [1, 1, 1, 2, 1024, 0, 1, 1, 3072, 0, 1, 2154]), (42113, ASCII, list(b"0\0")),
    ]
    offset, count = ("Q", "Q") if big else ("I", "I")
    first = 16 if big else 8
    prefix = b"GDAL_STRUCTURAL_METADATA_SIZE=%06d bytes\n" % len(GHOST) + GHOST if ghost else b""
    start = first + len(prefix) + len(prefix) % 2
    room = 8 if big else 4
    size = (8 if big else 2) + len(entries) * (20 if big else 12) + room
    table, values = b"", b""
    for tag, kind, numbers in entries:
        data = struct.pack(f"{order}{len(numbers)}{FORMATS[kind]}", *numbers)
        if len(data) > room:
            data, outside = struct.pack(order + offset, start + size + len(values)), data
            values += outside + b"\0" * (len(outside) % 2)
        table += struct.pack(f"{order}HH{count}", tag, kind, len(numbers)) + data.ljust(room, b"\0")
    head = (b"II" if order == "<" else b"MM") + (
        struct.pack(order + "HHHQ", 43, 8, 0, start) if big else struct.pack(order + "HI", 42, start))
    number = struct.pack(order + ("Q" if big else "H"), len(entries))
    body = (head + prefix).ljust(start, b"\0") + number + table + b"\0" * room + values
    return body.ljust(3996, b"\0") + bytes(range(256)) * 5


folder = sys.argv[1]
os.makedirs(folder, exist_ok=True)
for order in "<>":
    for big in (False, True):
        for ghost in (False, True):
            for compression in (1, 5, 7, 8, 32773):
                name = f"{'le' if order == '<' else 'be'}-{big:d}{ghost:d}-{compression}"
                with open(f"{folder}/{name}", "wb") as file:
                    file.write(b"\1" + raster(order, big, ghost, compression))
