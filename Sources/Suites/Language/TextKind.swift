/// What the text of a node may be required to be.
package enum TextKind: String, Sendable, CaseIterable {
  /// A day of the calendar, a month or a year, with or without time zone (ISO 8601, extended).
  case date
  /// A day and a time, with or without time zone (XML Schema `dateTime`).
  case dateTime
  case dateOrDateTime = "date or dateTime"
  /// One e-mail address, whose domain has a dot.
  case email
  /// An absolute URI (RFC 3986), or an IRI (RFC 3987).
  case uri
  /// A URI of the Web: `http` or `https`, with a host.
  case httpURI = "http uri"
  case integer
  case positiveInteger = "positive integer"
  /// A decimal number, with or without exponent.
  case number
  /// Something but white space.
  case nonEmpty
}
