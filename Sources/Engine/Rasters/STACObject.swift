import JSON

/// A STAC item, collection, catalogue or page of items, and what it leads to (STAC 1.0 and 1.1).
struct STACObject {
  private let value: JSONValue
  private let base: String

  /// - Parameter base: The address that references are resolved against.
  init(_ value: JSONValue, base: String) {
    self.value = value
    self.base = base
  }

  /// The rasters and documents that it leads to, in order.
  var steps: [RasterWalk.Step] {
    switch value["type"]?.string {
    case "Feature": return rasters
    case "FeatureCollection":
      return objects(value["features"]) + links(["next"])
    case "Collection":
      let pages = links(["items"])
      return pages.isEmpty ? links(["child", "item"]) + rasters : pages
    default:
      if let collections = value["collections"] { return objects(collections) + links(["next"]) }
      let data = value["conformsTo"] == nil ? [] : links(["data"])
      return data.isEmpty ? links(["child", "item"]) : data
    }
  }

  private func objects(_ list: JSONValue?) -> [RasterWalk.Step] {
    (list?.elements.map(\.self) ?? []).map { .object($0, base: base) }
  }

  private func links(_ relations: [String]) -> [RasterWalk.Step] {
    (value["links"]?.elements.map(\.self) ?? []).compactMap { link in
      guard let relation = link["rel"]?.string, relations.contains(relation),
        let href = link["href"]?.string, link["method"]?.string ?? "GET" == "GET"
      else { return nil }
      return .place(ListingReader.resolve(href, against: base), .stac)
    }
  }

  /// The assets that are GeoTIFFs, by their media types; without one, by their names.
  private var rasters: [RasterWalk.Step] {
    (value["assets"]?.members.map(\.self) ?? []).compactMap { member in
      let asset = member.value
      guard let href = asset["href"]?.string, Self.isRaster(asset, href) else { return nil }
      let description = STACAsset(asset, named: member.name, of: value).text
      return .raster(ListingReader.resolve(href, against: base), item: description)
    }
  }

  private static func isRaster(_ asset: JSONValue, _ href: String) -> Bool {
    guard let type = asset["type"]?.string?.lowercased() else {
      return RasterPlaceKind.isRasterFile(String(href.prefix { $0 != "?" && $0 != "#" }))
    }
    return ["image/tiff", "image/vnd.stac.geotiff", "image/x.geotiff"].contains {
      type.hasPrefix($0)
    }
  }
}
