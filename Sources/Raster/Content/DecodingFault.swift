/// Why compressed bytes cannot be read.
package enum DecodingFault: String, Error, Sendable, Hashable, CaseIterable {
  /// The bytes end before the data do.
  case cut
  /// The bytes do not keep to the form of the compression.
  case malformed
  /// The data are longer than the block can hold.
  case overlong
  /// The data differ from the checksum that goes with them.
  case checksum
}
