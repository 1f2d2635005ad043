import JSON
import Messages

/// A JSON object of a record that is being read: members by name, each of the type that it must be.
///
/// Members that this version does not know are left alone, so that a later version may add some.
struct RecordObject: Sendable {
  private let value: JSONValue
  /// The way to the object from the line, as a JSON Pointer, for messages.
  private let path: String

  /// Takes a value that must be an object.
  init(_ value: JSONValue, path: String = "") throws(RecordFault) {
    guard value.kind == .object else {
      throw RecordFault(
        path.isEmpty
          ? Catalogue.recordNotAnObject(["kind": value.kind.rawValue])
          : Catalogue.recordMemberUnfit(["member": path, "expected": "object"]))
    }
    self.value = value
    self.path = path
  }

  /// Returns a string.
  func string(_ name: String) throws(RecordFault) -> String {
    try fit(name, "string") { $0.string }
  }

  /// Returns a string, or nil if it is not there.
  func optionalString(_ name: String) throws(RecordFault) -> String? {
    try has(name) ? string(name) : nil
  }

  /// Returns a whole number that is not negative.
  func count(_ name: String) throws(RecordFault) -> Int {
    try fit(name, "integer ≥ 0") { value in value.integer.flatMap { $0 >= 0 ? $0 : nil } }
  }

  /// Returns a whole number that is not negative, or nil if it is not there.
  func optionalCount(_ name: String) throws(RecordFault) -> Int? {
    try has(name) ? count(name) : nil
  }

  /// Returns a truth value.
  func boolean(_ name: String) throws(RecordFault) -> Bool {
    try fit(name, "boolean") { $0.boolean }
  }

  /// Returns a duration, which is written in seconds.
  func duration(_ name: String) throws(RecordFault) -> Duration {
    try fit(name, "number") { $0.double.flatMap(Duration.init(recordedSeconds:)) }
  }

  /// Returns an instant in UTC, as text.
  func timestamp(_ name: String) throws(RecordFault) -> String {
    try fit(name, "UTC date-time (RFC 3339)") { $0.string.flatMap { Timestamp($0)?.text } }
  }

  /// Returns one of the values of an enumeration.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: String, of type: Choice.Type
  ) throws(RecordFault) -> Choice {
    try fit(name, Choice.allCases.map(\.rawValue).joined(separator: " | ")) {
      $0.string.flatMap(Choice.init(rawValue:))
    }
  }

  /// Returns a list of strings.
  func strings(_ name: String) throws(RecordFault) -> [String] {
    try fit(name, "array of strings") { Self.list($0) { $0.string } }
  }

  /// Returns a list of whole numbers.
  func integers(_ name: String) throws(RecordFault) -> [Int] {
    try fit(name, "array of integers") { Self.list($0) { $0.integer } }
  }

  /// Returns strings by name.
  func stringsByName(_ name: String) throws(RecordFault) -> [String: String] {
    try fit(name, "object of strings") { value in
      guard value.kind == .object else { return nil }
      var strings: [String: String] = [:]
      for member in value.members {
        guard let string = member.value.string else { return nil }
        strings[member.name] = string
      }
      return strings
    }
  }

  /// Returns an object.
  func object(_ name: String) throws(RecordFault) -> RecordObject {
    try RecordObject(member(name), path: "\(path)/\(name)")
  }

  /// Returns an object, or nil if it is not there.
  func optionalObject(_ name: String) throws(RecordFault) -> RecordObject? {
    try has(name) ? object(name) : nil
  }

  /// Returns a list of objects.
  func objects(_ name: String) throws(RecordFault) -> [RecordObject] {
    let list = try fit(name, "array of objects") { $0.kind == .array ? $0.elements : nil }
    var objects: [RecordObject] = []
    for element in list {
      objects.append(try RecordObject(element, path: "\(path)/\(name)/\(objects.count)"))
    }
    return objects
  }

  /// Tells whether a member is there and is not null.
  func has(_ name: String) -> Bool {
    value[name].map { $0.kind != .null } ?? false
  }

  /// Says that a member cannot be taken.
  func fault(_ name: String, expected: String) -> RecordFault {
    RecordFault(
      Catalogue.recordMemberUnfit(["member": "\(path)/\(name)", "expected": expected]))
  }

  private func member(_ name: String) throws(RecordFault) -> JSONValue {
    guard let member = value[name] else {
      throw RecordFault(Catalogue.recordMemberMissing(["member": "\(path)/\(name)"]))
    }
    return member
  }

  private func fit<Fit>(
    _ name: String, _ expected: String, _ take: (JSONValue) -> Fit?
  ) throws(RecordFault) -> Fit {
    guard let fit = take(try member(name)) else { throw fault(name, expected: expected) }
    return fit
  }

  private static func list<Item>(
    _ value: JSONValue, _ take: (JSONValue) -> Item?
  ) -> [Item]? {
    guard value.kind == .array else { return nil }
    var items: [Item] = []
    for element in value.elements {
      guard let item = take(element) else { return nil }
      items.append(item)
    }
    return items
  }
}
