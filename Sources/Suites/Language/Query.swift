package import JSON

/// A JSONPath of a suite, compiled when the suite is read (RFC 9535).
package struct Query: Sendable {
  package let text: String
  package let path: JSONPath
}
