#!/usr/bin/env bash
# Measures how fast JSON is read and tables are judged, beside the readers of others, in one run on one
# machine; fails where a floor is not reached. Files are made once and kept. Usage: scripts/bench.sh [FILE]
# TABLE_ROWS is how many rows the table has; TABLE_SCHEMA is the file of the schema of charging stations,
# in place of one of our own writing.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=.build-bench
file=${1:-$folder/features.geojson}
if [ ! -x "$folder/python/bin/python" ]; then
  python3 -m venv "$folder/python"
  "$folder/python/bin/pip" install --quiet orjson==3.11.5 || echo "orjson could not be installed"
fi
for product in recette-bench recette; do
  swift build --configuration release --product "$product" --scratch-path "$folder/swift"
done
"$folder/swift/release/recette-bench" "$file" "$folder/python/bin/python"
"$folder/python/bin/python" -c "import frictionless" 2>/dev/null \
  || "$folder/python/bin/pip" install --quiet frictionless==5.21.0 \
  || echo "frictionless could not be installed"
"$folder/swift/release/recette-bench" tables "$folder/stations-${TABLE_ROWS:-1000000}.csv" \
  "$folder/python/bin/python" "${TABLE_ROWS:-1000000}" "${TABLE_SCHEMA:-}" \
  "$folder/swift/release/recette"
