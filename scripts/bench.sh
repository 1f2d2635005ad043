#!/usr/bin/env bash
# Measures how fast JSON is read, beside Foundation and Python, in one run on one machine; fails below
# 100 MB/s. The file is made once and kept. Usage: scripts/bench.sh [FILE]
set -euo pipefail
cd "$(dirname "$0")/.."
folder=.build-bench
file=${1:-$folder/features.geojson}
if [ ! -x "$folder/python/bin/python" ]; then
  python3 -m venv "$folder/python"
  "$folder/python/bin/pip" install --quiet orjson==3.11.5 || echo "orjson could not be installed"
fi
swift build --configuration release --product recette-bench --scratch-path "$folder/swift"
"$folder/swift/release/recette-bench" "$file" "$folder/python/bin/python"
