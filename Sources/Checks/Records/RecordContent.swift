import JSON
import Markup

/// Where and when the resource is, and how finely it is described.
struct RecordContent {
  private let identification: XMLElement?
  private let extents: [XMLElement]

  /// Looks at the extents of a record; a service has them in its own namespace, under the same name.
  init(_ root: XMLElement, _ identification: XMLElement?, isService: Bool) {
    self.identification = identification
    extents = (identification?.all("extent") ?? []).compactMap { $0.first("EX_Extent") }
  }

  /// The members of the document.
  var members: [(String, JSONText?)] {
    [
      ("boxes", .array(boxes)), ("places", .array(places)), ("times", .array(times)),
      (
        "resolutions",
        .array((identification?.all("spatialResolution") ?? []).map { resolution($0) })
      ),
      (
        "representations",
        .array(
          (identification?.all("spatialRepresentationType") ?? []).map { RecordText.code($0) })
      ),
    ]
  }

  private var geographic: [XMLElement] { extents.flatMap { $0.all("geographicElement") } }

  private var boxes: [JSONText] {
    var earlier: [GroundBox?] = []
    return geographic.compactMap { property in
      guard let element = property.first("EX_GeographicBoundingBox") else { return nil }
      let bounds = [
        ("west", "westBoundLongitude"), ("east", "eastBoundLongitude"),
        ("south", "southBoundLatitude"), ("north", "northBoundLatitude"),
      ].map { ($0, RecordText.value(element.first($1))) }
      let box = GroundBox(bounds.map(\.1))
      let overlapped = earlier.firstIndex { $0.flatMap { box?.overlaps($0) } ?? false }
      earlier.append(box)
      return .object(
        bounds.map { ($0, RecordText.number($1)) }
          + [
            ("written", .object(bounds.map { ($0, RecordText.string($1)) })),
            ("territory", RecordText.string(box.flatMap { FrenchTerritory.holding($0)?.name })),
            ("overlaps", RecordText.whole(overlapped)),
            ("line", RecordText.whole(property.line)), ("element", .integer(property.index)),
          ])
    }
  }

  private var places: [JSONText] {
    geographic.compactMap { property in
      guard let place = property.first("EX_GeographicDescription") else { return nil }
      let identifier = place.first("geographicIdentifier")?.content
      return RecordText.text(identifier?.first("code"))
    }
  }

  private var times: [JSONText] {
    extents.flatMap { $0.all("temporalElement") }.map { property in
      let time = property.content?.first("extent")?.content
      let begin =
        time?.first("beginPosition") ?? time?.first(["begin", "TimeInstant", "timePosition"])
      let end = time?.first("endPosition") ?? time?.first(["end", "TimeInstant", "timePosition"])
      let instant = time?.name == "TimeInstant" ? time?.first("timePosition") : nil
      return [
        "form": RecordText.string(time?.name), "begin": position(begin), "end": position(end),
        "instant": position(instant), "line": RecordText.whole(property.line),
        "element": .integer(property.index),
      ]
    }
  }

  private func position(_ element: XMLElement?) -> JSONText {
    guard let element else { return .null }
    return [
      "date": .string(element.text),
      "indeterminate": RecordText.string(element.attribute("indeterminatePosition")),
    ]
  }

  private func resolution(_ property: XMLElement) -> JSONText {
    let content = property.content
    let denominator = content?.first([
      "equivalentScale", "MD_RepresentativeFraction", "denominator",
    ])
    let distance = content?.first("distance")?.content
    return [
      "denominator": RecordText.string(RecordText.value(denominator)),
      "distance": RecordText.string(distance?.text),
      "unit": RecordText.string(distance?.attribute("uom")),
      "line": RecordText.whole(property.line), "element": .integer(property.index),
    ]
  }
}
