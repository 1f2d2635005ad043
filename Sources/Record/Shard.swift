/// One part of a run that is split between machines, such as 2 of 3.
package struct Shard: Sendable, Hashable, CustomStringConvertible {
  /// From 1 to the count.
  package let number: Int
  package let count: Int

  /// Reads `K/N`; nil when it is not one.
  package init?(parsing text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[0]), let count = Int(parts[1]), number >= 1,
      number <= count, count <= 1_000
    else { return nil }
    self.number = number
    self.count = count
  }

  package var description: String { "\(number)/\(count)" }

  /// Whether the thing at a place, from 0, is of this part.
  package func takes(_ place: Int) -> Bool { place % count == number - 1 }
}
