"""Measures how fast metadata records are judged, beside what libxml2 alone takes, in one run on one machine.

usage: bench-records.py RECETTE BENCH WORK [FOLDER]

RECETTE and BENCH are the binaries to measure, WORK a folder for what is made. FOLDER holds records to take in place
of made ones. RECORDS is how many are made (10000). The schemas of ISO 19139 must be installed.
Exit 0 when each floor is reached, else 1.
"""

import os
import shutil
import subprocess
import sys
import time

RECETTE, BENCH, WORK = [os.path.abspath(path) for path in sys.argv[1:4]]
DATA = os.environ.get("RECETTE_DATA") or os.path.join(
    os.environ.get("XDG_DATA_HOME") or os.path.expanduser("~/.local/share"), "recette")
SCHEMAS = os.path.join(DATA, "schemas", "iso19139")
COUNT = int(os.environ.get("RECORDS", "10000"))
SUITES = ["iso19139", "inspire-metadata", "cnig-metadata", "moissonnabilite"]
failures = []


def floor(name, found, wanted, is_at_most=False):
    holds = found <= wanted if is_at_most else found >= wanted
    sign = "≤" if is_at_most else "≥"
    print(f"  {'ok  ' if holds else 'MISS'} {name}: {found:.2f} (wanted {sign} {wanted})", flush=True)
    if not holds:
        failures.append(name)


def first_line(command):
    return subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout.decode().split()


def run(suite, target, core_count, has_schemas=True):
    """The seconds, the seconds of CPU and the peak memory in MB of one run on so many cores."""
    cores = set(sorted(os.sched_getaffinity(0))[:core_count])
    environment = dict(os.environ)
    if not has_schemas:
        environment["RECETTE_DATA"] = os.path.join(WORK, "none")
    command = [RECETTE, "run", "--suite", suite, target, "--param", f"records={COUNT + 1}", "--quiet",
               "--record", os.devnull]
    start = time.perf_counter()
    process = subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        preexec_fn=lambda: os.sched_setaffinity(0, cores))
    _, _, usage = os.wait4(process.pid, 0)
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


os.makedirs(WORK, exist_ok=True)
folder = os.path.abspath(sys.argv[4]) if len(sys.argv) > 4 else os.path.join(WORK, f"records-{COUNT}")
if not os.path.isdir(folder):
    subprocess.run([BENCH, "records", folder, str(COUNT), "42"], check=True)
names = sorted(name for name in os.listdir(folder) if name.endswith(".xml"))
size = sum(os.path.getsize(os.path.join(folder, name)) for name in names)
print(f"{len(names)} records of {size / len(names) / 1000:.1f} kB")

few = os.path.join(WORK, "few")
shutil.rmtree(few, ignore_errors=True)
os.makedirs(few)
shutil.copy(os.path.join(folder, names[0]), few)

compiler = shutil.which("clang") or "cc"
flags = subprocess.run(["pkg-config", "--cflags", "--libs", "libxml-2.0"], stdout=subprocess.PIPE,
                       check=True).stdout.decode().split()
loop = os.path.join(WORK, "validate")
subprocess.run([compiler, "-O2", os.path.join(os.path.dirname(os.path.abspath(__file__)), "bench", "validate.c"),
                "-o", loop] + flags, check=True)
alone = first_line([loop, os.path.join(SCHEMAS, "iso19139-20070417.xsd"), folder])
own = first_line([BENCH, "validate", SCHEMAS, folder])
print(f"  parsed and validated: {float(own[0]) / len(names) * 1e3:.3f} ms a record ({own[2]} invalid); "
      f"libxml2 in a loop of C: {float(alone[0]) / len(names) * 1e3:.3f} ms ({alone[2]} invalid)")
floor("parsing and schemas, times libxml2 alone", float(own[0]) / float(alone[0]), 1.3, True)

xmllint = shutil.which("xmllint")
if xmllint:
    start = time.perf_counter()
    for name in names[:50]:
        subprocess.run([xmllint, "--noout", "--nonet", "--schema", os.path.join(SCHEMAS, "iso19139-20070417.xsd"),
                        os.path.join(folder, name)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    each = (time.perf_counter() - start) / min(50, len(names))
    print(f"  xmllint --schema, once a file: {each * 1e3:.1f} ms a record, "
          f"× {each / (float(own[0]) / len(names)):.0f}")
else:
    print("  xmllint is not installed: not measured")

total = 0
for suite in SUITES:
    span, cpu, memory = run(suite, folder, 1, has_schemas=False)
    rules = (cpu - run(suite, few, 1, has_schemas=False)[1]) / len(names) * 1e3
    total += rules
    floor(f"{suite}: ms a record and core, read and judged without schemas", rules, 1, True)
    one, _, _ = run(suite, folder, 1)
    two, _, peak = run(suite, folder, 2)
    print(f"       {suite}: {one / len(names) * 1e3:.2f} ms a record on one core with schemas, "
          f"{len(names) / two:.0f} records a second on two")
    if len(os.sched_getaffinity(0)) > 1:
        floor(f"{suite}: two cores, times one", one / two, 1.7)
    floor(f"{suite}: MB at most", peak, 150, True)
print(f"  {total:.2f} ms a record and core for the rules of the {len(SUITES)} suites")
sys.exit(1 if failures else 0)
