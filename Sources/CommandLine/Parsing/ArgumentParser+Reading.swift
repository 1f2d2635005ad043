import Messages

extension ArgumentParser {
  /// One pass over the arguments.
  struct Reading {
    private let table: CommandTable
    private var arguments: ArraySlice<String>
    private(set) var verb: VerbSpecification?
    private(set) var positionals: [String] = []
    private(set) var given: [String: [GivenOption]] = [:]

    /// Creates a reading.
    init(table: CommandTable, arguments: [String]) {
      self.table = table
      self.arguments = arguments[...]
    }

    private var options: [OptionSpecification] {
      verb?.options ?? OptionSpecification.common
    }

    /// Reads every argument.
    mutating func readAll() throws(CommandError) {
      while let argument = arguments.popFirst() {
        if argument == "--" {
          for rest in arguments { try readPositional(rest) }
          return
        }
        if argument.hasPrefix("--") {
          try readLong(argument)
        } else if argument.hasPrefix("-"), argument.count > 1, !Self.isNumber(argument) {
          try readLetters(argument)
        } else {
          try readPositional(argument)
        }
      }
    }

    private mutating func readPositional(_ argument: String) throws(CommandError) {
      if verb != nil {
        positionals.append(argument)
        return
      }
      guard let named = table.verb(named: argument) else {
        throw table.unknownVerb(argument)
      }
      verb = named
    }

    private mutating func readLong(_ argument: String) throws(CommandError) {
      let parts = argument.dropFirst(2).split(
        separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts.first ?? "")
      let spelling = "--\(name)"
      guard let option = options.first(where: { $0.name == name }) else {
        throw unknown(spelling)
      }
      let attached = parts.count > 1 ? String(parts[1]) : nil
      try read(option, spelling: spelling, attached: attached)
    }

    private mutating func readLetters(_ argument: String) throws(CommandError) {
      var letters = argument.dropFirst()
      while let letter = letters.popFirst() {
        let spelling = "-\(letter)"
        guard let option = options.first(where: { $0.letter == letter }) else {
          throw unknown(letters.isEmpty && argument.count == 2 ? spelling : argument)
        }
        if option.isFlag {
          try read(option, spelling: spelling, attached: nil)
        } else {
          if letters.first == "=" { letters = letters.dropFirst() }
          try read(option, spelling: spelling, attached: letters.isEmpty ? nil : String(letters))
          return
        }
      }
    }

    /// Reads an option's value, and notes it.
    private mutating func read(
      _ option: OptionSpecification, spelling: String, attached: String?
    ) throws(CommandError) {
      if option.isFlag {
        if let attached {
          throw CommandError.usage(
            Catalogue.commandLineUnexpectedValue(["option": spelling, "value": attached]))
        }
        given[option.name] = [GivenOption(spelling: spelling, text: "", value: .flag)]
        return
      }
      guard let text = attached ?? nextValue() else {
        throw CommandError.usage(
          Catalogue.commandLineMissingValue.localized { language in
            ["option": spelling, "name": option.valueName?[language] ?? ""]
          })
      }
      let one = GivenOption(
        spelling: spelling, text: text, value: try option.kind.read(text, for: spelling))
      guard option.isRepeatable || given[option.name] == nil else {
        throw CommandError.usage(Catalogue.commandLineDuplicate(["option": spelling]))
      }
      given[option.name, default: []].append(one)
    }

    /// Takes the next argument as a value, unless it looks like an option.
    private mutating func nextValue() -> String? {
      guard let next = arguments.first, next == "-" || !next.hasPrefix("-") || Self.isNumber(next)
      else { return nil }
      arguments.removeFirst()
      return next
    }

    private func unknown(_ spelling: String) -> CommandError {
      let bare = String(spelling.drop { $0 == "-" })
      let elsewhere = table.shownVerbs.filter { verb in verb.options.contains { $0.name == bare } }
      if !elsewhere.isEmpty {
        return .usage(
          Catalogue.commandLineMisplacedOption([
            "option": spelling, "verbs": elsewhere.map(\.name).joined(separator: ", "),
          ]))
      }
      return .usage(
        Catalogue.commandLineUnknownOption(["option": spelling]),
        hint: NearestName.suggestion(for: bare, among: options.map(\.name), prefix: "--"))
    }

    /// Tells a negative number from an option.
    private static func isNumber(_ argument: String) -> Bool {
      argument.dropFirst().first.map { $0.isASCII && ($0.isNumber || $0 == ".") } ?? false
    }
  }
}
