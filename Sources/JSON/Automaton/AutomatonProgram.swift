/// An expression as a machine that accepts whole texts, whatever syntax it was written in.
struct AutomatonProgram: Sendable {
  /// One state of the machine.
  enum Step: Sendable {
    /// Goes on by one scalar of the set with this index.
    case take(Int)
    case split(Int, Int)
    case jump(Int)
    /// Goes on at the beginning of the text alone.
    case start
    /// Goes on at the end of the text alone.
    case end
    case accept
  }

  /// What one step takes.
  enum Scalars: Sendable {
    case pattern(PatternClass)
    case regexp(ScalarSet)

    /// Tells whether a scalar is in the set.
    func contains(_ scalar: Unicode.Scalar) -> Bool {
      switch self {
      case .pattern(let set): set.contains(scalar)
      case .regexp(let set): set.contains(scalar)
      }
    }
  }

  let steps: [Step]
  let sets: [Scalars]
  let entry: Int
}

extension AutomatonProgram {
  /// Takes an expression of ECMA-262, or returns nil if it looks around or back, which no finite
  /// machine of this kind does.
  init?(_ program: PatternProgram) {
    guard !program.hasBackreferences, program.looks.isEmpty else { return nil }
    var steps: [Step] = []
    for instruction in program.instructions {
      switch instruction {
      case .consume(let index): steps.append(.take(index))
      case .split(let first, let second): steps.append(.split(first, second))
      case .jump(let target): steps.append(.jump(target))
      case .start: steps.append(.start)
      case .end: steps.append(.end)
      case .match: steps.append(.accept)
      case .save, .forget, .turn, .progress: steps.append(.jump(steps.count + 1))
      case .wordBoundary, .look, .backreference: return nil
      }
    }
    self.steps = steps
    sets = program.classes.map { .pattern($0) }
    entry = program.entry
  }
}
