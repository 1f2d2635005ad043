/// Searches for a regular expression without back-references by following all its ways at once.
///
/// Each instruction is visited at most once a place, hence a time proportional to the text times the
/// expression. Look-arounds are settled first, each by one sweep that marks the places where it
/// holds: a look-ahead from right to left, a look-behind from left to right.
struct PatternSweep {
  /// How many steps a search may take before it is given up.
  static let maximumSteps = 100_000_000

  private let program: PatternProgram
  private let text: [Unicode.Scalar]
  /// For each look-around that was settled, the places where it holds, as bits.
  private var settled: [[UInt64]] = []
  private var marks: [UInt32]
  private var generation: UInt32 = 0
  private var waiting: [Int] = []
  private var pending: [Int] = []
  private var steps = 0

  /// Prepares a search.
  init(program: PatternProgram, text: [Unicode.Scalar]) {
    self.program = program
    self.text = text
    marks = Array(repeating: 0, count: program.instructions.count)
  }

  /// Looks for the expression anywhere in the text.
  mutating func search() -> PatternVerdict {
    for look in program.looks {
      var holds = [UInt64](repeating: 0, count: text.count / 64 + 1)
      let isDone = sweep(from: look.entry, isBackward: look.isBackward) { place in
        holds[place / 64] |= 1 << UInt64(place % 64)
        return true
      }
      guard isDone else { return .undecided }
      settled.append(holds)
    }
    var isFound = false
    let isDone = sweep(from: program.entry, isBackward: false) { _ in
      isFound = true
      return false
    }
    return isFound ? .found : isDone ? .absent : .undecided
  }

  /// Runs from every place at once, and calls back at each place where a match ends.
  ///
  /// - Returns: Whether the sweep ended before the budget did.
  private mutating func sweep(
    from entry: Int, isBackward: Bool, onMatch: (Int) -> Bool
  ) -> Bool {
    let isAnchored = entry == program.entry && program.isAnchored
    var place = isBackward ? text.count : 0
    var moved: [Int] = []
    while true {
      startPlace()
      var isMatch = false
      for instruction in moved { isMatch = follow(instruction, at: place) || isMatch }
      if !isAnchored || place == 0 { isMatch = follow(entry, at: place) || isMatch }
      if isMatch, !onMatch(place) { return true }
      if steps > Self.maximumSteps { return false }
      if place == (isBackward ? 0 : text.count) { return true }
      if isAnchored, waiting.isEmpty { return true }
      let scalar = text[isBackward ? place - 1 : place]
      moved.removeAll(keepingCapacity: true)
      for instruction in waiting {
        if case .consume(let index) = program.instructions[instruction],
          program.classes[index].contains(scalar)
        {
          moved.append(instruction + 1)
        }
      }
      place += isBackward ? -1 : 1
    }
  }

  private mutating func startPlace() {
    waiting.removeAll(keepingCapacity: true)
    if generation == .max {
      marks = Array(repeating: 0, count: marks.count)
      generation = 0
    }
    generation += 1
  }

  /// Follows everything that can be done at a place without moving.
  ///
  /// - Returns: Whether that reaches a match.
  private mutating func follow(_ first: Int, at place: Int) -> Bool {
    var isMatch = false
    pending.append(first)
    while let index = pending.popLast() {
      steps += 1
      if marks[index] == generation { continue }
      marks[index] = generation
      switch program.instructions[index] {
      case .consume: waiting.append(index)
      case .split(let first, let second):
        pending.append(second)
        pending.append(first)
      case .jump(let target): pending.append(target)
      case .match: isMatch = true
      case .start: if place == 0 { pending.append(index + 1) }
      case .end: if place == text.count { pending.append(index + 1) }
      case .wordBoundary(let isNegated):
        if PatternClass.isWordBoundary(in: text, at: place) != isNegated {
          pending.append(index + 1)
        }
      case .look(let look, let isNegated):
        let holds = settled[look][place / 64] >> UInt64(place % 64) & 1 == 1
        if holds != isNegated { pending.append(index + 1) }
      case .save, .forget, .backreference, .turn, .progress: pending.append(index + 1)
      }
    }
    return isMatch
  }
}
