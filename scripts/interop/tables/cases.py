"""Tables and schemas on which recette and frictionless are compared; all are made here."""

import json


def column(cells, **field):
    """A table whose column is judged, beside one that keeps rows from being blank."""
    rows = "".join(f"{number},{quoted(cell)}\n" for number, cell in enumerate(cells, 1))
    return {
        "schema": {"fields": [{"name": "k", "type": "integer"}, {"name": "a", **field}]},
        "text": "k,a\n" + rows,
    }


def quoted(cell):
    return '"' + cell.replace('"', '""') + '"'


def table(text, fields, mode="partial", **schema):
    return {"schema": {"fields": fields, **schema}, "text": text, "mode": mode}


def named(*names, **types):
    return [{"name": name, **types.get(name, {})} for name in names]


NUMBERS = [
    "1", "+1", "-0", "01", " 1 ", "1.0", ".5", "5.", "1e3", "1e400", "1,5", "1 000", "12%", "0x10",
    "NaN", "INF", "-INF", "1_000", "nan", "Infinity", "sNaN", "١٢", "true", "²",
    "123456789012345678901234567890", "\u00a01",
]
DATES = [
    "2024-01-26", "2024-1-26", "2024-01-6", "24-01-26", "2024-01-26 ", "2024-01-26T00:00:00",
    "2024-02-30", "2024-02-29", "2023-02-29", "0000-01-01", "12024-01-01", "janvier",
]
POINTS = ["48.85,2.35", "2.35, 48.85", "181,0", "0,91", "NaN,1", "1,2,3", "[1,2]", "1", "x,y", "-180,90"]
ARRAYS = [
    "[1,2]", " [1,2] ", "[8.7 , 41.9]", '["1","2"]', "[true,1]", '"12"', "[1,2,3]", "[01,2]",
    "[+1,2]", "[.5,1]", "[1,2,]", "[181,2]", "1,2",
]
GEOMETRIES = [
    json.dumps(value)
    for value in (
        {"type": "Point", "coordinates": [1, 2]},
        {"type": "Point", "coordinates": [1, 2, 3]},
        {"type": "Point", "coordinates": [1, 2, 3, 4]},
        {"type": "Point", "coordinates": [1]},
        {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [5, 5]]]},
        {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [0, 0]]]},
        {"type": "Feature", "geometry": None, "properties": None},
        {"type": "Feature", "geometry": None},
        {"type": "Circle", "coordinates": [1, 2]},
        {"type": "Point", "coordinates": [1, 2], "crs": {}},
        {"type": "FeatureCollection", "features": []},
    )
]

