/// A command line that has been read: the verb, its arguments, and the values of its options.
package struct ParsedArguments: Sendable {
  package let verb: VerbSpecification
  package let positionals: [String]
  private let given: [String: [GivenOption]]

  /// Creates the result of a reading; values are by option name, in the order given.
  package init(verb: VerbSpecification, positionals: [String], given: [String: [GivenOption]]) {
    self.verb = verb
    self.positionals = positionals
    self.given = given
  }

  /// Returns every value that an option was given, with where it comes from.
  package func all(_ option: OptionSpecification) -> [GivenOption] {
    given[option.name] ?? []
  }

  /// Tells whether an option was given, by the command line or the environment.
  package func has(_ option: OptionSpecification) -> Bool {
    given[option.name] != nil
  }

  /// Returns the text of an option, if it was given.
  package func text(_ option: OptionSpecification) -> String? {
    all(option).last?.text
  }

  /// Returns the texts of a repeatable option.
  package func texts(_ option: OptionSpecification) -> [String] {
    all(option).map(\.text)
  }

  /// Returns the whole number of an option, if it was given.
  package func integer(_ option: OptionSpecification) -> Int? {
    guard case .integer(let value) = all(option).last?.value else { return nil }
    return value
  }

  /// Returns the requests per second of an option, if it was given.
  package func rate(_ option: OptionSpecification) -> Double? {
    guard case .rate(let value) = all(option).last?.value else { return nil }
    return value
  }

  /// Returns the length of time of an option, if it was given.
  package func duration(_ option: OptionSpecification) -> Duration? {
    guard case .duration(let value) = all(option).last?.value else { return nil }
    return value
  }

  /// Returns the number of bytes of an option, if it was given.
  package func byteCount(_ option: OptionSpecification) -> Int? {
    guard case .byteCount(let value) = all(option).last?.value else { return nil }
    return value
  }

  /// Returns the word of an option that takes one of several, as a typed value.
  package func choice<Word: RawRepresentable<String>>(
    _ option: OptionSpecification, as type: Word.Type = Word.self
  ) -> Word? {
    text(option).flatMap(Word.init(rawValue:))
  }
}
