#!/usr/bin/env bash
# Holds the sources to the house rules: who may import whom, and how long a file may be.
set -euo pipefail
cd "$(dirname "$0")/.."
rooms="CTransfer CMarkup Deflate JSON Messages Geo Markup Raster Record Tables Transport Suites Checks Engine Reports DemoPlatform CommandLine"
failures=0
complain() { echo "$1"; failures=$((failures + 1)); }

# imports ROOM: the rooms of ours that its files import
imports() {
  grep -rhoE '^(@testable )?((package|internal|private|public|fileprivate) )?import [A-Za-z]+' \
    "Sources/$1" 2>/dev/null | awk '{print $NF}' | sort -u
}
# allow ROOM "ROOMS…": a room imports only these of ours
allow() {
  for found in $(imports "$1"); do
    [[ " $rooms " == *" $found "* ]] || continue
    [[ " $2 " == *" $found "* ]] || complain "Sources/$1 may not import $found (it may: ${2:-nothing of ours})"
  done
}
allow Deflate ""
allow JSON ""
allow Messages ""
allow Geo "JSON"
allow Raster "Deflate JSON"
allow Tables "Deflate JSON"
allow Markup "CMarkup"
allow Record "JSON Messages"
allow Transport "CTransfer Messages Record"
allow Suites "JSON Markup Messages Record"
allow Checks "Geo JSON Markup Messages Record Suites"
allow Engine "Checks Geo JSON Markup Messages Raster Record Suites Tables Transport"
allow Reports "JSON Messages Record"
allow DemoPlatform "JSON Messages"
allow CommandLine "Checks Engine JSON Messages Record Reports Suites Transport"
allow recette "CommandLine DemoPlatform Suites"
allow recette-bench "DemoPlatform JSON Markup Tables"
allow recette-fuzz-raster "Raster"
allow recette-fuzz-tables "JSON Tables"

while read -r lines file; do
  [ "$file" = total ] && continue
  if [ "$lines" -gt 500 ]; then complain "$file has $lines lines; the most is 500"; fi
done < <(find Sources Tests -name '*.swift' -o -name '*.c' -o -name '*.h' | xargs wc -l)

[ "$failures" = 0 ] && echo "rooms: imports and sizes are as docs/architecture.md says"
exit $((failures > 0))
