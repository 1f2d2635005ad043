extension RecordWriter {
  /// Where and when the resource is about.
  func extent(_ name: String, of record: DemoRecord) -> Element {
    Element(name) {
      Element("gmd:EX_Extent") {
        record.boxes.map { Self.box($0) }
        if record.details.contains(.polygon) { Self.polygon(of: record) }
        record.period.map { Self.period($0.begin, $0.end, of: record) }
      }
    }
  }

  private static func box(_ box: BoundingBox) -> Element {
    Element("gmd:geographicElement") {
      Element("gmd:EX_GeographicBoundingBox") {
        limit("gmd:westBoundLongitude", box.west, .down)
        limit("gmd:eastBoundLongitude", box.east, .up)
        limit("gmd:southBoundLatitude", box.south, .down)
        limit("gmd:northBoundLatitude", box.north, .up)
      }
    }
  }

  /// A limit of a box in degrees, rounded outwards to four decimals so that nothing falls out.
  private static func limit(
    _ name: String, _ degrees: Double, _ rule: FloatingPointRoundingRule
  ) -> Element {
    Element(name) { Element("gco:Decimal", text: decimal(degrees, rule)) }
  }

  /// Returns degrees with four decimals.
  static func decimal(_ degrees: Double, _ rule: FloatingPointRoundingRule) -> String {
    // What has four decimals already must not be pushed outwards by its binary form.
    let near = (degrees * 10_000).rounded()
    let scaled = degrees * 10_000
    let units = Int(abs(near - scaled) < 1e-6 ? near : scaled.rounded(rule))
    let digits = String(units.magnitude % 10_000)
    let fraction = String(repeating: "0", count: 4 - digits.utf8.count) + digits
    return "\(units < 0 ? "-" : "")\(units.magnitude / 10_000).\(fraction)"
  }

  private static func period(_ begin: String, _ end: String?, of record: DemoRecord) -> Element {
    Element("gmd:temporalElement") {
      Element("gmd:EX_TemporalExtent") {
        Element("gmd:extent") {
          Element("gml:TimePeriod", ["gml:id": "periode-\(record.identifier)"]) {
            Element("gml:beginPosition", text: begin)
            if let end {
              Element("gml:endPosition", text: end)
            } else {
              Element("gml:endPosition", ["indeterminatePosition": "now"])
            }
          }
        }
      }
    }
  }
}
