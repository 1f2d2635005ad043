import JSON
import Messages

/// `{"status": 200}`: the status code of the answer, one of several, or of a class such as `"4xx"`.
package struct StatusForm: AssertionForm {
  package static let keyword = "status"
  package static let readsRawAnswer = true

  /// The codes that do; a class of codes is its hundred.
  package let codes: [Int]
  /// The classes that do: 2 for 2xx.
  package let classes: [Int]

  package init(reading reader: inout ObjectReader) {
    var codes: [Int] = []
    var classes: [Int] = []
    for value in reader.oneOrMany(Self.keyword) {
      if let code = value.integer, (100...599).contains(code) {
        codes.append(code)
      } else if let text = value.string, text.count == 3, text.hasSuffix("xx"),
        let hundred = text.first?.wholeNumberValue, (1...5).contains(hundred)
      {
        classes.append(hundred)
      } else {
        reader.report(Catalogue.suiteBadStatus(["found": value.text]), at: value)
      }
    }
    self.codes = codes
    self.classes = classes
  }

  /// The codes as a person reads them.
  package var summary: String {
    (codes.map(String.init) + classes.map { "\($0)xx" }).joined(separator: ", ")
  }
}
