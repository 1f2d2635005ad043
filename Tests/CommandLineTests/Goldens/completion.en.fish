# Completion of recette for fish, made from its option table.
# To try it: recette completion fish | source

function __recette_assignments
  set -l word (string replace -r -- '^--[a-z-]+=' '' (commandline -ct))
  if string match -q -- '*=*' $word
    set -l parts (string split -m 1 -- = $word)
    printf '%s\n' $parts[1]=(__fish_complete_path $parts[2])
  else
    printf '%s=\n' $argv
  end
end

complete -c recette -f
complete -c recette -n __fish_use_subcommand -a run -d 'runs suites on platforms and gives a verdict'
complete -c recette -n __fish_use_subcommand -a list -d 'lists the suites, or the tests of a suite'
complete -c recette -n __fish_use_subcommand -a explain -d 'explains a test: why it matters, how to mend'
complete -c recette -n __fish_use_subcommand -a validate -d 'checks that a suite, or a document, is well written'
complete -c recette -n __fish_use_subcommand -a query -d 'tries a JSONPath on a document'
complete -c recette -n __fish_use_subcommand -a report -d 'makes a report again from a run record'
complete -c recette -n __fish_use_subcommand -a diff -d 'tells what changed from one run to another'
complete -c recette -n __fish_use_subcommand -a merge -d 'joins the parts of a run that was split'
complete -c recette -n __fish_use_subcommand -a init -d 'writes the file that describes a platform'
complete -c recette -n __fish_use_subcommand -a clauses -d 'lists the clauses of a contract and what proves them'
complete -c recette -n __fish_use_subcommand -a demo -d 'serves an example platform and checks it'
complete -c recette -n __fish_use_subcommand -a schemas -d 'installs the XML Schemas of metadata (ISO 19139)'
complete -c recette -n __fish_use_subcommand -a completion -d 'prints the completion script of a shell'
complete -c recette -n __fish_use_subcommand -a help -d 'shows the help of the command or of a verb'
complete -c recette -l lang -x -a 'fr en' -d 'Language of messages and reports: fr or en'
complete -c recette -l color -x -a 'auto always never' -d 'Colours: auto (only on a terminal, and when NO_COLOR is not set), always or never'
complete -c recette -s q -l quiet -d 'Say only what matters: the verdict, and what explains it'
complete -c recette -s v -l verbose -d 'Show all of it: each request and each test, passed ones included'
complete -c recette -s h -l help -d 'Show this help'
complete -c recette -l version -d 'Show the version'

