/// How truth is written in the cells of a field (Table Schema, `boolean`): exactly as listed.
package struct BooleanForm: Sendable, Hashable {
  /// The cells that mean true.
  package let trueValues: [String]
  /// The cells that mean false.
  package let falseValues: [String]

  /// Creates a form; a list that is not given keeps the values of the standard.
  package init(trueValues: [String]? = nil, falseValues: [String]? = nil) {
    self.trueValues = trueValues ?? ["true", "True", "TRUE", "1"]
    self.falseValues = falseValues ?? ["false", "False", "FALSE", "0"]
  }

  /// Returns what a cell means, or nil if it is in neither list.
  ///
  /// Bytes are compared: strings of Swift are equal when they are canonically equivalent only.
  package func boolean(_ cell: ArraySlice<UInt8>) -> Bool? {
    if trueValues.contains(where: { cell.elementsEqual($0.utf8) }) { return true }
    if falseValues.contains(where: { cell.elementsEqual($0.utf8) }) { return false }
    return nil
  }
}
