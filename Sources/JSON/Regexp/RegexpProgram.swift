/// An expression as a machine whose states are all followed at once (Thompson), so that no expression
/// and no text can make it slow.
struct RegexpProgram: Sendable {
  /// One state of the machine.
  private enum Step: Sendable {
    case take(ScalarSet)
    case split(Int, Int)
    case jump(Int)
    case start
    case end
    case accept
  }

  private var steps: [Step] = []
  /// The most states that an expression may expand to.
  private static let maximumStepCount = 20_000

  /// Compiles an expression.
  init(compiling syntax: RegexpSyntax) throws(IRegexpError) {
    try append(syntax)
    steps.append(.accept)
  }

  private mutating func append(_ syntax: RegexpSyntax) throws(IRegexpError) {
    guard steps.count < Self.maximumStepCount else {
      throw IRegexpError(code: .size, offset: 0)
    }
    switch syntax {
    case .set(let set): steps.append(.take(set))
    case .start: steps.append(.start)
    case .end: steps.append(.end)
    case .sequence(let pieces): for piece in pieces { try append(piece) }
    case .choice(let branches): try append(choice: branches)
    case .repeated(let inner, let least, let most): try append(inner, least, most)
    }
  }

  private mutating func append(choice branches: [RegexpSyntax]) throws(IRegexpError) {
    var jumps: [Int] = []
    for (place, branch) in branches.enumerated() {
      guard place < branches.count - 1 else {
        try append(branch)
        break
      }
      let split = steps.count
      steps.append(.accept)
      try append(branch)
      jumps.append(steps.count)
      steps.append(.accept)
      steps[split] = .split(split + 1, steps.count)
    }
    for jump in jumps { steps[jump] = .jump(steps.count) }
  }

  private mutating func append(
    _ inner: RegexpSyntax, _ least: Int, _ most: Int?
  ) throws(IRegexpError) {
    for _ in 0..<least {
      let before = steps.count
      try append(inner)
      // Repeating nothing any number of times is nothing.
      if steps.count == before { return }
    }
    guard let most else {
      let split = steps.count
      steps.append(.accept)
      try append(inner)
      steps.append(.jump(split))
      steps[split] = .split(split + 1, steps.count)
      return
    }
    var splits: [Int] = []
    for _ in least..<max(most, least) {
      splits.append(steps.count)
      steps.append(.accept)
      let before = steps.count
      try append(inner)
      if steps.count == before { break }
    }
    for split in splits { steps[split] = .split(split + 1, steps.count) }
  }

  // MARK: Running

  /// Tells whether the machine accepts a text, whole or somewhere in it.
  func run(on text: String.UnicodeScalarView, isAnchored: Bool) -> Bool {
    var current = States(count: steps.count)
    var next = States(count: steps.count)
    var place = text.startIndex
    follow(0, into: &current, at: place, in: text)
    while place < text.endIndex {
      if !isAnchored {
        if current.accepts { return true }
        follow(0, into: &current, at: place, in: text)
        if current.accepts { return true }
      } else if current.list.isEmpty {
        return false
      }
      let scalar = text[place]
      place = text.index(after: place)
      next.clear()
      for state in current.list {
        if case .take(let set) = steps[state], set.contains(scalar) {
          follow(state + 1, into: &next, at: place, in: text)
        }
      }
      swap(&current, &next)
    }
    if !isAnchored { follow(0, into: &current, at: place, in: text) }
    return current.accepts
  }

  /// Adds a state and all that it leads to without taking a character.
  private func follow(
    _ state: Int, into states: inout States, at place: String.Index,
    in text: String.UnicodeScalarView
  ) {
    var pending = [state]
    while let next = pending.popLast() {
      guard states.add(next) else { continue }
      switch steps[next] {
      case .take: states.list.append(next)
      case .accept: states.accepts = true
      case .start: if place == text.startIndex { pending.append(next + 1) }
      case .end: if place == text.endIndex { pending.append(next + 1) }
      case .jump(let target): pending.append(target)
      case .split(let one, let other): pending += [other, one]
      }
    }
  }

  /// A set of states.
  private struct States {
    var list: [Int] = []
    var accepts = false
    private var marks: [Int]
    private var generation = 1

    init(count: Int) {
      marks = Array(repeating: 0, count: count)
    }

    mutating func add(_ state: Int) -> Bool {
      guard marks[state] != generation else { return false }
      marks[state] = generation
      return true
    }

    mutating func clear() {
      list.removeAll(keepingCapacity: true)
      accepts = false
      generation += 1
    }
  }
}
