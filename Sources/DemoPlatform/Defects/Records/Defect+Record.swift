extension Defect {
  /// Makes a defect of one record of the catalogue.
  static func record(
    _ name: String, in sample: RecordSample, french: String, english: String,
    _ change: @escaping @Sendable (inout Element) -> Void
  ) -> Defect {
    Defect(
      "record-\(name)", french: french, english: english,
      .record(RecordChange(identifier: sample.rawValue, change: change)))
  }

  /// The identifier of the record that has the defect, if one record of the catalogue has it.
  package var recordIdentifier: String? {
    for case .record(let change) in effects { return change.identifier }
    return nil
  }

  /// Every defect of records.
  static let records: [Defect] = [
    recordStructure, recordLanguage, recordContacts, recordCitation, recordKeywords,
    recordConstraints, recordExtent, recordReferenceSystem, recordQuality, recordDistribution,
    recordDetails, recordService, recordOtherService, recordCodes, recordFrench,
    recordHarvesting,
  ].flatMap(\.self)
}
