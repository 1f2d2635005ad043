/// Searches for a regular expression with back-references by trying its ways one after the other.
///
/// What a back-reference matches depends on the way taken, so the ways cannot be followed at once;
/// and there can be exponentially many, so the search has a budget.
struct PatternBacktracker {
  /// How many steps a search may take before it is given up.
  static let maximumSteps = 1_000_000

  /// Something to do when the present way fails.
  private enum Return {
    case resume(instruction: Int, place: Int)
    case restoreBound(Int, Int?)
    case restoreRegister(Int, Int)
  }

  private let program: PatternProgram
  private let text: [Unicode.Scalar]
  /// The start and the end of each group, two by two.
  private var bounds: [Int?]
  private var registers: [Int]
  private var steps = 0

  /// Prepares a search.
  init(program: PatternProgram, text: [Unicode.Scalar]) {
    self.program = program
    self.text = text
    bounds = Array(repeating: nil, count: 2 * (program.groupCount + 1))
    registers = Array(repeating: 0, count: program.registerCount)
  }

  /// Looks for the expression anywhere in the text.
  mutating func search() -> PatternVerdict {
    for place in 0...text.count {
      switch run(from: program.entry, at: place, isBackward: false) {
      case .absent: continue
      case let verdict: return verdict
      }
    }
    return .absent
  }

  /// Tries to match from a place; look-arounds recurse, as deep as the parser lets them nest.
  private mutating func run(from entry: Int, at start: Int, isBackward: Bool) -> PatternVerdict {
    var returns: [Return] = []
    var instruction = entry
    var place = start
    while true {
      steps += 1
      if steps > Self.maximumSteps { return .undecided }
      var goesOn = true
      switch program.instructions[instruction] {
      case .match: return .found
      case .consume(let index):
        goesOn = consume(program.classes[index], at: &place, isBackward: isBackward)
      case .split(let first, let second):
        returns.append(.resume(instruction: second, place: place))
        instruction = first
        continue
      case .jump(let target):
        instruction = target
        continue
      case .start: goesOn = place == 0
      case .end: goesOn = place == text.count
      case .wordBoundary(let isNegated):
        goesOn = PatternClass.isWordBoundary(in: text, at: place) != isNegated
      case .look(let index, let isNegated):
        let verdict = look(index, isNegated: isNegated, at: place, returns: &returns)
        if verdict == .undecided { return .undecided }
        goesOn = (verdict == .found) != isNegated
      case .save(let index): setBound(index, place, returns: &returns)
      case .forget(let groups):
        for index in (2 * groups.lowerBound)..<(2 * groups.upperBound) {
          setBound(index, nil, returns: &returns)
        }
      case .backreference(let number):
        goesOn = repeatGroup(number, at: &place, isBackward: isBackward)
      case .turn(let register):
        returns.append(.restoreRegister(register, registers[register]))
        registers[register] = place
      case .progress(let register): goesOn = registers[register] != place
      }
      if goesOn {
        instruction += 1
      } else if let next = backtrack(&returns) {
        (instruction, place) = next
      } else {
        return .absent
      }
    }
  }

  private mutating func backtrack(_ returns: inout [Return]) -> (Int, Int)? {
    while let last = returns.popLast() {
      switch last {
      case .resume(let instruction, let place): return (instruction, place)
      case .restoreBound(let index, let bound): bounds[index] = bound
      case .restoreRegister(let index, let place): registers[index] = place
      }
    }
    return nil
  }

  private mutating func setBound(_ index: Int, _ place: Int?, returns: inout [Return]) {
    returns.append(.restoreBound(index, bounds[index]))
    bounds[index] = place
  }

  private func consume(_ scalars: PatternClass, at place: inout Int, isBackward: Bool) -> Bool {
    guard isBackward ? place > 0 : place < text.count else { return false }
    guard scalars.contains(text[isBackward ? place - 1 : place]) else { return false }
    place += isBackward ? -1 : 1
    return true
  }

  /// Runs the body of a look-around, whose groups stay set if it holds and is not negated.
  private mutating func look(
    _ index: Int, isNegated: Bool, at place: Int, returns: inout [Return]
  ) -> PatternVerdict {
    let before = bounds
    let look = program.looks[index]
    let verdict = run(from: look.entry, at: place, isBackward: look.isBackward)
    if verdict == .found, !isNegated {
      for index in bounds.indices where bounds[index] != before[index] {
        returns.append(.restoreBound(index, before[index]))
      }
    } else {
      bounds = before
    }
    return verdict
  }

  /// Moves over the text of a group again; a group that was not set matches the empty text.
  private mutating func repeatGroup(
    _ number: Int, at place: inout Int, isBackward: Bool
  ) -> Bool {
    guard let start = bounds[2 * number], let end = bounds[2 * number + 1], start <= end else {
      return true
    }
    let count = end - start
    steps += count
    if isBackward {
      guard place >= count, text[(place - count)..<place] == text[start..<end] else {
        return false
      }
      place -= count
    } else {
      guard text.count - place >= count, text[place..<(place + count)] == text[start..<end] else {
        return false
      }
      place += count
    }
    return true
  }
}
