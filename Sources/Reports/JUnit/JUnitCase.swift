/// One outcome as JUnit has it.
struct JUnitCase: Sendable {
  /// What stands in a case: never more than one, since readers keep the first of several only.
  enum Result: Sendable {
    case failure(Fault)
    case error(Fault)
    case skipped(message: String)
  }

  /// What a failure or an error says.
  struct Fault: Sendable {
    let type: String
    let message: String
    /// Repeats the message, for readers that show the text alone.
    let text: String
  }

  let className: String
  let name: String
  let time: Duration
  /// The suite file that holds the test.
  let file: String?
  /// The line of the test in the suite file.
  let line: Int?
  /// Absent when the case passed.
  let result: Result?
  /// What a passed case has to say all the same, and what is attached.
  let output: String?
}

extension JUnitCase.Result {
  /// The element that stands in the case.
  var element: XMLElement {
    switch self {
    case .failure(let fault): fault.element("failure")
    case .error(let fault): fault.element("error")
    case .skipped(let message):
      // GitLab shows the content, Jenkins and Azure the attribute.
      XMLElement("skipped", ["message": message], .text(message))
    }
  }
}

extension JUnitCase.Fault {
  fileprivate func element(_ name: String) -> XMLElement {
    XMLElement(name, ["message": message, "type": type], .text(text))
  }
}
