#!/usr/bin/env bash
# Installs the XML Schemas of ISO 19139 for this user, from the Python package that holds them.
# Usage: scripts/schemas.sh RECETTE
set -euo pipefail
cd "$(dirname "$0")/.."
recette=$1
if "$recette" schemas --lang en; then exit 0; fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if ! python3 -m pip download --quiet --no-deps --dest "$work" pycsw==2.6.2; then
  echo "schemas: pip could not bring pycsw 2.6.2; tests of schemas will be skipped" >&2
  exit 1
fi
exec "$recette" schemas install --from "$(find "$work" -type f | head -1)"
