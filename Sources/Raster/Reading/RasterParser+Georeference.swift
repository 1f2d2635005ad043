extension RasterParser {
  /// Reads the georeference of an image; nil when it has none of the tags.
  mutating func readGeoreference(_ image: RasterImage) -> Georeference? {
    let tags: [TIFFTag] = [
      .modelPixelScale, .modelTiepoint, .modelTransformation, .geoKeyDirectory,
      .geoDoubleParameters, .geoASCIIParameters,
    ]
    guard tags.contains(where: { image.directory[$0] != nil }) else { return nil }
    return Georeference(
      scale: numbers(.modelPixelScale, of: image) { $0 == 3 },
      tiepoints: numbers(.modelTiepoint, of: image) { $0 > 0 && $0 % 6 == 0 },
      tiepointCount: (image.directory[.modelTiepoint]?.count ?? 0) / 6,
      transformation: numbers(.modelTransformation, of: image) { $0 == 16 },
      keys: readGeoKeys(image))
  }

  /// The numbers of a tag, whose count is held to what is lawful.
  private mutating func numbers(
    _ tag: TIFFTag, of image: RasterImage, isLawful: (UInt64) -> Bool
  ) -> [Double]? {
    guard let entry = image.directory[tag] else { return nil }
    if !isLawful(entry.count) || entry.type != .double {
      report(
        .geoNumberCount, at: entry.offset, image: image.index, tag: tag,
        tokens: [
          "tag": tag.name ?? "", "count": String(entry.count),
          "type": entry.type?.name ?? String(entry.typeCode),
        ])
    }
    return entry.numbers(atMost: 96)
  }

  private mutating func readGeoKeys(_ image: RasterImage) -> GeoKeyDirectory? {
    guard let entry = image.directory[.geoKeyDirectory], entry.type == .short else { return nil }
    let words = entry.unsigneds(atMost: 4 * 1_025)
    guard words.count >= 4 else {
      report(
        .geoKeyDirectoryShort, at: entry.offset, image: image.index, tag: .geoKeyDirectory,
        tokens: ["count": String(words.count)])
      return nil
    }
    let versions = (words[0], words[1], words[2])
    if versions.0 != 1 || versions.1 != 1 || versions.2 > 1 {
      report(
        .geoKeyVersion, at: entry.valueOffset, image: image.index, tag: .geoKeyDirectory,
        tokens: ["actual": "\(versions.0).\(versions.1).\(versions.2)"])
    }
    let held = (words.count - 4) / 4
    if words[3] != UInt64(held) || entry.count != words[3] * 4 + 4 {
      report(
        .geoKeyCount, at: entry.valueOffset + 6, image: image.index, tag: .geoKeyDirectory,
        tokens: ["announced": String(words[3]), "actual": String((entry.count - 4) / 4)])
    }
    return GeoKeyDirectory(
      version: versions.0, revision: versions.1, minorRevision: versions.2,
      announcedCount: words[3],
      keys: readGeoKeys(words, count: min(Int(words[3]), held), of: entry, image: image))
  }

  private mutating func readGeoKeys(
    _ words: [UInt64], count: Int, of entry: DirectoryEntry, image: RasterImage
  ) -> [GeoKey] {
    var keys: [GeoKey] = []
    var seen: Set<UInt64> = []
    for position in 0..<count {
      let word = words[(4 + position * 4)..<(8 + position * 4)]
      let (id, location) = (word[word.startIndex], word[word.startIndex + 1])
      let (valueCount, index) = (word[word.startIndex + 2], word[word.startIndex + 3])
      let offset = entry.valueOffset + UInt64(8 + position * 8)
      let name = GeoKeyName.name(UInt16(truncatingIfNeeded: id), minorRevision: words[2])
      let tokens = ["key": name.map { "\($0) (\(id))" } ?? String(id)]
      if !seen.insert(id).inserted {
        report(
          .geoKeyDuplicate, at: offset, image: image.index, tag: .geoKeyDirectory, tokens: tokens)
      } else if let last = keys.last, id < UInt64(last.id) {
        report(
          .geoKeyUnsorted, at: offset, image: image.index, tag: .geoKeyDirectory,
          tokens: tokens.merging(["previous": String(last.id)]) { $1 })
      }
      let value = geoValue(
        at: location, count: valueCount, index: index, words: words, of: image, offset: offset,
        tokens: tokens)
      keys.append(
        GeoKey(
          id: UInt16(truncatingIfNeeded: id), name: name, location: location, count: valueCount,
          index: index, value: value, offset: offset))
    }
    return keys
  }

  /// The value of a key, in the entry or in the tag that it names.
  private mutating func geoValue(
    at location: UInt64, count: UInt64, index: UInt64, words: [UInt64], of image: RasterImage,
    offset: UInt64, tokens: [String: String]
  ) -> GeoKey.Value {
    let directory = image.directory
    switch location {
    case 0: return .code(index)
    case UInt64(TIFFTag.geoKeyDirectory.rawValue):
      if index + count <= UInt64(words.count) {
        return .numbers(words[Int(index)..<Int(index + count)].map { Double($0) })
      }
    case UInt64(TIFFTag.geoDoubleParameters.rawValue):
      if let entry = directory[.geoDoubleParameters], index + count <= UInt64(entry.readCount) {
        return .numbers((Int(index)..<Int(index + count)).compactMap { entry.number($0) })
      }
    case UInt64(TIFFTag.geoASCIIParameters.rawValue):
      if let entry = directory[.geoASCIIParameters], index + count <= UInt64(entry.bytes.count) {
        let start = entry.bytes.startIndex + Int(index)
        let text = String(decoding: entry.bytes[start..<(start + Int(count))], as: UTF8.self)
        // A vertical bar ends each text of the tag (GeoTIFF 1.1, §7.1.2).
        return .text(String(text.prefix { $0 != "\0" && $0 != "|" }))
      }
    default:
      report(
        .geoKeyLocation, at: offset, image: image.index, tag: .geoKeyDirectory,
        tokens: tokens.merging(["location": String(location)]) { $1 })
      return .absent
    }
    report(
      .geoKeyOutside, at: offset, image: image.index, tag: .geoKeyDirectory,
      tokens: tokens.merging(["location": String(location)]) { $1 })
    return .absent
  }
}
