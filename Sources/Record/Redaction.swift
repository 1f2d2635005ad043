/// How a secret looks once it has been taken out of an exchange.
package enum Redaction {
  /// What stands in the place of a secret, wherever it was: a header field, a URL or a body.
  ///
  /// It needs no escaping in a URL, in a shell or in XML, so that no report can break on it.
  package static let mark = "REDACTED"
}
