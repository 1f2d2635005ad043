/// A record as the catalogue holds it: written, and changed by whatever defects there are.
struct CatalogueEntry: Sendable {
  /// The name by which the catalogue finds the record, even when the record has lost its own.
  var identifier: String
  /// The record in ISO 19139.
  var element: Element

  /// The kind of the resource.
  var type: String { first("gmd:hierarchyLevel") }

  /// The title of the resource.
  var title: String {
    first("gmd:identificationInfo/*/gmd:citation/gmd:CI_Citation/gmd:title/*[1]")
  }

  /// What the resource is.
  var abstract: String { first("gmd:identificationInfo/*/gmd:abstract/*[1]") }

  /// The day on which the record was written.
  var stamp: String { first("gmd:dateStamp") }

  /// The keywords of every vocabulary.
  var keywords: [String] {
    element.elements(
      at: "gmd:identificationInfo/*/gmd:descriptiveKeywords/gmd:MD_Keywords/gmd:keyword"
    ).map(\.wholeText)
  }

  /// West, south, east and north of the first box.
  var limits: [String]? {
    for extent in ["gmd:extent", "srv:extent"] {
      let path = "gmd:identificationInfo/*/\(extent)/gmd:EX_Extent/gmd:geographicElement[1]/*"
      guard let box = element.elements(at: path).first else { continue }
      let names = [
        "westBoundLongitude", "southBoundLatitude", "eastBoundLongitude", "northBoundLatitude",
      ]
      let limits = names.compactMap { box.elements(at: "gmd:\($0)").first?.wholeText }
      if limits.count == 4 { return limits }
    }
    return nil
  }

  private func first(_ path: String) -> String {
    element.elements(at: path).first?.wholeText ?? ""
  }
}
