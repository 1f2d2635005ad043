extension RasterParser {
  /// Reads the entries of a directory and their values, but for the arrays of tiles and strips.
  mutating func readEntries(
    _ bytes: ArraySlice<UInt8>, at start: UInt64, image: Int, in header: TIFFHeader
  ) -> [DirectoryEntry] {
    let size = Int(header.entrySize)
    var entries: [DirectoryEntry] = []
    entries.reserveCapacity(bytes.count / size)
    var seen: Set<TIFFTag> = []
    var last: TIFFTag?
    for position in stride(from: bytes.startIndex, to: bytes.endIndex, by: size) {
      let offset = start + UInt64(position - bytes.startIndex)
      let field = bytes[position..<(position + size)]
      let entry = readEntry(field, at: offset, image: image, in: header)
      if !seen.insert(entry.tag).inserted {
        report(.entryDuplicate, at: offset, image: image, tag: entry.tag, tokens: name(entry))
      } else if let last, entry.tag < last {
        var tokens = name(entry)
        tokens["previous"] = String(last.rawValue)
        report(.entryUnsorted, at: offset, image: image, tag: entry.tag, tokens: tokens)
      }
      last = entry.tag
      entries.append(entry)
    }
    return entries
  }

  private mutating func readEntry(
    _ field: ArraySlice<UInt8>, at offset: UInt64, image: Int, in header: TIFFHeader
  ) -> DirectoryEntry {
    let order = header.byteOrder
    let start = field.startIndex
    let inlineSize = Int(header.offsetSize)
    let bare = DirectoryEntry(
      tag: TIFFTag(UInt16(truncatingIfNeeded: order.unsigned(field[start..<(start + 2)]))),
      typeCode: UInt16(truncatingIfNeeded: order.unsigned(field[(start + 2)..<(start + 4)])),
      count: order.unsigned(field[(start + 4)..<(start + 4 + inlineSize)]), offset: offset,
      valueOffset: offset + 4 + header.offsetSize, isInline: true, bytes: [], byteOrder: order)
    let valueField = field[(start + 4 + inlineSize)...]
    guard let type = bare.type else {
      report(
        .entryTypeUnknown, at: offset, image: image, tag: bare.tag,
        tokens: name(bare, ["type": String(bare.typeCode)]))
      return bare
    }
    judge(type, of: bare, image: image, in: header)
    if bare.count == 0 {
      report(.entryCountZero, at: offset, image: image, tag: bare.tag, tokens: name(bare))
      return bare
    }
    guard let byteCount = bare.byteCount, byteCount <= header.offsetSize else {
      return readRemote(bare, at: order.unsigned(valueField), image: image, in: header)
    }
    let inline = valueField.prefix(Int(byteCount))
    return finished(bare.with(inline, at: bare.valueOffset, isInline: true), image: image)
  }

  /// Reads values that stand outside of their entry.
  private mutating func readRemote(
    _ entry: DirectoryEntry, at offset: UInt64, image: Int, in header: TIFFHeader
  ) -> DirectoryEntry {
    let outside = entry.with([], at: offset, isInline: false)
    let tokens = name(entry, ["target": String(offset), "count": String(entry.count)])
    guard let byteCount = entry.byteCount, !isBeyondEnd(offset, byteCount) else {
      report(.valueBeyondEnd, at: entry.offset, image: image, tag: entry.tag, tokens: tokens)
      return outside
    }
    guard offset >= header.length else {
      report(.valueInHeader, at: entry.offset, image: image, tag: entry.tag, tokens: tokens)
      return outside
    }
    guard !entry.tag.isBlockArray else { return outside }
    let readable = min(byteCount, limits.maximumValueBytes, valueBudget)
    if readable < byteCount {
      report(
        .boundValues, at: entry.offset, image: image, tag: entry.tag,
        tokens: name(entry, ["count": String(byteCount), "bound": String(readable)]))
    }
    // A part of a value is a whole number of values.
    let size = entry.type?.size ?? 1
    guard let bytes = take(offset, readable - readable % size) else { return outside }
    valueBudget -= readable
    return finished(outside.with(bytes, at: offset, isInline: false), image: image)
  }

  /// Notes a type that cannot be that of the tag.
  private mutating func judge(
    _ type: FieldType, of entry: DirectoryEntry, image: Int, in header: TIFFHeader
  ) {
    let tokens = name(entry, ["type": type.name])
    if type.isBigOnly, !header.isBig {
      report(.entryTypeBig, at: entry.offset, image: image, tag: entry.tag, tokens: tokens)
    } else if entry.tag.mustBeUnsigned, !type.isUnsigned {
      report(.entryTypeWrong, at: entry.offset, image: image, tag: entry.tag, tokens: tokens)
    }
  }

  private mutating func finished(_ entry: DirectoryEntry, image: Int) -> DirectoryEntry {
    if entry.type == .ascii, entry.isComplete, !entry.isTerminated {
      report(
        .textUnterminated, at: entry.valueOffset, image: image, tag: entry.tag,
        tokens: name(entry))
    }
    return entry
  }

  /// The tokens of a problem with an entry.
  private func name(
    _ entry: DirectoryEntry, _ tokens: [String: String] = [:]
  ) -> [String: String] {
    let number = String(entry.tag.rawValue)
    return tokens.merging(["tag": entry.tag.name.map { "\($0) (\(number))" } ?? number]) { $1 }
  }
}

extension DirectoryEntry {
  /// The same entry with its values.
  fileprivate func with(
    _ bytes: ArraySlice<UInt8>, at offset: UInt64, isInline: Bool
  ) -> DirectoryEntry {
    DirectoryEntry(
      tag: tag, typeCode: typeCode, count: count, offset: self.offset, valueOffset: offset,
      isInline: isInline, bytes: bytes, byteOrder: byteOrder)
  }
}
