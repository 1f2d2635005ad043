/// Tells whether whole texts match an expression, over the bytes of UTF-8 and without a copy.
///
/// It is a deterministic machine made as it is needed: each set of states that the expression can be
/// in becomes one state the first time that a text leads there. A text then costs one step a
/// character, whatever the expression; a machine that grows too large is forgotten and begun again.
package struct TextAutomaton: Sendable {
  /// How many states are remembered.
  private static let maximumStateCount = 512
  /// How many kinds of characters beyond ASCII are told apart at once.
  private static let maximumKindCount = 64
  /// How much work making states may take for one text before it is given up.
  private static let maximumWork = 4_000_000
  private static let unknown: Int16 = -1

  private let program: AutomatonProgram
  /// The kind of each character of ASCII: those of one kind are in the same sets.
  private let kinds: [UInt8]
  /// For each kind, which sets its characters are in.
  private var memberships: [[Bool]]
  private var kindOfMembership: [[Bool]: UInt8]
  /// The kinds of characters beyond ASCII that were met, by their lowest bits.
  private var remembered: [(scalar: UInt32, kind: UInt8)]
  private let width: Int

  private var transitions: [Int16] = []
  private var acceptance: [Bool] = []
  private var isDead: [Bool] = []
  private var members: [[Int32]] = []
  private var numbers: [[Int32]: Int16] = [:]
  private var marks: [UInt32]
  private var generation: UInt32 = 0
  private var work = 0

  /// Creates a machine for an expression of ECMA-262, which must match whole texts by its own
  /// anchors; returns nil if the expression looks around or back.
  package init?(_ pattern: ECMAPattern) {
    guard let program = AutomatonProgram(pattern.program) else { return nil }
    self.init(program)
  }

  init(_ program: AutomatonProgram) {
    self.program = program
    var memberships: [[Bool]] = []
    var kindOfMembership: [[Bool]: UInt8] = [:]
    kinds = (UInt32(0)..<128).map { point in
      let membership = Self.membership(Unicode.Scalar(UInt8(point)), in: program)
      if let kind = kindOfMembership[membership] { return kind }
      let kind = UInt8(memberships.count)
      memberships.append(membership)
      kindOfMembership[membership] = kind
      return kind
    }
    width = memberships.count + Self.maximumKindCount
    self.memberships = memberships
    self.kindOfMembership = kindOfMembership
    remembered = Array(repeating: (0, 0), count: 256)
    marks = Array(repeating: 0, count: program.steps.count)
    forget()
  }

  /// Tells whether a text of well formed UTF-8 matches, or returns nil if that would take too long.
  package mutating func matches(_ text: Span<UInt8>) -> Bool? {
    work = 0
    var state = 0
    var at = 0
    while at < text.count {
      let byte = text[at]
      let kind: UInt8
      if byte < 0x80 {
        kind = kinds[Int(byte)]
        at &+= 1
      } else {
        guard let scalar = Self.scalar(text, &at) else { return false }
        guard let found = self.kind(of: scalar) else { return nil }
        kind = found
      }
      let next = transitions[state &* width &+ Int(kind)]
      if next >= 0 {
        state = Int(next)
      } else {
        state = makeTransition(from: state, kind)
        if work > Self.maximumWork { return nil }
      }
      if isDead[state] { return false }
    }
    return acceptance[state]
  }

  /// Reads a scalar beyond ASCII; the text is well formed, so that only its end is looked out for.
  private static func scalar(_ text: Span<UInt8>, _ at: inout Int) -> Unicode.Scalar? {
    let lead = text[at]
    let count = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard at &+ count <= text.count else { return nil }
    var value = UInt32(lead) & (0x7F >> UInt32(count))
    for offset in 1..<count { value = value << 6 | UInt32(text[at &+ offset] & 0x3F) }
    at &+= count
    return Unicode.Scalar(value)
  }

  private static func membership(
    _ scalar: Unicode.Scalar, in program: AutomatonProgram
  ) -> [Bool] {
    program.sets.map { $0.contains(scalar) }
  }

  private mutating func kind(of scalar: Unicode.Scalar) -> UInt8? {
    let slot = Int(scalar.value & 0xFF)
    if remembered[slot].scalar == scalar.value { return remembered[slot].kind }
    work &+= program.sets.count
    let membership = Self.membership(scalar, in: program)
    var kind = kindOfMembership[membership]
    if kind == nil, memberships.count < width {
      kind = UInt8(memberships.count)
      kindOfMembership[membership] = kind
      memberships.append(membership)
    }
    if let kind { remembered[slot] = (scalar.value, kind) }
    return kind
  }

  /// Forgets all states but the first.
  private mutating func forget() {
    transitions.removeAll(keepingCapacity: true)
    acceptance.removeAll(keepingCapacity: true)
    isDead.removeAll(keepingCapacity: true)
    members.removeAll(keepingCapacity: true)
    numbers.removeAll(keepingCapacity: true)
    // The first state alone stands at the beginning of the text, and must not be taken for another.
    let first = closure(of: [program.entry], isAtStart: true)
    append(first, isAtStart: true)
  }

  private mutating func makeTransition(from state: Int, _ kind: UInt8) -> Int {
    let membership = memberships[Int(kind)]
    var reached: [Int] = []
    for step in members[state] {
      if case .take(let set) = program.steps[Int(step)], membership[set] {
        reached.append(Int(step) + 1)
      }
    }
    let next = closure(of: reached, isAtStart: false)
    if let number = numbers[next] {
      transitions[state &* width &+ Int(kind)] = number
      return Int(number)
    }
    if members.count >= Self.maximumStateCount {
      forget()
      append(next, isAtStart: false)
      return members.count - 1
    }
    append(next, isAtStart: false)
    transitions[state &* width &+ Int(kind)] = Int16(members.count - 1)
    return members.count - 1
  }

  private mutating func append(_ states: [Int32], isAtStart: Bool) {
    if !isAtStart { numbers[states] = Int16(members.count) }
    members.append(states)
    transitions.append(contentsOf: repeatElement(Self.unknown, count: width))
    isDead.append(states.isEmpty)
    acceptance.append(accepts(states, isAtStart: isAtStart))
  }

  /// Returns the states that are waiting for a character or for the end, in order.
  private mutating func closure(of first: [Int], isAtStart: Bool) -> [Int32] {
    var waiting: [Int32] = []
    follow(first, isAtStart: isAtStart, isAtEnd: false) { waiting.append(Int32($0)) }
    return waiting.sorted()
  }

  /// Tells whether the machine accepts if the text ends here.
  private mutating func accepts(_ states: [Int32], isAtStart: Bool) -> Bool {
    var isAccepted = false
    let steps = program.steps
    follow(states.map { Int($0) }, isAtStart: isAtStart, isAtEnd: true) { step in
      if case .accept = steps[step] { isAccepted = true }
    }
    return isAccepted
  }

  /// Follows all that needs no character, and shows each state that goes on by more than that.
  private mutating func follow(
    _ first: [Int], isAtStart: Bool, isAtEnd: Bool, _ show: (Int) -> Void
  ) {
    if generation == .max {
      marks = Array(repeating: 0, count: marks.count)
      generation = 0
    }
    generation += 1
    var pending = first
    while let step = pending.popLast() {
      if marks[step] == generation { continue }
      marks[step] = generation
      work &+= 1
      switch program.steps[step] {
      case .take, .accept: show(step)
      case .split(let one, let other): pending += [other, one]
      case .jump(let target): pending.append(target)
      case .start: if isAtStart { pending.append(step + 1) }
      case .end:
        if isAtEnd { pending.append(step + 1) } else { show(step) }
      }
    }
  }
}
