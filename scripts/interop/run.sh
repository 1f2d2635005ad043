#!/usr/bin/env bash
# Runs the suite on pygeoapi and on MapServer, both with the data of the demo platform on loopback, and holds
# what is found against the lists in this folder. Everything it makes goes into .build/interop.
set -euo pipefail
cd "$(dirname "$0")/../.."
here=scripts/interop
work=$PWD/.build/interop
recette=${RECETTE:-$PWD/.build/debug/recette}
mkdir -p "$work"

install() {
  if ! command -v mapserv >/dev/null || ! command -v nginx >/dev/null || ! command -v spawn-fcgi >/dev/null; then
    local sudo=
    [ "$(id -u)" = 0 ] || sudo=sudo
    $sudo apt-get update -q
    DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -q \
      cgi-mapserver nginx-light spawn-fcgi python3-venv
  fi
  if [ ! -x "$work/venv/bin/pygeoapi" ]; then
    python3 -m venv "$work/venv"
    "$work/venv/bin/pip" install -q pygeoapi==0.21.0 flask-cors
  fi
}

# await URL: waits until something answers there
await() {
  for _ in $(seq 100); do
    curl -s -o /dev/null "$1" && return
    sleep 0.2
  done
  echo "nothing answers at $1" >&2
  exit 1
}

children=()
stop() {
  [ ${#children[@]} = 0 ] || kill "${children[@]}" 2>/dev/null || true
  [ ! -f "$work/mapserver/nginx.pid" ] || kill "$(cat "$work/mapserver/nginx.pid")" 2>/dev/null || true
  # Asked to end, it would wait for one more request.
  [ ! -f "$work/mapserver/fcgi.pid" ] || kill -KILL $(cat "$work/mapserver/fcgi.pid") 2>/dev/null || true
}
trap stop EXIT

serve_demo() {
  "$recette" demo --serve 18180 >"$work/demo.log" 2>&1 &
  children+=($!)
  await http://127.0.0.1:18180/
  rm -rf "$work/data"
  python3 $here/harvest.py http://127.0.0.1:18180/ "$work/data"
}

serve_pygeoapi() {
  export PYGEOAPI_CONFIG=$work/pygeoapi.json PYGEOAPI_OPENAPI=$work/openapi.yml
  python3 $here/pygeoapi_config.py "$work/data" 18181 >"$PYGEOAPI_CONFIG"
  "$work/venv/bin/pygeoapi" openapi generate "$PYGEOAPI_CONFIG" --output-file "$PYGEOAPI_OPENAPI" >/dev/null
  # The application itself, without the reloading and debugging of its development command.
  "$work/venv/bin/python" -c 'from pygeoapi.flask_app import APP
APP.run(host="127.0.0.1", port=18181, threaded=True)' >"$work/pygeoapi.log" 2>&1 &
  children+=($!)
  await http://127.0.0.1:18181/
}

serve_mapserver() {
  mkdir -p "$work/mapserver"
  python3 $here/mapserver_config.py "$work/data" 18182 18183 "$work/mapserver"
  MAPSERVER_CONFIG_FILE=$work/mapserver/mapserver.conf spawn-fcgi \
    -a 127.0.0.1 -p 18183 -F 2 -P "$work/mapserver/fcgi.pid" -- "$(command -v mapserv)" >/dev/null
  nginx -c "$work/mapserver/nginx.conf" 2>/dev/null
  await http://127.0.0.1:18182/mapserver/demo/ogcapi
}

# judge NAME URL: runs the suite on a server and compares
judge() {
  echo "$1"
  local code=0
  "$recette" run --suite ogcapi-features "$2" -q --lang en --record "$work/$1.jsonl" \
    --report "json=$work/$1.json" --report "markdown=$work/$1.md" >"$work/$1.log" || code=$?
  [ "$code" -le 2 ] || { echo "recette ended with $code" >&2; exit 1; }
  python3 $here/compare.py "$work/$1.json" "$here/$1.json"
}

install
serve_demo
serve_pygeoapi
serve_mapserver
result=0
judge pygeoapi http://127.0.0.1:18181/ || result=1
judge mapserver http://127.0.0.1:18182/mapserver/demo/ogcapi || result=1
exit $result
