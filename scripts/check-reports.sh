#!/usr/bin/env bash
# Holds reports against the outside tools that read them: junitparser, junit2html and jsonschema,
# installed apart, and xmllint with the schemas found in JUNIT_SCHEMAS (junit-10.xsd, JUnit.xsd).
# Usage: scripts/check-reports.sh [FOLDER…]; by default, the goldens and the fixtures of the tests.
set -euo pipefail
cd "$(dirname "$0")/.."
environment=.build-check-reports
if [ ! -x "$environment/bin/python" ]; then python3 -m venv "$environment"; fi
"$environment/bin/pip" install --quiet junitparser==5.0.3 junit2html==31.1.4 jsonschema==4.26.0
[ $# -gt 0 ] || set -- Tests/ReportsTests/Goldens Tests/ReportsTests/Fixtures
"$environment/bin/python" scripts/check-reports.py "$@"

schemas=${JUNIT_SCHEMAS:-}
if [ -z "$schemas" ]; then echo "JUNIT_SCHEMAS is not set: the XSDs were not checked"; exit 0; fi
find "$@" -name '*.junit-strict.*xml' -print0 | while IFS= read -r -d '' report; do
  for schema in junit-10.xsd JUnit.xsd; do
    xmllint --noout --schema "$schemas/$schema" "$report"
  done
done
