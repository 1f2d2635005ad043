/// Places of which the first ones are kept and all are counted.
package struct BlockList: Sendable, Hashable {
  /// The places that are kept, at most.
  private static let bound = 8
  package private(set) var count = 0
  package private(set) var first: [BlockPlace] = []

  /// Adds a place.
  mutating func append(_ place: @autoclosure () -> BlockPlace) {
    count += 1
    if first.count < Self.bound { first.append(place()) }
  }
}
