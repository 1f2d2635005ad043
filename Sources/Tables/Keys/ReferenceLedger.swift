/// The rows whose values must be those of another row, in another table or further on in the same one.
struct ReferenceLedger: Sendable {
  /// Values that were not met so far, and the first row that has them.
  struct Missing: Sendable {
    var count: Int
    let record: Int
    let line: Int
    /// The values as they are written, of the first rows that lack theirs.
    let cell: String?
  }

  /// How many values are remembered as they are written.
  private static let writtenCount = 1_000

  let key: TableForeignKey
  /// The places of the fields among the columns that are judged.
  let columns: [Int]
  /// The places of the fields that are referred to, if they are of the same table.
  let targetColumns: [Int]?
  /// The names of the fields, to be shown.
  let name: String
  private var targets: TableKeySet
  private var missing: [KeyHash: Missing] = [:]

  /// Creates a ledger, or returns nil if the table lacks a field of the key or the values of the
  /// other table are not given.
  init?(
    _ key: TableForeignKey, of schema: TableSchema, columns: [Int: Int],
    references: [TableReference]
  ) {
    let found = key.fields.compactMap { columns[$0] }
    guard found.count == key.fields.count else { return nil }
    self.key = key
    self.columns = found
    name = key.fields.map { schema.fields[$0].name }.joined(separator: ", ")
    if key.resource.isEmpty {
      let targets = key.referenceFields.compactMap { name in
        schema.fields.firstIndex { $0.name.utf8.elementsEqual(name.utf8) }.flatMap { columns[$0] }
      }
      guard targets.count == key.referenceFields.count else { return nil }
      targetColumns = targets
      self.targets = TableKeySet()
    } else {
      guard
        let reference = references.first(where: {
          $0.resource == key.resource && $0.fields == key.referenceFields
        })
      else { return nil }
      targetColumns = nil
      targets = reference.keys
    }
  }

  /// Returns a ledger of a part of the table.
  func ofPiece() -> Self {
    var ledger = self
    ledger.missing = [:]
    // What is referred to in another table is known to each part; here each has its own.
    if targetColumns != nil { ledger.targets = TableKeySet() }
    return ledger
  }

  /// Takes over what a later part came to.
  mutating func absorb(_ other: Self, recordsBefore records: Int, linesBefore lines: Int) {
    if targetColumns != nil { targets.formUnion(other.targets) }
    for (hash, found) in other.missing {
      let moved = Missing(
        count: 0, record: found.record + records, line: found.line + lines,
        cell: missing.count < Self.writtenCount ? found.cell : nil)
      missing[hash, default: moved].count += found.count
    }
  }

  /// Takes values that may be referred to.
  mutating func takeTarget(_ hash: KeyHash) { targets.insert(hash) }

  /// Takes values that refer to others.
  mutating func take(_ hash: KeyHash, record: Int, line: Int, written: () -> String) {
    if targets.contains(hash) { return }
    if missing[hash] == nil {
      missing[hash] = Missing(
        count: 0, record: record, line: line,
        cell: missing.count < Self.writtenCount ? written() : nil)
    }
    missing[hash]?.count += 1
  }

  /// The rows whose values were met nowhere, in the order of the file.
  var unmet: [Missing] {
    missing.filter { !targets.contains($0.key) }.map(\.value).sorted { $0.record < $1.record }
  }
}
