/// A change of one record of the catalogue before it is written.
struct RecordChange: Sendable {
  /// The identifier of the record.
  let identifier: String
  /// Changes the record.
  let change: @Sendable (inout Element) -> Void
}