complete -c recette -n '__fish_seen_subcommand_from run' -s s -l suite -x -a '(recette list --ids 2>/dev/null)' -d 'Suite to run, by identifier or by path of file'
complete -c recette -n '__fish_seen_subcommand_from run' -l class -x -d 'Run only the tests of this conformance class'
complete -c recette -n '__fish_seen_subcommand_from run' -l test -x -d 'Run only this test'
complete -c recette -n '__fish_seen_subcommand_from run' -l param -x -d 'Give a value to a parameter of the suite'
complete -c recette -n '__fish_seen_subcommand_from run' -l suites -x -a '(__fish_complete_directories)' -d 'Folder of suites, instead of the one installed with recette'
complete -c recette -n '__fish_seen_subcommand_from run' -l plan -d 'Show what would be asked, and send nothing'
complete -c recette -n '__fish_seen_subcommand_from run' -s r -l report -x -a '(__recette_assignments junit junit-strict html markdown csv json badge)' -d 'Write a report: junit, junit-strict, html, markdown, csv, json, badge'
complete -c recette -n '__fish_seen_subcommand_from run' -l record -r -F -d 'Keep the run record (JSON Lines), from which “recette report” remakes any report'
complete -c recette -n '__fish_seen_subcommand_from run' -l each -d 'One result a rule and record, file or table, rather than one a rule for all of them together'
complete -c recette -n '__fish_seen_subcommand_from run' -l shard -x -d 'Run only part K of N of the tests; “recette merge” joins the records of the parts'
complete -c recette -n '__fish_seen_subcommand_from run' -l clauses -r -F -d 'Say too, clause by clause, what the run proves: “clausier”, or a file of clauses'
complete -c recette -n '__fish_seen_subcommand_from run' -l baseline -r -F -d 'Known failures, with their reasons, that do not fail the run'
complete -c recette -n '__fish_seen_subcommand_from run' -l strict-baseline -d 'Fail too when a known failure is none any more, or its time is over'
complete -c recette -n '__fish_seen_subcommand_from run' -l fail-on -x -a 'must should' -d 'What fails the run: must (a requirement broken) or should (a recommendation too)'
complete -c recette -n '__fish_seen_subcommand_from run' -l connect-timeout -x -d 'Time allowed to open a connection'
complete -c recette -n '__fish_seen_subcommand_from run' -l timeout -x -d 'Time allowed to a request, from start to last byte'
complete -c recette -n '__fish_seen_subcommand_from run' -l max-body -x -d 'Size at which a response is cut'
complete -c recette -n '__fish_seen_subcommand_from run' -l max-redirects -x -d 'Redirects followed in a row'
complete -c recette -n '__fish_seen_subcommand_from run' -l jobs -x -d 'Requests under way at once to one host'
complete -c recette -n '__fish_seen_subcommand_from run' -l rate -x -d 'Requests per second (or per minute) to one host; without the option, there is no limit on this machine itself'
complete -c recette -n '__fish_seen_subcommand_from run' -l budget -x -d 'Requests sent in all; beyond, what is left is undetermined'
complete -c recette -n '__fish_seen_subcommand_from run' -l retries -x -d 'Further attempts after a passing failure, or when the server asks to wait (429, 503)'
complete -c recette -n '__fish_seen_subcommand_from run' -l cacert -r -F -d 'Certificate authorities to trust, in PEM format, instead of the system\'s'
complete -c recette -n '__fish_seen_subcommand_from run' -l cert -r -F -d 'Client certificate, in PEM format'
complete -c recette -n '__fish_seen_subcommand_from run' -l key -r -F -d 'Private key of the client certificate, in PEM format, when it is in another file'
complete -c recette -n '__fish_seen_subcommand_from run' -l resolve -x -d 'IP address to use for a host, without asking the DNS'
complete -c recette -n '__fish_seen_subcommand_from run' -l user-agent -x -d 'Name under which to introduce oneself to servers'
complete -c recette -n '__fish_seen_subcommand_from run' -l basic-env -x -d 'Authenticate by HTTP Basic: the environment variable holds “user:password”'
complete -c recette -n '__fish_seen_subcommand_from run' -l bearer-env -x -d 'Present a bearer token, read in this environment variable'
complete -c recette -n '__fish_seen_subcommand_from run' -l bearer-file -r -F -d 'Present a bearer token, read on the first line of this file'
complete -c recette -n '__fish_seen_subcommand_from run' -l header-env -x -d 'Send this header field, with the value of the environment variable: X-Key=API_KEY'
complete -c recette -n '__fish_seen_subcommand_from run' -l api-key-env -x -d 'Add this parameter to addresses, with the value of the environment variable: apikey=API_KEY'
complete -c recette -n '__fish_seen_subcommand_from run' -F

complete -c recette -n '__fish_seen_subcommand_from list' -l suites -x -a '(__fish_complete_directories)' -d 'Folder of suites, instead of the one installed with recette'
complete -c recette -n '__fish_seen_subcommand_from list' -l json -d 'Write JSON, for programs'
complete -c recette -n '__fish_seen_subcommand_from list' -l ids -d 'Write only the identifiers, one a line'
complete -c recette -n '__fish_seen_subcommand_from list' -a '(recette list --ids 2>/dev/null)'

complete -c recette -n '__fish_seen_subcommand_from explain' -l suites -x -a '(__fish_complete_directories)' -d 'Folder of suites, instead of the one installed with recette'

