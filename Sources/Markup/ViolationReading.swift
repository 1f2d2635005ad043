/// What a sentence of libxml2's validator says: it is the only place where the value, and what was
/// expected, can be had.
struct ViolationReading {
  let kind: XMLSchemaViolation.Kind
  let name: String
  let value: String?
  let expected: [String]
  let detail: String

  /// Reads a sentence.
  ///
  /// An example is `Element '{uri}a': This element is not expected. Expected is ( {uri}b ).`
  init(code: Int, message: String) {
    let subject = Self.quoted(message, after: "Element '") ?? ""
    let attribute = Self.quoted(message, after: ", attribute '")
    var body = message
    if let end = message.range(of: "': ") { body = String(message[end.upperBound...]) }
    while body.last?.isWhitespace == true { body.removeLast() }
    detail = SchemaPrefixes.prefixed(body)
    let quotedValue = Self.value(in: body)
    let listed = Self.list(in: body, code: code)
    expected = listed
    var name = attribute ?? subject
    var value: String?
    switch code {
    case 1845: kind = .rootUnknown
    case 1871 where body.hasPrefix("Missing child"): kind = .elementMissing
    case 1871: kind = listed.isEmpty ? .elementUnexpected : .elementMisplaced
    case 1868:
      kind = .attributeMissing
      name = Self.quoted(body, after: "The attribute '") ?? name
    case 1866, 1867:
      kind = .attributeUnexpected
      name = attribute ?? Self.quoted(body, after: "The attribute '") ?? name
    case 1827: kind = .attributeUnexpected
    case 1828, 1841...1844:
      kind = body.hasPrefix("Character") ? .textUnexpected : .elementUnexpected
    case 1840:
      value = quotedValue
      let trimmed = quotedValue.map { CollapsedText($0).text }
      kind =
        trimmed == ""
        ? .valueEmpty
        : trimmed.map(listed.contains) == true
          ? .valueWithSpace
          : .valueUnknown
    case 1824...1839 where attribute == "{http://www.w3.org/2001/XMLSchema-instance}type":
      // The sentence has the name of the type, and no value.
      kind = .typeUnknown
      name = subject
    case 1824...1839:
      value = quotedValue
      kind = quotedValue.map { CollapsedText($0).text } == "" ? .valueEmpty : .valueWrong
    case 1850...1852: kind = .typeUnknown
    default: kind = .other
    }
    self.name = SchemaPrefixes.prefixed(name)
    self.value = value
  }

  private static func quoted(_ text: String, after mark: String) -> String? {
    guard let start = text.range(of: mark)?.upperBound,
      let end = text[start...].firstIndex(of: "'")
    else { return nil }
    return String(text[start..<end])
  }

  /// The value of `'x' is not a valid value…` or `The value 'x' is not…`; it may hold quotes.
  private static func value(in body: String) -> String? {
    let start =
      body.range(of: "The value '")?.upperBound
      ?? (body.hasPrefix("'") ? body.index(after: body.startIndex) : nil)
    guard let start, let end = body.range(of: "' is not ", in: start..<body.endIndex)?.lowerBound
    else { return nil }
    return String(body[start..<end])
  }

  /// The names of `Expected is one of ( a, b ).`, or the values of `the set {'a', 'b'}`.
  private static func list(in body: String, code: Int) -> [String] {
    if code == 1840 {
      guard let open = body.range(of: "the set {'")?.upperBound,
        let close = body.lastRange(of: "'}")?.lowerBound, open <= close
      else { return [] }
      return body[open..<close].split(separator: "', '").map(String.init)
    }
    guard let start = body.range(of: "Expected is ")?.upperBound,
      let open = body[start...].firstIndex(of: "("), let close = body.lastIndex(of: ")"),
      open < close
    else { return [] }
    return body[body.index(after: open)..<close].split(separator: ",")
      .map { SchemaPrefixes.prefixed(CollapsedText(String($0)).text) }
  }
}

extension String {
  fileprivate func range(of mark: String, in range: Range<Index>? = nil) -> Range<Index>? {
    let text = range.map { self[$0] } ?? self[...]
    return text.firstRange(of: mark)
  }

  fileprivate func lastRange(of mark: String) -> Range<Index>? {
    ranges(of: mark).last
  }
}
