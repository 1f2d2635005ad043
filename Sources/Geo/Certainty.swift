/// An answer that may be out of reach, since numbers are rounded on their way.
package enum Certainty: String, Sendable, Hashable {
  case yes
  case no
  /// It could be either: whoever asks must not judge by it.
  case uncertain
}

/// Whether two things have a place, or a moment, in common.
package typealias Intersection = Certainty
