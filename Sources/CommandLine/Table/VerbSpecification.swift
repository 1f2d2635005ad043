package import Messages
package import Record

/// One verb of the command line, with its rows of the option table.
package struct VerbSpecification: Sendable, Hashable {
  /// A command to try, with what it does.
  package struct Example: Sendable, Hashable {
    package let command: String
    package let help: LocalizedText

    /// Creates an example.
    package init(_ command: String, _ help: LocalizedText) {
      self.command = command
      self.help = help
    }
  }

  /// What an exit code means.
  package struct ExitMeaning: Sendable, Hashable {
    package let code: ExitCode
    package let help: LocalizedText

    /// Creates a line of the table of exit codes.
    package init(_ code: ExitCode, _ help: LocalizedText) {
      self.code = code
      self.help = help
    }
  }

  package let name: String
  /// What it does, in a few words that begin with a verb.
  package let summary: LocalizedText
  /// What there is to know before the options, a paragraph each.
  package let discussion: [LocalizedText]
  package let arguments: [ArgumentSpecification]
  /// The verb's own options and those that all verbs share.
  package let options: [OptionSpecification]
  package let examples: [Example]
  /// What its exit codes mean, besides those that all verbs share.
  package let exitCodes: [ExitMeaning]
  /// Whether it is left out of help and completions.
  package let isHidden: Bool

  /// Creates a verb; the shared options are added to its own.
  package init(
    _ name: String, summary: LocalizedText, discussion: [LocalizedText] = [],
    arguments: [ArgumentSpecification] = [], options: [OptionSpecification] = [],
    examples: [Example] = [], exitCodes: [ExitMeaning] = [], isHidden: Bool = false
  ) {
    self.name = name
    self.summary = summary
    self.discussion = discussion
    self.arguments = arguments
    self.options = options + OptionSpecification.common
    self.examples = examples
    self.exitCodes = exitCodes
    self.isHidden = isHidden
  }

  /// Returns the groups that hold options, each with its own, in the order shown.
  package var groups: [(group: OptionGroup, options: [OptionSpecification])] {
    OptionGroup.allCases.compactMap { group in
      let members = options.filter { $0.group == group }
      return members.isEmpty ? nil : (group, members)
    }
  }
}
