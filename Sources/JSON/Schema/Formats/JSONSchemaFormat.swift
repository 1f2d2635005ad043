/// A format that values can be held against (JSON Schema Validation 2020-12 §7.3, and the formats of
/// OpenAPI 3.0.3 §4.4).
package enum JSONSchemaFormat: String, Sendable, CaseIterable {
  case dateTime = "date-time"
  case date
  case time
  case duration
  case email
  case internationalEmail = "idn-email"
  case hostname
  case internationalHostname = "idn-hostname"
  case ipv4
  case ipv6
  case uri
  case uriReference = "uri-reference"
  case iri
  case iriReference = "iri-reference"
  case uriTemplate = "uri-template"
  case uuid
  case jsonPointer = "json-pointer"
  case relativeJSONPointer = "relative-json-pointer"
  case regex
  case int32
  case int64
  case float
  case double
  case byte

  /// Whether OpenAPI alone defines it.
  package var isOpenAPI: Bool {
    switch self {
    case .int32, .int64, .float, .double, .byte: true
    default: false
    }
  }

  /// Tells whether a value has the format; values of types that it does not apply to have it.
  func accepts(_ value: JSONValue) -> Bool {
    switch self {
    case .int32, .int64, .float, .double: value.number.map(accepts) ?? true
    default: value.string.map(accepts) ?? true
    }
  }

  /// Tells whether a number has the format.
  private func accepts(_ number: JSONNumber) -> Bool {
    switch self {
    case .int32: number.integer.flatMap(Int32.init(exactly:)) != nil
    case .int64: number.integer != nil
    case .float: abs(number.double) <= Double(Float.greatestFiniteMagnitude)
    case .double: number.double.isFinite
    default: true
    }
  }

  /// Tells whether a text has the format.
  package func accepts(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return switch self {
    case .dateTime: DateTimeFormat.isDateTime(bytes)
    case .date: DateTimeFormat.isDate(bytes[...])
    case .time: DateTimeFormat.isTime(bytes[...])
    case .duration: DurationFormat.accepts(bytes)
    case .email: EmailFormat.accepts(text, isInternational: false)
    case .internationalEmail: EmailFormat.accepts(text, isInternational: true)
    case .hostname: HostnameFormat.accepts(text)
    case .internationalHostname: InternationalHostnameFormat.accepts(text)
    case .ipv4: AddressFormat.isVersion4(bytes[...])
    case .ipv6: AddressFormat.isVersion6(bytes[...])
    case .uri: URIFormat(text, isInternational: false)?.hasScheme == true
    case .uriReference: URIFormat(text, isInternational: false) != nil
    case .iri: URIFormat(text, isInternational: true)?.hasScheme == true
    case .iriReference: URIFormat(text, isInternational: true) != nil
    case .uriTemplate: URITemplateFormat.accepts(text)
    case .uuid: UUIDFormat.accepts(bytes)
    case .jsonPointer: PointerFormat.isPointer(bytes[...])
    case .relativeJSONPointer: PointerFormat.isRelativePointer(bytes)
    case .regex: (try? ECMAPattern(parsing: text)) != nil
    case .byte: Base64.decode(bytes) != nil
    case .int32, .int64, .float, .double: true
    }
  }
}
