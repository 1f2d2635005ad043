/// The values of some fields of a resource, by name: what foreign keys refer to.
package struct TableReference: Sendable, Hashable {
  /// The name of the resource in its Data Package.
  package let resource: String
  /// The names of the fields, in the order of the key.
  package let fields: [String]
  /// The values that the resource has.
  package let keys: TableKeySet

  /// Creates a reference.
  package init(resource: String, fields: [String], keys: TableKeySet) {
    self.resource = resource
    self.fields = fields
    self.keys = keys
  }
}
