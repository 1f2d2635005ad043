#!/usr/bin/env bash
# Builds a fuzz target with the libFuzzer of the toolchain and runs it. Usage: run.sh TARGET [SECONDS]
# TARGET is the end of a target's name, as in recette-fuzz-raster. What it learns, and an input that breaks
# something, stay in .build-fuzz.
set -euo pipefail
cd "$(dirname "$0")/../.."
target=$1
seconds=${2:-30}
folder=.build-fuzz
corpus=$folder/corpus-$target
mkdir -p "$corpus" "$folder/found"
[ ! -f "scripts/fuzz/seeds-$target.py" ] || python3 "scripts/fuzz/seeds-$target.py" "$folder/seeds-$target"
mkdir -p "$folder/seeds-$target"
RECETTE_FUZZ=1 swift build --configuration release --sanitize fuzzer --product "recette-fuzz-$target" \
  --scratch-path "$folder/swift"
"$folder/swift/release/recette-fuzz-$target" "$corpus" "$folder/seeds-$target" \
  -max_total_time="$seconds" -max_len=16384 -timeout=10 -rss_limit_mb=1024 \
  -artifact_prefix="$folder/found/$target-" -print_final_stats=1
