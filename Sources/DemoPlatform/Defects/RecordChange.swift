/// A change of some records of the catalogue before they are written.
struct RecordChange: Sendable {
  /// Tells whether the record of an identifier changes.
  let isMet: @Sendable (String) -> Bool
  /// Changes a record.
  let change: @Sendable (inout Element) -> Void
}
