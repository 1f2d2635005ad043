"""Shows what two other checkers say of rasters that break each rule of the table of profiles in docs/cog.md.

usage: rules.py RECETTE RIO_PYTHON GDAL_PYTHON RASTERS RULES.json PAGE.md [--record]

RULES.json lists, for each rule, what shows it: a defect of the demo platform on one of its rasters, or a raster of
make_rasters.py in the folder RASTERS. Each is judged as a local file, where the checkers look at the most, but for
faults of the server. What is said must be what RULES.json and the two last columns of PAGE.md say: `error`,
`warning`, `crash`, or – where the checker is content. With --record, RULES.json takes what is said. Exit 1 where
something differs.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

PORT = 18191
NONE = "–"
PEERS = ["gdal", "rio-cogeo"]


def served(recette, defect, raster, folder):
    """The path of a copy of a raster of the demo platform; of a fault of the server, its address."""
    arguments = [recette, "demo", "--serve", str(PORT)]
    server = subprocess.Popen(
        arguments + (["--defect", defect] if defect else []), stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{PORT}/rasters/{raster}"
    for _ in range(100):
        try:
            with urllib.request.urlopen(address) as answer:
                content = answer.read()
            break
        except (urllib.error.URLError, ConnectionError):
            time.sleep(0.05)
    else:
        server.kill()
        sys.exit(f"the demo platform does not answer at {address}")
    if (defect or "").startswith("range-"):
        return address, server
    server.kill()
    server.wait()
    path = os.path.join(folder, f"{defect or 'sound'}-{raster}")
    with open(path, "wb") as file:
        file.write(content)
    return path, None


def said(python, peer, place):
    here = os.path.dirname(os.path.abspath(__file__))
    result = subprocess.run(
        [python, f"{here}/peer.py", peer, place], check=True, capture_output=True, text=True)
    verdict = next(iter(json.loads(result.stdout).values()))
    if verdict["verdict"] == "crash":
        return "crash"
    return "error" if verdict["errors"] else "warning" if verdict["warnings"] else NONE


def columns(page):
    """What the page says of each rule: the first word of the cells of the two peers."""
    found = {}
    with open(page) as file:
        for line in file:
            cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
            if line.startswith("|") and len(cells) == 6:
                found[cells[0]] = [cell.replace(",", " ").split(" ")[0] for cell in cells[4:]]
    return found


def main(recette, rio_python, gdal_python, rasters, listing, page, *options):
    with open(listing) as file:
        rules = json.load(file)
    pythons = {"gdal": gdal_python, "rio-cogeo": rio_python}
    differences = []
    with tempfile.TemporaryDirectory() as folder:
        for rule in rules:
            server = None
            if "made" in rule:
                place = os.path.join(rasters, rule["made"] + ".tif")
            else:
                place, server = served(recette, rule.get("defect"), rule["raster"], folder)
            try:
                for peer in PEERS:
                    answer = said(pythons[peer], peer, place)
                    if "--record" not in options and rule["says"][peer] != answer:
                        differences.append(
                            f"{rule['rule']}: {peer} says {answer}, not {rule['says'][peer]}")
                    rule.setdefault("says", {})[peer] = answer
            finally:
                if server:
                    server.kill()
                    server.wait()
    if "--record" in options:
        with open(listing, "w") as file:
            file.write("[\n" + ",\n".join("  " + json.dumps(r, ensure_ascii=False) for r in rules) + "\n]\n")
    cells = columns(page)
    for rule in rules:
        if rule["rule"] in cells:
            wanted = [rule["says"][peer] for peer in PEERS]
            if cells[rule["rule"]] != wanted:
                differences.append(f"{page}, {rule['rule']}: {cells[rule['rule']]}, said {wanted}")
    unshown = set(cells) - {rule["rule"] for rule in rules} - {"rule", "---"}
    differences += [f"{page}, {rule}: nothing shows it" for rule in sorted(unshown)]
    for difference in differences:
        print(difference)
    print(f"{len(rules)} rasters that break {len(cells) - 2} rules, {len(differences)} differences")
    sys.exit(1 if differences else 0)


main(*sys.argv[1:])
