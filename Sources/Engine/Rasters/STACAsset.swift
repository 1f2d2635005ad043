import JSON

/// What a STAC item promises of one of its files: what the file itself must then say too.
///
/// Members of the asset prevail over those of the item (STAC 1.1, common metadata).
struct STACAsset {
  private let asset: JSONValue
  private let name: String
  private let item: JSONValue

  init(_ asset: JSONValue, named name: String, of item: JSONValue) {
    self.asset = asset
    self.name = name
    self.item = item
  }

  /// The promises as suites see them; one that is not made is null.
  var text: JSONText {
    [
      "item": copy(item["id"]), "asset": .string(name), "type": copy(asset["type"]),
      "epsg": epsg.map { .integer($0) } ?? .null,
      "height": shape.count == 2 ? .value(shape[0]) : .null,
      "width": shape.count == 2 ? .value(shape[1]) : .null,
      "transform": transform, "bandCount": bands.map { .integer($0.count) } ?? .null,
      "nodata": nodata, "size": copy(member("file:size")),
    ]
  }

  private func member(_ name: String) -> JSONValue? { asset[name] ?? item["properties"]?[name] }

  private func copy(_ value: JSONValue?) -> JSONText { value.map { .value($0) } ?? .null }

  /// `proj:code` of version 2 of the projection extension, or `proj:epsg` of version 1.
  private var epsg: Int? {
    if let code = member("proj:code")?.string {
      let parts = code.split(separator: ":")
      return parts.count == 2 && parts[0].uppercased() == "EPSG" ? Int(parts[1]) : nil
    }
    return member("proj:epsg")?.integer
  }

  /// The first six numbers; three more would be those of the last row of a matrix.
  private var transform: JSONText {
    let numbers = Array(member("proj:transform")?.elements.map(\.self) ?? [])
    guard numbers.count >= 6 else { return .null }
    return .array(numbers.prefix(6).map { .value($0) })
  }

  /// Rows, then columns.
  private var shape: [JSONValue] { member("proj:shape")?.elements.map(\.self) ?? [] }

  private var bands: [JSONValue]? {
    let list = asset["bands"] ?? asset["raster:bands"] ?? asset["eo:bands"]
    return list.map { $0.elements.map(\.self) }
  }

  /// The value of absence, when all bands that say one say the same.
  private var nodata: JSONText {
    let told = [asset["nodata"]].compactMap(\.self) + (bands ?? []).compactMap { $0["nodata"] }
    guard let first = told.first, first.number != nil, told.allSatisfy({ $0 == first }) else {
      return .null
    }
    return .value(first)
  }
}
