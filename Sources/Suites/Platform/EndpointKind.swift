/// What stands at one address of a platform.
package enum EndpointKind: String, Sendable, CaseIterable {
  /// An OGC API - Features landing page.
  case features = "ogcapi-features"
  /// A catalogue of metadata records: CSW, OGC API - Records, OAI-PMH, a list or a folder.
  case catalogue
  /// Rasters: a file, a list, a folder or a STAC catalogue.
  case rasters
  /// Tables: a file, a list, a folder, a Data Package or a data.gouv.fr dataset.
  case tables

  /// The suites that are run on it unless the file names others.
  package var suites: [String] {
    switch self {
    case .features: ["ogcapi-features"]
    case .catalogue: ["iso19139", "inspire-metadata", "cnig-metadata", "moissonnabilite"]
    case .rasters: ["cog"]
    case .tables: ["table-schema"]
    }
  }
}
