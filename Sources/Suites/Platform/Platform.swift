package import JSON

/// A platform as its own file describes it: where it is reached, what is run there, what it is held to.
///
/// `docs/platform.md` describes the file, and `suites/platform.schema.json` its structure.
package struct Platform: Sendable {
  /// One place where the platform is reached.
  package struct Endpoint: Sendable {
    /// What names it in reports; unique in the file.
    package let id: String
    package let kind: EndpointKind
    /// URLs, or paths of this machine relative to the file.
    package let addresses: [String]
    /// The suites that are run on it.
    package let suites: [String]
    package let parameters: [(name: String, value: JSONValue)]
    /// How to authenticate there: `bearer:env:NAME` and the like, never a secret itself.
    package let credentials: [String]
    package let line: Int
  }

  /// Which clauses the platform is held to.
  package struct Clauses: Sendable {
    /// The file of clauses, by name in the folder of suites or by path.
    package let file: String
    /// The identifiers of those chosen; all of them when empty.
    package let chosen: [String]
  }

  package let name: String
  package let operatorName: String?
  package let endpoints: [Endpoint]
  package let clauses: Clauses?
  /// The file it was read from, as messages name it.
  package let file: String
}
