"""Loads folders of ISO 19139 records into pycsw, and serves them on loopback by CSW and OAI-PMH.

usage: pycsw_server.py WORK-FOLDER PORT RECORDS-FOLDER…
"""

import configparser
import logging
import pathlib
import sys
from wsgiref.simple_server import WSGIRequestHandler, make_server

from pycsw import server
from pycsw.core import admin, config


class Quiet(WSGIRequestHandler):
    def log_message(self, *_):
        pass


def configuration(database, port):
    parser = configparser.ConfigParser(interpolation=None)
    parser.read_dict({
        "server": {
            "home": str(pathlib.Path(server.__file__).parent.parent),
            "url": f"http://127.0.0.1:{port}/", "mimetype": "application/xml; charset=UTF-8",
            "encoding": "UTF-8", "language": "fr-FR", "maxrecords": "20", "profiles": "apiso",
        },
        "manager": {"transactions": "false"},
        "metadata:main": {
            "identification_title": "Catalogue d'essai", "identification_abstract": "Fiches d'essai",
            "identification_keywords": "fiches", "identification_keywords_type": "theme",
            "identification_fees": "None", "identification_accessconstraints": "None",
            "provider_name": "Essai", "provider_url": "http://127.0.0.1/", "contact_name": "Essai",
            "contact_position": "Essai", "contact_address": "1 rue d'Essai", "contact_city": "Essai",
            "contact_stateorprovince": "Essai", "contact_postalcode": "00000", "contact_country": "France",
            "contact_phone": "0", "contact_fax": "0", "contact_email": "essai@example.org",
            "contact_url": "http://127.0.0.1/", "contact_hours": "0", "contact_instructions": "Aucune",
            "contact_role": "pointOfContact",
        },
        "repository": {"database": f"sqlite:///{database}", "table": "records"},
        "metadata:inspire": {
            "enabled": "true", "languages_supported": "fre", "default_language": "fre", "date": "2026-01-01",
            "gemet_keywords": "Utility and governmental services", "conformity_service": "notEvaluated",
            "contact_name": "Essai", "contact_email": "essai@example.org", "temp_extent": "2026-01-01/2026-12-31",
        },
    })
    return parser


def main(work, port, *folders):
    work = pathlib.Path(work)
    work.mkdir(parents=True, exist_ok=True)
    database = work / "records.db"
    database.unlink(missing_ok=True)
    context = config.StaticContext()
    admin.setup_db(f"sqlite:///{database}", "records", str(work))
    logging.disable(logging.CRITICAL)
    for folder in folders:
        count = len(list(pathlib.Path(folder).glob("*.xml")))
        loaded = admin.load_records(context, f"sqlite:///{database}", "records", folder)
        print(f"{len(loaded)} of {count} files of {folder} loaded", flush=True)
    settings = configuration(database, port)

    def application(environment, start_response):
        environment["local.app_root"] = settings["server"]["home"]
        # pycsw builds the addresses of its answers from the host alone.
        environment["HTTP_HOST"] = environment.get("HTTP_HOST", "").split(":")[0]
        csw = server.Csw(settings, environment, version="3.0.0")
        status, contents = csw.dispatch_wsgi()
        headers = [("Content-Length", str(len(contents))), ("Content-Type", str(csw.contenttype))]
        start_response(status, headers)
        return [contents]

    make_server("127.0.0.1", int(port), application, handler_class=Quiet).serve_forever()


main(*sys.argv[1:])
