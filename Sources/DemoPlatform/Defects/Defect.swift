package import Messages

/// One thing that the demo platform does wrong when it is asked to.
///
/// Most defects are told whole by their effects. One that has none is asked after by name where the
/// platform does the thing right, in reading parameters, selecting or paging.
package struct Defect: RawRepresentable, Sendable {
  /// The name by which `--defect` chooses it, in words with hyphens.
  package let rawValue: String
  /// What is wrong, in one sentence.
  package let title: LocalizedText
  /// What it does to documents and responses.
  let effects: [DefectEffect]

  /// Creates a defect.
  init(_ name: String, french: String, english: String, _ effects: DefectEffect...) {
    rawValue = name
    title = LocalizedText(french: french, english: english)
    self.effects = effects
  }

  /// Finds the defect of a name.
  package init?(rawValue: String) {
    guard let defect = Self.byName[rawValue] else { return nil }
    self = defect
  }

  private static let byName = Dictionary(
    allCases.map { ($0.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
}

extension Defect: CaseIterable {
  /// Every defect, resource by resource.
  package static let allCases: [Defect] = [
    landingPage, definition, definitionParameters, definitionResponses, conformance, parameters,
    boxAndTimeParameters, collections, collectionEntries, extents, singleCollection, items,
    selection, itemsLinks, paging, counts, feature, geoJSON, html, http, errors, illness,
    rasterStructure, rasterLayout, rasterLevels, rasterPlace, rasterContent, rasterDelivery,
    cataloguePaging, catalogueAnswers,
    catalogueCoherence, records, rasterCatalogue, tableFiles, tableHeaders, tableCells, tableChecks,
    tableSchemas, tablePublication,
  ].flatMap(\.self)
}

extension Defect: Hashable {
  /// Two defects of one name are one defect.
  package static func == (left: Defect, right: Defect) -> Bool { left.rawValue == right.rawValue }

  /// Hashes the name.
  package func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
}
