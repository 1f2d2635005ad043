/// The numbers and codes that RFC 1951 fixes (§3.2.5 to §3.2.7).
enum DeflateCodes {
  /// A number to which extra bits are added.
  struct Base: Sendable {
    let base: Int
    let extraBitCount: Int
  }

  /// The order in which the lengths of the code of lengths stand.
  static let lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  /// The lengths of repeated data, for the symbols from 257 on.
  static let lengths: [Base] = (0..<28).map { length($0) } + [Base(base: 258, extraBitCount: 0)]
  /// How far back the data stand that are repeated.
  static let distances: [Base] = (0..<30).map { distance($0) }

  /// The codes of blocks that have none of their own.
  static let fixed = fixedCodes()

  private static func length(_ index: Int) -> Base {
    guard index >= 8 else { return Base(base: 3 + index, extraBitCount: 0) }
    let extra = index / 4 - 1
    return Base(base: 3 + ((4 + index % 4) << extra), extraBitCount: extra)
  }

  private static func distance(_ index: Int) -> Base {
    guard index >= 4 else { return Base(base: 1 + index, extraBitCount: 0) }
    let extra = index / 2 - 1
    return Base(base: 1 + ((2 + index % 2) << extra), extraBitCount: extra)
  }

  private static func fixedCodes() -> (literals: HuffmanCode, distances: HuffmanCode)? {
    let runs = [(8, 144), (9, 112), (7, 24), (8, 8)]
    let lengths = runs.flatMap { length, count in Array(repeating: length, count: count) }
    guard let literals = try? HuffmanCode(lengths: lengths[...]),
      let distances = try? HuffmanCode(lengths: Array(repeating: 5, count: 30)[...])
    else { return nil }
    return (literals, distances)
  }
}
