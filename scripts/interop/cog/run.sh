#!/usr/bin/env bash
# Makes rasters with rasterio, rio-cogeo and GDAL, serves them with nginx on loopback, and holds our verdict on
# their layout against those of rio-cogeo and of GDAL's own script; then holds the table of docs/cog.md to what these
# two say of rasters that break each rule. Everything it makes goes into
# .build/interop/cog. PYTHON is one that has GDAL's bindings (the package python3-gdal).
set -euo pipefail
cd "$(dirname "$0")/../../.."
here=scripts/interop/cog
work=${WORK:-$PWD/.build/interop/cog}
recette=${RECETTE:-$PWD/.build/debug/recette}
python=${PYTHON:-/usr/bin/python3}
port=18190
mkdir -p "$work"

if ! command -v gdal_translate >/dev/null || ! command -v nginx >/dev/null ||
  ! "$python" -c 'import osgeo_utils' 2>/dev/null; then
  sudo=
  [ "$(id -u)" = 0 ] || sudo=sudo
  $sudo apt-get update -q
  DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -q gdal-bin python3-gdal nginx-light python3-venv
fi
if [ ! -x "$work/venv/bin/rio" ]; then
  python3 -m venv "$work/venv"
  "$work/venv/bin/pip" install -q rasterio==1.4.4 rio-cogeo==7.0.4
fi
"$work/venv/bin/python" $here/make_rasters.py "$work/rasters"

cat >"$work/nginx.conf" <<NGINX
worker_processes 1;
pid $work/nginx.pid;
error_log $work/error.log;
events { worker_connections 512; }
http {
  access_log off;
  client_body_temp_path $work/body;
  proxy_temp_path $work/proxy;
  fastcgi_temp_path $work/fastcgi;
  uwsgi_temp_path $work/uwsgi;
  scgi_temp_path $work/scgi;
  types { image/tiff tif; }
  server { listen 127.0.0.1:$port; root $work/rasters; }
}
NGINX
nginx -c "$work/nginx.conf" 2>/dev/null
trap 'kill "$(cat "$work/nginx.pid")" 2>/dev/null || true' EXIT

urls=()
for raster in "$work"/rasters/*.tif; do urls+=("http://127.0.0.1:$port/$(basename "$raster")"); done
printf '%s\n' "${urls[@]}" >"$work/list.txt"
for profile in practice gdal; do
  code=0
  "$recette" run --suite cog "$work/list.txt" --param profile=$profile --class layout --class tiff -q \
    --lang en --record "$work/$profile.jsonl" >"$work/$profile.log" || code=$?
  [ "$code" -le 2 ] || { echo "recette ended with $code" >&2; exit 1; }
done
"$work/venv/bin/python" $here/peer.py rio-cogeo "${urls[@]}" >"$work/rio-cogeo.json" 2>/dev/null
"$python" $here/peer.py gdal "${urls[@]}" >"$work/gdal.json" 2>/dev/null
status=0
python3 $here/compare.py "$work" $here/differences.json || status=1
"$python" $here/rules.py "$recette" "$work/venv/bin/python" "$python" "$work/rasters" $here/rules.json docs/cog.md || status=1
exit $status
