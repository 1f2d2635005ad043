package import JSON
package import Messages
import Record

/// Reads one object of a suite, member by member, and knows at the end which members nobody asked for.
///
/// A mistake is noted in the sink and reading goes on, so that one run shows every mistake of a file.
package struct ObjectReader {
  package let value: JSONValue
  package let context: SuiteContext
  private var asked: [String] = []

  /// Starts reading a value; when it is not an object, that is the mistake.
  package init(_ value: JSONValue, context: SuiteContext) {
    self.value = value
    self.context = context
    if value.kind != .object { reportType("object", at: value) }
  }

  /// Notes each member that was not asked for; called once all the others were.
  package mutating func finish() {
    // The reader of JSON has noticed whether names repeat anywhere: few documents have any.
    let mayRepeat = value.document.duplicateCount > 0
    var seen: Set<String> = []
    for member in value.members {
      let name = member.name
      if mayRepeat, !seen.insert(name).inserted {
        report(Catalogue.suiteDuplicateKey(["key": name]), atNameOf: member)
      } else if !asked.contains(name) {
        let nearest = Suggestion.nearest(to: member.name, among: asked)
        let message =
          nearest.map { Catalogue.suiteUnknownKeySuggesting(["key": member.name, "nearest": $0]) }
          ?? Catalogue.suiteUnknownKey(["key": member.name, "known": asked.joined(separator: ", ")])
        report(message, atNameOf: member)
      }
    }
  }

  // MARK: Mistakes

  /// Notes a mistake at a value.
  package func report(_ message: Message, at value: JSONValue) {
    context.sink.report(message, at: value)
  }

  /// Notes a mistake at the name of a member.
  package func report(_ message: Message, atNameOf member: JSONMember) {
    context.sink.report(
      message, at: member.namePosition, length: member.name.unicodeScalars.count + 2)
  }

  /// Notes that the object has none of several members of which one must be there.
  package func reportMissing(oneOf keys: [String]) {
    report(Catalogue.suiteMissingOneOf(["keys": keys.joined(separator: ", ")]), at: value)
  }

  /// Notes a value of the wrong type.
  package func reportType(_ expected: String, at value: JSONValue) {
    let found = value.kind == .object || value.kind == .array ? value.kind.rawValue : value.text
    report(Catalogue.suiteWrongType(["expected": expected, "found": found]), at: value)
  }

  // MARK: Members

  /// Returns a member that may be there.
  package mutating func optional(_ key: String) -> JSONValue? {
    if !asked.contains(key) { asked.append(key) }
    return value[key]
  }

  /// Returns a member that must be there; its absence is noted at the object.
  package mutating func required(_ key: String) -> JSONValue? {
    let member = optional(key)
    if member == nil, value.kind == .object {
      report(Catalogue.suiteMissingKey(["key": key]), at: value)
    }
    return member
  }

  /// Reads a text that must be there and not be empty.
  package mutating func string(_ key: String) -> String? {
    required(key).flatMap(text)
  }

  /// Reads a text that may be there.
  package mutating func optionalString(_ key: String) -> String? {
    optional(key).flatMap(text)
  }

  private func text(_ value: JSONValue) -> String? {
    guard let text = value.string, !text.isEmpty else {
      reportType("string", at: value)
      return nil
    }
    return text
  }

  /// Reads a truth value that may be there.
  package mutating func optionalBoolean(_ key: String) -> Bool? {
    guard let member = optional(key) else { return nil }
    if member.kind != .boolean { reportType("boolean", at: member) }
    return member.boolean
  }

  /// Reads a number that may be there.
  package mutating func optionalNumber(_ key: String) -> Double? {
    guard let member = optional(key) else { return nil }
    if member.kind != .number { reportType("number", at: member) }
    return member.double
  }

  /// Reads one value or a list of values, at least one.
  package mutating func oneOrMany(_ key: String) -> [JSONValue] {
    required(key).map(many) ?? []
  }

  private func many(_ value: JSONValue) -> [JSONValue] {
    guard value.kind == .array else { return [value] }
    if value.count == 0 { report(Catalogue.suiteEmptyList(), at: value) }
    return Array(value.elements)
  }

  /// Reads one text or a list of texts, at least one.
  package mutating func strings(_ key: String) -> [String] {
    oneOrMany(key).compactMap(text)
  }

  /// Reads one text or a list of texts that may be there.
  package mutating func optionalStrings(_ key: String) -> [String] {
    (optional(key).map(many) ?? []).compactMap(text)
  }

  /// Reads a text in both languages.
  package mutating func localized(_ key: String) -> LocalizedText? {
    required(key).flatMap(localized)
  }

  /// Reads a text in both languages that may be there.
  package mutating func optionalLocalized(_ key: String) -> LocalizedText? {
    optional(key).flatMap(localized)
  }

  private func localized(_ value: JSONValue) -> LocalizedText? {
    var reader = ObjectReader(value, context: context)
    let french = reader.string("fr")
    let english = reader.string("en")
    reader.finish()
    guard let french, let english else { return nil }
    return LocalizedText(french: french, english: english)
  }

  /// Reads one of the values of an enumeration.
  package mutating func choice<Choice>(_ key: String, _ type: Choice.Type) -> Choice?
  where Choice: RawRepresentable<String> & CaseIterable {
    required(key).flatMap { choose($0, type) }
  }

  /// Reads one of the values of an enumeration, that may be there.
  package mutating func optionalChoice<Choice>(_ key: String, _ type: Choice.Type) -> Choice?
  where Choice: RawRepresentable<String> & CaseIterable {
    optional(key).flatMap { choose($0, type) }
  }

  /// Reads one or several of the values of an enumeration, that may be there.
  package mutating func optionalChoices<Choice>(_ key: String, _ type: Choice.Type) -> [Choice]
  where Choice: RawRepresentable<String> & CaseIterable {
    (optional(key).map(many) ?? []).compactMap { choose($0, type) }
  }

  private func choose<Choice>(_ value: JSONValue, _ type: Choice.Type) -> Choice?
  where Choice: RawRepresentable<String> & CaseIterable {
    guard let text = text(value) else { return nil }
    guard let choice = Choice(rawValue: text) else {
      reportUnknown(text, among: Choice.allCases.map(\.rawValue), at: value)
      return nil
    }
    return choice
  }

  /// Notes a name that is not among those known, with the nearest one.
  package func reportUnknown(_ name: String, among known: [String], at value: JSONValue) {
    let nearest = Suggestion.nearest(to: name, among: known)
    report(
      nearest.map { Catalogue.suiteUnknownNameSuggesting(["name": name, "nearest": $0]) }
        ?? Catalogue.suiteUnknownName(["name": name, "known": known.joined(separator: ", ")]),
      at: value)
  }

  /// Reads an object that may be there with a reader of its own.
  package mutating func object<Result>(
    _ key: String, reading body: (inout ObjectReader) -> Result
  ) -> Result? {
    guard let member = optional(key) else { return nil }
    var reader = ObjectReader(member, context: context)
    guard member.kind == .object else { return nil }
    let result = body(&reader)
    reader.finish()
    return result
  }

  /// Reads a list of objects, each with a reader of its own.
  package mutating func objects<Result>(
    _ key: String, isRequired: Bool, reading body: (inout ObjectReader) -> Result?
  ) -> [Result] {
    guard let list = isRequired ? required(key) : optional(key) else { return [] }
    guard list.kind == .array else {
      reportType("array", at: list)
      return []
    }
    if isRequired, list.count == 0 { report(Catalogue.suiteEmptyList(), at: list) }
    return list.elements.compactMap { element in
      var reader = ObjectReader(element, context: context)
      guard element.kind == .object else { return nil }
      let result = body(&reader)
      reader.finish()
      return result
    }
  }

  /// Reads an object whose names are free, each member with its own value.
  package mutating func entries<Result>(
    _ key: String, reading body: (JSONMember) -> Result?
  ) -> [Result] {
    guard let member = optional(key) else { return [] }
    guard member.kind == .object else {
      reportType("object", at: member)
      return []
    }
    var seen: Set<String> = []
    return member.members.compactMap { entry in
      guard seen.insert(entry.name).inserted else {
        report(Catalogue.suiteDuplicateKey(["key": entry.name]), atNameOf: entry)
        return nil
      }
      return body(entry)
    }
  }

  /// Reads a JSON document that stands beside the file; why it cannot be read is noted.
  func document(inFile path: String, at member: JSONValue) -> JSONDocument? {
    guard let bytes = context.folder.bytes(of: path) else {
      report(Catalogue.suiteUnreadable(["path": path]), at: member)
      return nil
    }
    do {
      return try JSONDocument(parsing: bytes)
    } catch {
      context.sink.report(
        Catalogue.suiteNotJSON(localized: ["cause": error.explanation.text]), in: path,
        bytes: bytes, at: error.position, length: 1)
      return nil
    }
  }
}
