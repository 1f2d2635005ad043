package import Messages

/// One row of the option table: everything that the parser, the help, the manual and the completions
/// know of an option.
package struct OptionSpecification: Sendable, Hashable {
  /// The long name, without its two hyphens; it identifies the option.
  package let name: String
  /// The one-letter name, for the few that have one.
  package let letter: Character?
  package let kind: OptionKind
  /// What stands for the value in the help, such as `CHEMIN`; nil for a flag.
  package let valueName: LocalizedText?
  /// Whether it may be given several times, each adding a value.
  package let isRepeatable: Bool
  /// The value in force when none is given, as it would be written.
  package let defaultValue: String?
  /// The environment variable that gives the value when the command line does not.
  package let variable: String?
  package let group: OptionGroup
  package let completion: Completion
  package let help: LocalizedText

  /// Creates a row.
  package init(
    _ name: String, letter: Character? = nil, _ kind: OptionKind = .flag,
    valueName: LocalizedText? = nil, isRepeatable: Bool = false,
    default defaultValue: String? = nil,
    variable: String? = nil, group: OptionGroup, completion: Completion? = nil, help: LocalizedText
  ) {
    self.name = name
    self.letter = letter
    self.kind = kind
    self.valueName = valueName
    self.isRepeatable = isRepeatable
    self.defaultValue = defaultValue
    self.variable = variable
    self.group = group
    self.completion = completion ?? Self.completion(for: kind)
    self.help = help
  }

  /// Whether the option stands alone, without a value.
  package var isFlag: Bool { kind == .flag }

  /// The option as it is written, `--name`.
  package var spelling: String { "--\(name)" }

  private static func completion(for kind: OptionKind) -> Completion {
    if case .choice(let words) = kind { return .words(words) }
    return .none
  }
}