complete -c recette -n '__fish_seen_subcommand_from validate' -l schema -r -F -d 'Check JSON documents, by this file of JSON Schema'
complete -c recette -n '__fish_seen_subcommand_from validate' -l suites -x -a '(__fish_complete_directories)' -d 'Folder of suites, instead of the one installed with recette'
complete -c recette -n '__fish_seen_subcommand_from validate' -l json -d 'Write JSON, for programs'
complete -c recette -n '__fish_seen_subcommand_from validate' -F

complete -c recette -n '__fish_seen_subcommand_from query' -l json -d 'Write JSON, for programs'
complete -c recette -n '__fish_seen_subcommand_from query' -l connect-timeout -x -d 'Time allowed to open a connection'
complete -c recette -n '__fish_seen_subcommand_from query' -l timeout -x -d 'Time allowed to a request, from start to last byte'
complete -c recette -n '__fish_seen_subcommand_from query' -l max-body -x -d 'Size at which a response is cut'
complete -c recette -n '__fish_seen_subcommand_from query' -l max-redirects -x -d 'Redirects followed in a row'
complete -c recette -n '__fish_seen_subcommand_from query' -l jobs -x -d 'Requests under way at once to one host'
complete -c recette -n '__fish_seen_subcommand_from query' -l rate -x -d 'Requests per second (or per minute) to one host; without the option, there is no limit on this machine itself'
complete -c recette -n '__fish_seen_subcommand_from query' -l budget -x -d 'Requests sent in all; beyond, what is left is undetermined'
complete -c recette -n '__fish_seen_subcommand_from query' -l retries -x -d 'Further attempts after a passing failure, or when the server asks to wait (429, 503)'
complete -c recette -n '__fish_seen_subcommand_from query' -l cacert -r -F -d 'Certificate authorities to trust, in PEM format, instead of the system\'s'
complete -c recette -n '__fish_seen_subcommand_from query' -l cert -r -F -d 'Client certificate, in PEM format'
complete -c recette -n '__fish_seen_subcommand_from query' -l key -r -F -d 'Private key of the client certificate, in PEM format, when it is in another file'
complete -c recette -n '__fish_seen_subcommand_from query' -l resolve -x -d 'IP address to use for a host, without asking the DNS'
complete -c recette -n '__fish_seen_subcommand_from query' -l user-agent -x -d 'Name under which to introduce oneself to servers'
complete -c recette -n '__fish_seen_subcommand_from query' -l basic-env -x -d 'Authenticate by HTTP Basic: the environment variable holds “user:password”'
complete -c recette -n '__fish_seen_subcommand_from query' -l bearer-env -x -d 'Present a bearer token, read in this environment variable'
complete -c recette -n '__fish_seen_subcommand_from query' -l bearer-file -r -F -d 'Present a bearer token, read on the first line of this file'
complete -c recette -n '__fish_seen_subcommand_from query' -l header-env -x -d 'Send this header field, with the value of the environment variable: X-Key=API_KEY'
complete -c recette -n '__fish_seen_subcommand_from query' -l api-key-env -x -d 'Add this parameter to addresses, with the value of the environment variable: apikey=API_KEY'
complete -c recette -n '__fish_seen_subcommand_from query' -F

complete -c recette -n '__fish_seen_subcommand_from report' -s f -l format -x -a 'junit junit-strict html markdown csv json badge' -d 'Format of the report'
complete -c recette -n '__fish_seen_subcommand_from report' -s o -l output -r -F -d 'Write to this file instead of the output'
complete -c recette -n '__fish_seen_subcommand_from report' -s r -l report -x -a '(__recette_assignments junit junit-strict html markdown csv json badge)' -d 'Write a report: junit, junit-strict, html, markdown, csv, json, badge'
complete -c recette -n '__fish_seen_subcommand_from report' -l fail-on -x -a 'must should' -d 'Conclude at this level, must or should, instead of that of the run'
complete -c recette -n '__fish_seen_subcommand_from report' -F

complete -c recette -n '__fish_seen_subcommand_from diff' -s o -l output -r -F -d 'Write to this file instead of the output'
complete -c recette -n '__fish_seen_subcommand_from diff' -F

