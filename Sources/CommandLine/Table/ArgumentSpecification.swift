package import Messages

/// What a verb takes besides its options, such as the addresses to check.
package struct ArgumentSpecification: Sendable, Hashable {
  /// How many may or must be given.
  package enum Count: Sendable, Hashable {
    case one, optional, many, atLeastOne
  }

  /// What stands for it in the help, such as `CIBLE`.
  package let name: LocalizedText
  package let count: Count
  package let completion: Completion
  package let help: LocalizedText

  /// Creates an argument.
  package init(
    _ name: LocalizedText, _ count: Count, completion: Completion = .none, help: LocalizedText
  ) {
    self.name = name
    self.count = count
    self.completion = completion
    self.help = help
  }

  /// The argument in a usage line: `CIBLE…`, `[SUITE…]`.
  package func usage(in language: Language) -> String {
    switch count {
    case .one: name[language]
    case .optional: "[\(name[language])]"
    case .many: "[\(name[language])…]"
    case .atLeastOne: "\(name[language])…"
    }
  }
}
