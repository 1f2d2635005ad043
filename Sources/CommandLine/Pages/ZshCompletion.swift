package import Messages

/// The completion script of zsh.
package struct ZshCompletion: Sendable {
  private let table: CommandTable
  private let language: Language

  /// Creates the script of a table, with its descriptions in a language.
  package init(table: CommandTable, language: Language) {
    self.table = table
    self.language = language
  }

  /// Returns the script.
  package var text: String {
    let name = table.name
    let verbs = table.shownVerbs.map {
      "    '\($0.name):\(Self.quoted($0.summary[language].replacingColons))'"
    }
    let cases = table.shownVerbs.map { verb in
      """
          (\(verb.name))
            _arguments -s -S \\
      \(specifications(verb).map { "        \($0)" }.joined(separator: " \\\n"))
            ;;
      """
    }
    let common = OptionSpecification.common.map { "    \(specification($0))" }
    return """
      #compdef \(name)
      # Completion of \(name) for zsh, made from its option table.
      # To try it: source <(\(name) completion zsh), once compinit has run.

      _\(name)_assignments() {
        if compset -P '*='; then
          _files
        else
          compadd -S = -- "$@"
        fi
      }

      _\(name)_command() {
        compadd -- ${(f)"$("$@" 2>/dev/null)"}
      }

      _\(name)_verbs() {
        local -a verbs
        verbs=(
      \(verbs.joined(separator: "\n"))
        )
        _describe -t verbs \(PageWords.verb[language].lowercased()) verbs
      }

      _\(name)() {
        local curcontext=$curcontext state line ret=1
        typeset -A opt_args
        _arguments -C -s \\
      \(common.joined(separator: " \\\n")) \\
          '1: :_\(name)_verbs' \\
          '*:: :->arguments' && ret=0
        [[ $state == arguments ]] || return ret
        case $words[1] in
      \(cases.joined(separator: "\n"))
        esac
      }

      if [[ $funcstack[1] == _\(name) ]]; then
        _\(name) "$@"
      else
        compdef _\(name) \(name)
      fi

      """
  }

  private func specifications(_ verb: VerbSpecification) -> [String] {
    verb.options.map(specification) + verb.arguments.map(specification)
  }

  private func specification(_ option: OptionSpecification) -> String {
    let help = Self.quoted(Self.bracketed(OptionText(option, language: language).summary))
    var value = ""
    if let name = option.valueName {
      value = ":\(Self.quoted(name[language].replacingColons)):\(action(option.completion))"
    }
    let long = "\(option.spelling)\(option.isFlag ? "" : "=")"
    guard let letter = option.letter else {
      return "'\(option.isRepeatable ? "*" : "")\(long)[\(help)]\(value)'"
    }
    let short = "-\(letter)\(option.isFlag ? "" : "+")"
    return "'(-\(letter) \(option.spelling))'{\(short),\(long)}'[\(help)]\(value)'"
  }

  private func specification(_ argument: ArgumentSpecification) -> String {
    let name = Self.quoted(argument.name[language].replacingColons)
    switch argument.count {
    case .one: return "':\(name):\(action(argument.completion))'"
    case .optional: return "'::\(name):\(action(argument.completion))'"
    case .many, .atLeastOne: return "'*:\(name):\(action(argument.completion))'"
    }
  }

  private func action(_ completion: Completion) -> String {
    switch completion {
    case .none: " "
    case .file: "_files"
    case .folder: "_files -/"
    case .words(let words): "(\(words.joined(separator: " ")))"
    case .assignments(let words):
      "_\(table.name)_assignments \(words.joined(separator: " "))"
    case .command(let command): "_\(table.name)_command \(command)"
    }
  }

  /// Protects what would end a description in `_arguments`.
  private static func bracketed(_ text: String) -> String {
    text.reduce(into: "") { $0 += "[]\\".contains($1) ? "\\\($1)" : String($1) }
  }

  /// Protects what would end a single-quoted word.
  private static func quoted(_ text: String) -> String {
    text.reduce(into: "") { $0 += $1 == "'" ? "'\\''" : String($1) }
  }
}

extension String {
  /// The text with the colons protected that separate fields in zsh's completion.
  fileprivate var replacingColons: String {
    reduce(into: "") { $0 += $1 == ":" ? "\\:" : String($1) }
  }
}
