#!/usr/bin/env bash
# Holds the verdicts of recette on the XML Schemas of metadata against those of xmllint: on every record of the
# demo catalogue, on one of each of its defects, and on the records of the folders that are given.
# Usage: scripts/interop/schemas/run.sh [FOLDER...]
set -euo pipefail
cd "$(dirname "$0")/../../.."
if ! command -v xmllint >/dev/null; then
  echo "schemas: xmllint (libxml2-utils) is not installed; nothing is compared" >&2
  exit 0
fi
scripts/schemas.sh .build/debug/recette
swift build --product recette-bench
work=.build/interop/schemas
rm -rf "$work/records"
.build/debug/recette-bench records "$work/records" all
exec python3 scripts/interop/schemas/compare.py .build/debug/recette "$work" "$work/records" "$@"
