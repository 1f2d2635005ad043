extension RasterParser {
  /// A directory to be read.
  private struct Lead {
    let offset: UInt64
    let pointerOffset: UInt64
    let origin: ImageDirectory.Origin
  }

  /// Reads the chain of directories, then the SubIFDs (TIFF 6.0, section 2; TIFF Technical Note 1).
  mutating func readDirectories(_ header: TIFFHeader) -> [ImageDirectory] {
    guard header.firstDirectory != 0 else {
      report(.directoryNone, at: header.pointerOffset)
      return []
    }
    var directories: [ImageDirectory] = []
    var visited: Set<UInt64> = []
    let first = Lead(
      offset: header.firstDirectory, pointerOffset: header.pointerOffset, origin: .chain)
    follow(first, in: header, visited: &visited, into: &directories)
    // Children are followed in the order of the list that grows, hence without recursion.
    var parent = 0
    while parent < directories.count {
      for lead in children(of: directories[parent], index: parent, in: header) {
        follow(lead, in: header, visited: &visited, into: &directories)
      }
      parent += 1
    }
    reportOverlaps(of: directories)
    return directories
  }

  /// Reads a directory and those that follow it.
  private mutating func follow(
    _ lead: Lead, in header: TIFFHeader, visited: inout Set<UInt64>,
    into directories: inout [ImageDirectory]
  ) {
    var lead = lead
    while true {
      guard visited.insert(lead.offset).inserted else {
        report(
          .directoryLoop, at: lead.pointerOffset, tokens: ["target": String(lead.offset)])
        return
      }
      guard directories.count < limits.maximumDirectories else {
        report(
          .boundDirectories, at: lead.offset,
          tokens: ["bound": String(limits.maximumDirectories)])
        return
      }
      let index = directories.count
      guard
        let directory = readDirectory(
          at: lead.offset, from: lead.pointerOffset, origin: lead.origin, index: index, in: header)
      else { return }
      directories.append(directory)
      guard let next = directory.next, next != 0 else { return }
      lead = Lead(
        offset: next, pointerOffset: directory.end - header.offsetSize, origin: lead.origin)
    }
  }

  private func children(
    of directory: ImageDirectory, index: Int, in header: TIFFHeader
  ) -> [Lead] {
    guard let entry = directory[.subDirectories], let size = entry.type?.size else { return [] }
    return entry.unsigneds(atMost: limits.maximumDirectories).enumerated().compactMap { n, offset in
      guard offset != 0 else { return nil }
      return Lead(
        offset: offset, pointerOffset: entry.valueOffset &+ UInt64(n) &* size,
        origin: .child(of: index))
    }
  }

  /// Reads one directory; nil when nothing of it can be read.
  private mutating func readDirectory(
    at offset: UInt64, from pointerOffset: UInt64, origin: ImageDirectory.Origin, index: Int,
    in header: TIFFHeader
  ) -> ImageDirectory? {
    let target = ["target": String(offset)]
    guard offset >= header.length else {
      report(.directoryInHeader, at: pointerOffset, image: index, tokens: target)
      return nil
    }
    guard !isBeyondEnd(offset, header.countSize) else {
      report(.directoryBeyondEnd, at: pointerOffset, image: index, tokens: target)
      return nil
    }
    guard let countBytes = take(offset, header.countSize, ahead: limits.readAhead) else {
      return nil
    }
    if offset % 2 != 0 { report(.directoryOdd, at: offset, image: index, tokens: target) }
    let announced = header.byteOrder.unsigned(countBytes)
    if announced == 0 { report(.directoryEmpty, at: offset, image: index) }
    let start = offset + header.countSize
    let readable = readableCount(announced, from: start, image: index, in: header)
    guard let bytes = take(start, readable * header.entrySize) else { return nil }
    entryBudget -= readable
    let entries = readEntries(bytes, at: start, image: index, in: header)
    let isWhole = readable == announced
    let pointer = start + readable * header.entrySize
    var next: UInt64?
    if isWhole {
      if isBeyondEnd(pointer, header.offsetSize) {
        report(.directoryTruncated, at: pointer, image: index, tokens: ["count": String(announced)])
      } else {
        next = take(pointer, header.offsetSize).map { header.byteOrder.unsigned($0) }
      }
    }
    return ImageDirectory(
      offset: offset, end: isWhole ? pointer &+ header.offsetSize : pointer,
      pointerOffset: pointerOffset, origin: origin, announcedCount: announced, entries: entries,
      next: next)
  }

  /// How many of the announced entries are within the file and the bounds.
  private mutating func readableCount(
    _ announced: UInt64, from start: UInt64, image: Int, in header: TIFFHeader
  ) -> UInt64 {
    var readable = announced
    if let size = store.size, readable > (size - min(size, start)) / header.entrySize {
      report(
        .directoryTruncated, at: start - header.countSize, image: image,
        tokens: ["count": String(announced)])
      readable = (size - min(size, start)) / header.entrySize
    }
    let bound = min(limits.maximumEntries, entryBudget)
    if readable > bound {
      report(
        .boundEntries, at: start - header.countSize, image: image,
        tokens: ["count": String(announced), "bound": String(bound)])
      readable = bound
    }
    return readable
  }

  /// Notes directories that share bytes.
  private mutating func reportOverlaps(of directories: [ImageDirectory]) {
    let sorted = directories.indices.sorted { directories[$0].offset < directories[$1].offset }
    for (before, after) in zip(sorted, sorted.dropFirst())
    where directories[before].end > directories[after].offset {
      report(
        .directoryOverlap, at: directories[after].offset, image: after,
        tokens: ["other": String(before)])
    }
  }
}
