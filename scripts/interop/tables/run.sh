#!/usr/bin/env bash
# Judges the tables of this folder with recette and with frictionless, and holds their differences
# against the list. Usage: run.sh; RECETTE_BENCH names the program that tells outcomes, if it is built.
set -euo pipefail
cd "$(dirname "$0")/../../.."
work=$PWD/.build/interop
mkdir -p "$work"
program=${RECETTE_BENCH:-}
if [ -z "$program" ]; then
  swift build --configuration release --product recette-bench --scratch-path .build-bench/swift
  program=$PWD/.build-bench/swift/release/recette-bench
fi
if [ ! -x "$work/frictionless/bin/python" ]; then
  python3 -m venv "$work/frictionless"
  "$work/frictionless/bin/pip" install -q frictionless==5.21.0
fi
"$work/frictionless/bin/python" scripts/interop/tables/compare.py "$program" outcome
