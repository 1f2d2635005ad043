package import Record

/// What happens during a run, as it happens.
package enum RunEvent: Sendable {
  /// The run starts, with so many tests to judge.
  case started(testCount: Int)
  /// An exchange is over.
  case exchanged(Exchange)
  /// A test was judged: its outcomes, one an instance.
  case judged([Outcome])
  /// So many subjects of a stream were judged.
  case received(subjectCount: Int)
  /// A bound left something out.
  case omitted(Omission)
}
