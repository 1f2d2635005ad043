#!/usr/bin/env bash
# Holds reports and run records against the tools of others: junitparser, junit2html,
# jsonschema and markdown-it, installed apart, and xmllint with the XSDs that the strict profile must meet.
#
# Usage: JUNIT_SCHEMAS=FOLDER scripts/check-reports.sh [FOLDER…]
#   FOLDER…        where reports are; by default, the goldens and fixtures of the tests and the samples
#   JUNIT_SCHEMAS  a folder with junit-10.xsd (jenkinsci/xunit-plugin) and JUnit.xsd
#                  (windyroad/JUnit-Schema), which are not part of this project; without it, the XSDs
#                  are not checked, and the script says so
set -euo pipefail
cd "$(dirname "$0")/.."
environment=.build-check-reports
if [ ! -x "$environment/bin/python" ]; then python3 -m venv "$environment"; fi
"$environment/bin/pip" install --quiet \
  junitparser==5.0.3 junit2html==31.1.4 'jsonschema[format-nongpl]==4.26.0' \
  'markdown-it-py[linkify]==4.3.0'
if [ $# = 0 ]; then
  set -- Tests/ReportsTests/Goldens Tests/ReportsTests/Fixtures
  if [ -d reports/samples ]; then set -- "$@" reports/samples; fi
fi
"$environment/bin/python" scripts/check-reports.py "$@"

schemas=${JUNIT_SCHEMAS:-}
if [ -z "$schemas" ]; then
  echo "JUNIT_SCHEMAS is not set: the XSDs were not checked"
  exit 0
fi
count=0
while IFS= read -r -d '' report; do
  for schema in junit-10.xsd JUnit.xsd; do
    xmllint --noout --schema "$schemas/$schema" "$report"
  done
  count=$((count + 1))
done < <(find "$@" -name '*junit-strict*.xml' -print0)
if [ "$count" = 0 ]; then
  echo "no strict JUnit report was found"
  exit 1
fi
echo "$count strict reports are valid for junit-10.xsd and JUnit.xsd"
