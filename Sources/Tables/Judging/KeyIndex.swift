/// The values of a key that were met, as hashes of 64 bits, so that a long table can be held.
///
/// Two different values have the same hash once in 2⁶⁴: of ten million rows, one would wrongly be
/// called a repetition with a chance of three in a million. Hashes are keyed anew by each process, so
/// that no file can be made to collide.
struct KeyIndex: Sendable {
  /// The places of the fields of the key.
  let fields: [Int]
  /// The names of the fields, to be shown.
  let name: String
  private var hashes: Set<Int> = []

  /// Creates an index that is empty.
  init(fields: [Int], of schema: TableSchema) {
    self.fields = fields
    name = fields.map { schema.fields[$0].name }.joined(separator: ", ")
  }

  /// Adds values, and tells whether they are new.
  mutating func insert(_ values: [FieldValue?]) -> Bool {
    var hasher = Hasher()
    for value in values { hasher.combine(value) }
    return hashes.insert(hasher.finalize()).inserted
  }
}
