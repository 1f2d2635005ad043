import JSON

/// What a defect does to the documents and the responses of the platform.
enum DefectEffect: Sendable {
  /// Changes the JSON of some resources before it is written.
  case edit(DocumentEdit)
  /// Answers a problem instead of some resources.
  case refusal(Refusal)
  /// Changes a response before it is sent.
  case alteration(Alteration)
  /// Answers 500 to a problem of this code.
  case crash(String)
  /// Changes the rasters before they are written.
  case raster(RasterFile.Change)
  /// Changes the answers about rasters.
  case rasterAnswer(RasterAlteration)
  /// Changes some records of the catalogue before they are written.
  case record(RecordChange)
  /// Changes the list of records of the catalogue.
  case catalogue(@Sendable (inout [CatalogueEntry]) -> Void)
  /// Changes pages of records, whatever the protocol; the records that were selected are told too.
  case page(@Sendable (inout CataloguePage, [CatalogueEntry]) -> Void)
  /// Changes the answers of the catalogue.
  case catalogueAnswer(@Sendable (inout HTTPResponse, HTTPRequest) -> Void)
  /// Changes what the STAC catalogue says of rasters, member by member.
  case promise(String, JSONText)
  /// Changes a table, by its name, before it is written.
  case table(String, @Sendable (inout TableFile) -> Void)
  /// Changes a document beside the tables, by its path; nil takes it away.
  case tableDocument(String, @Sendable (JSONText) -> JSONText?)
  /// Changes the answers about tables.
  case tableAnswer(@Sendable (inout HTTPResponse, HTTPRequest) -> Void)
}
