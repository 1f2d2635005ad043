extension ReferenceSystem {
  /// The ways to write the name of a reference system.
  package enum Notation: String, Sendable {
    /// `http://www.opengis.net/def/crs/EPSG/0/4326`.
    case uri
    /// `urn:ogc:def:crs:EPSG::4326`.
    case urn
    /// `[EPSG:4326]` or `EPSG:4326`.
    case curie
    /// `http://www.opengis.net/gml/srs/epsg.xml#4326`, of GML 2.
    case legacy
  }

  /// Reads a name in any notation.
  package init(parsing text: String) throws(GeoError) {
    guard let (system, _) = Self.parse(text) else {
      throw GeoError(.referenceSystem, ["actual": String(text.prefix(100))])
    }
    self = system
  }

  /// Tells in which notation a name is written, or nil if it is none.
  package static func notation(of text: String) -> Notation? { parse(text)?.notation }

  private static func parse(_ text: String) -> (system: ReferenceSystem, notation: Notation)? {
    guard text.utf8.count <= 200 else { return nil }
    let name = text.hasPrefix("[") && text.hasSuffix("]") ? text.dropFirst().dropLast() : text[...]
    // A safe CURIE is in brackets; only a CURIE may be.
    if name.count == text.count {
      for prefix in ["http://www.opengis.net/def/crs/", "https://www.opengis.net/def/crs/"]
      where name.lowercased().hasPrefix(prefix) {
        let parts = fields(name.dropFirst(prefix.count), separator: "/")
        return system(parts, count: 3).map { ($0, .uri) }
      }
      for prefix in ["urn:ogc:def:crs:", "urn:x-ogc:def:crs:"]
      where name.lowercased().hasPrefix(prefix) {
        let parts = fields(name.dropFirst(prefix.count), separator: ":")
        // Some leave the version out, with its colon.
        let whole = parts.count == 2 ? [parts[0], "", parts[1]] : parts
        return system(whole, count: 3).map { ($0, .urn) }
      }
      let legacy = "http://www.opengis.net/gml/srs/epsg.xml#"
      if name.lowercased().hasPrefix(legacy) {
        let code = String(name.dropFirst(legacy.count))
        return system(["EPSG", "", code], count: 3).map { ($0, .legacy) }
      }
    }
    var parts = fields(name, separator: ":")
    guard parts.count == 2 else { return nil }
    // WMS 1.3 writes CRS:84 (OGC 06-042 §6.7.3.2).
    if parts[0].uppercased() == "CRS", parts[1] == "84" { parts = ["OGC", "CRS84"] }
    guard ["EPSG", "OGC", "IGNF", "ESRI", "IAU"].contains(parts[0].uppercased()) else { return nil }
    return system([parts[0], "", parts[1]], count: 3).map { ($0, .curie) }
  }

  private static func fields(_ text: Substring, separator: Character) -> [String] {
    text.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }

  private static func system(_ fields: [String], count: Int) -> ReferenceSystem? {
    guard fields.count == count, isName(fields[0]), isName(fields[2]),
      fields[1].isEmpty || isName(fields[1])
    else { return nil }
    if fields[0].uppercased() == "EPSG", !fields[2].utf8.allSatisfy({ (0x30...0x39).contains($0) })
    {
      return nil
    }
    let version = fields[1].isEmpty || fields[1] == "0" ? nil : fields[1]
    return ReferenceSystem(authority: fields[0], version: version, code: fields[2])
  }

  private static func isName(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
          || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F
      }
  }
}
