/// A regular expression that was read.
struct PatternTree: Sendable {
  /// The body of a look-around.
  struct Look: Sendable {
    let body: PatternNode
    let isBehind: Bool
  }

  let root: PatternNode
  /// The look-arounds, each after those that it holds.
  let looks: [Look]
  let groupCount: Int
  let hasBackreferences: Bool
}
