/// A coordinate reference system by its name: who defines it, in which version, under which code.
package struct ReferenceSystem: Sendable, Hashable {
  /// Who defines it, in capitals: `OGC`, `EPSG`.
  package let authority: String
  /// The version of the definition, or nil if any will do.
  package let version: String?
  /// The code, such as `4326` or `CRS84`.
  package let code: String

  /// Creates a reference system.
  package init(authority: String, version: String? = nil, code: String) {
    self.authority = authority.uppercased()
    self.version = version
    self.code = code
  }

  /// Longitude and latitude of WGS 84, the default of OGC API Features.
  package static let crs84 = ReferenceSystem(authority: "OGC", version: "1.3", code: "CRS84")
  /// Longitude, latitude and ellipsoidal height of WGS 84.
  package static let crs84h = ReferenceSystem(authority: "OGC", version: "0", code: "CRS84h")

  /// Whether two names stand for the same system; versions are left aside.
  package func isSame(as other: ReferenceSystem) -> Bool {
    authority == other.authority && code.lowercased() == other.code.lowercased()
  }

  /// Whether coordinates are longitudes and latitudes of WGS 84, in that order.
  package var isCRS84: Bool { isSame(as: .crs84) || isSame(as: .crs84h) }

  /// The name as OGC writes it in links and parameters (OGC 18-058r1 §6.2).
  package var uri: String {
    "http://www.opengis.net/def/crs/\(authority)/\(version ?? "0")/\(code)"
  }
}
