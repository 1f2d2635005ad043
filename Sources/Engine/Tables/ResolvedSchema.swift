package import JSON
package import Tables

/// A schema that was found and read.
package struct ResolvedSchema: Sendable {
  /// What the schema can be held to.
  package enum Kind: Sendable {
    /// A table, by Table Schema.
    case table(TableSchema)
    /// A JSON document, by JSON Schema.
    case json(JSONSchema)
  }

  package let kind: Kind
  package let document: JSONDocument
  /// Where it stands: a URL or a path.
  package let url: String
  /// Its name and version in the catalogue, if it was found there.
  package let name: String?
  package let version: String?
  package let title: String?
  /// Whether it comes from the copy kept on this machine, since nobody answered.
  package let isFromCache: Bool
  let exchanges: [String]
}