complete -c recette -n '__fish_seen_subcommand_from merge' -s o -l output -r -F -d 'Write to this file instead of the output'
complete -c recette -n '__fish_seen_subcommand_from merge' -F

complete -c recette -n '__fish_seen_subcommand_from init' -l name -x -d 'The name of the platform'
complete -c recette -n '__fish_seen_subcommand_from init' -l operator -x -d 'Who operates it'
complete -c recette -n '__fish_seen_subcommand_from init' -l features -x -d 'An OGC API - Features'
complete -c recette -n '__fish_seen_subcommand_from init' -l catalogue -x -d 'A metadata catalogue'
complete -c recette -n '__fish_seen_subcommand_from init' -l rasters -x -d 'Rasters: a file, a list, a folder or a STAC catalogue'
complete -c recette -n '__fish_seen_subcommand_from init' -l tables -x -d 'Tables: a file, a folder or a dataset'
complete -c recette -n '__fish_seen_subcommand_from init' -F

complete -c recette -n '__fish_seen_subcommand_from clauses' -l file -r -F -d 'A file of clauses, instead of those that come with recette'
complete -c recette -n '__fish_seen_subcommand_from clauses' -l contract -d 'Give the text to paste into a contract (Markdown)'
complete -c recette -n '__fish_seen_subcommand_from clauses' -l json -d 'Write JSON, for programs'
complete -c recette -n '__fish_seen_subcommand_from clauses' -s o -l output -r -F -d 'Write to this file instead of the output'
complete -c recette -n '__fish_seen_subcommand_from clauses' -l suites -x -a '(__fish_complete_directories)' -d 'Folder of suites, instead of the one installed with recette'

complete -c recette -n '__fish_seen_subcommand_from demo' -l serve -x -d 'Only serve the platform, on this port of this machine, until Ctrl-C; 0 chooses a free one'
complete -c recette -n '__fish_seen_subcommand_from demo' -l defect -x -a '(recette demo --list-defects --quiet 2>/dev/null)' -d 'What the platform does wrong'
complete -c recette -n '__fish_seen_subcommand_from demo' -l list-defects -d 'Give the defects, one a line; their names alone with --quiet'
complete -c recette -n '__fish_seen_subcommand_from demo' -l suites -x -a '(__fish_complete_directories)' -d 'Folder of suites, instead of the one installed with recette'
complete -c recette -n '__fish_seen_subcommand_from demo' -l class -x -d 'Run only the tests of this conformance class'
complete -c recette -n '__fish_seen_subcommand_from demo' -l test -x -d 'Run only this test'
complete -c recette -n '__fish_seen_subcommand_from demo' -l param -x -d 'Give a value to a parameter of the suite'
complete -c recette -n '__fish_seen_subcommand_from demo' -s o -l output -x -a '(__fish_complete_directories)' -d 'Folder to write the record and the reports in'
complete -c recette -n '__fish_seen_subcommand_from demo' -l fail-on -x -a 'must should' -d 'What fails the run: must (a requirement broken) or should (a recommendation too)'
complete -c recette -n '__fish_seen_subcommand_from demo' -l connect-timeout -x -d 'Time allowed to open a connection'
complete -c recette -n '__fish_seen_subcommand_from demo' -l timeout -x -d 'Time allowed to a request, from start to last byte'
complete -c recette -n '__fish_seen_subcommand_from demo' -l max-body -x -d 'Size at which a response is cut'
complete -c recette -n '__fish_seen_subcommand_from demo' -l max-redirects -x -d 'Redirects followed in a row'
complete -c recette -n '__fish_seen_subcommand_from demo' -l jobs -x -d 'Requests under way at once to one host'
complete -c recette -n '__fish_seen_subcommand_from demo' -l rate -x -d 'Requests per second (or per minute) to one host; without the option, there is no limit on this machine itself'
complete -c recette -n '__fish_seen_subcommand_from demo' -l budget -x -d 'Requests sent in all; beyond, what is left is undetermined'
complete -c recette -n '__fish_seen_subcommand_from demo' -l retries -x -d 'Further attempts after a passing failure, or when the server asks to wait (429, 503)'
complete -c recette -n '__fish_seen_subcommand_from demo' -l cacert -r -F -d 'Certificate authorities to trust, in PEM format, instead of the system\'s'
complete -c recette -n '__fish_seen_subcommand_from demo' -l cert -r -F -d 'Client certificate, in PEM format'
complete -c recette -n '__fish_seen_subcommand_from demo' -l key -r -F -d 'Private key of the client certificate, in PEM format, when it is in another file'
complete -c recette -n '__fish_seen_subcommand_from demo' -l resolve -x -d 'IP address to use for a host, without asking the DNS'
complete -c recette -n '__fish_seen_subcommand_from demo' -l user-agent -x -d 'Name under which to introduce oneself to servers'

