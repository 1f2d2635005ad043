extension DemoRecord {
  /// Every record of the catalogue, by identifier.
  static let all: [DemoRecord] = {
    var records = CollectionSubject.all.map { collection($0) }
    records.append(collection(.decisions))
    let communes: [(CollectionSubject, String)] = CollectionSubject.all.prefix(3).map {
      ($0, "\(prefix)-\($0.collection.identifier)-par-commune")
    }
    for (subject, series) in communes {
      records.append(DemoRecord.series(subject, "par-commune", label: "commune par commune"))
      records += RecordExtract.parts(of: subject, by: "commune") { "commune : \($0)" }
        .map { extract($0, of: series) }
    }
    let points = CollectionSubject.all[0]
    records.append(series(points, "par-annee", label: "année par année"))
    records += RecordExtract.years(of: points).map {
      extract($0, of: "\(prefix)-\(points.collection.identifier)-par-annee")
    }
    for (subject, property, label) in selections {
      records += RecordExtract.parts(of: subject, by: property) { "\(label) : \($0)" }
        .map { extract($0, of: nil) }
    }
    records += rasters + [rasterSeries, landUsePlan, territorialScheme, floodedAreas]
    records += services(on: records)
    return records.map(\.inItsGeneration).sorted { $0.identifier < $1.identifier }
  }()

  private static let selections: [(CollectionSubject, String, String)] = [
    (CollectionSubject.all[0], "puissance_kw", "puissance en kilowatts"),
    (CollectionSubject.all[0], "acces_libre", "accès libre"),
    (CollectionSubject.all[1], "difficulte", "difficulté"),
    (CollectionSubject.all[2], "chiens_admis", "chiens admis"),
    (CollectionSubject.all[4], "etat", "état"), (.decisions, "adoptee", "adoptée"),
  ]

  /// The record for the schemas of 2006 if it is one of the two that are old, for those of 2007 if not.
  private var inItsGeneration: DemoRecord {
    let old = ["\(Self.prefix)-parcs", "\(Self.prefix)-sentiers-difficulte-facile"]
    guard old.contains(identifier) else { return self }
    var record = self
    record.generation = .year2006
    return record
  }
}
