/// An encoding that every resource has.
enum Format: String, Sendable, CaseIterable {
  case json
  case html

  /// The encodings other than this one.
  var others: [Format] { Self.allCases.filter { $0 != self } }

  /// The name for people.
  var title: String { rawValue.uppercased() }
}