CASES = {
    "string": column(["a", " ", "é"], type="string"),
    "string-required": column(["a", "", " ", "\t", "\u00a0"], constraints={"required": True}),
    "string-length": column(
        ["a", "ab", "abc", "abcd", "e\u0301", "👨‍👩‍👧"], constraints={"minLength": 2, "maxLength": 3}),
    "string-enum": column(["é", "e\u0301", "É", " é"], constraints={"enum": ["é"]}),
    "pattern-alternation": column(["a", "b", "ax", "xb", "ab"], constraints={"pattern": "a|b"}),
    "pattern-anchored": column(["12", "1", "123", "12\n"], constraints={"pattern": "^\\d{2}$"}),
    "pattern-digits": column(["12", "١٢"], constraints={"pattern": "\\d{2}"}),
    "pattern-reference": column(
        ["aa", "ab", "abab", ""], constraints={"pattern": "(a|b)\\1|(?:(ab)\\2)"}),
    "pattern-unset-group": column(["b", "aab", "ab"], constraints={"pattern": "(?:(a)|b)\\1b?"}),
    "pattern-search": column(["24/7", "x24/7", "24/7x"], constraints={"pattern": "(.*?)24/7"}),
    "email": column(
        ["a@b.fr", "é@b.fr", "a@é.fr", "B+c@d-e.fr", "a@b", "a@b.f", " a@b.fr", "a b@c.fr",
         "mailto:a@b.fr", "a@b.fr;c@d.fr", "a..b@c.fr", ".a@b.fr"], type="string", format="email"),
    "uri": column(
        ["http://", "https://a.fr/x y", "C:\\x", "javascript:x", "HTTP://A", "a.fr", "www.a.fr",
         "//a.fr"], type="string", format="uri"),
    "uuid": column(
        ["123e4567-e89b-12d3-a456-426614174000", "123E4567E89B12D3A456426614174000",
         "{123e4567-e89b-12d3-a456-426614174000}", "urn:uuid:123e4567-e89b-12d3-a456-426614174000",
         "123e4567", "x23e4567-e89b-12d3-a456-426614174000"], type="string", format="uuid"),
    "binary": column(["YWJj", "YQ==", "YQ=", "é", "????", "Y W J j"], type="string", format="binary"),
    "number": column(NUMBERS, type="number"),
    "number-comma": column(
        ["1,5", "1,", ",5", "1,5e3", "1.5", "1", "1 000,5"], type="number", decimalChar=","),
    "number-groups": column(
        ["1 000", "10 00", "1 0 0", "- 1", "1000.5", "1,000"], type="number", groupChar=" "),
    "number-bare": column(
        ["€12", "12 %", "1e3€", "5", "- 5", "1a2", "1 000 €"], type="number", bareNumber=False),
    "number-bounds": column(
        ["0", "10", "10.00000000000000000001", "-0.1", "NaN", "5"], type="number",
        constraints={"minimum": 0, "maximum": "10"}),
    "integer": column(NUMBERS, type="integer"),
    "integer-enum": column(["1", "01", "2", "3"], type="integer", constraints={"enum": [1, "2"]}),
    "boolean": column(
        ["true", "True", "TRUE", "1", "false", "False", "FALSE", "0", "tRue", " true", "oui"],
        type="boolean"),
    "boolean-lists": column(
        ["oui", "non", "true", "false"], type="boolean", trueValues=["oui"], falseValues=["non"]),
    "date": column(DATES, type="date"),
    "date-format": column(
        ["26/01/2024", "6/1/2024", "26/1/24", "2024-01-26", "31/04/2024"], type="date",
        format="%d/%m/%Y"),
    "date-names": column(
        ["26 January 2024", "26 january 2024", "26 janvier 2024", "26  January 2024"], type="date",
        format="%d %B %Y"),
    "date-two-digits": column(["26/01/68", "26/01/69", "26/01/2024"], type="date", format="%d/%m/%y"),
    "date-day-of-year": column(["2024-366", "2024-1", "2023-366", "2024-367"], type="date", format="%Y-%j"),
    "date-bounds": column(
        ["2023-12-31", "2024-01-01", "2024-12-31", "2025-01-01"], type="date",
        constraints={"minimum": "2024-01-01", "maximum": "2024-12-31"}),
    "date-any": column(
        ["10", "12:30", "2024", "01/26/2024", "26/01/2024", "x"], type="date", format="any"),
    "datetime": column(
        ["2024-01-26T10:00:00", "2024-01-26 10:00:00", "2024-01-26t10:00:00z",
         "2024-01-26T10:00:00+01", "2024-01-26T10:00:00+0100", "2024-01-26T10:00:00,5",
         "2024-01-26T10:00:00.1234567", "2024-01-26T24:00:00", "2024-01-26T10:00:60",
         "2024-01-26T10:00", " 2024-01-26T10:00:00", "2024-01-26T10:00:00+25:00", "2024-01-26"],
        type="datetime"),
    "time": column(
        ["10:00:00", "24:00:00", "10:00:00Z", "10:00:00+01:00", "10:00:00.5", "5:00:00", "15:00"],
        type="time"),
    "year": column(["2024", "0000", "2024Z", "-2024", "12024", "24", "+024", " 204"], type="year"),
    "yearmonth": column(
        ["2024-01", "2024-1", "2024-13", "24-01", "20240-01", "2024"], type="yearmonth"),
    "duration": column(
        ["P1Y", "+P1D", "P1.5Y", "P1Y1W", "P0001-01-01T00:00:00", "PT", "P", "p1y", "PT1H30"],
        type="duration"),
    "geopoint": column(POINTS, type="geopoint"),
    "geopoint-array": column(ARRAYS, type="geopoint", format="array"),
    "geopoint-object": column(
        ['{"lon": 1, "lat": 2}', '{"lon": "1", "lat": "2"}', '{"lon": 1}',
         '{"lon": 1, "lat": 2, "x": 3}', "[1,2]"], type="geopoint", format="object"),
    "geojson": column(GEOMETRIES, type="geojson"),
    "object": column(['{"a": 1}', "{}", "[]", "{'a': 1}", '{"a": 1,}', "1"], type="object"),
    "array": column(["[]", "[1, 2]", "{}", "[1,]", "1"], type="array"),
    "array-items": column(
        ["[]", "[1]", '["x"]', "[0]"], type="array",
        arrayItem={"type": "integer", "constraints": {"minimum": 1}}),
    "list": column(["1,2", "1", "1,x"], type="list", itemType="integer"),
    "any": column(["a", "1"], type="any"),
    "missing-values": table(
        "a,b\nNC,1\n,2\n-,3\nnc,4\n",
        named("a", "b", a={"type": "integer"}), missingValues=["", "NC", "-"]),
    "missing-values-none": table(
        "a,b\n,1\nx,2\n", named("a", "b", a={"constraints": {"required": True}}), missingValues=[]),
    "missing-values-of-a-field": table(
        "a,b\nNC,NC\n-,-\n",
        named("a", "b", a={"type": "integer", "missingValues": ["-"]}, b={"type": "integer"}),
        missingValues=["NC"]),
    "unique": table(
        "a,b\n1,x\n01,y\n,z\n,t\nq,u\nq,v\n",
        named("a", "b", a={"type": "integer", "constraints": {"unique": True}})),
    "primary-key": table(
        "a,b,c\n1,x,\n1,y,\n01,x,\n,x,\n,,z\n", named("a", "b", "c", a={"type": "integer"}),
        primaryKey=["a", "b"]),
    "foreign-key": table(
        "id,parent\n1,2\n2,\n3,9\n",
        named("id", "parent", id={"type": "integer"}, parent={"type": "integer"}),
        foreignKeys=[{"fields": ["parent"], "reference": {"resource": "", "fields": ["id"]}}]),
    "blank-rows": table("a,b\n1,2\n\n,\n3,4\n , \n", named("a", "b")),
    "ragged-rows": table("a,b,c\n1,2\n1,2,3,4\n1\n", named("a", "b", "c")),
    "ragged-required": table(
        "a,b\n1\n", named("a", "b", b={"constraints": {"required": True}})),
    "quotes": table('a,b\n"x ""y""",1\nx "y",2\n"x"y,3\n"u\nv",x\n', named("a", "b", b={"type": "integer"})),
    "unclosed-quote": table('a,b\n1,2\n"3,4\n5,6\n', named("a", "b")),
    "line-endings": table("a,b\r\n1,2\r\nx,3\r\n", named("a", "b", a={"type": "integer"})),
}
HEADERS = {
    "same": "a,b", "order": "b,a", "extra": "a,b,c", "lacks-optional": "a", "lacks-required": "b",
    "case": "A,b", "spaces": " a ,b", "repeated": "a,b,b", "none": "x,y",
}
for mode in ("exact", "equal", "subset", "superset", "partial"):
    for name, header in HEADERS.items():
        row = ",".join("1" for _ in header.split(","))
        CASES[f"header-{mode}-{name}"] = table(
            f"{header}\n{row}\n", named("a", "b", a={"constraints": {"required": True}}), mode)
