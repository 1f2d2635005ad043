"""Writes the configuration of MapServer behind nginx for a folder of GeoJSON files.

usage: mapserver_config.py DATA-FOLDER PORT FASTCGI-PORT OUTPUT-FOLDER
Writes demo.map, mapserver.conf and nginx.conf into the output folder.
"""

import json
import pathlib
import sys

TYPES = {"Point": "POINT", "MultiPoint": "POINT", "LineString": "LINE", "MultiLineString": "LINE",
         "Polygon": "POLYGON", "MultiPolygon": "POLYGON"}


def layer(about, path):
    features = json.loads(path.read_text())["features"]
    kinds = [TYPES[f["geometry"]["type"]] for f in features if f["geometry"]]
    if not kinds:
        return ""
    box = (about["extent"] or {}).get("spatial", {}).get("bbox", [[-180, -90, 180, 90]])[0]
    if len(box) == 6:
        box = box[0:2] + box[3:5]
    if box[0] > box[2]:
        # A box over the antimeridian is none that MapServer reads.
        box = [-180, box[1], 180, box[3]]
    extent = " ".join(str(number) for number in box)
    return f"""
  LAYER
    NAME "{about['id']}"
    TYPE {kinds[0]}
    STATUS ON
    CONNECTIONTYPE OGR
    CONNECTION "{path}"
    TEMPLATE "void"
    EXTENT {extent}
    PROJECTION "init=epsg:4326" END
    METADATA
      "oga_title" "{about['title']}"
      "oga_description" "{about['description']}"
      "ows_extent" "{extent}"
      "gml_include_items" "all"
      "gml_featureid" "id"
    END
  END"""


def main(data, port, backend, output):
    data, output = pathlib.Path(data), pathlib.Path(output)
    url = f"http://127.0.0.1:{port}/mapserver/demo/ogcapi"
    abouts = json.loads((data / "collections.json").read_text())
    layers = "".join(layer(about, data / f"{about['id']}.geojson") for about in abouts)
    (output / "demo.map").write_text(f"""MAP
  NAME "demo"
  EXTENT -180 -90 180 90
  SIZE 100 100
  UNITS DD
  PROJECTION "init=epsg:4326" END
  WEB
    METADATA
      "ows_enable_request" "*"
      "oga_title" "MapServer"
      "oga_description" "MapServer"
      "oga_onlineresource" "{url}"
      "ows_srs" "EPSG:4326"
      "oga_max_limit" "50"
    END
  END{layers}
END
""")
    (output / "mapserver.conf").write_text(f"""CONFIG
  ENV
    OGCAPI_HTML_TEMPLATE_DIRECTORY "/usr/share/mapserver/ogcapi/templates/html-plain/"
    MS_MAP_NO_PATH "1"
  END
  MAPS
    demo "{output / 'demo.map'}"
  END
END
""")
    (output / "nginx.conf").write_text(f"""worker_processes 1;
daemon on;
pid {output / 'nginx.pid'};
error_log {output / 'nginx-error.log'};
events {{ worker_connections 64; }}
http {{
  access_log {output / 'nginx-access.log'};
  client_body_temp_path {output};
  proxy_temp_path {output};
  fastcgi_temp_path {output};
  uwsgi_temp_path {output};
  scgi_temp_path {output};
  server {{
    listen 127.0.0.1:{port};
    location /mapserver {{
      fastcgi_pass 127.0.0.1:{backend};
      fastcgi_split_path_info ^(/mapserver)(/.*)$;
      include /etc/nginx/fastcgi_params;
      fastcgi_param SCRIPT_NAME /mapserver;
      fastcgi_param PATH_INFO $fastcgi_path_info;
      fastcgi_param MAPSERVER_CONFIG_FILE {output / 'mapserver.conf'};
    }}
  }}
}}
""")


main(*sys.argv[1:])
