import JSON
import Markup

/// What is asked of whoever brings the subjects of a stream.
struct StreamRequest: Sendable {
  /// The probe of the suite, by which failures name where they began.
  let probe: String
  /// The addresses given: URLs, or paths where the suite takes files.
  let targets: [String]
  /// The values of the probe's `with`, by name.
  let options: [String: JSONValue]
  /// How many subjects are wanted at most.
  let atMost: Int?
  /// The name of the parameter that bounds them, for what it leaves out.
  let boundName: String
  let source: any Source
  /// The XML Schemas that are installed on this machine.
  var schemas: XMLSchemaLibrary?
}
