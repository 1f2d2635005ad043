/// The name of a member, compared scalar by scalar as JSON does (RFC 8259 §8.3).
///
/// Swift takes canonically equivalent texts as equal, which JSON does not.
struct MemberName: Hashable, Sendable {
  let text: String

  /// Takes a name.
  init(_ text: String) {
    self.text = text
  }

  /// Tells whether two names have the same scalars.
  static func == (left: MemberName, right: MemberName) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  /// Hashes the scalars.
  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
