/// The record in which a defect of records stands: one that has the part that the defect breaks.
enum RecordSample: String, Sendable, CaseIterable {
  /// A data set like most others.
  case plain = "valdelauve-projets"
  /// A data set of one year.
  case dated = "valdelauve-bornes-recharge-annee-2016"
  /// A series.
  case series = "valdelauve-rasters"
  /// A data set told in two languages, with elements beyond the standard.
  case bilingual = "valdelauve-bornes-recharge"
  /// An image with all the parts of an image.
  case detailed = "valdelauve-ortho"
  /// A raster with a polygon around it.
  case polygon = "valdelauve-relief"
  /// A network, with its topological consistency.
  case network = "valdelauve-sentiers"
  /// Data in a coordinate system of INSPIRE's list.
  case european = "valdelauve-reperes"
  /// Data reported under European environmental law.
  case priority = "valdelauve-zones-inondees"
  /// A document of urbanism.
  case urbanism = "fr-000058999-plu20240312"
  /// A territorial scheme.
  case scheme = "fr-999999998-scot20230620"
  /// Data in two places that lie apart.
  case severalPlaces = "valdelauve-parcs"
  /// A network service.
  case service = "valdelauve-service-api-features"
  /// A network service that is used without conditions.
  case conditions = "valdelauve-service-csw"
  /// A harmonised service that is of no kind of network service.
  case other = "valdelauve-service-oai"
}
