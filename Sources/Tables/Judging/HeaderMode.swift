/// How the labels of a header are matched with the fields of a schema (Table Schema 2, `fieldsMatch`).
package enum HeaderMode: String, Sendable, Hashable, CaseIterable {
  /// The same labels as the fields, in the same order.
  case exact
  /// The same labels, in any order.
  case equal
  /// All the fields, and maybe more labels: the fields are a subset of the labels.
  case subset
  /// No label but those of fields, and maybe fewer: the fields are a superset of the labels.
  case superset
  /// One label at least is that of a field; what lacks and what is more is told. This is the practice
  /// of French publishers.
  case partial

  /// Whether a label that is no field's is an error.
  var refusesExtra: Bool { self == .exact || self == .equal || self == .superset }

  /// Whether a field without a label is an error, whether it needs values or not.
  var needsAll: Bool { self == .exact || self == .equal || self == .subset }
}
