extension Defect {
  /// Makes a defect of one record of the catalogue.
  static func record(
    _ name: String, in sample: RecordSample, french: String, english: String,
    _ change: @escaping @Sendable (inout Element) -> Void
  ) -> Defect {
    Defect(
      "record-\(name)", french: french, english: english,
      .record(RecordChange(isMet: { $0 == sample.rawValue }, change: change)))
  }

  /// Every defect of records.
  static let records: [Defect] = [
    recordStructure, recordLanguage, recordContacts, recordCitation, recordKeywords,
    recordConstraints, recordExtent, recordReferenceSystem, recordQuality, recordDistribution,
    recordDetails, recordService, recordOtherService, recordCodes,
  ].flatMap(\.self)
}
