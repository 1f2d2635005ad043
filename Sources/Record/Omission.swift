/// What a bound left out: a sample is never passed off as the whole.
package struct Omission: Sendable, Hashable {
  package let target: String
  package let suite: String
  /// The probe whose family was cut short.
  package let probe: String
  /// The instance under which it was cut, such as a collection's id.
  package let instance: String?
  /// The parameter or bound that cut it.
  package let bound: String
  package let keptCount: Int
  /// How many there were in all, when that is known.
  package let totalCount: Int?

  /// Creates an omission.
  package init(
    target: String, suite: String, probe: String, instance: String?, bound: String, keptCount: Int,
    totalCount: Int?
  ) {
    self.target = target
    self.suite = suite
    self.probe = probe
    self.instance = instance
    self.bound = bound
    self.keptCount = keptCount
    self.totalCount = totalCount
  }
}
