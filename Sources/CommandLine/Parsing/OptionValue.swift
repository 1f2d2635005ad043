/// The value of an option, read as its kind says.
package enum OptionValue: Sendable, Hashable {
  case flag
  case text(String)
  case integer(Int)
  case rate(Double)
  case duration(Duration)
  case byteCount(Int)
}
