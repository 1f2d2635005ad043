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
complete -c recette -n __fish_use_subcommand -a list -d 'lists the suites, or the tests of a suite'
complete -c recette -n __fish_use_subcommand -a explain -d 'explains a test: why it matters, how to mend'
complete -c recette -n __fish_use_subcommand -a validate -d 'checks that a suite is well written'
complete -c recette -n __fish_use_subcommand -a query -d 'tries a JSONPath on a document'
complete -c recette -n __fish_use_subcommand -a report -d 'makes a report again from a run record'
complete -c recette -n __fish_use_subcommand -a completion -d 'prints the completion script of a shell'
complete -c recette -n __fish_use_subcommand -a help -d 'shows the help of the command or of a verb'
complete -c recette -l lang -x -a 'fr en' -d 'Language of messages and reports: fr or en'
complete -c recette -l color -x -a 'auto always never' -d 'Colours: auto (only on a terminal, and when NO_COLOR is not set), always or never'
complete -c recette -s q -l quiet -d 'Say only what matters: the verdict, and what explains it'
complete -c recette -s v -l verbose -d 'Show all of it: each request and each test, passed ones included'
complete -c recette -s h -l help -d 'Show this help'
complete -c recette -l version -d 'Show the version'

complete -c recette -n '__fish_seen_subcommand_from list' -l suites -x -a '(__fish_complete_directories)' -d 'Folder of suites, instead of the one installed with recette'
complete -c recette -n '__fish_seen_subcommand_from list' -l json -d 'Write JSON, for programs'
complete -c recette -n '__fish_seen_subcommand_from list' -l ids -d 'Write only the identifiers, one a line'
complete -c recette -n '__fish_seen_subcommand_from list' -a '(recette list --ids 2>/dev/null)'

complete -c recette -n '__fish_seen_subcommand_from explain' -l suites -x -a '(__fish_complete_directories)' -d 'Folder of suites, instead of the one installed with recette'

complete -c recette -n '__fish_seen_subcommand_from validate' -l suites -x -a '(__fish_complete_directories)' -d 'Folder of suites, instead of the one installed with recette'
complete -c recette -n '__fish_seen_subcommand_from validate' -l json -d 'Write JSON, for programs'
complete -c recette -n '__fish_seen_subcommand_from validate' -F

complete -c recette -n '__fish_seen_subcommand_from query' -l json -d 'Write JSON, for programs'
complete -c recette -n '__fish_seen_subcommand_from query' -F

complete -c recette -n '__fish_seen_subcommand_from report' -s f -l format -x -a 'junit junit-strict markdown' -d 'Format of the report'
complete -c recette -n '__fish_seen_subcommand_from report' -s o -l output -r -F -d 'Write to this file instead of the output'
complete -c recette -n '__fish_seen_subcommand_from report' -s r -l report -x -a '(__recette_assignments junit junit-strict markdown)' -d 'Write a report: junit, junit-strict, markdown'
complete -c recette -n '__fish_seen_subcommand_from report' -l fail-on -x -a 'must should' -d 'Conclude at this level, must or should, instead of that of the run'
complete -c recette -n '__fish_seen_subcommand_from report' -F

complete -c recette -n '__fish_seen_subcommand_from completion' -a 'bash zsh fish'

