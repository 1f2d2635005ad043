package import Messages
import Record

/// The text of `--help`, for the whole command or one verb.
package struct HelpPage: Sendable {
  private static let column = 28

  private let table: CommandTable
  private let language: Language

  /// Creates the pages of a table in a language.
  package init(table: CommandTable, language: Language) {
    self.table = table
    self.language = language
  }

  /// Returns the page of the command as a whole.
  package var overview: String {
    var lines = TextLayout.paragraph(title(table.name, table.summary))
    lines += [
      "", heading(PageWords.usage) + " \(table.name) \(PageWords.verb[language]) [OPTIONS]…",
    ]
    lines += ["", heading(PageWords.verbs)]
    for verb in table.shownVerbs {
      lines += TextLayout.entry("  \(verb.name)", verb.summary[language], column: 14)
    }
    lines += section(OptionGroup.common.title, OptionSpecification.common)
    lines += exitCodes(table.exitCodes)
    lines += [""]
    lines += TextLayout.paragraph(
      Catalogue.commandLineMoreHelp(["command": table.name]).text[language])
    return lines.joined(separator: "\n") + "\n"
  }

  /// Returns the page of a verb.
  package func page(of verb: VerbSpecification) -> String {
    let command = "\(table.name) \(verb.name)"
    var lines = TextLayout.paragraph(title(command, verb.summary))
    let arguments = verb.arguments.map { " " + $0.usage(in: language) }.joined()
    lines += ["", heading(PageWords.usage) + " \(command) [OPTIONS]\(arguments)"]
    for paragraph in verb.discussion {
      lines += [""] + TextLayout.paragraph(paragraph[language])
    }
    if !verb.arguments.isEmpty {
      lines += ["", heading(PageWords.arguments)]
      for argument in verb.arguments {
        lines += TextLayout.entry(
          "  \(argument.name[language])", argument.help[language], column: 14)
      }
    }
    for (group, options) in verb.groups { lines += section(group.title, options) }
    if !verb.examples.isEmpty {
      lines += ["", heading(PageWords.examples)]
      for example in verb.examples {
        lines += ["  \(example.command)"]
        lines += TextLayout.paragraph(example.help[language], indent: 6)
      }
    }
    lines += exitCodes(verb.exitCodes)
    return lines.joined(separator: "\n") + "\n"
  }

  private func title(_ name: String, _ summary: LocalizedText) -> String {
    switch language {
    case .french: "\(name) : \(summary[language])"
    case .english: "\(name): \(summary[language])"
    }
  }

  private func heading(_ text: LocalizedText) -> String {
    switch language {
    case .french: "\(text[language]) :"
    case .english: "\(text[language]):"
    }
  }

  private func section(_ title: LocalizedText, _ options: [OptionSpecification]) -> [String] {
    var lines = ["", heading(title)]
    for option in options {
      lines += TextLayout.entry(
        term(option), OptionText(option, language: language).whole, column: Self.column)
    }
    return lines
  }

  private func term(_ option: OptionSpecification) -> String {
    let letter = option.letter.map { "-\($0), " } ?? "    "
    return "  \(letter)\(OptionText(option, language: language).spelling)"
  }

  private func exitCodes(_ codes: [VerbSpecification.ExitMeaning]) -> [String] {
    guard !codes.isEmpty else { return [] }
    var lines = ["", heading(PageWords.exitCodes)]
    for code in codes {
      lines += TextLayout.entry("  \(code.code.rawValue)", code.help[language], column: 7)
    }
    return lines
  }
}
