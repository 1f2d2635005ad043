package import Messages

/// The completion script of fish.
package struct FishCompletion: Sendable {
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
    var lines = [
      "# Completion of \(name) for fish, made from its option table.",
      "# To try it: \(name) completion fish | source",
      "",
      "function __\(name)_assignments",
      "  set -l word (string replace -r -- '^--[a-z-]+=' '' (commandline -ct))",
      "  if string match -q -- '*=*' $word",
      "    set -l parts (string split -m 1 -- = $word)",
      "    printf '%s\\n' $parts[1]=(__fish_complete_path $parts[2])",
      "  else",
      "    printf '%s=\\n' $argv",
      "  end",
      "end",
      "",
      "complete -c \(name) -f",
    ]
    for verb in table.shownVerbs {
      lines.append(
        "complete -c \(name) -n __fish_use_subcommand -a \(verb.name) -d \(quoted(verb.summary))")
    }
    lines += OptionSpecification.common.map { line(for: $0, condition: nil) }
    for verb in table.shownVerbs {
      let condition = "__fish_seen_subcommand_from \(verb.name)"
      lines.append("")
      lines += verb.options.filter { $0.group != .common }
        .map { line(for: $0, condition: condition) }
      for argument in verb.arguments where argument.completion != .none {
        lines.append(
          "complete -c \(name) -n '\(condition)'\(value(argument.completion, of: false))")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(for option: OptionSpecification, condition: String?) -> String {
    let condition = condition.map { " -n '\($0)'" } ?? ""
    let letter = option.letter.map { " -s \($0)" } ?? ""
    let value = option.isFlag ? "" : value(option.completion, of: true)
    let help = OptionText(option, language: language).summary
    return
      "complete -c \(table.name)\(condition)\(letter) -l \(option.name)\(value) -d \(quoted(help))"
  }

  /// Writes what to propose, for an option or for an argument of the verb.
  private func value(_ completion: Completion, of isOption: Bool) -> String {
    let exclusive = isOption ? " -x" : ""
    switch completion {
    case .none: return exclusive
    case .file: return isOption ? " -r -F" : " -F"
    case .folder: return "\(exclusive) -a '(__fish_complete_directories)'"
    case .words(let words): return "\(exclusive) -a '\(words.joined(separator: " "))'"
    case .assignments(let words):
      return "\(exclusive) -a '(__\(table.name)_assignments \(words.joined(separator: " ")))'"
    case .command(let command): return "\(exclusive) -a '(\(command) 2>/dev/null)'"
    }
  }

  private func quoted(_ text: LocalizedText) -> String { quoted(text[language]) }

  private func quoted(_ text: String) -> String {
    "'" + text.reduce(into: "") { $0 += "'\\".contains($1) ? "\\\($1)" : String($1) } + "'"
  }
}
