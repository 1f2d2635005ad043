/// Decodes deflated data (RFC 1951) as they come, cut anywhere, in memory that does not grow.
package struct DeflateDecoder: Sendable {
  private enum State: Sendable {
    case blockStart
    case stored(left: Int)
    case compressed
    case done
  }

  /// How a step ended.
  private enum Step {
    case goesOn, needsMore
  }

  /// How far back data may be repeated from.
  private static let historyCount = 32_768
  /// How much is decoded before it is shown.
  private static let shownCount = 65_536
  /// The longest repetition.
  private static let longestMatch = 258

  private var state = State.blockStart
  private var intake = BitIntake()
  private var isLast = false
  private var literals: HuffmanCode?
  private var distances: HuffmanCode?
  /// What was decoded last, and room for more.
  private var buffer = [UInt8](
    repeating: 0, count: historyCount + shownCount + longestMatch)
  private var end = 0
  private var shownEnd = 0

  /// Creates a decoder.
  package init() {}

  /// Whether the data ended; bytes that came after them are in `rest`.
  package var isDone: Bool { if case .done = state { true } else { false } }

  /// The bytes that came after the data.
  package var rest: ArraySlice<UInt8> { isDone ? intake.rest : [] }

  /// Takes more bytes, and shows what they come to, as many times as it takes.
  ///
  /// - Parameter show: Is given data, and tells whether more are wanted.
  package mutating func feed(
    _ bytes: ArraySlice<UInt8>, _ show: (ArraySlice<UInt8>) -> Bool
  ) throws(DeflateFault) {
    intake.append(bytes)
    do throws(DeflateFault) {
      try advance(show)
    } catch {
      // What stands before a fault is shown, wherever the bytes were cut.
      _ = flush(show)
      throw error
    }
    _ = flush(show)
  }

  private mutating func advance(
    _ show: (ArraySlice<UInt8>) -> Bool
  ) throws(DeflateFault) {
    var isWanted = true
    while isWanted, !isDone {
      let step: Step
      switch state {
      case .blockStart: step = try beginBlock()
      case .stored(let left): step = copy(left)
      case .compressed: step = try decode()
      case .done: return
      }
      if end >= Self.historyCount + Self.shownCount { isWanted = flush(show) }
      if step == .needsMore { return }
    }
  }

  private mutating func flush(_ show: (ArraySlice<UInt8>) -> Bool) -> Bool {
    guard end > shownEnd else { return true }
    let isWanted = show(buffer[shownEnd..<end])
    shownEnd = end
    if end >= Self.historyCount + Self.shownCount {
      let kept = end &- Self.historyCount
      buffer.withUnsafeMutableBufferPointer { memory in
        guard let start = memory.baseAddress else { return }
        start.update(from: start + kept, count: Self.historyCount)
      }
      end = Self.historyCount
      shownEnd = end
    }
    return isWanted
  }

  /// Begins a block, or ends the data after the last one.
  private mutating func beginBlock() throws(DeflateFault) -> Step {
    let place = intake.place
    if isLast {
      intake.align()
      state = .done
      return .goesOn
    }
    guard let last = intake.bits(1), let kind = intake.bits(2) else {
      intake.place = place
      return .needsMore
    }
    switch kind {
    case 0:
      intake.align()
      guard let length = intake.bits(16), let check = intake.bits(16) else {
        intake.place = place
        return .needsMore
      }
      guard length == check ^ 0xFFFF else { throw .malformed }
      intake.align()
      state = .stored(left: length)
    case 1:
      guard let fixed = DeflateCodes.fixed else { throw .malformed }
      literals = fixed.literals
      distances = fixed.distances
      state = .compressed
    case 2:
      guard try readCodes() else {
        intake.place = place
        return .needsMore
      }
      state = .compressed
    default: throw .malformed
    }
    isLast = last == 1
    return .goesOn
  }

  private mutating func copy(_ left: Int) -> Step {
    let room = Self.historyCount + Self.shownCount - end
    let taken = intake.takeBytes(min(left, room))
    for byte in taken {
      buffer[end] = byte
      end &+= 1
    }
    let remaining = left - taken.count
    state = remaining == 0 ? .blockStart : .stored(left: remaining)
    return remaining > 0 && taken.count < room ? .needsMore : .goesOn
  }

  /// Reads the codes of a block that has its own (RFC 1951 §3.2.7), and tells whether they are there.
  private mutating func readCodes() throws(DeflateFault) -> Bool {
    guard let literalCount = intake.bits(5), let distanceCount = intake.bits(5),
      let lengthCount = intake.bits(4)
    else { return false }
    let count = literalCount + 257 + distanceCount + 1
    var lengthLengths = Array(repeating: 0, count: 19)
    for index in DeflateCodes.lengthOrder.prefix(lengthCount + 4) {
      guard let length = intake.bits(3) else { return false }
      lengthLengths[index] = length
    }
    let code = try HuffmanCode(lengths: lengthLengths[...])
    var lengths: [Int] = []
    lengths.reserveCapacity(count)
    while lengths.count < count {
      intake.refill()
      guard let (symbol, bitCount) = code.symbol(in: intake.held, count: intake.heldCount) else {
        if intake.heldCount >= 15 { throw .malformed }
        return false
      }
      intake.skip(bitCount)
      let repetition: (length: Int, extra: Int, least: Int)
      switch symbol {
      case 16:
        guard let last = lengths.last else { throw .malformed }
        repetition = (last, 2, 3)
      case 17: repetition = (0, 3, 3)
      case 18: repetition = (0, 7, 11)
      default:
        lengths.append(symbol)
        continue
      }
      guard let more = intake.bits(repetition.extra) else { return false }
      lengths += Array(repeating: repetition.length, count: repetition.least + more)
    }
    guard lengths.count == count else { throw .malformed }
    literals = try HuffmanCode(lengths: lengths[..<(literalCount + 257)])
    distances = try HuffmanCode(lengths: lengths[(literalCount + 257)...])
    return true
  }

  /// Decodes symbols until the block ends, the room is full or bytes lack.
  private mutating func decode() throws(DeflateFault) -> Step {
    guard let literals, let distances else { throw .malformed }
    let full = Self.historyCount + Self.shownCount
    while end < full {
      let place = intake.place
      intake.refill()
      guard let (symbol, bitCount) = literals.symbol(in: intake.held, count: intake.heldCount)
      else {
        if intake.heldCount >= 15 { throw .malformed }
        return .needsMore
      }
      intake.skip(bitCount)
      if symbol < 256 {
        buffer[end] = UInt8(truncatingIfNeeded: symbol)
        end &+= 1
        continue
      }
      if symbol == 256 {
        state = .blockStart
        return .goesOn
      }
      guard symbol <= 285 else { throw .malformed }
      let length = DeflateCodes.lengths[symbol &- 257]
      guard let more = intake.bits(length.extraBitCount) else {
        intake.place = place
        return .needsMore
      }
      intake.refill()
      guard let (index, distanceBits) = distances.symbol(in: intake.held, count: intake.heldCount)
      else {
        if intake.heldCount >= 15 { throw .malformed }
        intake.place = place
        return .needsMore
      }
      intake.skip(distanceBits)
      guard index < DeflateCodes.distances.count else { throw .malformed }
      let step = DeflateCodes.distances[index]
      guard let further = intake.bits(step.extraBitCount) else {
        intake.place = place
        return .needsMore
      }
      try repeatData(length.base &+ more, from: step.base &+ further)
    }
    return .goesOn
  }

  /// Repeats data that stand before the end, and that may reach over it: they repeat themselves then.
  private mutating func repeatData(_ count: Int, from distance: Int) throws(DeflateFault) {
    // What stands before the history was never longer than it may be.
    guard distance > 0, distance <= end, end <= buffer.count - count else { throw .malformed }
    buffer.withUnsafeMutableBufferPointer { memory in
      guard let target = memory.baseAddress.map({ $0 + end }) else { return }
      if distance == 1 {
        target.update(repeating: target[-1], count: count)
        return
      }
      var copied = min(distance, count)
      target.update(from: target - distance, count: copied)
      while copied < count {
        // What was copied is a whole number of repetitions, so it can be copied as one.
        let more = min(copied, count - copied)
        (target + copied).update(from: target, count: more)
        copied += more
      }
    }
    end &+= count
  }
}
