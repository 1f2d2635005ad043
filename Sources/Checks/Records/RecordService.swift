import JSON
import Markup

/// What the record of a service says of it: its type, its operations, the data that it serves.
struct RecordService {
  private let identification: XMLElement?
  private let isService: Bool

  /// Looks at the identification of a service; one of data has nothing of it.
  init(_ identification: XMLElement?, isService: Bool) {
    self.identification = identification
    self.isService = isService
  }

  /// The members of the document.
  var members: [(String, JSONText?)] {
    let service = isService ? identification : nil
    return [
      ("serviceType", RecordText.text(service?.first("serviceType"))),
      (
        "serviceTypeVersions",
        .array((service?.all("serviceTypeVersion") ?? []).map { RecordText.text($0) })
      ),
      ("couplingType", RecordText.code(service?.first("couplingType"))),
      ("operations", .array((service?.all("containsOperations") ?? []).map { operation($0) })),
      ("couplings", .array((service?.all("operatesOn") ?? []).map { coupling($0) })),
      ("coupledLayers", .array((service?.all("coupledResource") ?? []).map { layer($0) })),
    ]
  }

  private func operation(_ property: XMLElement) -> JSONText {
    let operation = property.content
    let points = operation?.all("connectPoint").compactMap { $0.content?.first("linkage") } ?? []
    return [
      "name": RecordText.string(RecordText.value(operation?.first("operationName"))),
      "urls": .array(points.map { .string(RecordText.value($0) ?? "") }),
      "line": RecordText.whole(property.line), "element": .integer(property.index),
    ]
  }

  private func coupling(_ property: XMLElement) -> JSONText {
    [
      "identifier": RecordText.string(property.attribute("uuidref")),
      "href": RecordText.string(property.attribute("href")),
      "title": RecordText.string(property.attribute("title")),
      "named": RecordText.string(CoupledRecord.identifier(inAddress: property.attribute("href"))),
      "line": RecordText.whole(property.line), "element": .integer(property.index),
    ]
  }

  private func layer(_ property: XMLElement) -> JSONText {
    let resource = property.content
    return [
      "operation": RecordText.string(RecordText.value(resource?.first("operationName"))),
      "identifier": RecordText.string(RecordText.value(resource?.first("identifier"))),
      "layer": RecordText.string(resource?.first("ScopedName")?.text),
      "line": RecordText.whole(property.line), "element": .integer(property.index),
    ]
  }
}
