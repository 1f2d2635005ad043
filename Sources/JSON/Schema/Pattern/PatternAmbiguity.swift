/// Tells whether an expression explodes in an engine that searches by trial and error: whether a text
/// can be matched in a number of ways that doubles with each turn of a loop.
///
/// That is so exactly when some state of the machine can come back to itself by two different ways
/// over the same text (exponential ambiguity; Weber and Seidl, 1991). Turns of loops that take nothing
/// are left out, as engines refuse them.
struct PatternAmbiguity {
  /// How many states and steps are looked at before the question is given up.
  private static let maximumStateCount = 400
  private static let maximumWork = 4_000_000

  /// A way from a state to the next one that takes a character.
  private struct Way {
    let state: Int
    /// Whether there is more than one such way.
    let isDouble: Bool
  }

  private let program: PatternProgram
  private let states: [Int]
  private let stateOfInstruction: [Int: Int]
  private let overlaps: [[Bool]]
  private var ways: [[Way]] = []
  private var work = 0

  /// Prepares to look at a program; nil for one that is too large or looks around or back.
  init?(_ program: PatternProgram) {
    guard !program.hasBackreferences, program.looks.isEmpty else { return nil }
    var states: [Int] = []
    var sets: [Set<UInt32>] = []
    let samples = Array(UInt32(0)..<0x250) + [0x2019, 0x2028, 0x4E2D, 0x1F600]
    for (index, instruction) in program.instructions.enumerated() {
      guard case .consume(let set) = instruction else { continue }
      guard states.count < Self.maximumStateCount else { return nil }
      states.append(index)
      sets.append(
        Set(
          samples.filter { point in
            Unicode.Scalar(point).map { program.classes[set].contains($0) } ?? false
          }))
    }
    self.program = program
    self.states = states
    stateOfInstruction = Dictionary(
      states.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    overlaps = sets.map { left in sets.map { !left.isDisjoint(with: $0) } }
  }

  /// Returns the answer, or nil if it takes too long to find.
  mutating func isExponential() -> Bool? {
    for state in states {
      guard let found = waysOn(after: state + 1) else { return nil }
      ways.append(found)
    }
    for state in states.indices where comesBack(to: state) {
      guard let answer = comesBackTwice(to: state) else { return nil }
      if answer { return true }
    }
    return false
  }

  /// Returns where one can go from an instruction without taking anything.
  private mutating func waysOn(after start: Int) -> [Way]? {
    var counts: [Int: Int] = [:]
    // Each place with the loops whose turn has begun since the last character.
    var pending: [(place: Int, entered: Set<Int>)] = [(start, [])]
    while let (place, entered) = pending.popLast() {
      work += 1
      guard work < Self.maximumWork else { return nil }
      switch program.instructions[place] {
      case .consume:
        if let state = stateOfInstruction[place] { counts[state, default: 0] += 1 }
      case .split(let first, let second):
        for next in [first, second] {
          pending.append((next, next == place + 1 ? entered.union([place]) : entered))
        }
      case .jump(let target):
        // A jump back ends a turn: one that began here and took nothing is refused.
        if target >= place || !entered.contains(target) { pending.append((target, entered)) }
      // A character was taken before, and one is to be taken after.
      case .match, .start, .end: break
      default: pending.append((place + 1, entered))
      }
    }
    return counts.map { Way(state: $0.key, isDouble: $0.value > 1) }
  }

  private func comesBack(to state: Int) -> Bool {
    var seen = Array(repeating: false, count: states.count)
    var pending = ways[state].map(\.state)
    while let next = pending.popLast() {
      if next == state { return true }
      if seen[next] { continue }
      seen[next] = true
      pending += ways[next].map(\.state)
    }
    return false
  }

  /// Walks two ways at once over the same text, and looks whether they part and meet again.
  private mutating func comesBackTwice(to origin: Int) -> Bool? {
    let count = states.count
    var seen = Array(repeating: false, count: count * count * 2)
    var pending = [(left: origin, right: origin, hasParted: false)]
    while let (left, right, hasParted) = pending.popLast() {
      for first in ways[left] {
        for second in ways[right] {
          work += 1
          guard work < Self.maximumWork else { return nil }
          guard overlaps[first.state][second.state] else { continue }
          let isSame = left == right && first.state == second.state
          let parts = hasParted || first.state != second.state || (isSame && first.isDouble)
          if parts, first.state == origin, second.state == origin { return true }
          let key = (first.state * count + second.state) * 2 + (parts ? 1 : 0)
          if seen[key] { continue }
          seen[key] = true
          pending.append((first.state, second.state, parts))
        }
      }
    }
    return false
  }
}

extension ECMAPattern {
  /// Whether engines that search by trial and error can take a time that doubles with each character;
  /// nil if that cannot be told.
  package var isExponentialElsewhere: Bool? {
    var ambiguity = PatternAmbiguity(program)
    return ambiguity?.isExponential()
  }
}
