extension RasterParser {
  /// Looks up the blocks of all images: small arrays whole, windows of the long ones.
  ///
  /// Windows are wanted in the order in which they tell most, for as many requests as there are.
  mutating func readBlocks(_ images: [RasterImage]) -> [BlockSample?] {
    var arrays = images.map { Self.arrays(of: $0) }
    plan(&arrays)
    if !isFinal { want(arrays.compactMap(\.self)) }
    return arrays.map { arrays in arrays.map { read($0) } }
  }

  private static func arrays(of image: RasterImage) -> BlockArrays? {
    let isTiled = image.grid?.isTiled ?? image.isTiled
    guard let offsets = image.directory[isTiled ? .tileOffsets : .stripOffsets],
      offsets.type?.isUnsigned == true
    else { return nil }
    let counts = image.directory[isTiled ? .tileByteCounts : .stripByteCounts]
    let usable = counts.flatMap { $0.type?.isUnsigned == true ? $0 : nil }
    let length = min(
      offsets.count, usable?.count ?? offsets.count, image.grid?.expectedCount ?? .max)
    return BlockArrays(image: image.index, offsets: offsets, counts: usable, length: length)
  }

  /// Decides which windows are looked at; arrays of small levels are read whole first.
  private func plan(_ arrays: inout [BlockArrays?]) {
    var budget = limits.maximumIndexBytes
    let sorted = arrays.indices.sorted {
      (arrays[$0]?.byteCount ?? 0, $0) < (arrays[$1]?.byteCount ?? 0, $1)
    }
    for index in sorted {
      guard let array = arrays[index], array.length > 0 else { continue }
      let longest = max(array.offsets.byteCount ?? .max, array.counts?.byteCount ?? 0)
      let length = array.length
      if longest <= limits.wholeArrayBytes, array.byteCount <= budget {
        budget -= array.byteCount
        arrays[index]?.windows = [0..<length]
        continue
      }
      let window = max(1, limits.windowLength)
      guard length / 3 > window else {
        arrays[index]?.windows = [0..<min(length, window)]
        continue
      }
      let middle = length / 2
      arrays[index]?.windows = [
        0..<window, (length - window)..<length, middle..<(middle + window),
      ]
    }
  }

  /// Wants what is missing of the windows, as far as the remaining requests go.
  private mutating func want(_ arrays: [BlockArrays]) {
    for turn in 0..<3 {
      for array in arrays where turn < array.windows.count {
        var tried = wants
        for range in array.ranges(of: array.windows[turn]) where !isBeyondEnd(range) {
          if let missing = store.missing(range, gap: limits.gap) { tried.insert(missing) }
        }
        guard tried.ranges.count <= remainingRequests else { continue }
        wants = tried
      }
    }
  }

  private func isBeyondEnd(_ range: Range<UInt64>) -> Bool {
    isBeyondEnd(range.lowerBound, range.upperBound - range.lowerBound)
  }

  /// Looks up the blocks of the windows that are here.
  private func read(_ arrays: BlockArrays) -> BlockSample {
    var sample = BlockSample(image: arrays.image, length: arrays.length)
    for window in arrays.windows.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      guard let offsets = values(of: window, in: arrays.offsets) else { continue }
      let counts = arrays.counts.flatMap { values(of: window, in: $0) }
      for (position, offset) in offsets.enumerated() {
        sample.blocks.append(
          Block(
            image: arrays.image, index: window.lowerBound + UInt64(position), offset: offset,
            byteCount: counts?[position]))
      }
    }
    return sample
  }

  /// Some values of an array, when they are here.
  private func values(of window: Range<UInt64>, in entry: DirectoryEntry) -> [UInt64]? {
    guard let type = entry.type, window.upperBound <= entry.count else { return nil }
    let size = Int(type.size)
    let bytes: ArraySlice<UInt8>
    if entry.isInline {
      let start = entry.bytes.startIndex + Int(window.lowerBound) * size
      bytes = entry.bytes[start..<(start + window.count * size)]
    } else {
      guard let range = BlockArrays.range(of: window, in: entry), let held = store.bytes(range)
      else { return nil }
      bytes = held
    }
    return stride(from: bytes.startIndex, to: bytes.endIndex, by: size).map {
      entry.byteOrder.unsigned(bytes[$0..<($0 + size)])
    }
  }
}
