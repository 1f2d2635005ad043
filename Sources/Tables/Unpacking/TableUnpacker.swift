import Deflate

/// Takes a table out of gzip (RFC 1952) or of a zip archive of one member, as its bytes come; what is
/// not packed passes as it is.
struct TableUnpacker: Sendable {
  private enum State: Sendable {
    /// The beginning of the file, or of a further member of gzip.
    case header
    case plain
    case data(PackedFormat)
    case trailer(PackedFormat)
    /// The table ended, or what follows is not read.
    case ended
  }

  private var state = State.header
  /// Bytes that do not suffice to be read.
  private var pending: [UInt8] = []
  private var decoder = DeflateDecoder()
  private var checksum = Checksum()
  private var byteCount = 0
  private var isMember = false
  /// What is wrong with the packing.
  private(set) var problem: TableProblem?

  /// Whether bytes are not passed as they are.
  var isUnpacking: Bool { if case .plain = state { false } else { true } }

  /// Takes more bytes, and shows those of the table to whoever tells whether more are wanted.
  mutating func feed(_ bytes: [UInt8], _ show: ([UInt8]) -> Bool) {
    if case .plain = state {
      _ = show(bytes)
      return
    }
    pending += bytes
    while problem == nil, step(show) {}
  }

  /// Tells that no more bytes come, and shows what is left.
  mutating func finish(_ show: ([UInt8]) -> Bool) {
    switch state {
    case .header:
      // What is shorter than a header is no packed file; the reader says what it is.
      if !isMember, problem == nil { _ = show(pending) }
    case .data: fail(.cutPacking)
    case .trailer(let format): if !endMember(format, isLast: true) { fail(.cutPacking) }
    case .plain, .ended: break
    }
    pending = []
  }

  /// Goes on by one step, and tells whether there is another.
  private mutating func step(_ show: ([UInt8]) -> Bool) -> Bool {
    switch state {
    case .header: return readHeader(show)
    case .data(let format): return unpack(format, show)
    case .trailer(let format): return endMember(format, isLast: false)
    case .plain, .ended:
      pending = []
      return false
    }
  }

  private mutating func readHeader(_ show: ([UInt8]) -> Bool) -> Bool {
    if isMember, let first = pending.first, first != 0x1F {
      // Archives on tape are filled up with zeros; anything else does not belong there.
      if pending.contains(where: { $0 != 0 }) { fail(.brokenPacking) }
      state = .ended
      return false
    }
    switch PackedFormat.recognise(pending) {
    case .undecided: return false
    case .plain:
      state = .plain
      let bytes = pending
      pending = []
      _ = show(bytes)
      return false
    case .unreadable(let format):
      problem = TableProblem(.compressed, tokens: ["format": format])
      state = .ended
      return false
    case .packed(let format, let offset):
      pending.removeSubrange(0..<offset)
      decoder = DeflateDecoder()
      checksum = Checksum()
      byteCount = 0
      isMember = true
      state = .data(format)
      return true
    }
  }

  private mutating func unpack(_ format: PackedFormat, _ show: ([UInt8]) -> Bool) -> Bool {
    if case .zip(let header) = format, header.isStored {
      let data = Array(pending.prefix(header.byteCount - byteCount))
      pending.removeSubrange(0..<data.count)
      take(data[...])
      _ = show(data)
      guard byteCount == header.byteCount else { return false }
      state = .trailer(format)
      return true
    }
    var isWanted = true
    var decoder = self.decoder
    let bytes = pending
    pending = []
    do throws(DeflateFault) {
      try decoder.feed(bytes[...]) { data in
        take(data)
        isWanted = show(Array(data))
        return isWanted
      }
    } catch {
      fail(.brokenPacking)
      return false
    }
    self.decoder = decoder
    guard isWanted else {
      state = .ended
      return false
    }
    guard decoder.isDone else { return false }
    pending = Array(decoder.rest)
    state = .trailer(format)
    return true
  }

  private mutating func take(_ data: ArraySlice<UInt8>) {
    checksum.update(data)
    byteCount &+= data.count
  }

  /// Holds the data to what stands after them, and tells whether that is there.
  private mutating func endMember(_ format: PackedFormat, isLast: Bool) -> Bool {
    switch format {
    case .gzip:
      guard pending.count >= 8 else { return false }
      let sum = UInt32(truncatingIfNeeded: PackedFormat.number(pending, 0, 4))
      let count = UInt32(truncatingIfNeeded: PackedFormat.number(pending, 4, 4))
      if sum != checksum.value || count != UInt32(truncatingIfNeeded: byteCount) {
        fail(.brokenPacking)
      }
      pending.removeSubrange(0..<8)
      state = .header
    case .zip(let header):
      // A description of the data may stand before the next member or the list of members.
      guard pending.count >= 40 || isLast else { return false }
      endZip(header)
      state = .ended
    }
    return true
  }

  private mutating func endZip(_ header: PackedFormat.ZipHeader) {
    var offset = 0
    var expected = header.checksum
    if expected == nil {
      if pending.starts(with: [0x50, 0x4B, 0x07, 0x08]) { offset = 4 }
      guard pending.count >= offset + 12 else { return fail(.cutPacking) }
      expected = UInt32(truncatingIfNeeded: PackedFormat.number(pending, offset, 4))
      // Both counts have eight bytes in large archives.
      let short = pending.dropFirst(offset + 12)
      offset += short.starts(with: [0x50, 0x4B]) || short.isEmpty ? 12 : 20
    }
    if let expected, expected != checksum.value { fail(.brokenPacking) }
    if pending.dropFirst(offset).starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      problem = TableProblem(.severalMembers)
    }
  }

  private mutating func fail(_ code: TableCode) {
    problem = problem ?? TableProblem(code)
    state = .ended
  }
}
