/// Turns the tree of a regular expression into instructions.
///
/// Repetitions are written out, within a bound on the size. Groups are kept only where a
/// back-reference needs them. A matcher that sweeps over the text wants the body of a look-ahead
/// from right to left and that of a look-behind from left to right; one that tries wants each in its
/// own direction.
struct PatternCompiler {
  /// How many instructions an expression may take, repetitions written out.
  static let maximumSize = 100_000

  private var instructions: [PatternProgram.Instruction] = []
  private var classes: [PatternClass] = []
  private var registerCount = 0
  private var visitCount = 0
  private let keepsGroups: Bool

  private init(keepsGroups: Bool) {
    self.keepsGroups = keepsGroups
  }

  /// Compiles a tree.
  static func program(for tree: PatternTree) throws(PatternError) -> PatternProgram {
    var compiler = PatternCompiler(keepsGroups: tree.hasBackreferences)
    var looks: [PatternProgram.Look] = []
    for look in tree.looks {
      let isBackward = look.isBehind == tree.hasBackreferences
      looks.append(.init(entry: compiler.instructions.count, isBackward: isBackward))
      try compiler.emit(look.body, isBackward: isBackward)
      try compiler.append(.match)
    }
    let entry = compiler.instructions.count
    try compiler.emit(tree.root, isBackward: false)
    try compiler.append(.match)
    return PatternProgram(
      instructions: compiler.instructions, classes: compiler.classes, looks: looks, entry: entry,
      groupCount: tree.groupCount, registerCount: compiler.registerCount,
      hasBackreferences: tree.hasBackreferences)
  }

  private mutating func append(_ instruction: PatternProgram.Instruction) throws(PatternError) {
    guard instructions.count < Self.maximumSize else {
      throw PatternError(reason: .size, offset: 0)
    }
    instructions.append(instruction)
  }

  private mutating func emit(_ node: PatternNode, isBackward: Bool) throws(PatternError) {
    visitCount += 1
    guard visitCount < 4 * Self.maximumSize else { throw PatternError(reason: .size, offset: 0) }
    switch node {
    case .sequence(let nodes):
      if isBackward {
        for node in nodes.reversed() { try emit(node, isBackward: true) }
      } else {
        for node in nodes { try emit(node, isBackward: false) }
      }
    case .choice(let nodes): try emitChoice(nodes, isBackward: isBackward)
    case .consume(let scalars):
      classes.append(scalars)
      try append(.consume(classes.count - 1))
    case .repetition(let body, let minimum, let maximum, let isLazy, let groups):
      let loop = Loop(
        body: body, minimum: minimum, maximum: maximum, isLazy: isLazy, groups: groups,
        isBackward: isBackward)
      try emit(loop)
    case .group(let number, let body):
      if keepsGroups { try append(.save(2 * number + (isBackward ? 1 : 0))) }
      try emit(body, isBackward: isBackward)
      if keepsGroups { try append(.save(2 * number + (isBackward ? 0 : 1))) }
    case .start: try append(.start)
    case .end: try append(.end)
    case .wordBoundary(let isNegated): try append(.wordBoundary(isNegated: isNegated))
    case .look(let index, let isNegated): try append(.look(index, isNegated: isNegated))
    case .backreference(let number): try append(.backreference(number))
    }
  }

  private mutating func emitChoice(
    _ nodes: [PatternNode], isBackward: Bool
  ) throws(PatternError) {
    var exits: [Int] = []
    for (index, node) in nodes.enumerated() {
      guard index < nodes.count - 1 else {
        try emit(node, isBackward: isBackward)
        break
      }
      let fork = instructions.count
      try append(.split(fork + 1, fork + 1))
      try emit(node, isBackward: isBackward)
      exits.append(instructions.count)
      try append(.jump(0))
      instructions[fork] = .split(fork + 1, instructions.count)
    }
    for exit in exits { instructions[exit] = .jump(instructions.count) }
  }

  /// A repetition and the direction in which it is run.
  private struct Loop {
    let body: PatternNode
    let minimum: Int
    let maximum: Int?
    let isLazy: Bool
    let groups: Range<Int>
    let isBackward: Bool
  }

  private mutating func emit(_ loop: Loop) throws(PatternError) {
    if loop.body.isEmpty { return }
    let register = registerCount
    if keepsGroups { registerCount += 1 }
    for _ in 0..<loop.minimum { try emitTurn(of: loop, register: nil) }
    guard let maximum = loop.maximum else {
      let fork = instructions.count
      try append(.jump(fork))
      try emitTurn(of: loop, register: register)
      try append(.jump(fork))
      instructions[fork] = Self.fork(fork + 1, instructions.count, isLazy: loop.isLazy)
      return
    }
    var forks: [Int] = []
    for _ in loop.minimum..<max(loop.minimum, maximum) {
      forks.append(instructions.count)
      try append(.jump(instructions.count))
      try emitTurn(of: loop, register: register)
    }
    for fork in forks {
      instructions[fork] = Self.fork(fork + 1, instructions.count, isLazy: loop.isLazy)
    }
  }

  /// Emits one turn of a loop; a register is given where a turn that does not move is refused.
  private mutating func emitTurn(of loop: Loop, register: Int?) throws(PatternError) {
    if keepsGroups {
      if let register { try append(.turn(register)) }
      if !loop.groups.isEmpty { try append(.forget(loop.groups)) }
    }
    try emit(loop.body, isBackward: loop.isBackward)
    if keepsGroups, let register { try append(.progress(register)) }
  }

  private static func fork(
    _ body: Int, _ exit: Int, isLazy: Bool
  ) -> PatternProgram.Instruction {
    isLazy ? .split(exit, body) : .split(body, exit)
  }
}
