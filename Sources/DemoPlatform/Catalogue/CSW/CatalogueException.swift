/// Why a catalogue refuses a request (OGC 06-121r3, clause 8).
struct CatalogueException: Error, Sendable, Hashable {
  /// The code, such as `InvalidParameterValue`.
  let code: String
  /// The parameter that is at fault.
  let locator: String?
  let text: String

  /// A parameter must be there.
  static func missing(_ parameter: String) -> CatalogueException {
    CatalogueException(
      code: "MissingParameterValue", locator: parameter,
      text: "Le paramètre \(parameter) manque.")
  }

  /// A parameter has a value that it may not have.
  static func invalid(_ parameter: String, _ value: String) -> CatalogueException {
    CatalogueException(
      code: "InvalidParameterValue", locator: parameter,
      text: "Le paramètre \(parameter) ne peut pas valoir « \(value) ».")
  }

  /// A request that cannot be served at all.
  static func notApplicable(_ text: String) -> CatalogueException {
    CatalogueException(code: "NoApplicableCode", locator: nil, text: text)
  }

  /// The report of the exception.
  var report: Element {
    var exception = Element("ows:Exception", ["exceptionCode": code]) {
      Element("ows:ExceptionText", text: text)
    }
    exception[attribute: "locator"] = locator
    return Element(
      "ows:ExceptionReport", ["xmlns:ows": Namespace.ows, "version": "1.2.0", "xml:lang": "fr"]
    ) { exception }
  }
}
