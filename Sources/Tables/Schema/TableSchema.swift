package import JSON

/// What a table should hold (Table Schema): its fields, and the keys of its rows.
package struct TableSchema: Sendable {
  package let fields: [TableField]
  /// The places of the fields whose values together name a row; none without a primary key.
  package let primaryKey: [Int]
  /// The places of the fields of each other key.
  package let uniqueKeys: [[Int]]
  /// What the values of some fields refer to.
  package let foreignKeys: [TableForeignKey]
  /// The checks beyond the standard.
  package let checks: [CustomCheck]
  /// How the header is matched, if the schema says so.
  package let headerMode: HeaderMode?
  /// What is amiss in the document, in its order as it is read.
  package let notes: [TableSchemaNote]

  /// Whether there is anything to hold a table to: a document that is no schema gives no field.
  package var isUsable: Bool { !fields.isEmpty }

  /// Reads a schema; what cannot be read is a note, and the rest is kept.
  package init(reading document: JSONDocument) {
    self.init(reading: document.root)
  }

  /// Reads a schema that may stand within another document; its notes then tell places of that one.
  package init(reading root: JSONValue) {
    var reader = TableSchemaReader()
    let parts = reader.read(root)
    fields = parts.fields
    primaryKey = parts.primaryKey
    uniqueKeys = parts.uniqueKeys
    foreignKeys = parts.foreignKeys
    checks = parts.checks
    headerMode = parts.headerMode
    notes = reader.notes
  }
}
