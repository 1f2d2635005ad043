/// Why compressed bytes cannot be read.
package enum DeflateFault: String, Error, Sendable, Hashable {
  /// The bytes do not keep to the form of the compression.
  case malformed
  /// The data differ from the checksum that goes with them.
  case checksum
}
