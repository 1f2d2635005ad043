import JSON
import Markup

/// What the record says of the resource: its names, its dates, who keeps it.
struct RecordIdentification {
  private let root: XMLElement
  private let identification: XMLElement?
  private let isService: Bool

  /// Looks at the first identification of a record.
  init(_ root: XMLElement, _ identification: XMLElement?, isService: Bool) {
    self.root = root
    self.identification = identification
    self.isService = isService
  }

  /// The members of the document.
  var members: [(String, JSONText?)] {
    let citation = identification?.first(["citation", "CI_Citation"])
    return [
      ("identification", RecordText.string(identification?.name)),
      ("title", RecordText.text(citation?.first("title"))),
      (
        "alternateTitles",
        .array((citation?.all("alternateTitle") ?? []).map { RecordText.text($0) })
      ),
      ("abstract", RecordText.text(identification?.first("abstract"))),
      (
        "identifiers", .array((citation?.all("identifier") ?? []).map { RecordText.identifier($0) })
      ),
      ("dates", .array(RecordText.dates(citation))),
      ("edition", RecordText.text(citation?.first("edition"))),
      ("status", RecordText.code(identification?.first("status"))),
      (
        "languages",
        .array((identification?.all("language") ?? []).map { RecordText.code($0) })
      ),
      (
        "characterSets",
        .array((identification?.all("characterSet") ?? []).map { RecordText.code($0) })
      ),
      (
        "topics",
        .array((identification?.all("topicCategory") ?? []).map { RecordText.text($0) })
      ),
      ("keywords", .array(keywords)),
      ("thesauri", .array(thesauri)),
      ("graphics", .array((identification?.all("graphicOverview") ?? []).map { graphic($0) })),
      ("maintenance", .array(maintenance)),
    ]
  }

  private var groups: [XMLElement] {
    (identification?.all("descriptiveKeywords") ?? []).compactMap { $0.first("MD_Keywords") }
  }

  /// The keywords, each with the name of its thesaurus.
  private var keywords: [JSONText] {
    groups.enumerated().flatMap { group, element -> [JSONText] in
      let thesaurus = element.first(["thesaurusName", "CI_Citation", "title"])
      let title = thesaurus.map { RecordText.value($0) ?? "" }
      let type = RecordText.codeValue(element.first("type"))
      return element.all("keyword").map { keyword in
        [
          "text": .string(RecordText.value(keyword) ?? ""),
          "anchor": RecordText.string(RecordText.anchor(keyword)),
          "type": RecordText.string(type), "thesaurus": RecordText.string(title),
          "thesaurusAnchor": RecordText.string(RecordText.anchor(thesaurus)),
          "group": .integer(group), "line": RecordText.whole(keyword.line),
          "element": .integer(keyword.index),
        ]
      }
    }
  }

  private var thesauri: [JSONText] {
    groups.enumerated().compactMap { group, element -> JSONText? in
      guard let name = element.first("thesaurusName") else { return nil }
      let citation = name.first("CI_Citation")
      return [
        "title": RecordText.string(RecordText.value(citation?.first("title"))),
        "anchor": RecordText.string(RecordText.anchor(citation?.first("title"))),
        "dates": .array(RecordText.dates(citation)), "group": .integer(group),
        "line": RecordText.whole(name.line), "element": .integer(name.index),
      ]
    }
  }

  private func graphic(_ property: XMLElement) -> JSONText {
    let graphic = property.content
    return [
      "url": RecordText.string(RecordText.value(graphic?.first("fileName"))),
      "description": RecordText.string(RecordText.value(graphic?.first("fileDescription"))),
      "line": RecordText.whole(property.line), "element": .integer(property.index),
    ]
  }

  /// How often the resource, and the record, are brought up to date.
  private var maintenance: [JSONText] {
    func all(_ properties: [XMLElement], _ place: String) -> [JSONText] {
      properties.map { property in
        let frequency = property.content?.first("maintenanceAndUpdateFrequency")
        return [
          "where": .string(place), "frequency": RecordText.string(RecordText.codeValue(frequency)),
          "line": RecordText.whole(property.line), "element": .integer(property.index),
        ]
      }
    }
    return all(identification?.all("resourceMaintenance") ?? [], "resource")
      + all(root.all("metadataMaintenance"), "metadata")
  }
}
