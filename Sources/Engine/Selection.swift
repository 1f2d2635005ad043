/// Which tests of the suites are asked for.
package struct Selection: Sendable, Hashable {
  /// The classes asked for, by identifier; all when empty.
  package let classes: [String]
  /// The tests asked for, by identifier; all when empty.
  package let tests: [String]

  /// Creates a selection.
  package init(classes: [String] = [], tests: [String] = []) {
    self.classes = classes
    self.tests = tests
  }
}
