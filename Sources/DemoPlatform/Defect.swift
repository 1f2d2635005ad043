/// One thing that the demo platform does wrong when it is asked to.
package enum Defect: String, Sendable, CaseIterable {
  /// The status line says HTTP/1.0.
  case http10 = "http-1.0"
  /// A parameter without a value passes for absent.
  case emptyParameterAccepted = "empty-parameter-accepted"
  /// An unknown value of `f` passes for absent.
  case invalidFormatAccepted = "invalid-format-accepted"
  /// A `limit` that is not a whole number passes for absent.
  case invalidLimitAccepted = "invalid-limit-accepted"
  /// A `limit` of 0 passes for absent.
  case limitZeroAccepted = "limit-zero-accepted"
  /// A negative `limit` passes for absent.
  case negativeLimitAccepted = "negative-limit-accepted"
  /// A `limit` above the maximum is refused.
  case limitAboveMaximumRejected = "limit-above-maximum-rejected"
  /// An invalid `offset` passes for 0.
  case invalidOffsetAccepted = "invalid-offset-accepted"
  /// A value of the wrong type passes for a null one.
  case invalidFilterAccepted = "invalid-filter-accepted"
  /// A `bbox` that is not made of numbers passes for absent.
  case invalidBoxAccepted = "invalid-bbox-accepted"
  /// A `bbox` of six numbers is refused.
  case sixNumberBoxRejected = "bbox-six-numbers-rejected"
  /// A `bbox` of a wrong count of numbers passes for absent.
  case fiveNumberBoxAccepted = "bbox-five-numbers-accepted"
  /// A `bbox` beyond the range of longitudes and latitudes is accepted.
  case boxOutOfRangeAccepted = "bbox-out-of-range-accepted"
  /// A `bbox` whose south lies north of its north is accepted.
  case boxUpsideDownAccepted = "bbox-upside-down-accepted"
  /// A `datetime` that is one instant is refused.
  case instantRejected = "datetime-instant-rejected"
  /// An interval with an end written `..` is refused.
  case dottedBoundRejected = "half-open-interval-rejected"
  /// An interval with an end left empty is refused.
  case emptyBoundRejected = "empty-bound-rejected"
  /// A `datetime` that is no time passes for absent.
  case invalidDatetimeAccepted = "invalid-datetime-accepted"
  /// A day that the calendar does not have is accepted.
  case impossibleDateAccepted = "impossible-date-accepted"
  /// An interval that ends before it starts is accepted.
  case reversedIntervalAccepted = "reversed-interval-accepted"
}
