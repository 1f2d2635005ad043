/// Something whose bytes are asked for by range: a remote file, a local one, bytes at hand.
package protocol ByteSource: Sendable {
  /// Reads the bytes of a range, as far as the resource has them.
  ///
  /// A delivery that is shorter than the range says that the resource ends there, unless its total
  /// size says otherwise. What cannot be read is an error, never an empty delivery.
  func read(_ range: Range<UInt64>) async throws(ByteSourceError) -> ByteDelivery

  /// Reads a range as a client does that goes on with a version it has begun to read.
  ///
  /// Nil when the source gives something else than that range: whoever asks does without.
  func confirm(_ range: Range<UInt64>) async -> ByteDelivery?
}

extension ByteSource {
  /// What is at hand needs no confirmation.
  package func confirm(_ range: Range<UInt64>) async -> ByteDelivery? { try? await read(range) }
}
