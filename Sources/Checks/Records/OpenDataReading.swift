import JSON
import Markup

/// What data.gouv.fr makes of a record that it harvests.
///
/// Its harvester (udata, CSW of ISO 19139 turned into DCAT-AP) ignores some records, makes files of some online
/// resources only, and gives each data set a score of nine points. What cannot be told from the record alone,
/// because it depends on the day or on answers of servers, is left unknown.
struct OpenDataReading {
  /// The types of resources that are harvested (CI_ScopeCode values asked for by `apiso:type`).
  private static let types: Set<String> = ["dataset", "nonGeographicDataset", "series", "service"]

  private let root: XMLElement
  private let identification: XMLElement?
  private let distribution: RecordDistribution
  private let constraints: RecordConstraints

  /// Looks at a record.
  init(
    root: XMLElement, identification: XMLElement?, distribution: RecordDistribution,
    constraints: RecordConstraints
  ) {
    self.root = root
    self.identification = identification
    self.distribution = distribution
    self.constraints = constraints
  }

  /// The member `openData` of the document.
  var text: JSONText {
    let problems = ignoring + fileProblems + licenceProblems + timeProblems + frequencyProblems
    return [
      "harvested": .boolean(ignoring.isEmpty),
      "files": .integer(files.count), "pages": .integer(pages.count),
      "problems": .array(problems.map(\.text)),
      "quality": OpenDataQuality(criteria).text,
    ]
  }

  private var isService: Bool {
    identification?.name == "SV_ServiceIdentification" || type == "service"
  }

  private var type: String? { RecordText.codeValue(root.first("hierarchyLevel")) }

  private var citation: XMLElement? { identification?.first(["citation", "CI_Citation"]) }

  // MARK: Records that are ignored

  private var ignoring: [RecordProblem] {
    var problems: [RecordProblem] = []
    let level = root.first("hierarchyLevel")
    let type = type ?? ""
    if type.isEmpty {
      problems.append(RecordProblem(.typeMissing, at: level ?? root))
    } else if !Self.types.contains(type) {
      problems.append(RecordProblem(.typeIgnored, ["type": type], at: level ?? root))
    }
    let title = citation?.first("title")
    if (RecordText.value(title) ?? "").isEmpty {
      problems.append(RecordProblem(.titleMissing, at: title ?? citation ?? root))
    }
    return problems + identifierProblems
  }

  /// An empty identifier hides the others, since the conversion takes the first one that is there.
  private var identifierProblems: [RecordProblem] {
    let file = root.first("fileIdentifier")
    let identifiers = citation?.all("identifier") ?? []
    let codes = identifiers.map { RecordText.value($0.content?.first("code")) ?? "" }
    if let place = codes.firstIndex(of: "") {
      return [RecordProblem(.identifierEmpty, at: identifiers[place])]
    }
    if (RecordText.value(file) ?? "").isEmpty, file != nil || codes.isEmpty {
      return [RecordProblem(.identifierMissing, at: file ?? root)]
    }
    return []
  }

  // MARK: Files

  private var offered: [RecordDistribution.Resource] {
    distribution.resources.filter { $0.place != "operation" && !$0.url.isEmpty }
  }

  private var files: [RecordDistribution.Resource] {
    offered.filter { OnlineRole.isFile(url: $0.url, function: $0.function) }
  }

  private var pages: [RecordDistribution.Resource] {
    offered.filter { !OnlineRole.isFile(url: $0.url, function: $0.function) }
  }

  private var fileProblems: [RecordProblem] {
    // What looks like a file or a service and would be no file is told; a plain page is as it should be.
    let hidden = pages.filter { $0.role == .download || $0.role == .service }.map {
      RecordProblem(.resourceHidden, ["url": $0.url.excerpt(ofScalars: 200)], at: $0.element)
    }
    guard !isService, files.isEmpty else { return hidden }
    let place = root.first("distributionInfo") ?? root
    return hidden + [RecordProblem(.fileMissing, ["count": "\(offered.count)"], at: place)]
  }

  // MARK: Licence and access