complete -c recette -n '__fish_seen_subcommand_from schemas' -l from -r -F -d 'Where to take the schemas from: a folder, an archive (.tar.gz, .zip, .whl) or its address'
complete -c recette -n '__fish_seen_subcommand_from schemas' -l suites -x -a '(__fish_complete_directories)' -d 'Folder of suites, instead of the one installed with recette'
complete -c recette -n '__fish_seen_subcommand_from schemas' -l connect-timeout -x -d 'Time allowed to open a connection'
complete -c recette -n '__fish_seen_subcommand_from schemas' -l timeout -x -d 'Time allowed to a request, from start to last byte'
complete -c recette -n '__fish_seen_subcommand_from schemas' -l max-body -x -d 'Size at which a response is cut'
complete -c recette -n '__fish_seen_subcommand_from schemas' -l max-redirects -x -d 'Redirects followed in a row'
complete -c recette -n '__fish_seen_subcommand_from schemas' -l jobs -x -d 'Requests under way at once to one host'
complete -c recette -n '__fish_seen_subcommand_from schemas' -l rate -x -d 'Requests per second (or per minute) to one host; without the option, there is no limit on this machine itself'
complete -c recette -n '__fish_seen_subcommand_from schemas' -l budget -x -d 'Requests sent in all; beyond, what is left is undetermined'
complete -c recette -n '__fish_seen_subcommand_from schemas' -l retries -x -d 'Further attempts after a passing failure, or when the server asks to wait (429, 503)'
complete -c recette -n '__fish_seen_subcommand_from schemas' -l cacert -r -F -d 'Certificate authorities to trust, in PEM format, instead of the system\'s'
complete -c recette -n '__fish_seen_subcommand_from schemas' -l cert -r -F -d 'Client certificate, in PEM format'
complete -c recette -n '__fish_seen_subcommand_from schemas' -l key -r -F -d 'Private key of the client certificate, in PEM format, when it is in another file'
complete -c recette -n '__fish_seen_subcommand_from schemas' -l resolve -x -d 'IP address to use for a host, without asking the DNS'
complete -c recette -n '__fish_seen_subcommand_from schemas' -l user-agent -x -d 'Name under which to introduce oneself to servers'
complete -c recette -n '__fish_seen_subcommand_from schemas' -l basic-env -x -d 'Authenticate by HTTP Basic: the environment variable holds “user:password”'
complete -c recette -n '__fish_seen_subcommand_from schemas' -l bearer-env -x -d 'Present a bearer token, read in this environment variable'
complete -c recette -n '__fish_seen_subcommand_from schemas' -l bearer-file -r -F -d 'Present a bearer token, read on the first line of this file'
complete -c recette -n '__fish_seen_subcommand_from schemas' -l header-env -x -d 'Send this header field, with the value of the environment variable: X-Key=API_KEY'
complete -c recette -n '__fish_seen_subcommand_from schemas' -l api-key-env -x -d 'Add this parameter to addresses, with the value of the environment variable: apikey=API_KEY'

complete -c recette -n '__fish_seen_subcommand_from completion' -a 'bash zsh fish'

