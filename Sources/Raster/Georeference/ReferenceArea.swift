/// The coordinates that a reference system is meant for, roughly: what is far outside is an error.
///
/// Bounds are those of the area of use in the system's own coordinates, widened; they are known for
/// the systems of France, its overseas territories, and those of the whole world.
enum ReferenceArea {
  /// The bounds of a system as west, south, east, north; nil for a system that is not known here.
  static func bounds(epsg code: UInt64) -> [Double]? {
    if let bounds = systems[code] { return bounds }
    switch code {
    // Conic conformal zones: false easting 1,700 km, false northing 1,000 km a degree + 200 km.
    case 3942...3950: return conicZone(Double(code - 3900))
    case 9842...9850: return conicZone(Double(code - 9800))
    // UTM zones of WGS 84.
    case 32_601...32_660: return [100_000, -10_000, 900_000, 9_400_000]
    case 32_701...32_760: return [100_000, 1_000_000, 900_000, 10_010_000]
    // UTM zones of ETRS89, and of RGF93 v1.
    case 25_828...25_838: return [-1_700_000, 3_500_000, 2_800_000, 9_500_000]
    default: return nil
    }
  }

  private static func conicZone(_ latitude: Double) -> [Double] {
    let northing = (latitude - 41) * 1_000_000 + 200_000
    return [900_000, northing - 200_000, 2_500_000, northing + 300_000]
  }

  private static let worldDegrees: [Double] = [-180.5, -90.5, 180.5, 90.5]

  private static let systems: [UInt64: [Double]] = [
    // RGF93 / Lambert-93, v1, v2, v2b.
    2154: lambert93, 9793: lambert93, 9794: lambert93,
    // NTF Lambert II extended.
    27_572: [-200_000, 1_500_000, 1_300_000, 2_800_000],
    // Guadeloupe and Martinique, Guiana, Réunion, Mayotte, Saint-Pierre-et-Miquelon.
    5490: [550_000, 1_550_000, 800_000, 2_050_000],
    2972: [100_000, 200_000, 700_000, 700_000],
    2975: [100_000, 7_550_000, 600_000, 8_000_000],
    4471: [400_000, 8_450_000, 700_000, 8_700_000],
    4467: [450_000, 4_800_000, 700_000, 5_300_000],
    // Web Mercator, and LAEA Europe.
    3857: [-20_100_000, -20_100_000, 20_100_000, 20_100_000],
    3035: [900_000, 900_000, 7_500_000, 6_600_000],
    // Longitudes and latitudes: WGS 84, ETRS89, RGF93 v1, v2, v2b, CRS84.
    4326: worldDegrees, 4979: worldDegrees, 4258: worldDegrees, 4171: worldDegrees,
    9777: worldDegrees, 9782: worldDegrees,
    // RGAF09, RGFG95, RGR92, RGM04, RGSPM06.
    5489: worldDegrees, 4624: worldDegrees, 4627: worldDegrees, 4470: worldDegrees,
    4463: worldDegrees,
  ]

  private static let lambert93: [Double] = [-500_000, 5_950_000, 1_350_000, 7_300_000]
}
