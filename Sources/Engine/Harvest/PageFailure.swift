import Checks
import Messages

/// Why an answer is no page of records.
enum PageFailure: Error, Sendable {
  /// The run may ask nothing more.
  case stopped(Message)
  /// Nobody answered, or not to the end.
  case noAnswer(Message)
  case exception(ServiceException, status: Int?)
  case status(Int)
  /// The answer is longer than is read.
  case tooLong(Message)
  case notXML(String)
  /// Another XML document, by the name of its root.
  case unexpected(String)

  /// Looks at an answer that should be of some kinds.
  static func page(
    in answer: HarvestAnswer, _ kinds: Set<RecordPage.Kind>
  ) -> Result<RecordPage, PageFailure> {
    if let failure = answer.failure {
      if answer.stopsEverything { return .failure(.stopped(failure)) }
      return .failure(answer.bytes.isEmpty ? .noAnswer(failure) : .tooLong(failure))
    }
    let page = RecordPage(answer)
    if page.kind == .exception {
      return .failure(.exception(ServiceException(page), status: answer.status))
    }
    guard answer.isSuccess else { return .failure(.status(answer.status ?? 0)) }
    if kinds.contains(page.kind) { return .success(page) }
    switch page.kind {
    case .notXML: return .failure(.notXML(answer.mediaType?.essence ?? "?"))
    case .other(let root): return .failure(.unexpected(root))
    case let kind: return .failure(.unexpected("\(kind)"))
    }
  }

  /// The problem that it is, with the values of its sentence.
  func problem(url: String) -> (code: HarvestCode, values: [String: String], cause: LocalizedText?)
  {
    switch self {
    case .stopped(let message), .noAnswer(let message): (.noAnswer, ["url": url], message.text)
    case .tooLong(let message): (.pageCut, ["url": url], message.text)
    case .exception(let exception, let status):
      (
        .exception,
        [
          "code": exception.code.isEmpty ? "?" : exception.code,
          "locator": exception.locator.isEmpty ? "-" : exception.locator,
          "text": exception.text, "status": status.map { "\($0)" } ?? "-",
        ], nil
      )
    case .status(let status): (.status, ["status": "\(status)", "url": url], nil)
    case .notXML(let type): (.pageNotXML, ["type": type, "url": url], nil)
    case .unexpected(let root): (.pageNotRecords, ["root": root, "url": url], nil)
    }
  }

  /// The sentence of the problem.
  func message(url: String) -> Message {
    if case .stopped(let message) = self { return message }
    if case .noAnswer(let message) = self { return message }
    let (code, values, cause) = problem(url: url)
    var tokens = values.mapValues { LocalizedText(verbatim: $0) }
    tokens["cause"] = cause
    return HarvestProblem(code: code, values: tokens, page: nil, exchange: nil).message
  }
}

extension HarvestLedger {
  /// Notes that an answer is no page of records.
  mutating func note(_ failure: PageFailure, of answer: HarvestAnswer) {
    let (code, values, cause) = failure.problem(url: answer.url)
    note(code, values, cause: cause, exchange: answer.exchange)
  }
}
