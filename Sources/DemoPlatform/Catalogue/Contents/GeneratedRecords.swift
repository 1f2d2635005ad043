/// Records made of those of the catalogue, as many as are wanted: for measures, which need more than it has.
///
/// A seed makes the same records each time. One in ten has a defect, so that findings are made too.
package struct GeneratedRecords: Sendable {
  private let sources: [(record: DemoRecord, changes: [RecordChange])]
  private let writer = RecordWriter(origin: "https://data.valdelauve.example")
  private var state: UInt64

  /// Starts with a seed.
  package init(seed: UInt64) {
    state = seed
    let changes = Defect.records.flatMap(\.effects).compactMap { effect -> RecordChange? in
      if case .record(let change) = effect { change } else { nil }
    }
    sources = DemoRecord.all.map { record in
      (record, changes.filter { $0.identifier == record.identifier })
    }
  }

  /// Every record of the catalogue, and one of each defect of records, by names that files may have.
  package static var all: [(name: String, bytes: [UInt8])] {
    let generated = GeneratedRecords(seed: 0)
    return generated.sources.flatMap { source in
      let whole = generated.writer.element(of: source.record)
      let impaired = source.changes.enumerated().map { place, change in
        var element = whole
        change.change(&element)
        return ("\(source.record.identifier)-\(place)", ElementWriter.document(element))
      }
      return [(source.record.identifier, ElementWriter.document(whole))] + impaired
    }
  }

  /// Makes the next record, of about 20 kB, with an identifier of its own.
  package mutating func next(_ number: Int) -> [UInt8] {
    let source = sources[Int(random() % UInt64(max(sources.count, 1)))]
    var element = writer.element(of: source.record)
    let change = random()
    if change % 10 == 0, !source.changes.isEmpty {
      source.changes[Int((change / 10) % UInt64(source.changes.count))].change(&element)
    }
    element.setText(
      "\(source.record.identifier)-\(number)", at: "gmd:fileIdentifier/gco:CharacterString")
    return ElementWriter.document(element)
  }

  /// A number of the sequence that the seed begins (SplitMix64, by Vigna).
  private mutating func random() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
