/// What stands in brackets (ECMA-262, CharacterClass).
extension PatternParser {
  /// Reads a class, brackets included.
  mutating func parseClass() throws(PatternError) -> PatternClass {
    let start = index
    index += 1
    let isInverted = skip("^")
    var ranges: [ClosedRange<UInt32>] = []
    var properties: [PatternProperty] = []
    while let scalar = next, scalar != "]" {
      let partStart = index
      let part = try parseClassAtom()
      guard let last = try parseRangeEnd() else {
        ranges += part.ranges
        properties += part.properties
        continue
      }
      if let lower = part.point, let upper = last.point {
        guard lower <= upper else { throw error(.range, at: partStart) }
        ranges.append(lower...upper)
      } else {
        // Annex B: a hyphen beside a whole class, as in `[\w-.]`, is a hyphen.
        ranges += part.ranges + [0x2D...0x2D] + last.ranges
        properties += part.properties + last.properties
      }
    }
    guard skip("]") else { throw error(.bracket, at: start) }
    return PatternClass(ranges, properties: properties, isInverted: isInverted)
  }

  /// Reads a hyphen and what ends the range, unless the hyphen is the last of the class.
  private mutating func parseRangeEnd() throws(PatternError) -> ClassPart? {
    guard next == "-", index + 1 < scalars.count, scalars[index + 1] != "]" else { return nil }
    index += 1
    return try parseClassAtom()
  }

  private mutating func parseClassAtom() throws(PatternError) -> ClassPart {
    guard let scalar = next else { throw error(.bracket) }
    if scalar != "\\" {
      index += 1
      return ClassPart(scalar.value)
    }
    if skip("\\b") { return ClassPart(0x08) }
    return try parseClassEscape()
  }
}
