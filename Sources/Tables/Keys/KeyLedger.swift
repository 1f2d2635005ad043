/// A key of a table, and the values of it that were met.
struct KeyLedger: Sendable {
  /// What kind of key it is: what a row without values comes to depends on it.
  enum Kind: Sendable {
    /// One field whose values are unique; rows without a value do not count.
    case field
    /// The primary key; a row must have some of its values.
    case primary
    /// Another key; rows that lack one of its values repeat nothing, as in databases.
    case other
  }

  /// A row that has values for the key.
  struct Entry: Sendable {
    let hash: KeyHash
    let record: Int
    let line: Int
    /// Where the cell stands in the text, if the key is one field.
    let cell: Range<Int>
  }

  let kind: Kind
  /// The places of the fields of the key in the schema.
  let fields: [Int]
  /// The places of the same fields among the columns that are judged.
  let columns: [Int]
  /// The names of the fields, to be shown.
  let name: String
  /// Rows whose values are looked at later, by whoever knows the rows before them.
  private(set) var deferred: [Entry] = []
  private var isDeferring: Bool
  private var table = KeyTable()

  /// Creates a ledger that is empty, or returns nil if the table lacks a field of the key.
  init?(_ kind: Kind, fields: [Int], of schema: TableSchema, columns: [Int: Int], defers: Bool) {
    let found = fields.compactMap { columns[$0] }
    guard !fields.isEmpty, found.count == fields.count else { return nil }
    self.kind = kind
    self.fields = fields
    self.columns = found
    name = fields.map { schema.fields[$0].name }.joined(separator: ", ")
    isDeferring = defers
  }

  /// Returns a ledger of a part of the table, which leaves all to whoever knows the rows before it.
  func ofPiece() -> Self {
    var ledger = self
    ledger.isDeferring = true
    ledger.deferred = []
    ledger.table = KeyTable()
    return ledger
  }

  /// What a row that repeats the values of another is told by.
  var repetition: JudgementCode {
    switch kind {
    case .field: .unique
    case .primary: .primaryKey
    case .other: .uniqueKey
    }
  }

  /// Takes the values of a row, and tells whether they are new as far as is known.
  mutating func take(_ entry: Entry) -> Bool {
    if isDeferring {
      deferred.append(entry)
      return true
    }
    return table.insert(entry.hash)
  }
}
