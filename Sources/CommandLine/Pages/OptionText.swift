package import Messages

/// How an option reads on a page: its spelling with the value's name, its help with its default.
package struct OptionText: Sendable {
  private let option: OptionSpecification
  private let language: Language

  /// Creates the text of an option in a language.
  package init(_ option: OptionSpecification, language: Language) {
    self.option = option
    self.language = language
  }

  /// The long name and what stands for the value: `--suite ID`.
  package var spelling: String {
    option.valueName.map { "\(option.spelling) \($0[language])" } ?? option.spelling
  }

  /// The first sentence of the help, for completions, which have one line.
  package var summary: String {
    let help = option.help[language]
    let end = help.firstRange(of: ". ")?.lowerBound ?? help.endIndex
    let sentence = help[..<end]
    return String(sentence.hasSuffix(".") ? sentence.dropLast() : sentence)
  }

  /// The help, then the default, the variable, and whether it may be repeated.
  package var whole: String {
    var facts: [String] = []
    if let value = option.defaultValue { facts.append(fact(PageWords.default, value)) }
    if let variable = option.variable { facts.append(fact(PageWords.variable, variable)) }
    if option.isRepeatable { facts.append(PageWords.repeatable[language]) }
    let help = option.help[language]
    guard !facts.isEmpty else { return help }
    return "\(help) [\(facts.joined(separator: language == .french ? " ; " : "; "))]"
  }

  private func fact(_ name: LocalizedText, _ value: String) -> String {
    switch language {
    case .french: "\(name[language]) : \(value)"
    case .english: "\(name[language]): \(value)"
    }
  }
}
