import Foundation

/// Something measured, and what it must be.
struct Measure {
  /// What a measure must be.
  enum Bound {
    case least(Double)
    case most(Double)
  }

  let name: String
  /// What was measured; nil if it could not be.
  let value: Double?
  let bound: Bound?

  /// Creates a measure, which may have no bound.
  init(_ name: String, _ value: Double?, _ bound: Bound?) {
    self.name = name
    self.value = value
    self.bound = bound
  }

  /// Prints the measure, and tells whether it is as it must be; what was not measured is.
  func tell() -> Bool {
    let figure = value.map { String(format: "%10.2f", $0) } ?? "         -"
    let isKept: Bool
    let wanted: String
    switch bound {
    case .least(let least):
      isKept = value.map { $0 >= least } ?? true
      wanted = "at least \(least)"
    case .most(let most):
      isKept = value.map { $0 < most } ?? true
      wanted = "less than \(most)"
    case nil: (isKept, wanted) = (true, "")
    }
    let verdict = value == nil ? "not measured" : (isKept ? wanted : "\(wanted): NOT KEPT")
    print("\(figure)  \(name)\(verdict.isEmpty ? "" : " (\(verdict))")")
    return isKept
  }
}
