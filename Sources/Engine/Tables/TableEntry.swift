import JSON

/// A table to be judged, with what is said of it where it was found.
struct TableEntry: Sendable {
  let url: String
  /// What names it for a person; its address unless it is said.
  var name: String?
  /// The schema that it declares.
  var declared: JSONText?
  /// Where relative addresses of schemas are resolved.
  var base: String?
  /// The other resources of its package.
  var resources: JSONText?
  /// What a catalogue says of the file.
  var resource: JSONText?

  init(url: String) { self.url = url }

  /// The node that suites are shown.
  ///
  /// - Parameter given: The schema that whoever runs the suite wants all held to, which prevails.
  func text(given: String) -> JSONText {
    .members([
      ("url", .string(url)), ("name", name.map { .string($0) }),
      ("schema", given.isEmpty ? declared ?? .null : .string(given)),
      ("given", given.isEmpty ? .null : .string(given)), ("declared", declared ?? .null),
      ("base", base.map { .string($0) } ?? .null), ("resources", resources ?? .array([])),
      ("resource", resource ?? .null),
    ])
  }
}
