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
    'list:lists the suites, or the tests of a suite'
    'explain:explains a test\: why it matters, how to mend'
    'validate:checks that a suite is well written'
    'query:tries a JSONPath on a document'
    'report:makes a report again from a run record'
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
        '--suites=[Folder of suites, instead of the one installed with recette]:FOLDER:_files -/' \
        '--json[Write JSON, for programs]' \
        '--lang=[Language of messages and reports: fr or en]:LANGUAGE:(fr en)' \
        '--color=[Colours: auto (only on a terminal, and when NO_COLOR is not set), always or never]:WHEN:(auto always never)' \
        '(-q --quiet)'{-q,--quiet}'[Say only what matters: the verdict, and what explains it]' \
        '(-v --verbose)'{-v,--verbose}'[Show all of it: each request and each test, passed ones included]' \
        '(-h --help)'{-h,--help}'[Show this help]' \
        '--version[Show the version]' \
        '*:SUITE:_files'
      ;;
    (query)
      _arguments -s -S \
        '--json[Write JSON, for programs]' \
        '--lang=[Language of messages and reports: fr or en]:LANGUAGE:(fr en)' \
        '--color=[Colours: auto (only on a terminal, and when NO_COLOR is not set), always or never]:WHEN:(auto always never)' \
        '(-q --quiet)'{-q,--quiet}'[Say only what matters: the verdict, and what explains it]' \
        '(-v --verbose)'{-v,--verbose}'[Show all of it: each request and each test, passed ones included]' \
        '(-h --help)'{-h,--help}'[Show this help]' \
        '--version[Show the version]' \
        ':EXPRESSION: ' \
        ':FILE:_files'
      ;;
    (report)
      _arguments -s -S \
        '(-f --format)'{-f+,--format=}'[Format of the report]:FORMAT:(junit junit-strict markdown)' \
        '(-o --output)'{-o+,--output=}'[Write to this file instead of the output]:PATH:_files' \
        '(-r --report)'{-r+,--report=}'[Write a report: junit, junit-strict, markdown]:FORMAT=PATH:_recette_assignments junit junit-strict markdown' \
        '--fail-on=[Conclude at this level, must or should, instead of that of the run]:LEVEL:(must should)' \
        '--lang=[Language of messages and reports: fr or en]:LANGUAGE:(fr en)' \
        '--color=[Colours: auto (only on a terminal, and when NO_COLOR is not set), always or never]:WHEN:(auto always never)' \
        '(-q --quiet)'{-q,--quiet}'[Say only what matters: the verdict, and what explains it]' \
        '(-v --verbose)'{-v,--verbose}'[Show all of it: each request and each test, passed ones included]' \
        '(-h --help)'{-h,--help}'[Show this help]' \
        '--version[Show the version]' \
        ':RECORD:_files'
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
