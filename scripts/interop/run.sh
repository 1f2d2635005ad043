#!/usr/bin/env bash
# Runs the suites on pygeoapi, MapServer and pycsw, all with the data of the demo platform on loopback, and holds
# what is found against the lists in this folder. Everything it makes goes into .build/interop. Where
# RECETTE_METADATA_RECORDS names a folder of records, pycsw serves them too, and their harvest must come whole.
# Usage: scripts/interop/run.sh [pygeoapi] [mapserver] [pycsw]
set -euo pipefail
cd "$(dirname "$0")/../.."
here=scripts/interop
work=$PWD/.build/interop
recette=${RECETTE:-$PWD/.build/debug/recette}
mkdir -p "$work"

servers=${*:-pygeoapi mapserver pycsw}

# has SERVER: whether it is to be run
has() { [[ " $servers " == *" $1 "* ]]; }

install() {
  if has mapserver && { ! command -v mapserv >/dev/null || ! command -v nginx >/dev/null || ! command -v spawn-fcgi >/dev/null; }; then
    local sudo=
    [ "$(id -u)" = 0 ] || sudo=sudo
    $sudo apt-get update -q
    DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -q \
      cgi-mapserver nginx-light spawn-fcgi python3-venv
  fi
  if has pygeoapi && [ ! -x "$work/venv/bin/pygeoapi" ]; then
    python3 -m venv "$work/venv"
    "$work/venv/bin/pip" install -q pygeoapi==0.21.0 flask-cors
  fi
  # pycsw wants an older SQLAlchemy than pygeoapi.
  if has pycsw && [ ! -x "$work/venv-pycsw/bin/pycsw-admin.py" ]; then
    python3 -m venv "$work/venv-pycsw"
    "$work/venv-pycsw/bin/pip" install -q pycsw==2.6.2 'sqlalchemy<2'
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
  rm -rf "$work/records"
  python3 $here/records.py http://127.0.0.1:18180/metadata.txt "$work/records"
  python3 $here/tinydb.py http://127.0.0.1:18180/records/collections/catalogue/items "$work/records.tinydb"
}

serve_pygeoapi() {
  export PYGEOAPI_CONFIG=$work/pygeoapi.json PYGEOAPI_OPENAPI=$work/openapi.yml
  python3 $here/pygeoapi_config.py "$work/data" 18181 "$work/records.tinydb" >"$PYGEOAPI_CONFIG"
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

# serve_pycsw PORT FOLDER…: serves the records of folders
serve_pycsw() {
  "$work/venv-pycsw/bin/python" -W ignore $here/pycsw_server.py "$work/pycsw-$1" "$@" >"$work/pycsw-$1.log" 2>&1 &
  children+=($!)
  await "http://127.0.0.1:$1/"
  cat "$work/pycsw-$1.log"
}

# run NAME URL OPTIONS…: runs suites on a server
run() {
  local code=0 name=$1 url=$2
  shift 2
  "$recette" run "$url" "$@" -q --lang en --record "$work/$name.jsonl" \
    --report "json=$work/$name.json" --report "markdown=$work/$name.md" >"$work/$name.log" || code=$?
  [ "$code" -le 2 ] || { echo "recette ended with $code" >&2; exit 1; }
}

# judge NAME URL OPTIONS…: runs suites on a server and compares
judge() {
  echo "$1"
  run "$@"
  python3 $here/compare.py "$work/$1.json" "$here/$1.json"
}

# The schemas that these suites judge records by.
export RECETTE_DATA=$work/recette
scripts/schemas.sh "$recette" >/dev/null

# The suites on metadata that ask nothing of other servers; one is about what a CSW answers.
metadata=(--suite iso19139 --suite inspire-metadata --suite cnig-metadata)
catalogue=("${metadata[@]}" --suite moissonnabilite)

install
serve_demo
result=0
if has pygeoapi; then
  serve_pygeoapi
  judge pygeoapi http://127.0.0.1:18181/ --suite ogcapi-features || result=1
  judge pygeoapi-records http://127.0.0.1:18181/collections/fiches "${metadata[@]}" || result=1
fi
if has mapserver; then
  serve_mapserver
  judge mapserver http://127.0.0.1:18182/mapserver/demo/ogcapi --suite ogcapi-features || result=1
fi
if has pycsw; then
  serve_pycsw 18184 "$work/records"
  judge pycsw-post "http://127.0.0.1:18184/?service=CSW" "${catalogue[@]}" || result=1
  judge pycsw-get "http://127.0.0.1:18184/?service=CSW&request=GetRecords" "${catalogue[@]}" || result=1
  judge pycsw-oai "http://127.0.0.1:18184/?mode=oaipmh" "${metadata[@]}" || result=1
  if [ -n "${RECETTE_METADATA_RECORDS:-}" ]; then
    serve_pycsw 18185 "$RECETTE_METADATA_RECORDS"
    run records-of-others "http://127.0.0.1:18185/?service=CSW" "${metadata[@]}"
    python3 $here/whole.py "$work/records-of-others.json" "$work/pycsw-18185.log" || result=1
  fi
fi
exit $result
