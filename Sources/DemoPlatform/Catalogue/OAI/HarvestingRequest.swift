/// A request of OAI-PMH, its arguments read and held to what its verb takes (2.0, 4).
struct HarvestingRequest: Sendable {
  /// The verbs, with the arguments that each takes.
  enum Verb: String, Sendable {
    case identify = "Identify"
    case formats = "ListMetadataFormats"
    case sets = "ListSets"
    case identifiers = "ListIdentifiers"
    case records = "ListRecords"
    case record = "GetRecord"

    var arguments: [String] {
      switch self {
      case .identify: []
      case .formats: ["identifier"]
      case .sets: ["resumptionToken"]
      case .identifiers, .records: ["metadataPrefix", "from", "until", "set", "resumptionToken"]
      case .record: ["identifier", "metadataPrefix"]
      }
    }
  }

  /// The forms in which records can be had.
  enum Format: String, Sendable, CaseIterable {
    case dublinCore = "oai_dc"
    case iso = "iso19139"
  }

  let verb: Verb
  let arguments: [String: String]

  /// Reads the arguments, whose names are told once each.
  init(_ parameters: [QueryParameter]) throws(HarvestingError) {
    var arguments: [String: String] = [:]
    for parameter in parameters {
      guard arguments.updateValue(parameter.value, forKey: parameter.name) == nil else {
        throw .badArgument(parameter.name)
      }
    }
    guard let verb = arguments.removeValue(forKey: "verb").flatMap(Verb.init(rawValue:)) else {
      throw .badVerb
    }
    if let stranger = arguments.keys.first(where: { !verb.arguments.contains($0) }) {
      throw .badArgument(stranger)
    }
    if arguments["resumptionToken"] != nil, arguments.count > 1 {
      throw .badArgument("resumptionToken")
    }
    self.verb = verb
    self.arguments = arguments
  }

  /// Returns the form that is asked for.
  func format() throws(HarvestingError) -> Format {
    guard let name = arguments["metadataPrefix"] else { throw .badArgument("metadataPrefix") }
    guard let format = Format(rawValue: name) else { throw .noFormat }
    return format
  }
}
