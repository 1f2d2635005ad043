/// A regular expression as a list of instructions for the matchers.
struct PatternProgram: Sendable {
  /// One step of a matcher.
  enum Instruction: Sendable {
    /// Moves over one scalar of the class with this index.
    case consume(Int)
    /// Goes on at either place, the first one being preferred.
    case split(Int, Int)
    case jump(Int)
    case start
    case end
    case wordBoundary(isNegated: Bool)
    /// Asks whether the look-around with this index holds here.
    case look(Int, isNegated: Bool)
    /// Notes the place as the start (even) or the end (odd) of a group.
    case save(Int)
    /// Forgets the groups of a loop's body, which is about to be entered again.
    case forget(Range<Int>)
    /// Moves over the text of a group again.
    case backreference(Int)
    /// Notes the place in a register, where a turn of a loop begins.
    case turn(Int)
    /// Refuses a turn of a loop that did not move.
    case progress(Int)
    case match
  }

  /// The body of a look-around.
  struct Look: Sendable {
    let entry: Int
    /// Whether the body is run from right to left.
    let isBackward: Bool
  }

  let instructions: [Instruction]
  let classes: [PatternClass]
  /// The look-arounds, each after those that it holds.
  let looks: [Look]
  let entry: Int
  let groupCount: Int
  let registerCount: Int
  let hasBackreferences: Bool

  /// Whether it can match only from the beginning of the text.
  var isAnchored: Bool {
    if case .start = instructions[entry] { return true }
    return false
  }
}
