extension RasterReader {
  /// How many bytes of the end of the file are read where no trailer is promised.
  private static let endLength: UInt64 = 16

  /// Reads the end of the file, in one request more.
  ///
  /// It shows that the file is there to its end, in the version whose beginning was read; where trailers are
  /// promised, it is the trailer of the last tile.
  func confirm(_ structure: RasterStructure, session: inout ReadingSession) async {
    guard limits.confirms, let size = session.store.size, size > 0 else { return }
    let end = size - min(size, Self.endLength)..<size
    let last =
      structure.ghost?.promisesTrailers == true
      ? Self.lastTrailer(in: structure, ofSize: size) : nil
    await session.confirm(last ?? end)
  }

  /// The last bytes of the last block that is known, with the trailer after them.
  private static func lastTrailer(in structure: RasterStructure, ofSize size: UInt64)
    -> Range<UInt64>?
  {
    let stored = structure.samples.compactMap(\.self).flatMap(\.blocks)
      .filter { $0.offset > 0 && ($0.byteCount ?? 0) >= 4 }
    guard let end = stored.compactMap(\.end).max(), let after = end.plus(4), after <= size else {
      return nil
    }
    return (end - 4)..<after
  }
}