  private var licenceProblems: [RecordProblem] {
    let properties = identification?.all("resourceConstraints") ?? []
    var problems: [RecordProblem] = []
    if constraints.licences.isEmpty {
      problems.append(
        RecordProblem(.licenceUnknown, at: properties.first ?? identification ?? root))
    } else if !constraints.licences.contains(where: \.isAnchored) {
      problems += constraints.licences.prefix(1).map {
        RecordProblem(.licenceText, ["licence": $0.licence.title], at: $0.text)
      }
    }
    for property in properties {
      guard let content = property.content, content.first("accessConstraints") != nil,
        content.first("useConstraints") != nil
      else { continue }
      problems.append(RecordProblem(.constraintsMixed, at: property))
    }
    return problems
  }

  // MARK: Time

  private var extents: [XMLElement] {
    (identification?.all("extent") ?? []).compactMap { $0.first("EX_Extent") }
  }

  private var periods: [(property: XMLElement, begin: XMLElement?, end: XMLElement?)] {
    extents.flatMap { $0.all("temporalElement") }.compactMap { property in
      guard let period = property.content?.first(["extent", "TimePeriod"]) else { return nil }
      let begin =
        period.first("beginPosition") ?? period.first(["begin", "TimeInstant", "timePosition"])
      let end = period.first("endPosition") ?? period.first(["end", "TimeInstant", "timePosition"])
      return (property, begin, end)
    }
  }

  private var timeProblems: [RecordProblem] {
    periods.flatMap { period in
      [(RecordProblem.Code.periodBegin, period.begin), (.periodEnd, period.end)].compactMap {
        Self.isKnown($1) ? nil : RecordProblem($0, at: $1 ?? period.property)
      }
    }
  }

  private static func isKnown(_ position: XMLElement?) -> Bool {
    guard let position else { return false }
    return !position.text.isEmpty || position.attribute("indeterminatePosition") != nil
  }

  // MARK: Frequency

  private func frequency(_ properties: [XMLElement]) -> String? {
    properties.lazy.compactMap {
      RecordText.codeValue($0.content?.first("maintenanceAndUpdateFrequency"))
    }.first { !$0.isEmpty }
  }

  private var resourceFrequency: String? {
    frequency(identification?.all("resourceMaintenance") ?? [])
  }

  private var frequencyProblems: [RecordProblem] {
    guard !isService, resourceFrequency == nil else { return [] }
    let metadata = root.first("metadataMaintenance")
    if let metadata, let frequency = frequency([metadata]) {
      return [RecordProblem(.frequencyOfMetadata, ["frequency": frequency], at: metadata)]
    }
    return [RecordProblem(.frequencyMissing, at: identification ?? root)]
  }

  // MARK: Score

  private var criteria: [OpenDataQuality.Criterion: Bool?] {
    let abstract = RecordText.value(identification?.first("abstract")) ?? ""
    let isAnchored = constraints.licences.contains(where: \.isAnchored)
    let licence: Bool? = isAnchored ? true : constraints.licences.isEmpty ? false : nil
    let hasBox = extents.flatMap { $0.all("geographicElement") }.contains {
      $0.first("EX_GeographicBoundingBox") != nil
    }
    let hasPeriod = periods.contains { Self.isKnown($0.begin) && Self.isKnown($0.end) }
    return [
      .licence: licence, .temporal: hasPeriod, .spatial: hasBox,
      .frequency: resourceFrequency.map { $0 != "unknown" } ?? false,
      .punctuality: punctuality, .description: abstract.unicodeScalars.count > 100,
      .format: format, .availability: files.isEmpty ? false : nil,
      .documentation: files.contains {
        RecordText.value($0.element.content?.first("description"))?.isEmpty == false
      },
    ]
  }

  /// Whether the data is up to date: without a frequency it does not count, with an irregular one it does, and
  /// otherwise it depends on the day.
  private var punctuality: Bool? {
    switch resourceFrequency {
    case nil, "unknown": false
    case "continual", "asNeeded", "irregular", "notPlanned": true
    default: nil
    }
  }

  /// Whether a file is in a format that anybody can read: one that is closed, or none that is told, will not do.
  private var format: Bool? {
    if files.isEmpty { return false }
    let isOpen = files.map { file -> Bool? in
      if file.service != nil { return true }
      return OnlineRole.ending(of: file.url).map { !Self.closedFormats.contains($0) }
    }
    if isOpen.contains(true) { return true }
    return isOpen.contains(nil) ? nil : false
  }

  private static let closedFormats: Set<String> = ["pdf", "doc", "docx", "xls", "xlsx"]
}
