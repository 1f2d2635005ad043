/// A property that the features of a collection have.
struct PropertyDefinition: Sendable, Hashable {
  /// What the values of a property are.
  enum Kind: Sendable, Hashable {
    case text
    case integer
    case boolean
    /// A `date-time` of RFC 3339.
    case dateTime
  }

  /// The part that a property has in the time of its feature.
  enum Role: Sendable, Hashable {
    case plain
    case instant
    case start
    case end
  }

  /// The name of the member in GeoJSON, and of the query parameter.
  let name: String
  /// The name for people, in French.
  let title: String
  let kind: Kind
  let role: Role
  /// Whether a query parameter of its name selects features.
  let isFilter: Bool

  /// Defines a property.
  init(
    _ name: String, _ title: String, _ kind: Kind = .text, role: Role = .plain,
    isFilter: Bool = false
  ) {
    self.name = name
    self.title = title
    self.kind = kind
    self.role = role
    self.isFilter = isFilter
  }
}
