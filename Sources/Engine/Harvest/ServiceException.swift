/// What an exception report says (OWS Common 1.0 §8, and the older ServiceExceptionReport).
struct ServiceException: Sendable, Hashable {
  let code: String
  let locator: String
  let text: String

  /// Reads a report.
  init(_ page: RecordPage) {
    let exception = "/*/*[local-name()='Exception' or local-name()='ServiceException'][1]"
    code = page.string("string(\(exception)/@exceptionCode | \(exception)/@code)") ?? ""
    locator = page.string("string(\(exception)/@locator)") ?? ""
    text = page.string("normalize-space(\(exception))") ?? ""
  }
}
