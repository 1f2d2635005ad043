/// The bytes of one raster while it is read, and what it cost to have them.
struct ReadingSession {
  let source: any ByteSource
  let limits: RasterLimits
  var store = ByteStore()
  var reading = RasterReading()
  var problems: [RasterProblem] = []

  /// Creates a session that has read nothing.
  init(source: any ByteSource, limits: RasterLimits) {
    self.source = source
    self.limits = limits
  }

  /// Whether there is a point in asking for more.
  var canContinue: Bool {
    reading.failure == nil && reading.requestCount < limits.maximumRequests
  }

  /// A parser of what is here.
  func parser(isFinal: Bool) -> RasterParser {
    RasterParser(
      store: store, limits: limits,
      remainingRequests: limits.maximumRequests - reading.requestCount, isFinal: isFinal)
  }

  /// Asks for ranges, within the bounds; what does not come is not asked for again.
  mutating func fetch(_ ranges: [Range<UInt64>]) async {
    for range in ranges {
      guard canContinue else {
        if reading.failure == nil { reading.boundsHit.insert(.requests) }
        store.refuse(range)
        continue
      }
      let affordable = limits.maximumBytes - min(limits.maximumBytes, reading.bytes)
      guard range.upperBound - range.lowerBound <= affordable else {
        reading.boundsHit.insert(.bytes)
        store.refuse(range)
        continue
      }
      do {
        reading.note(range)
        keep(try await source.read(range), of: range)
      } catch {
        reading.failure = error
        store.refuse(range)
      }
    }
  }

  /// Reads a range without keeping it; nil when it does not come whole.
  ///
  /// Leaders and trailers of a local file are many, are looked at once, and have a bound of their
  /// own.
  mutating func peek(_ range: Range<UInt64>) async -> ArraySlice<UInt8>? {
    guard reading.failure == nil else { return nil }
    reading.note(range)
    do {
      let delivery = try await source.read(range)
      reading.bytes += UInt64(delivery.bytes.count)
      let asked = Int(clamping: range.upperBound - range.lowerBound)
      return delivery.bytes.count >= asked ? delivery.bytes.prefix(asked) : nil
    } catch {
      reading.failure = error
      return nil
    }
  }

  /// Reads a range as a client that goes on with a version; what does not come is done without.
  mutating func confirm(_ range: Range<UInt64>) async {
    guard reading.failure == nil else { return }
    reading.note(range)
    if let delivery = await source.confirm(range) { keep(delivery, of: range) }
  }

  /// Keeps what was delivered, never more than was asked for.
  private mutating func keep(_ delivery: ByteDelivery, of range: Range<UInt64>) {
    reading.bytes += UInt64(delivery.bytes.count)
    if let size = store.size, let total = delivery.totalSize, size != total {
      note(
        .sizeChanged, at: range.lowerBound,
        tokens: ["before": String(size), "after": String(total)])
      // These are bytes of another file.
      store.refuse(range)
      return
    }
    let asked = Int(clamping: range.upperBound - range.lowerBound)
    let bytes =
      delivery.bytes.count > asked ? Array(delivery.bytes.prefix(asked)) : delivery.bytes
    let end = range.lowerBound &+ UInt64(bytes.count)
    store.size = store.size ?? delivery.totalSize
    store.insert(bytes, at: range.lowerBound)
    guard end < range.upperBound else { return }
    guard let size = store.size else {
      // Nothing at all says only that the end is somewhere before.
      if bytes.isEmpty { store.refuse(range) } else { store.size = end }
      return
    }
    let expectedEnd = min(size, range.upperBound)
    guard end < expectedEnd else { return }
    store.refuse(end..<expectedEnd)
    note(
      .deliveryShort, at: end,
      tokens: [
        "expected": String(expectedEnd - range.lowerBound), "actual": String(bytes.count),
      ])
  }

  /// Says which compressions are not read here, each once.
  mutating func noteUndecoded(_ images: [RasterImage]) {
    var seen: Set<UInt64> = []
    for image in images {
      guard !BlockContent.decodedCompressions.contains(image.compression),
        seen.insert(image.compression).inserted
      else { continue }
      let code = image.compression
      let entry = image.directory[.compression]
      problems.append(
        RasterProblem(
          code: .compressionUndecoded, offset: entry?.offset ?? image.directory.offset,
          image: image.index, tag: .compression,
          tokens: ["code": String(code), "name": CodeNames.compression[code] ?? String(code)]))
    }
  }

  private mutating func note(_ code: RasterCode, at offset: UInt64, tokens: [String: String]) {
    guard problems.count < limits.maximumProblems else { return }
    problems.append(
      RasterProblem(code: code, offset: offset, image: nil, tag: nil, tokens: tokens))
  }
}
