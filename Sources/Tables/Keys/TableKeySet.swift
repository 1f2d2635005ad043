/// The values that some fields of a table have, for the foreign keys of other tables.
package struct TableKeySet: Sendable, Hashable {
  private var table = KeyTable()

  /// Creates a set without values.
  package init() {}

  /// How many different values there are.
  package var count: Int { table.count }

  /// Adds values, and tells whether they are new.
  @discardableResult
  mutating func insert(_ hash: KeyHash) -> Bool { table.insert(hash) }

  /// Adds the values of another set.
  mutating func formUnion(_ other: Self) { table.formUnion(other.table) }

  /// Tells whether values are in the set.
  func contains(_ hash: KeyHash) -> Bool { table.contains(hash) }
}
