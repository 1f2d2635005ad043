extension Defect {
  /// The defects of records in coordinate systems.
  static let recordReferenceSystem: [Defect] = [
    .record(
      "reference-system-missing", in: .plain,
      french: "Une fiche ne dit pas le système de coordonnées.",
      english: "A record does not say the coordinate system."
    ) {
      $0.remove("gmd:referenceSystemInfo")
    },
    .record(
      "reference-system-empty", in: .plain, french: "Le système de coordonnées n'a pas de code.",
      english: "The coordinate system has no code."
    ) {
      $0.leaveEmpty("\(RecordPath.system)/gmd:code")
    },
    .record(
      "reference-system-as-text", in: .plain, french: "Le système de coordonnées n'a qu'un nom.",
      english: "The coordinate system has but a name."
    ) {
      $0.setPlain("WGS 84", at: "\(RecordPath.system)/gmd:code")
    },
    .record(
      "reference-system-short", in: .european,
      french: "Un système de la liste d'INSPIRE est donné par un code court.",
      english: "A system of INSPIRE's list is given by a short code."
    ) {
      $0.setPlain("EPSG:4937", at: "\(RecordPath.system)/gmd:code")
    },
    .record(
      "reference-system-code-space", in: .european,
      french: "Un système de la liste d'INSPIRE a un espace de codes.",
      english: "A system of INSPIRE's list has a code space."
    ) {
      $0.append(RecordWriter.text("gmd:codeSpace", "EPSG"), to: RecordPath.system)
    },
  ]
}
