/// Writes JSON as UTF-8.
package struct JSONWriter: Sendable {
  /// How the text is laid out.
  package enum Style: Sendable {
    /// On one line, without spaces.
    case compact
    /// Indented by two spaces.
    case pretty
    /// On one line, members sorted by name, so that equal values with equal numbers read the same.
    case canonical
  }

  private let style: Style
  private var bytes: [UInt8] = []

  private init(style: Style) {
    self.style = style
  }

  /// Writes a value.
  package static func write(_ text: JSONText, style: Style) -> [UInt8] {
    var writer = JSONWriter(style: style)
    writer.append(text, indent: 0)
    return writer.bytes
  }

  /// Writes a value on one line.
  package static func compact(_ text: JSONText) -> [UInt8] { write(text, style: .compact) }

  /// Writes a value on one line, as a string.
  package static func string(_ text: JSONText, style: Style = .compact) -> String {
    String(decoding: write(text, style: style), as: UTF8.self)
  }

  private mutating func append(_ text: JSONText, indent: Int) {
    switch text {
    case .null: append("null")
    case .boolean(let value): append(value ? "true" : "false")
    case .integer(let value): append(String(value))
    case .number(let digits):
      JSONNumber(parsing: digits) == nil ? append(quoting: digits) : append(digits)
    case .double(let value): append(value.isFinite ? Self.digits(of: value) : "null")
    case .string(let value): append(quoting: value)
    case .array(let elements):
      append(elements, in: ("[", "]"), indent: indent) { writer, element, indent in
        writer.append(element, indent: indent)
      }
    case .object(let members):
      append(sorted(members), in: ("{", "}"), indent: indent) { writer, member, indent in
        writer.append(quoting: member.0)
        writer.append(writer.style == .pretty ? ": " : ":")
        writer.append(member.1, indent: indent)
      }
    case .value(let value): append(value, indent: indent)
    }
  }

  /// Writes a value that was read: as it stands, or laid out anew.
  private mutating func append(_ value: JSONValue, indent: Int) {
    switch value.kind {
    case .array: append(.array(value.elements.map { .value($0) }), indent: indent)
    case .object:
      append(.object(value.members.map { ($0.name, .value($0.value)) }), indent: indent)
    case .string: append(quoting: value.string ?? "")
    case .null, .boolean, .number: bytes += value.document.bytes[value.range]
    }
  }

  private func sorted(_ members: [(String, JSONText)]) -> [(String, JSONText)] {
    guard style == .canonical else { return members }
    return members.sorted { $0.0.unicodeScalars.lexicographicallyPrecedes($1.0.unicodeScalars) }
  }

  private mutating func append<Part>(
    _ parts: [Part], in brackets: (String, String), indent: Int,
    each body: (inout JSONWriter, Part, Int) -> Void
  ) {
    append(brackets.0)
    for (place, part) in parts.enumerated() {
      if place > 0 { append(",") }
      breakLine(indent + 1)
      body(&self, part, indent + 1)
    }
    if !parts.isEmpty { breakLine(indent) }
    append(brackets.1)
  }

  private mutating func breakLine(_ indent: Int) {
    guard style == .pretty else { return }
    bytes.append(0x0A)
    bytes += repeatElement(0x20, count: indent * 2)
  }

  private mutating func append(_ text: String) {
    bytes += text.utf8
  }

  /// The shortest decimal that reads back as the same double, without a fraction when it is whole.
  private static func digits(of value: Double) -> String {
    let text = "\(value)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// Writes a string; control characters are escaped, and nothing else but quotes and backslashes.
  private mutating func append(quoting text: String) {
    bytes.append(0x22)
    for byte in text.utf8 {
      switch byte {
      case 0x22: append("\\\"")
      case 0x5C: append("\\\\")
      case 0x0A: append("\\n")
      case 0x0D: append("\\r")
      case 0x09: append("\\t")
      case 0..<0x20, 0x7F:
        let digits = String(byte, radix: 16)
        append("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
      default: bytes.append(byte)
      }
    }
    bytes.append(0x22)
  }
}
