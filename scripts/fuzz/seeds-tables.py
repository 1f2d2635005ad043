"""Writes small tables, and schemas with a table, for a fuzzer to begin with.

usage: seeds-tables.py FOLDER
"""

import os
import sys

LABELS = "abcdefghijklmnopqrstuvwxyz"
ROW = [
    "1", "1 000.5", "1,5", "29/02/24", "2024-02-29", "2024-02-29T24:00:00Z", "12:30:00", "2024",
    "2024-02", "P1DT2H", "true", "2.35,48.85", "[2.35, 48.85]",
    '"{""type"": ""Point"", ""coordinates"": [2.35, 48.85]}"', '"{""a"": [1, null]}"', "[2024]",
    '"1,2"', "POINT (2 48)", "a@exemple.fr", "https://exemple.fr/", "0f8fad5b-d9cb-469f-a165-70867728950e",
    "YQ==", "ab", '"Mo-Fr 08:00-12:00, PH off"', "+33 1 23 45 67 89", "13002526500013"]
SCHEMAS = [
    '{"fields": [{"name": "a", "type": "date", "format": "%d %B %Y"}, {"name": "b", "constraints": '
    '{"pattern": "^(?=x)[^\\\\W&&é]{2,}(?:a|b)*?$", "enum": ["xab"]}}]}',
    '{"fields": [{"name": "a", "type": "integer"}, {"name": "b"}], "fieldsMatch": "exact", '
    '"uniqueKeys": [["a", "b"]], "missingValues": ["NA"]}',
]
FILES = {
    "comma": ",".join(LABELS) + "\n" + ",".join(ROW) + "\n",
    "semicolon": ";".join(LABELS) + "\r\n" + ";".join(ROW) + "\r\n;;\r\n",
    "ragged": "a,b,c\n1,2\n\n1,2,3,4\n\"open\n",
    "page": "<!DOCTYPE html><p>a</p>",
}

folder = sys.argv[1]
os.makedirs(folder, exist_ok=True)
for name, text in FILES.items():
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "cp1252"):
        with open(f"{folder}/{name}-{encoding}", "wb") as file:
            file.write(b"\x09" + text.encode(encoding))
for number, schema in enumerate(SCHEMAS):
    with open(f"{folder}/schema-{number}", "wb") as file:
        file.write(b"\x05" + schema.encode() + b"\0" + "a;b\n1 May 2024;xab\n2;é\n".encode())
