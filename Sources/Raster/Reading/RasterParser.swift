/// Reads the structure of a raster out of the bytes that are here, and says which are missing.
///
/// It does no input: `RasterReader` fetches what it wants and has it parse again, so that a
/// structure is a pure function of bytes. What is missing at the last pass stays unread.
struct RasterParser {
  let store: ByteStore
  let limits: RasterLimits
  /// The requests that may still be made.
  let remainingRequests: Int
  /// Whether nothing more will be fetched.
  let isFinal: Bool

  /// What is missing.
  var wants: ByteRanges
  var problems: [RasterProblem] = []
  var problemCount = 0
  /// Where a wanted byte could not be had.
  var unreadOffsets: Set<UInt64> = []
  var entryBudget: UInt64
  var valueBudget: UInt64

  /// Prepares to parse.
  init(store: ByteStore, limits: RasterLimits, remainingRequests: Int, isFinal: Bool) {
    self.store = store
    self.limits = limits
    self.remainingRequests = remainingRequests
    self.isFinal = isFinal
    self.wants = ByteRanges(gap: limits.gap)
    self.entryBudget = limits.maximumTotalEntries
    self.valueBudget = limits.maximumTotalValueBytes
  }

  /// Reads all that can be read.
  ///
  /// Arrays of tiles wait until the directories are here, so that requests go where they tell most.
  mutating func parse() -> RasterStructure {
    guard let header = readHeader() else { return RasterStructure() }
    var structure = RasterStructure(header: header)
    structure.ghost = readGhostArea(after: header)
    let directories = readDirectories(header)
    guard isFinal || wants.ranges.isEmpty else { return structure }
    structure.images = readImages(directories)
    structure.pyramids = Pyramid.group(structure.images)
    structure.samples = readBlocks(structure.images)
    guard isFinal else { return structure }
    structure.georeferences = structure.images.map { readGeoreference($0) }
    gatherBlocks(&structure)
    return structure
  }

  // MARK: Bytes

  /// The bytes of a range when they are here; else they are wanted, up to `ahead` bytes if there are.
  mutating func take(_ offset: UInt64, _ count: UInt64, ahead: UInt64 = 0) -> ArraySlice<UInt8>? {
    guard let end = offset.plus(count) else { return nil }
    if let bytes = store.bytes(offset..<end) { return bytes }
    let wanted = offset..<(offset.plus(max(count, ahead)) ?? end)
    let missing =
      store.missing(wanted, gap: limits.gap) ?? store.missing(offset..<end, gap: limits.gap)
    if let missing, !isFinal {
      wants.insert(missing)
    } else if !isBeyondEnd(offset, count), unreadOffsets.insert(offset).inserted {
      report(.unread, at: offset, tokens: ["count": String(count)])
    }
    return nil
  }

  /// Whether a range passes the end of the file, or of all numbers; false while the end is unknown.
  func isBeyondEnd(_ offset: UInt64, _ count: UInt64) -> Bool {
    guard let end = offset.plus(count) else { return true }
    return store.size.map { end > $0 } ?? false
  }

  // MARK: Problems

  /// Notes a problem; beyond the bound, problems are only counted.
  mutating func report(
    _ code: RasterCode, at offset: UInt64, image: Int? = nil, tag: TIFFTag? = nil,
    tokens: [String: String] = [:]
  ) {
    problemCount += 1
    guard problems.count < limits.maximumProblems else { return }
    problems.append(
      RasterProblem(code: code, offset: offset, image: image, tag: tag, tokens: tokens))
  }
}
