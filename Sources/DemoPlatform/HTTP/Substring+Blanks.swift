extension Substring {
  /// Returns the text without the spaces and tabs around it, the `OWS` of RFC 9110, 5.6.3.
  func trimmingBlanks() -> Substring {
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    let start = firstIndex { !isBlank($0) } ?? endIndex
    guard let last = lastIndex(where: { !isBlank($0) }) else { return self[start..<start] }
    return self[start...last]
  }
}
