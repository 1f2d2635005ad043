/// What an option takes after its name, which decides how its value is read.
package enum OptionKind: Sendable, Hashable {
  /// Nothing: the option is there or it is not.
  case flag
  /// Any text, which the verb reads further.
  case text
  /// A whole number within bounds.
  case integer(ClosedRange<Int>)
  /// A number of requests per second, `5`, `5/s` or `100/m`, within bounds.
  case rate(ClosedRange<Double>)
  /// A length of time with its unit, `10s` or `500ms`, within bounds.
  case duration(ClosedRange<Duration>)
  /// A number of bytes, `1048576` or `64MiB`, within bounds.
  case byteCount(ClosedRange<Int>)
  /// One word of several.
  case choice([String])
}
