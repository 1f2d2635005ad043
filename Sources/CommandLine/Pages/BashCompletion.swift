/// The completion script of bash, from 3.2 on, which needs no other package.
package struct BashCompletion: Sendable {
  private let table: CommandTable

  /// Creates the script of a table; bash shows no descriptions, so it speaks no language.
  package init(table: CommandTable) {
    self.table = table
  }

  /// Returns the script.
  package var text: String {
    let name = table.name
    let verbs = table.shownVerbs.map(\.name).joined(separator: " ")
    return """
      # Completion of \(name) for bash, made from its option table.
      # To try it: source <(\(name) completion bash)

      _\(name)() {
        local line word option verb index kind words reply head
        local -a before
        COMPREPLY=()
        # The line is split again here: bash has split it at "=" and ":" too.
        line=${COMP_LINE:0:COMP_POINT}
        IFS=$' \\t' read -ra before <<<"$line"
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
            \(valueOptions(OptionSpecification.common)) ((index++)) ;;
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
      \(valueCases)
        esac
        if [[ -z $kind ]]; then
          if [[ -n $head ]]; then return; fi
          if [[ $word == -* ]]; then
            kind=words
            case $verb in
      \(optionCases)
            esac
          elif [[ -z $verb ]]; then
            kind=words
            words="\(verbs)"
          else
            case $verb in
      \(argumentCases)
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

      complete -F _\(name) \(name)

      """
  }

  /// A pattern of the options that take the next word as their value.
  private func valueOptions(_ options: [OptionSpecification]) -> String {
    options.filter { !$0.isFlag }.flatMap(spellings).joined(separator: " | ") + ")"
  }

  private func spellings(_ option: OptionSpecification) -> [String] {
    [option.spelling] + (option.letter.map { ["-\($0)"] } ?? [])
  }

  /// The kind of value of each option, by verb; an option without proposals has none.
  private var valueCases: String {
    var lines: [String] = []
    for option in OptionSpecification.common where !option.isFlag {
      let patterns = spellings(option).map { "*\" \($0)\"" }
      lines.append("    \(patterns.joined(separator: " | "))) \(assignment(option.completion)) ;;")
    }
    for verb in table.shownVerbs {
      for option in verb.options where !option.isFlag && option.group != .common {
        let patterns = spellings(option).map { "\"\(verb.name) \($0)\"" }
        lines.append(
          "    \(patterns.joined(separator: " | "))) \(assignment(option.completion)) ;;")
      }
    }
    return lines.joined(separator: "\n")
  }

  private var optionCases: String {
    let common = OptionSpecification.common.flatMap(spellings).joined(separator: " ")
    let lines = table.shownVerbs.map { verb in
      let words = verb.options.flatMap(spellings).joined(separator: " ")
      return "        \(verb.name)) words=\"\(words)\" ;;"
    }
    return (lines + ["        *) words=\"\(common)\" ;;"]).joined(separator: "\n")
  }

  private var argumentCases: String {
    table.shownVerbs.compactMap { verb in
      let kinds = verb.arguments.map(\.completion).filter { $0 != .none }
      return kinds.last.map { "        \(verb.name)) \(assignment($0)) ;;" }
    }.joined(separator: "\n")
  }

  private func assignment(_ completion: Completion) -> String {
    switch completion {
    case .none: "kind=none"
    case .file: "kind=file"
    case .folder: "kind=folder"
    case .words(let words): "kind=words words=\"\(words.joined(separator: " "))\""
    case .assignments(let words):
      "kind=assignments words=\"\(words.map { "\($0)=" }.joined(separator: " "))\""
    case .command(let command): "kind=words words=\"$(\(command) 2>/dev/null)\""
    }
  }
}
