/// The ways down to the parts of records that defects break.
enum RecordPath {
  static let identification = "gmd:identificationInfo/*"
  static let citation = "\(identification)/gmd:citation/gmd:CI_Citation"
  /// The keywords of the INSPIRE theme of data, or of the category of a service.
  static let theme = "\(identification)/gmd:descriptiveKeywords[1]/gmd:MD_Keywords"
  /// The keywords of the spatial scope of data.
  static let scope = "\(identification)/gmd:descriptiveKeywords[2]/gmd:MD_Keywords"
  /// The keywords of no vocabulary of most data.
  static let free = "\(identification)/gmd:descriptiveKeywords[3]/gmd:MD_Keywords"
  /// The keywords of priority data.
  static let priority = free
  /// The keyword of the type of a document of urbanism.
  static let documentType = "\(identification)/gmd:descriptiveKeywords[4]/gmd:MD_Keywords"
  /// The keyword of the place of a document of urbanism.
  static let placeCode = "\(identification)/gmd:descriptiveKeywords[5]/gmd:MD_Keywords"
  /// The limits of public access.
  static let limitations = "\(identification)/gmd:resourceConstraints[1]/gmd:MD_LegalConstraints"
  /// The conditions of use.
  static let conditions = "\(identification)/gmd:resourceConstraints[2]/gmd:MD_LegalConstraints"
  static let extent = "\(identification)/gmd:extent/gmd:EX_Extent"
  static let box = "\(extent)/gmd:geographicElement/gmd:EX_GeographicBoundingBox"
  static let period =
    "\(extent)/gmd:temporalElement/gmd:EX_TemporalExtent/gmd:extent/gml:TimePeriod"
  static let system =
    "gmd:referenceSystemInfo/gmd:MD_ReferenceSystem/gmd:referenceSystemIdentifier/gmd:RS_Identifier"
  static let quality = "gmd:dataQualityInfo/gmd:DQ_DataQuality"
  static let distribution = "gmd:distributionInfo/gmd:MD_Distribution"
  /// The first link.
  static let link =
    "\(distribution)/gmd:transferOptions/gmd:MD_DigitalTransferOptions/gmd:onLine[1]/gmd:CI_OnlineResource"

  /// Returns the way to a result of conformance, by its place among the reports.
  static func conformity(_ place: Int) -> String {
    "\(quality)/gmd:report[\(place)]/gmd:DQ_DomainConsistency/gmd:result/gmd:DQ_ConformanceResult"
  }
}
