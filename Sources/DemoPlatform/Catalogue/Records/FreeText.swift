/// A text of a record: plain, in two languages, or with the address of what it names.
struct FreeText: Sendable, Hashable {
  /// The text in French.
  let french: String
  /// The text in English, for records in two languages (PT_FreeText).
  var english: String?
  /// The address of what the text names (gmx:Anchor).
  var address: String?

  /// Creates a text.
  init(_ french: String, english: String? = nil, address: String? = nil) {
    self.french = french
    self.english = english
    self.address = address
  }
}

extension FreeText: ExpressibleByStringLiteral {
  init(stringLiteral value: String) { self.init(value) }
}
