/// Addresses of the internet protocol (RFC 2673 §3.2 and RFC 4291 §2.2).
enum AddressFormat {
  /// Tells whether bytes are four decimal numbers below 256, without superfluous zeros.
  static func isVersion4(_ bytes: ArraySlice<UInt8>) -> Bool {
    let parts = bytes.split(separator: 0x2E, maxSplits: 4, omittingEmptySubsequences: false)
    return parts.count == 4
      && parts.allSatisfy { part in
        guard (1...3).contains(part.count), part.allSatisfy({ (0x30...0x39).contains($0) }) else {
          return false
        }
        if part.count > 1, part.first == 0x30 { return false }
        return part.reduce(0) { $0 * 10 + Int($1 - 0x30) } < 256
      }
  }

  /// Tells whether bytes are eight groups of hexadecimal digits, or fewer with one `::`.
  static func isVersion6(_ bytes: ArraySlice<UInt8>) -> Bool {
    // The longest spelling has 45 bytes.
    guard bytes.count <= 45 else { return false }
    let groups = bytes.split(separator: 0x3A, omittingEmptySubsequences: false)
    var halves: [[ArraySlice<UInt8>]] = [[]]
    var place = 0
    while place < groups.count {
      guard groups[place].isEmpty else {
        halves[halves.count - 1].append(groups[place])
        place += 1
        continue
      }
      // An empty group is a `::`, which at an edge leaves two of them.
      guard halves.count == 1, groups.count > 2 else { return false }
      if place == 0 {
        guard groups[1].isEmpty else { return false }
        place += 1
      }
      if place == groups.count - 2, groups[place + 1].isEmpty {
        place += 1
      } else if place == groups.count - 1 {
        return false
      }
      halves.append([])
      place += 1
    }
    guard let count = wordCount(of: halves) else { return false }
    return halves.count == 1 ? count == 8 : count <= 7
  }

  private static func wordCount(of halves: [[ArraySlice<UInt8>]]) -> Int? {
    let groups = halves.flatMap(\.self)
    var count = 0
    for (place, group) in groups.enumerated() {
      let isLast = place == groups.count - 1 && halves.last?.isEmpty == false
      if isLast, group.contains(0x2E) {
        guard isVersion4(group) else { return nil }
        count += 2
      } else {
        guard (1...4).contains(group.count),
          group.allSatisfy({ Unicode.Scalar($0).hexadecimalValue != nil })
        else { return nil }
        count += 1
      }
    }
    return count
  }
}
