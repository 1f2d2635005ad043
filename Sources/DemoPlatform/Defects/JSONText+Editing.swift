import JSON

extension JSONText {
  /// The text, for a value that is one.
  var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The number, for a value that is one that the platform computes.
  var number: Double? {
    switch self {
    case .double(let number): number
    case .integer(let number): Double(number)
    default: nil
    }
  }

  /// The elements, for an array; otherwise none.
  var elements: [JSONText] {
    if case .array(let elements) = self { elements } else { [] }
  }

  /// Returns the member of a name, for an object that has it.
  subscript(name: String) -> JSONText? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.0 == name }?.1
  }

  /// Returns the value with what lies at a path changed; nothing removes it, and `*` stands for all
  /// members or elements.
  ///
  /// The path bounds the recursion.
  func edited(
    at path: ArraySlice<String>, _ change: (JSONText) -> JSONText?
  ) -> JSONText? {
    guard let step = path.first else { return change(self) }
    let rest = path.dropFirst()
    switch self {
    case .object(let members):
      return .object(
        members.compactMap { name, value in
          guard step == "*" || step == name else { return (name, value) }
          return value.edited(at: rest, change).map { (name, $0) }
        })
    case .array(let elements):
      return .array(
        elements.enumerated().compactMap { place, element in
          guard step == "*" || step == String(place) else { return element }
          return element.edited(at: rest, change)
        })
    default: return self
    }
  }

  /// Returns an object with some of its members.
  func keepingMembers(where isKept: (String, JSONText) -> Bool) -> JSONText {
    guard case .object(let members) = self else { return self }
    return .object(members.filter { isKept($0.0, $0.1) })
  }

  /// Returns an object with one more member at its end.
  func adding(_ name: String, _ value: JSONText) -> JSONText {
    guard case .object(let members) = self else { return self }
    return .object(members + [(name, value)])
  }

  /// Returns an array with some of its elements.
  func keepingElements(where isKept: (JSONText) -> Bool) -> JSONText {
    guard case .array(let elements) = self else { return self }
    return .array(elements.filter(isKept))
  }

  /// Returns an array with one more element at its end.
  func appending(_ element: JSONText) -> JSONText { .array(elements + [element]) }
}
