#compdef recette
# Completion of recette for zsh, made from its option table.
# To try it: source <(recette completion zsh), once compinit has run.

_recette_assignments() {
  if compset -P '*='; then
    _files
  else
    compadd -S = -- "$@"
  fi
}

_recette_command() {
  compadd -- ${(f)"$("$@" 2>/dev/null)"}
}

_recette_verbs() {
  local -a verbs
  verbs=(
    'run:runs suites on platforms and gives a verdict'
    'list:lists the suites, or the tests of a suite'
    'explain:explains a test\: why it matters, how to mend'
    'validate:checks that a suite, a platform or clauses are well written'
    'lint-schema:finds the mistakes of a data schema'
    'query:tries a JSONPath on a document'
    'report:makes a report again from a run record'
    'diff:tells what changed from one run to another'
    'merge:joins the parts of a run that was split'
    'init:writes the file that describes a platform'
    'clauses:lists the clauses of a contract and what proves them'
    'demo:serves an example platform and checks it'
    'schemas:installs the XML Schemas of metadata (ISO 19139)'
    'completion:prints the completion script of a shell'
    'help:shows the help of the command or of a verb'
  )
  _describe -t verbs verb verbs
}

_recette() {
  local curcontext=$curcontext state line ret=1
  typeset -A opt_args
  _arguments -C -s \
    '--lang=[Language of messages and reports: fr or en]:LANGUAGE:(fr en)' \
    '--color=[Colours: auto (only on a terminal, and when NO_COLOR is not set), always or never]:WHEN:(auto always never)' \
    '(-q --quiet)'{-q,--quiet}'[Say only what matters: the verdict, and what explains it]' \
    '(-v --verbose)'{-v,--verbose}'[Show all of it: each request and each test, passed ones included]' \
    '(-h --help)'{-h,--help}'[Show this help]' \
    '--version[Show the version]' \
    '1: :_recette_verbs' \
    '*:: :->arguments' && ret=0
  [[ $state == arguments ]] || return ret
  case $words[1] in
    (run)
      _arguments -s -S \
        '(-s --suite)'{-s+,--suite=}'[Suite to run, by identifier or by path of file]:SUITE:_recette_command recette list --ids' \
        '*--class=[Run only the tests of this conformance class]:CLASS: ' \
        '*--test=[Run only this test]:TEST: ' \
        '*--param=[Give a value to a parameter of the suite]:NAME=VALUE: ' \
        '--suites=[Folder of suites, instead of the one installed with recette]:FOLDER:_files -/' \
        '--plan[Show what would be asked, and send nothing]' \
        '(-r --report)'{-r+,--report=}'[Write a report: junit, junit-strict, html, markdown, csv, json, badge]:FORMAT=PATH:_recette_assignments junit junit-strict html markdown csv json badge' \
        '--record=[Keep the run record (JSON Lines), from which “recette report” remakes any report]:PATH:_files' \
        '--each[One result a rule and record, file or table, rather than one a rule for all of them together]' \
        '--shard=[Run only part K of N of the tests; “recette merge” joins the records of the parts]:K/N: ' \
        '--clauses=[Say too, clause by clause, what the run proves: “clausier”, or a file of clauses]:FILE:_files' \
        '--baseline=[Known failures, with their reasons, that do not fail the run]:FILE:_files' \
        '--strict-baseline[Fail too when a known failure is none any more, or its time is over]' \
        '--fail-on=[What fails the run: must (a requirement broken) or should (a recommendation too)]:LEVEL:(must should)' \
        '--connect-timeout=[Time allowed to open a connection]:DURATION: ' \
        '--timeout=[Time allowed to a request, from start to last byte]:DURATION: ' \
        '--max-body=[Size at which a response is cut]:BYTES: ' \
        '--max-redirects=[Redirects followed in a row]:NUMBER: ' \
        '--jobs=[Requests under way at once to one host]:NUMBER: ' \
        '--rate=[Requests per second (or per minute) to one host; without the option, there is no limit on this machine itself]:N[/s|/m]: ' \
        '--budget=[Requests sent in all; beyond, what is left is undetermined]:NUMBER: ' \
        '--retries=[Further attempts after a passing failure, or when the server asks to wait (429, 503)]:NUMBER: ' \
        '--cacert=[Certificate authorities to trust, in PEM format, instead of the system'\''s]:FILE:_files' \
        '--cert=[Client certificate, in PEM format]:FILE:_files' \
        '--key=[Private key of the client certificate, in PEM format, when it is in another file]:FILE:_files' \
        '*--resolve=[IP address to use for a host, without asking the DNS]:HOST\:PORT\:ADDRESS: ' \
        '--user-agent=[Name under which to introduce oneself to servers]:TEXT: ' \
        '--basic-env=[Authenticate by HTTP Basic: the environment variable holds “user:password”]:VARIABLE: ' \
        '--bearer-env=[Present a bearer token, read in this environment variable]:VARIABLE: ' \
        '--bearer-file=[Present a bearer token, read on the first line of this file]:FILE:_files' \
        '*--header-env=[Send this header field, with the value of the environment variable: X-Key=API_KEY]:HEADER=VARIABLE: ' \
        '*--api-key-env=[Add this parameter to addresses, with the value of the environment variable: apikey=API_KEY]:PARAMETER=VARIABLE: ' \
        '--lang=[Language of messages and reports: fr or en]:LANGUAGE:(fr en)' \
        '--color=[Colours: auto (only on a terminal, and when NO_COLOR is not set), always or never]:WHEN:(auto always never)' \
        '(-q --quiet)'{-q,--quiet}'[Say only what matters: the verdict, and what explains it]' \
        '(-v --verbose)'{-v,--verbose}'[Show all of it: each request and each test, passed ones included]' \
        '(-h --help)'{-h,--help}'[Show this help]' \
        '--version[Show the version]' \
        '*:TARGET:_files'
      ;;
    (list)
      _arguments -s -S \
        '--suites=[Folder of suites, instead of the one installed with recette]:FOLDER:_files -/' \
        '--json[Write JSON, for programs]' \
        '--ids[Write only the identifiers, one a line]' \
        '--lang=[Language of messages and reports: fr or en]:LANGUAGE:(fr en)' \
        '--color=[Colours: auto (only on a terminal, and when NO_COLOR is not set), always or never]:WHEN:(auto always never)' \
        '(-q --quiet)'{-q,--quiet}'[Say only what matters: the verdict, and what explains it]' \
        '(-v --verbose)'{-v,--verbose}'[Show all of it: each request and each test, passed ones included]' \
        '(-h --help)'{-h,--help}'[Show this help]' \
        '--version[Show the version]' \
        '*:SUITE:_recette_command recette list --ids'
      ;;
    (explain)
      _arguments -s -S \
        '--suites=[Folder of suites, instead of the one installed with recette]:FOLDER:_files -/' \
        '--lang=[Language of messages and reports: fr or en]:LANGUAGE:(fr en)' \
        '--color=[Colours: auto (only on a terminal, and when NO_COLOR is not set), always or never]:WHEN:(auto always never)' \
        '(-q --quiet)'{-q,--quiet}'[Say only what matters: the verdict, and what explains it]' \
        '(-v --verbose)'{-v,--verbose}'[Show all of it: each request and each test, passed ones included]' \
        '(-h --help)'{-h,--help}'[Show this help]' \
        '--version[Show the version]' \
        ':ID: '
      ;;
    (validate)
      _arguments -s -S \
        '--schema=[Check JSON documents, by this file of JSON Schema]:SCHEMA:_files' \
        '--suites=[Folder of suites, instead of the one installed with recette]:FOLDER:_files -/' \
        '--json[Write JSON, for programs]' \
        '--lang=[Language of messages and reports: fr or en]:LANGUAGE:(fr en)' \
        '--color=[Colours: auto (only on a terminal, and when NO_COLOR is not set), always or never]:WHEN:(auto always never)' \
        '(-q --quiet)'{-q,--quiet}'[Say only what matters: the verdict, and what explains it]' \
        '(-v --verbose)'{-v,--verbose}'[Show all of it: each request and each test, passed ones included]' \
        '(-h --help)'{-h,--help}'[Show this help]' \
        '--version[Show the version]' \
        '*:FILE:_files'
      ;;
    (lint-schema)
      _arguments -s -S \
        '--catalogue=[The catalogue in which names and versions are looked for, instead of that of schema.data.gouv.fr]:FILE|URL:_files' \
        '(-f --format)'{-f+,--format=}'[Format of what is found: text, json (suites/schema-lint.schema.json) or github (annotations)]:FORMAT:(text json github)' \
        '--strict[Fail for a warning too]' \
        '--offline[Send nothing: files, and the copies kept on this machine]' \
        '--connect-timeout=[Time allowed to open a connection]:DURATION: ' \
        '--timeout=[Time allowed to a request, from start to last byte]:DURATION: ' \
        '--max-body=[Size at which a response is cut]:BYTES: ' \
        '--max-redirects=[Redirects followed in a row]:NUMBER: ' \
        '--jobs=[Requests under way at once to one host]:NUMBER: ' \
        '--rate=[Requests per second (or per minute) to one host; without the option, there is no limit on this machine itself]:N[/s|/m]: ' \
        '--budget=[Requests sent in all; beyond, what is left is undetermined]:NUMBER: ' \
        '--retries=[Further attempts after a passing failure, or when the server asks to wait (429, 503)]:NUMBER: ' \
        '--cacert=[Certificate authorities to trust, in PEM format, instead of the system'\''s]:FILE:_files' \
        '--cert=[Client certificate, in PEM format]:FILE:_files' \
        '--key=[Private key of the client certificate, in PEM format, when it is in another file]:FILE:_files' \
        '*--resolve=[IP address to use for a host, without asking the DNS]:HOST\:PORT\:ADDRESS: ' \
        '--user-agent=[Name under which to introduce oneself to servers]:TEXT: ' \
        '--lang=[Language of messages and reports: fr or en]:LANGUAGE:(fr en)' \
        '--color=[Colours: auto (only on a terminal, and when NO_COLOR is not set), always or never]:WHEN:(auto always never)' \
        '(-q --quiet)'{-q,--quiet}'[Say only what matters: the verdict, and what explains it]' \
        '(-v --verbose)'{-v,--verbose}'[Show all of it: each request and each test, passed ones included]' \
        '(-h --help)'{-h,--help}'[Show this help]' \
        '--version[Show the version]' \
        '*:SCHEMA:_files'
      ;;
    (query)
      _arguments -s -S \
        '--json[Write JSON, for programs]' \
        '--connect-timeout=[Time allowed to open a connection]:DURATION: ' \
        '--timeout=[Time allowed to a request, from start to last byte]:DURATION: ' \
        '--max-body=[Size at which a response is cut]:BYTES: ' \
        '--max-redirects=[Redirects followed in a row]:NUMBER: ' \
        '--jobs=[Requests under way at once to one host]:NUMBER: ' \
        '--rate=[Requests per second (or per minute) to one host; without the option, there is no limit on this machine itself]:N[/s|/m]: ' \
        '--budget=[Requests sent in all; beyond, what is left is undetermined]:NUMBER: ' \
        '--retries=[Further attempts after a passing failure, or when the server asks to wait (429, 503)]:NUMBER: ' \
        '--cacert=[Certificate authorities to trust, in PEM format, instead of the system'\''s]:FILE:_files' \
        '--cert=[Client certificate, in PEM format]:FILE:_files' \
        '--key=[Private key of the client certificate, in PEM format, when it is in another file]:FILE:_files' \
        '*--resolve=[IP address to use for a host, without asking the DNS]:HOST\:PORT\:ADDRESS: ' \
        '--user-agent=[Name under which to introduce oneself to servers]:TEXT: ' \
        '--basic-env=[Authenticate by HTTP Basic: the environment variable holds “user:password”]:VARIABLE: ' \
        '--bearer-env=[Present a bearer token, read in this environment variable]:VARIABLE: ' \
        '--bearer-file=[Present a bearer token, read on the first line of this file]:FILE:_files' \
        '*--header-env=[Send this header field, with the value of the environment variable: X-Key=API_KEY]:HEADER=VARIABLE: ' \
        '*--api-key-env=[Add this parameter to addresses, with the value of the environment variable: apikey=API_KEY]:PARAMETER=VARIABLE: ' \
        '--lang=[Language of messages and reports: fr or en]:LANGUAGE:(fr en)' \
        '--color=[Colours: auto (only on a terminal, and when NO_COLOR is not set), always or never]:WHEN:(auto always never)' \
        '(-q --quiet)'{-q,--quiet}'[Say only what matters: the verdict, and what explains it]' \
        '(-v --verbose)'{-v,--verbose}'[Show all of it: each request and each test, passed ones included]' \
        '(-h --help)'{-h,--help}'[Show this help]' \
        '--version[Show the version]' \
        ':EXPRESSION: ' \
        ':DOCUMENT:_files'
      ;;
    (report)
      _arguments -s -S \
        '(-f --format)'{-f+,--format=}'[Format of the report]:FORMAT:(junit junit-strict html markdown csv json badge)' \
        '(-o --output)'{-o+,--output=}'[Write to this file instead of the output]:PATH:_files' \
        '(-r --report)'{-r+,--report=}'[Write a report: junit, junit-strict, html, markdown, csv, json, badge]:FORMAT=PATH:_recette_assignments junit junit-strict html markdown csv json badge' \
        '--fail-on=[Conclude at this level, must or should, instead of that of the run]:LEVEL:(must should)' \
        '--lang=[Language of messages and reports: fr or en]:LANGUAGE:(fr en)' \
        '--color=[Colours: auto (only on a terminal, and when NO_COLOR is not set), always or never]:WHEN:(auto always never)' \
        '(-q --quiet)'{-q,--quiet}'[Say only what matters: the verdict, and what explains it]' \
        '(-v --verbose)'{-v,--verbose}'[Show all of it: each request and each test, passed ones included]' \
        '(-h --help)'{-h,--help}'[Show this help]' \
        '--version[Show the version]' \
        ':RECORD:_files'
      ;;
    (diff)
      _arguments -s -S \
        '(-o --output)'{-o+,--output=}'[Write to this file instead of the output]:PATH:_files' \
        '--lang=[Language of messages and reports: fr or en]:LANGUAGE:(fr en)' \
        '--color=[Colours: auto (only on a terminal, and when NO_COLOR is not set), always or never]:WHEN:(auto always never)' \
        '(-q --quiet)'{-q,--quiet}'[Say only what matters: the verdict, and what explains it]' \
        '(-v --verbose)'{-v,--verbose}'[Show all of it: each request and each test, passed ones included]' \
        '(-h --help)'{-h,--help}'[Show this help]' \
        '--version[Show the version]' \
        '*:RECORD:_files'
      ;;
    (merge)
      _arguments -s -S \
        '(-o --output)'{-o+,--output=}'[Write to this file instead of the output]:PATH:_files' \
        '--lang=[Language of messages and reports: fr or en]:LANGUAGE:(fr en)' \
        '--color=[Colours: auto (only on a terminal, and when NO_COLOR is not set), always or never]:WHEN:(auto always never)' \
        '(-q --quiet)'{-q,--quiet}'[Say only what matters: the verdict, and what explains it]' \
        '(-v --verbose)'{-v,--verbose}'[Show all of it: each request and each test, passed ones included]' \
        '(-h --help)'{-h,--help}'[Show this help]' \
        '--version[Show the version]' \
        '*:RECORD:_files'
      ;;
    (init)
      _arguments -s -S \
        '--name=[The name of the platform]:NAME: ' \
        '--operator=[Who operates it]:NAME: ' \
        '*--features=[An OGC API - Features]:ADDRESS: ' \
        '*--catalogue=[A metadata catalogue]:ADDRESS: ' \
        '*--rasters=[Rasters: a file, a list, a folder or a STAC catalogue]:ADDRESS: ' \
        '*--tables=[Tables: a file, a folder or a dataset]:ADDRESS: ' \
        '--lang=[Language of messages and reports: fr or en]:LANGUAGE:(fr en)' \
        '--color=[Colours: auto (only on a terminal, and when NO_COLOR is not set), always or never]:WHEN:(auto always never)' \
        '(-q --quiet)'{-q,--quiet}'[Say only what matters: the verdict, and what explains it]' \
        '(-v --verbose)'{-v,--verbose}'[Show all of it: each request and each test, passed ones included]' \
        '(-h --help)'{-h,--help}'[Show this help]' \
        '--version[Show the version]' \
        ':FILE:_files'
      ;;
    (clauses)
      _arguments -s -S \
        '--file=[A file of clauses, instead of those that come with recette]:FILE:_files' \
        '--contract[Give the text to paste into a contract (Markdown)]' \
        '--json[Write JSON, for programs]' \
        '(-o --output)'{-o+,--output=}'[Write to this file instead of the output]:PATH:_files' \
        '--suites=[Folder of suites, instead of the one installed with recette]:FOLDER:_files -/' \
        '--lang=[Language of messages and reports: fr or en]:LANGUAGE:(fr en)' \
        '--color=[Colours: auto (only on a terminal, and when NO_COLOR is not set), always or never]:WHEN:(auto always never)' \
        '(-q --quiet)'{-q,--quiet}'[Say only what matters: the verdict, and what explains it]' \
        '(-v --verbose)'{-v,--verbose}'[Show all of it: each request and each test, passed ones included]' \
        '(-h --help)'{-h,--help}'[Show this help]' \
        '--version[Show the version]' \
        '*:ID: '
      ;;
    (demo)
      _arguments -s -S \
        '--serve=[Only serve the platform, on this port of this machine, until Ctrl-C; 0 chooses a free one]:PORT: ' \
        '*--defect=[What the platform does wrong]:DEFECT:_recette_command recette demo --list-defects --quiet' \
        '--list-defects[Give the defects, one a line; their names alone with --quiet]' \
        '--suites=[Folder of suites, instead of the one installed with recette]:FOLDER:_files -/' \
        '*--class=[Run only the tests of this conformance class]:CLASS: ' \
        '*--test=[Run only this test]:TEST: ' \
        '*--param=[Give a value to a parameter of the suite]:NAME=VALUE: ' \
        '(-o --output)'{-o+,--output=}'[Folder to write the record and the reports in]:FOLDER:_files -/' \
        '--fail-on=[What fails the run: must (a requirement broken) or should (a recommendation too)]:LEVEL:(must should)' \
        '--connect-timeout=[Time allowed to open a connection]:DURATION: ' \
        '--timeout=[Time allowed to a request, from start to last byte]:DURATION: ' \
        '--max-body=[Size at which a response is cut]:BYTES: ' \
        '--max-redirects=[Redirects followed in a row]:NUMBER: ' \
        '--jobs=[Requests under way at once to one host]:NUMBER: ' \
        '--rate=[Requests per second (or per minute) to one host; without the option, there is no limit on this machine itself]:N[/s|/m]: ' \
        '--budget=[Requests sent in all; beyond, what is left is undetermined]:NUMBER: ' \
        '--retries=[Further attempts after a passing failure, or when the server asks to wait (429, 503)]:NUMBER: ' \
        '--cacert=[Certificate authorities to trust, in PEM format, instead of the system'\''s]:FILE:_files' \
        '--cert=[Client certificate, in PEM format]:FILE:_files' \
        '--key=[Private key of the client certificate, in PEM format, when it is in another file]:FILE:_files' \
        '*--resolve=[IP address to use for a host, without asking the DNS]:HOST\:PORT\:ADDRESS: ' \
        '--user-agent=[Name under which to introduce oneself to servers]:TEXT: ' \
        '--lang=[Language of messages and reports: fr or en]:LANGUAGE:(fr en)' \
        '--color=[Colours: auto (only on a terminal, and when NO_COLOR is not set), always or never]:WHEN:(auto always never)' \
        '(-q --quiet)'{-q,--quiet}'[Say only what matters: the verdict, and what explains it]' \
        '(-v --verbose)'{-v,--verbose}'[Show all of it: each request and each test, passed ones included]' \
        '(-h --help)'{-h,--help}'[Show this help]' \
        '--version[Show the version]'
      ;;
    (schemas)
      _arguments -s -S \
        '--from=[Where to take the schemas from: a folder, an archive (.tar.gz, .zip, .whl) or its address]:SOURCE:_files' \
        '--suites=[Folder of suites, instead of the one installed with recette]:FOLDER:_files -/' \
        '--connect-timeout=[Time allowed to open a connection]:DURATION: ' \
        '--timeout=[Time allowed to a request, from start to last byte]:DURATION: ' \
        '--max-body=[Size at which a response is cut]:BYTES: ' \
        '--max-redirects=[Redirects followed in a row]:NUMBER: ' \
        '--jobs=[Requests under way at once to one host]:NUMBER: ' \
        '--rate=[Requests per second (or per minute) to one host; without the option, there is no limit on this machine itself]:N[/s|/m]: ' \
        '--budget=[Requests sent in all; beyond, what is left is undetermined]:NUMBER: ' \
        '--retries=[Further attempts after a passing failure, or when the server asks to wait (429, 503)]:NUMBER: ' \
        '--cacert=[Certificate authorities to trust, in PEM format, instead of the system'\''s]:FILE:_files' \
        '--cert=[Client certificate, in PEM format]:FILE:_files' \
        '--key=[Private key of the client certificate, in PEM format, when it is in another file]:FILE:_files' \
        '*--resolve=[IP address to use for a host, without asking the DNS]:HOST\:PORT\:ADDRESS: ' \
        '--user-agent=[Name under which to introduce oneself to servers]:TEXT: ' \
        '--basic-env=[Authenticate by HTTP Basic: the environment variable holds “user:password”]:VARIABLE: ' \
        '--bearer-env=[Present a bearer token, read in this environment variable]:VARIABLE: ' \
        '--bearer-file=[Present a bearer token, read on the first line of this file]:FILE:_files' \
        '*--header-env=[Send this header field, with the value of the environment variable: X-Key=API_KEY]:HEADER=VARIABLE: ' \
        '*--api-key-env=[Add this parameter to addresses, with the value of the environment variable: apikey=API_KEY]:PARAMETER=VARIABLE: ' \
        '--lang=[Language of messages and reports: fr or en]:LANGUAGE:(fr en)' \
        '--color=[Colours: auto (only on a terminal, and when NO_COLOR is not set), always or never]:WHEN:(auto always never)' \
        '(-q --quiet)'{-q,--quiet}'[Say only what matters: the verdict, and what explains it]' \
        '(-v --verbose)'{-v,--verbose}'[Show all of it: each request and each test, passed ones included]' \
        '(-h --help)'{-h,--help}'[Show this help]' \
        '--version[Show the version]' \
        '::install: '
      ;;
    (completion)
      _arguments -s -S \
        '--lang=[Language of messages and reports: fr or en]:LANGUAGE:(fr en)' \
        '--color=[Colours: auto (only on a terminal, and when NO_COLOR is not set), always or never]:WHEN:(auto always never)' \
        '(-q --quiet)'{-q,--quiet}'[Say only what matters: the verdict, and what explains it]' \
        '(-v --verbose)'{-v,--verbose}'[Show all of it: each request and each test, passed ones included]' \
        '(-h --help)'{-h,--help}'[Show this help]' \
        '--version[Show the version]' \
        ':SHELL:(bash zsh fish)'
      ;;
    (help)
      _arguments -s -S \
        '--lang=[Language of messages and reports: fr or en]:LANGUAGE:(fr en)' \
        '--color=[Colours: auto (only on a terminal, and when NO_COLOR is not set), always or never]:WHEN:(auto always never)' \
        '(-q --quiet)'{-q,--quiet}'[Say only what matters: the verdict, and what explains it]' \
        '(-v --verbose)'{-v,--verbose}'[Show all of it: each request and each test, passed ones included]' \
        '(-h --help)'{-h,--help}'[Show this help]' \
        '--version[Show the version]' \
        '::VERB: '
      ;;
  esac
}

if [[ $funcstack[1] == _recette ]]; then
  _recette "$@"
else
  compdef _recette recette
fi
