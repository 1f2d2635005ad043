/// What an address or a path that is to bring rasters is, as far as its name tells.
enum RasterPlaceKind: String, Sendable, CaseIterable {
  case raster, list, stac, vrt

  /// What a name tells: its extension, or for an address the path of a STAC API.
  ///
  /// What has no extension is taken for a raster, since many servers make rasters on demand.
  init(ofName name: String) {
    let path = Plan.isURL(name) ? Self.path(ofURL: name) : name
    let last = path.split(separator: "/").last.map { $0.lowercased() } ?? ""
    let suffix = last.lastIndex(of: ".").map { String(last[last.index(after: $0)...]) } ?? ""
    switch suffix {
    case "txt", "lst", "list", "csv": self = .list
    case "json", "geojson": self = .stac
    case "vrt": self = .vrt
    default:
      let isAPI =
        suffix.isEmpty && Plan.isURL(name)
        && (["items", "collections", "search", "stac"].contains(last)
          || path.lowercased().split(separator: "/").dropLast().last == "collections")
      self = isAPI ? .stac : .raster
    }
  }

  /// Whether a file of a folder is one of the rasters of it.
  static func isRasterFile(_ name: String) -> Bool {
    let name = name.lowercased()
    return name.hasSuffix(".tif") || name.hasSuffix(".tiff") || name.hasSuffix(".gtiff")
  }

  private static func path(ofURL url: String) -> String {
    let bare = url.prefix { $0 != "?" && $0 != "#" }
    return String(bare)
  }
}
