/// Writes JSON (RFC 8259), in UTF-8.
package struct JSONWriter: Sendable {
  /// How a text is laid out.
  package enum Style: Sendable, Hashable {
    /// On one line, without white space.
    case compact
    /// One element or member a line, indented by two spaces a level.
    case pretty
    /// Compact, with members sorted by name, scalar by scalar, so that equal trees look alike.
    case canonical
  }

  private let style: Style

  /// Writes a value.
  package static func write(_ text: JSONText, style: Style) -> [UInt8] {
    var output: [UInt8] = []
    JSONWriter(style: style).write(text, to: &output)
    return output
  }

  /// Writes a value on one line.
  package static func compact(_ text: JSONText) -> [UInt8] { write(text, style: .compact) }

  /// Writes a value as a string.
  package static func string(_ text: JSONText, style: Style = .compact) -> String {
    String(decoding: write(text, style: style), as: UTF8.self)
  }

  /// What stands in an array or object and is not written yet.
  ///
  /// An iterator for each kind, and not one behind a protocol: every value of every line of a record
  /// passes here.
  private enum Children {
    case elements(IndexingIterator<[JSONText]>)
    case members(IndexingIterator<[(String, JSONText)]>)
    case readElements(JSONElements)
    case readMembers(JSONMembers)

    mutating func next() -> (name: String?, value: JSONText)? {
      switch self {
      case .elements(var iterator):
        guard let value = iterator.next() else { return nil }
        self = .elements(iterator)
        return (nil, value)
      case .members(var iterator):
        guard let (name, value) = iterator.next() else { return nil }
        self = .members(iterator)
        return (name, value)
      case .readElements(var iterator):
        guard let value = iterator.next() else { return nil }
        self = .readElements(iterator)
        return (nil, .value(value))
      case .readMembers(var iterator):
        guard let member = iterator.next() else { return nil }
        self = .readMembers(iterator)
        return (member.name, .value(member.value))
      }
    }
  }

  /// An array or object that is being written.
  private struct Container {
    var children: Children
    let isObject: Bool
    var isEmpty = true
  }

  /// Appends the text of a value to bytes.
  private func write(_ text: JSONText, to output: inout [UInt8]) {
    // A stack takes the place of recursion: values that were read may be deep.
    var stack: [Container] = []
    begin(text, on: &stack, to: &output)
    while let depth = stack.indices.last {
      if let child = stack[depth].children.next() {
        if !stack[depth].isEmpty { output.append(.comma) }
        stack[depth].isEmpty = false
        breakLine(depth: depth + 1, to: &output)
        if let name = child.name {
          Self.writeString(name, to: &output)
          output.append(.colon)
          if style == .pretty { output.append(0x20) }
        }
        begin(child.value, on: &stack, to: &output)
      } else {
        let container = stack.removeLast()
        if !container.isEmpty { breakLine(depth: depth, to: &output) }
        output.append(container.isObject ? .closeBrace : .closeBracket)
      }
    }
  }

  /// Writes a scalar, or the beginning of an array or object, which is put on the stack.
  private func begin(_ text: JSONText, on stack: inout [Container], to output: inout [UInt8]) {
    switch text {
    case .null: output.append(contentsOf: "null".utf8)
    case .boolean(let value): output.append(contentsOf: (value ? "true" : "false").utf8)
    case .integer(let value): output.append(contentsOf: String(value).utf8)
    case .number(let number):
      if JSONNumber(parsing: number) == nil {
        Self.writeString(number, to: &output)
      } else {
        output.append(contentsOf: number.utf8)
      }
    case .double(let value):
      output.append(contentsOf: (value.isFinite ? Self.digits(of: value) : "null").utf8)
    case .string(let string): Self.writeString(string, to: &output)
    case .array(let elements):
      output.append(.openBracket)
      stack.append(Container(children: .elements(elements.makeIterator()), isObject: false))
    case .object(let members):
      output.append(.openBrace)
      let members = style == .canonical ? Self.sorted(members) : members
      stack.append(Container(children: .members(members.makeIterator()), isObject: true))
    case .value(let value): begin(value, on: &stack, to: &output)
    }
  }

  private func begin(_ value: JSONValue, on stack: inout [Container], to output: inout [UInt8]) {
    switch value.kind {
    case .null, .boolean, .number: output.append(contentsOf: value.document.bytes[value.range])
    case .string: Self.writeString(value.string ?? "", to: &output)
    case .array:
      output.append(.openBracket)
      stack.append(Container(children: .readElements(value.elements), isObject: false))
    case .object:
      output.append(.openBrace)
      guard style == .canonical else {
        stack.append(Container(children: .readMembers(value.members), isObject: true))
        return
      }
      let members = Self.sorted(value.members.map { ($0.name, JSONText.value($0.value)) })
      stack.append(Container(children: .members(members.makeIterator()), isObject: true))
    }
  }

  private static func sorted(_ members: [(String, JSONText)]) -> [(String, JSONText)] {
    members.sorted { ExactString($0.0) < ExactString($1.0) }
  }

  /// The shortest decimal that reads back as the same number, without a fraction when it is whole.
  private static func digits(of value: Double) -> String {
    let text = value.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  private func breakLine(depth: Int, to output: inout [UInt8]) {
    guard style == .pretty else { return }
    output.append(0x0A)
    output.append(contentsOf: repeatElement(0x20, count: depth * 2))
  }
}
