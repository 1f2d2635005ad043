/// What a source of records is.
enum CatalogueForm: String, Sendable, CaseIterable {
  /// CSW 2.0.2 (OGC 07-006r1).
  case csw
  /// OGC API - Records (OGC 20-004).
  case records
  /// OAI-PMH 2.0.
  case oai
  /// The address of a GeoNetwork, whose CSW is then harvested.
  case geonetwork
  /// A site map (sitemaps.org), or an index of them.
  case sitemap
  /// A text with an address a line.
  case list
  /// One document: a record, or a page of records that was saved.
  case document
  /// A file or folder of this machine.
  case file
}
