package import JSON

/// A schema that was judged, with what was found.
package struct LintedSchema: Sendable {
  /// What the document is.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case tableSchema = "tableschema"
    case jsonSchema = "jsonschema"
    case dataPackage = "datapackage"
    /// No schema of any kind.
    case unknown
  }

  /// Where it stands: a URL or a path.
  package let address: String
  /// Its name and version in the catalogue, if it was looked for and found there.
  package let name: String?
  package let version: String?
  package let kind: Kind
  /// What was found, in the order of the document.
  package let findings: [SchemaFinding]
  /// The document, if it is JSON at all.
  package let document: JSONDocument?

  /// Returns how many findings there are of a severity.
  package func count(of severity: SchemaFinding.Severity) -> Int {
    findings.count { $0.severity == severity }
  }
}
