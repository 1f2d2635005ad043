extension ReferenceSystem {
  /// Which axis comes first, or nil for a system that is not in the list.
  ///
  /// The list holds what French platforms use, at home, overseas and with their neighbours, as the
  /// EPSG register defines it.
  package var axisOrder: AxisOrder? {
    switch authority {
    case "OGC":
      ["crs84", "crs84h", "crs83", "crs27"].contains(code.lowercased()) ? .eastNorth : nil
    case "EPSG": Int(code).flatMap(Self.axisOrder)
    default: nil
    }
  }

  /// Whether its coordinates are angles, or nil for a system that is not in the list.
  package var isGeographic: Bool? {
    switch authority {
    case "OGC": axisOrder == nil ? nil : true
    case "EPSG":
      Int(code).flatMap {
        Self.geographic.contains($0) ? true : Self.axisOrder($0).map { _ in false }
      }
    default: nil
    }
  }

  private static func axisOrder(_ code: Int) -> AxisOrder? {
    if geographic.contains(code) || northFirst.contains(code) { return .northEast }
    return eastFirst.contains(code) || zones.contains { $0.contains(code) } ? .eastNorth : nil
  }

  /// Latitude before longitude: WGS 84, ETRS89, RGF93 (v1, v2, v2b), NTF, ED50, NAD83, and RGAF09,
  /// RGFG95, RGR92, RGM04, RGSPM06, RGNC91-93, RGPF overseas, some with heights.
  private static let geographic: Set<Int> = [
    4326, 4979, 4258, 4937, 4171, 4965, 9777, 9776, 9782, 9781, 4275, 4807, 4230, 4269, 5489, 4624,
    4627, 4470, 4463, 4466, 4749, 4687,
  ]
  /// Northing before easting: LCC and LAEA Europe, and UTM of ETRS89 in that order.
  private static let northFirst: Set<Int> = Set([3034, 3035]).union(3040...3047)
  /// Easting before northing: Mercator; Lambert-93 (v1, v2, v2b, and with heights); Lambert of NTF;
  /// UTM of the overseas territories; New Caledonia; and those of Switzerland, Belgium, the
  /// Netherlands and Britain.
  private static let eastFirst: Set<Int> = [
    3857, 3395, 2154, 9793, 9794, 5698, 5699, 27561, 27562, 27563, 27564, 27571, 27572, 2970, 2972,
    2975, 2980, 3163, 3296, 3297, 3298, 4467, 4471, 5490, 2056, 3812, 31370, 28992, 27700,
  ]
  /// Easting before northing, by zone: UTM of WGS 84 north and south, UTM of ETRS89, and the nine
  /// conic zones of RGF93.
  private static let zones: [ClosedRange<Int>] = [
    32601...32660, 32701...32760, 25828...25837, 3942...3950,
  ]
}
