import JSON

extension Raster {
  /// The georeference of an image; null when it has none of the tags.
  func geoText(_ image: RasterImage) -> JSONText {
    guard structure.georeferences.indices.contains(image.index),
      let geo = structure.georeferences[image.index]
    else { return .null }
    let directory = image.directory
    let transform = geo.transform
    let extent = transform?.extent(width: image.width, height: image.height)
    return .members([
      ("form", .string(geo.form.rawValue)),
      ("offset", RasterText.whole(firstOffset(directory))),
      ("scale", RasterText.numbers(geo.scale)), ("tiepoints", RasterText.numbers(geo.tiepoints)),
      ("tiepointCount", RasterText.whole(geo.tiepointCount)),
      ("transformation", RasterText.numbers(geo.transformation)),
      ("hasKeys", .boolean(directory[.geoKeyDirectory] != nil)),
      ("finite", .boolean(geo.isFinite)),
      ("usable", .boolean(transform?.isUsable ?? (geo.form == .controlPoints && geo.isFinite))),
      ("rotated", transform.map { .boolean($0.isRotated) } ?? .null),
      ("northUp", transform.map { .boolean(!$0.isRotated && $0.a > 0 && $0.e < 0) } ?? .null),
      (
        "resolution",
        transform.map {
          [
            "x": RasterText.number(($0.a * $0.a + $0.d * $0.d).squareRoot()),
            "y": RasterText.number(($0.b * $0.b + $0.e * $0.e).squareRoot()),
          ]
        } ?? .null
      ),
      ("transform", RasterText.numbers(transform.map { [$0.a, $0.b, $0.c, $0.d, $0.e, $0.f] })),
      ("extent", RasterText.numbers(extent)),
      ("crs", crsText(geo, extent: extent)),
      ("keys", geo.keys.map { keysText($0) } ?? .null),
    ])
  }

  private func firstOffset(_ directory: ImageDirectory) -> UInt64? {
    let tags: [TIFFTag] = [
      .modelPixelScale, .modelTiepoint, .modelTransformation, .geoKeyDirectory,
    ]
    return tags.lazy.compactMap { directory[$0]?.offset }.first
  }

  /// The reference system, by the keys that name it.
  private func crsText(_ geo: Georeference, extent: [Double]?) -> JSONText {
    guard let keys = geo.keys else { return .null }
    let (projected, geodetic) = (keys.code(3072), keys.code(2048))
    let model = keys.code(1024)
    let code = model == 1 ? projected : model == 2 || model == 3 ? geodetic : projected ?? geodetic
    let epsg = code.flatMap { $0 == 0 || $0 >= GeoKeyDirectory.userDefined ? nil : $0 }
    let bounds = epsg.flatMap { area($0)?.bounds }
    return .members([
      ("model", RasterText.coded(model, default: nil, names: CodeNames.modelType)),
      ("rasterType", RasterText.coded(keys.code(1025), default: 1, names: CodeNames.rasterType)),
      ("epsg", RasterText.whole(epsg)),
      ("userDefined", .boolean(code == GeoKeyDirectory.userDefined)),
      ("missing", .boolean(code == nil || code == 0)),
      ("projected", RasterText.whole(projected)), ("geodetic", RasterText.whole(geodetic)),
      ("vertical", RasterText.whole(keys.code(4096))),
      ("citation", RasterText.text(keys.text(1026) ?? keys.text(3073) ?? keys.text(2049))),
      ("linearUnits", RasterText.whole(keys.code(3076))),
      ("angularUnits", RasterText.whole(keys.code(2054))),
      ("known", epsg.flatMap { isKnown($0) }.map { .boolean($0) } ?? .null),
      ("area", RasterText.numbers(bounds)),
      (
        "extentInArea",
        extent.flatMap { extent in bounds.map { .boolean(Self.isInside(extent, $0)) } } ?? .null
      ),
      (
        "looksLikeDegrees",
        extent.map { .boolean(Self.isInside($0, [-180.5, -90.5, 180.5, 90.5])) } ?? .null
      ),
      (
        "looksSwapped",
        extent.flatMap { extent in
          bounds.map {
            let swapped = [extent[1], extent[0], extent[3], extent[2]]
            return .boolean(!Self.isInside(extent, $0) && Self.isInside(swapped, $0))
          }
        } ?? .null
      ),
    ])
  }

  /// Whether a code is one of the systems known here; false when no EPSG code can be so (GeoTIFF 1.1, 7.4),
  /// nil when it cannot be told.
  private func isKnown(_ code: UInt64) -> Bool? {
    guard (1_024...32_766).contains(code) else { return false }
    return area(code) == nil ? nil : true
  }

  private static func isInside(_ inner: [Double], _ outer: [Double]) -> Bool {
    inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3]
  }

  private func keysText(_ keys: GeoKeyDirectory) -> JSONText {
    [
      "version": .string("\(keys.version).\(keys.revision).\(keys.minorRevision)"),
      "announced": RasterText.whole(keys.announcedCount), "count": .integer(keys.keys.count),
      "items": .array(
        keys.keys.map { key in
          [
            "id": .integer(Int(key.id)), "name": RasterText.text(key.name),
            "location": RasterText.whole(key.location), "count": RasterText.whole(key.count),
            "index": RasterText.whole(key.index), "offset": RasterText.whole(key.offset),
            "value": valueText(key.value),
          ]
        }),
    ]
  }

  private func valueText(_ value: GeoKey.Value) -> JSONText {
    switch value {
    case .code(let code): RasterText.whole(code)
    case .numbers(let numbers):
      numbers.count == 1 ? RasterText.number(numbers[0]) : RasterText.numbers(numbers)
    case .text(let text): RasterText.bounded(text, atMost: 1_000)
    case .absent: .null
    }
  }
}
