import Record

/// What a CSW announces of its GetRecords operation (OGC 07-006r1 §10.5).
struct SearchCapabilities: Sendable {
  /// The address of the service as it was given, without the parameters of a request.
  let base: String
  private(set) var announcedPost: String?
  private(set) var announcedGet: String?
  private(set) var outputSchemas: [String] = []
  /// Whether the announced addresses are not used, since nobody answers there.
  var usesBase = false

  /// What is known without the capabilities.
  init(base: String) { self.base = base }

  /// Reads the capabilities.
  init(_ page: RecordPage, base: String) {
    self.base = base
    let operation = "//*[local-name()='Operation'][@name='GetRecords']"
    let http = "\(operation)/*[local-name()='DCP']/*[local-name()='HTTP']"
    // Where XML and SOAP have addresses of their own, the one for XML is meant.
    let encoding = "*[local-name()='Constraint'][@name='PostEncoding']/*[local-name()='Value']"
    let post = "\(http)/*[local-name()='Post']"
    let link = "@*[local-name()='href']"
    announcedPost =
      Self.address(page.string("string(\(post)[\(encoding)='XML']/\(link))"), base)
      ?? Self.address(
        page.string("string(\(post)[not(\(encoding)) or not(\(encoding)='SOAP')]/\(link))"), base)
    announcedGet = Self.address(page.string("string(\(http)/*[local-name()='Get']/\(link))"), base)
    outputSchemas = page.strings(
      """
      \(operation)/*[local-name()='Parameter'][translate(@name, 'S', 's')='outputschema']\
      /*[local-name()='Value']
      """)
  }

  /// Where a request is sent by a method; nil when the service does not offer the method.
  func endpoint(_ method: SearchForm.Method) -> String? {
    if usesBase || announcedPost == nil && announcedGet == nil { return base }
    return method == .post ? announcedPost : announcedGet
  }

  /// Whether a service that announces its schemas announces one.
  func announces(_ schema: String) -> Bool {
    outputSchemas.isEmpty || outputSchemas.contains(schema)
  }

  private static func address(_ text: String?, _ base: String) -> String? {
    guard let text, !text.isEmpty else { return nil }
    return FamilyMaker.resolve(text, against: base)
  }
}
