package import Messages
import Record

/// The manual page, `recette(1)`, in the language of troff.
package struct ManualPage: Sendable {
  private let table: CommandTable
  private let version: String
  private let language: Language

  /// Creates the page of a table in a language.
  package init(table: CommandTable, version: String, language: Language) {
    self.table = table
    self.version = version
    self.language = language
  }

  /// Returns the text of the page, the same from day to day.
  package var text: String {
    let title = table.name.uppercased()
    let manual = PageWords.manual[language]
    var lines = [
      ".\\\" -*- coding: UTF-8 -*-",
      ".TH \(title) 1 \"\" \"\(table.name) \(version)\" \"\(manual)\"",
      ".SH \(PageWords.name[language])",
      "\(table.name) \\- \(ManualText.prose(table.summary[language]))",
      ".SH \(PageWords.synopsis[language])",
    ]
    for verb in table.shownVerbs { lines += synopsis(of: verb) }
    lines += [".SH \(PageWords.description[language])"]
    for (index, paragraph) in table.discussion.enumerated() {
      lines += index == 0 ? [] : [".PP"]
      lines += [ManualText.prose(paragraph[language])]
    }
    lines += [".SH \(upper(PageWords.verbs))"]
    for verb in table.shownVerbs { lines += section(of: verb) }
    lines += [".SH \(upper(OptionGroup.common.title))"]
    lines += OptionSpecification.common.flatMap(entry)
    lines += [".SH \(upper(PageWords.exitCodes))"]
    lines += entries(of: table.exitCodes)
    lines += [".SH \(PageWords.environment[language])"]
    lines += environment
    return lines.joined(separator: "\n") + "\n"
  }

  private func upper(_ text: LocalizedText) -> String { text[language].uppercased() }

  private func synopsis(of verb: VerbSpecification) -> [String] {
    let arguments = verb.arguments.map { " \\fI\(ManualText.prose($0.usage(in: language)))\\fR" }
    return [
      "\\fB\(ManualText.code("\(table.name) \(verb.name)"))\\fR [\\fIOPTIONS\\fR]"
        + arguments.joined(),
      ".br",
    ]
  }

  private func section(of verb: VerbSpecification) -> [String] {
    var lines = [".SS \(ManualText.code(verb.name))", "\(capitalised(verb.summary))."]
    for paragraph in verb.discussion { lines += [".PP", ManualText.prose(paragraph[language])] }
    for argument in verb.arguments {
      lines += [
        ".TP", "\\fI\(ManualText.prose(argument.name[language]))\\fR",
        ManualText.prose(argument.help[language]),
      ]
    }
    for (group, options) in verb.groups where group != .common {
      lines += [".PP", "\\fB\(ManualText.prose(group.title[language]))\\fR"]
      lines += options.flatMap(entry)
    }
    if !verb.exitCodes.isEmpty {
      lines += [".PP", "\\fB\(PageWords.exitCodes[language])\\fR"] + entries(of: verb.exitCodes)
    }
    if !verb.examples.isEmpty {
      lines += [".PP", "\\fB\(PageWords.examples[language])\\fR"]
      for example in verb.examples {
        lines += [".TP", "\\f(CR\(ManualText.code(example.command))\\fR"]
        lines += [ManualText.prose(example.help[language])]
      }
    }
    return lines
  }

  private func capitalised(_ text: LocalizedText) -> String {
    let text = ManualText.prose(text[language])
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  private func entry(_ option: OptionSpecification) -> [String] {
    let letter = option.letter.map { "\\fB\(ManualText.code("-\($0)"))\\fR, " } ?? ""
    let value = option.valueName.map { " \\fI\(ManualText.prose($0[language]))\\fR" } ?? ""
    return [
      ".TP", "\(letter)\\fB\(ManualText.code(option.spelling))\\fR\(value)",
      ManualText.prose(OptionText(option, language: language).whole),
    ]
  }

  private func entries(of codes: [VerbSpecification.ExitMeaning]) -> [String] {
    codes.flatMap { [".TP", "\\fB\($0.code.rawValue)\\fR", ManualText.prose($0.help[language])] }
  }

  private var environment: [String] {
    var lines: [String] = []
    var seen: Set<String> = []
    for option in table.shownVerbs.flatMap(\.options) {
      guard let variable = option.variable, seen.insert(variable).inserted else { continue }
      let option = "\\fB\(ManualText.code(option.spelling))\\fR"
      lines += [".TP", "\\fB\(ManualText.code(variable))\\fR"]
      lines += [
        PageWords.environmentValue[language].split(separator: "{option}", maxSplits: 1)
          .map { ManualText.prose(String($0)) }.joined(separator: option)
      ]
    }
    for (variable, help) in table.variables {
      lines += [".TP", "\\fB\(ManualText.code(variable))\\fR", ManualText.prose(help[language])]
    }
    return lines
  }
}
