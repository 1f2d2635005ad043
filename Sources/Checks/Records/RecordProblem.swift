import JSON
import Markup

/// Something that keeps a record, or a part of it, from being taken up by data.gouv.fr.
struct RecordProblem: Sendable {
  /// The kinds of problems; the raw values are permanent, and are those of the message catalogue.
  enum Code: String, Sendable, CaseIterable {
    case typeMissing = "record.type-missing"
    case typeIgnored = "record.type-ignored"
    case titleMissing = "record.title-missing"
    case identifierMissing = "record.identifier-missing"
    case identifierEmpty = "record.identifier-empty"
    case resourceHidden = "record.resource-hidden"
    case fileMissing = "record.file-missing"
    case licenceUnknown = "record.licence-unknown"
    case licenceText = "record.licence-text"
    case constraintsMixed = "record.constraints-mixed"
    case periodBegin = "record.period-begin"
    case periodEnd = "record.period-end"
    case frequencyMissing = "record.frequency-missing"
    case frequencyOfMetadata = "record.frequency-of-metadata"
  }

  private let code: Code
  private let values: [String: String]
  private let element: XMLElement

  /// Creates a problem, with the values of its sentence and the element where it stands.
  init(_ code: Code, _ values: [String: String] = [:], at element: XMLElement) {
    self.code = code
    self.values = values
    self.element = element
  }

  /// The problem in the document of the record.
  var text: JSONText {
    [
      "code": .string(code.rawValue),
      "values": .object(values.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) }),
      "line": RecordText.whole(element.line), "element": .integer(element.index),
    ]
  }
}
