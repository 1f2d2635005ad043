# Completion of recette for bash, made from its option table.
# To try it: source <(recette completion bash)

_recette() {
  local line word option verb index kind words reply head
  local -a before
  COMPREPLY=()
  # The line is split again here: bash has split it at "=" and ":" too.
  line=${COMP_LINE:0:COMP_POINT}
  IFS=$' \t' read -ra before <<<"$line"
  word=
  if [[ $line != *[[:space:]] ]]; then
    word=${before[${#before[@]} - 1]}
    before=("${before[@]:0:${#before[@]} - 1}")
  fi
  option=
  if ((${#before[@]} > 1)); then option=${before[${#before[@]} - 1]}; fi
  verb=
  for ((index = 1; index < ${#before[@]}; index++)); do
    case ${before[index]} in
      --lang | --color) ((index++)) ;;
      -*) ;;
      *)
        verb=${before[index]}
        break
        ;;
    esac
  done
  head=
  if [[ $word == --*=* ]]; then
    option=${word%%=*}
    head=$option=
    word=${word#*=}
  fi
  kind=
  words=
  case "$verb $option" in
    *" --lang") kind=words words="fr en" ;;
    *" --color") kind=words words="auto always never" ;;
    "run --suite" | "run -s") kind=words words="$(recette list --ids 2>/dev/null)" ;;
    "run --class") kind=none ;;
    "run --test") kind=none ;;
    "run --param") kind=none ;;
    "run --suites") kind=folder ;;
    "run --report" | "run -r") kind=assignments words="junit= junit-strict= html= markdown= csv= json= badge=" ;;
    "run --record") kind=file ;;
    "run --shard") kind=none ;;
    "run --clauses") kind=file ;;
    "run --baseline") kind=file ;;
    "run --fail-on") kind=words words="must should" ;;
    "run --connect-timeout") kind=none ;;
    "run --timeout") kind=none ;;
    "run --max-body") kind=none ;;
    "run --max-redirects") kind=none ;;
    "run --jobs") kind=none ;;
    "run --rate") kind=none ;;
    "run --budget") kind=none ;;
    "run --retries") kind=none ;;
    "run --cacert") kind=file ;;
    "run --cert") kind=file ;;
    "run --key") kind=file ;;
    "run --resolve") kind=none ;;
    "run --user-agent") kind=none ;;
    "run --basic-env") kind=none ;;
    "run --bearer-env") kind=none ;;
    "run --bearer-file") kind=file ;;
    "run --header-env") kind=none ;;
    "run --api-key-env") kind=none ;;
    "list --suites") kind=folder ;;
    "explain --suites") kind=folder ;;
    "validate --schema") kind=file ;;
    "validate --suites") kind=folder ;;
    "lint-schema --catalogue") kind=file ;;
    "lint-schema --format" | "lint-schema -f") kind=words words="text json github" ;;
    "lint-schema --connect-timeout") kind=none ;;
    "lint-schema --timeout") kind=none ;;
    "lint-schema --max-body") kind=none ;;
    "lint-schema --max-redirects") kind=none ;;
    "lint-schema --jobs") kind=none ;;
    "lint-schema --rate") kind=none ;;
    "lint-schema --budget") kind=none ;;
    "lint-schema --retries") kind=none ;;
    "lint-schema --cacert") kind=file ;;
    "lint-schema --cert") kind=file ;;
    "lint-schema --key") kind=file ;;
    "lint-schema --resolve") kind=none ;;
    "lint-schema --user-agent") kind=none ;;
    "query --connect-timeout") kind=none ;;
    "query --timeout") kind=none ;;
    "query --max-body") kind=none ;;
    "query --max-redirects") kind=none ;;
    "query --jobs") kind=none ;;
    "query --rate") kind=none ;;
    "query --budget") kind=none ;;
    "query --retries") kind=none ;;
    "query --cacert") kind=file ;;
    "query --cert") kind=file ;;
    "query --key") kind=file ;;
    "query --resolve") kind=none ;;
    "query --user-agent") kind=none ;;
    "query --basic-env") kind=none ;;
    "query --bearer-env") kind=none ;;
    "query --bearer-file") kind=file ;;
    "query --header-env") kind=none ;;
    "query --api-key-env") kind=none ;;
    "report --format" | "report -f") kind=words words="junit junit-strict html markdown csv json badge" ;;
    "report --output" | "report -o") kind=file ;;
    "report --report" | "report -r") kind=assignments words="junit= junit-strict= html= markdown= csv= json= badge=" ;;
    "report --fail-on") kind=words words="must should" ;;
    "diff --output" | "diff -o") kind=file ;;
    "merge --output" | "merge -o") kind=file ;;
    "init --name") kind=none ;;
    "init --operator") kind=none ;;
    "init --features") kind=none ;;
    "init --catalogue") kind=none ;;
    "init --rasters") kind=none ;;
    "init --tables") kind=none ;;
    "clauses --file") kind=file ;;
    "clauses --output" | "clauses -o") kind=file ;;
    "clauses --suites") kind=folder ;;
    "demo --serve") kind=none ;;
    "demo --defect") kind=words words="$(recette demo --list-defects --quiet 2>/dev/null)" ;;
    "demo --suites") kind=folder ;;
    "demo --class") kind=none ;;
    "demo --test") kind=none ;;
    "demo --param") kind=none ;;
    "demo --output" | "demo -o") kind=folder ;;
    "demo --fail-on") kind=words words="must should" ;;
    "demo --connect-timeout") kind=none ;;
    "demo --timeout") kind=none ;;
    "demo --max-body") kind=none ;;
    "demo --max-redirects") kind=none ;;
    "demo --jobs") kind=none ;;
    "demo --rate") kind=none ;;
    "demo --budget") kind=none ;;
    "demo --retries") kind=none ;;
    "demo --cacert") kind=file ;;
    "demo --cert") kind=file ;;
    "demo --key") kind=file ;;
    "demo --resolve") kind=none ;;
    "demo --user-agent") kind=none ;;
    "schemas --from") kind=file ;;
    "schemas --suites") kind=folder ;;
    "schemas --connect-timeout") kind=none ;;
    "schemas --timeout") kind=none ;;
    "schemas --max-body") kind=none ;;
    "schemas --max-redirects") kind=none ;;
    "schemas --jobs") kind=none ;;
    "schemas --rate") kind=none ;;
    "schemas --budget") kind=none ;;
    "schemas --retries") kind=none ;;
    "schemas --cacert") kind=file ;;
    "schemas --cert") kind=file ;;
    "schemas --key") kind=file ;;
    "schemas --resolve") kind=none ;;
    "schemas --user-agent") kind=none ;;
    "schemas --basic-env") kind=none ;;
    "schemas --bearer-env") kind=none ;;
    "schemas --bearer-file") kind=file ;;
    "schemas --header-env") kind=none ;;
    "schemas --api-key-env") kind=none ;;
  esac
  if [[ -z $kind ]]; then
    if [[ -n $head ]]; then return; fi
    if [[ $word == -* ]]; then
      kind=words
      case $verb in
        run) words="--suite -s --class --test --param --suites --plan --report -r --record --each --shard --clauses --baseline --strict-baseline --fail-on --connect-timeout --timeout --max-body --max-redirects --jobs --rate --budget --retries --cacert --cert --key --resolve --user-agent --basic-env --bearer-env --bearer-file --header-env --api-key-env --lang --color --quiet -q --verbose -v --help -h --version" ;;
        list) words="--suites --json --ids --lang --color --quiet -q --verbose -v --help -h --version" ;;
        explain) words="--suites --lang --color --quiet -q --verbose -v --help -h --version" ;;
        validate) words="--schema --suites --json --lang --color --quiet -q --verbose -v --help -h --version" ;;
        lint-schema) words="--catalogue --format -f --strict --offline --connect-timeout --timeout --max-body --max-redirects --jobs --rate --budget --retries --cacert --cert --key --resolve --user-agent --lang --color --quiet -q --verbose -v --help -h --version" ;;
        query) words="--json --connect-timeout --timeout --max-body --max-redirects --jobs --rate --budget --retries --cacert --cert --key --resolve --user-agent --basic-env --bearer-env --bearer-file --header-env --api-key-env --lang --color --quiet -q --verbose -v --help -h --version" ;;
        report) words="--format -f --output -o --report -r --fail-on --lang --color --quiet -q --verbose -v --help -h --version" ;;
        diff) words="--output -o --lang --color --quiet -q --verbose -v --help -h --version" ;;
        merge) words="--output -o --lang --color --quiet -q --verbose -v --help -h --version" ;;
        init) words="--name --operator --features --catalogue --rasters --tables --lang --color --quiet -q --verbose -v --help -h --version" ;;
        clauses) words="--file --contract --json --output -o --suites --lang --color --quiet -q --verbose -v --help -h --version" ;;
        demo) words="--serve --defect --list-defects --suites --class --test --param --output -o --fail-on --connect-timeout --timeout --max-body --max-redirects --jobs --rate --budget --retries --cacert --cert --key --resolve --user-agent --lang --color --quiet -q --verbose -v --help -h --version" ;;
        schemas) words="--from --suites --connect-timeout --timeout --max-body --max-redirects --jobs --rate --budget --retries --cacert --cert --key --resolve --user-agent --basic-env --bearer-env --bearer-file --header-env --api-key-env --lang --color --quiet -q --verbose -v --help -h --version" ;;
        completion) words="--lang --color --quiet -q --verbose -v --help -h --version" ;;
        help) words="--lang --color --quiet -q --verbose -v --help -h --version" ;;
        *) words="--lang --color --quiet -q --verbose -v --help -h --version" ;;
      esac
    elif [[ -z $verb ]]; then
      kind=words
      words="run list explain validate lint-schema query report diff merge init clauses demo schemas completion help"
    else
      case $verb in
        run) kind=file ;;
        list) kind=words words="$(recette list --ids 2>/dev/null)" ;;
        validate) kind=file ;;
        lint-schema) kind=file ;;
        query) kind=file ;;
        report) kind=file ;;
        diff) kind=file ;;
        merge) kind=file ;;
        init) kind=file ;;
        completion) kind=words words="bash zsh fish" ;;
      esac
    fi
  fi
  if [[ $kind == assignments ]]; then
    if [[ $word == *=* ]]; then
      head=$head${word%%=*}=
      word=${word#*=}
      kind=file
    else
      kind=words
      compopt -o nospace 2>/dev/null
    fi
  fi
  case $kind in
    words) words=$(compgen -W "$words" -- "$word") ;;
    file)
      words=$(compgen -f -- "$word")
      compopt -o filenames 2>/dev/null
      ;;
    folder)
      words=$(compgen -d -- "$word")
      compopt -o filenames 2>/dev/null
      ;;
  esac
  # bash replaces only what follows the last character that breaks words.
  if [[ $COMP_WORDBREAKS == *=* ]]; then head=; fi
  if [[ $COMP_WORDBREAKS == *:* && $word == *:* ]]; then
    index=${word%"${word##*:}"}
  else
    index=
  fi
  while IFS= read -r reply; do
    if [[ -n $reply ]]; then COMPREPLY+=("$head${reply#"$index"}"); fi
  done <<<"$words"
}

complete -F _recette recette
