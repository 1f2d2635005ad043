import Messages
import Record

/// What every section of a Markdown report draws from.
struct MarkdownContext: Sendable {
  let record: RunRecord
  let options: ReportOptions
  let summary: RunSummary
  let conclusion: Conclusion
  let descriptions: TestDescriptions
  let baseline: BaselineJudgement

  /// Prepares a record.
  init(_ record: RunRecord, options: ReportOptions) {
    self.record = record
    self.options = options
    summary = RunSummary(of: record)
    conclusion = Conclusion(of: record, failOn: options.failOn)
    descriptions = TestDescriptions(of: record.header)
    baseline = BaselineJudgement(of: record)
  }

  /// The language of the report.
  var language: Language { options.language }

  /// Whether targets must be named, since there are several.
  var namesTargets: Bool { record.header.targets.count > 1 }

  /// Returns a message of the catalogue as prose.
  func prose(_ message: Message) -> String { MarkdownText.prose(message.text[language]) }

  /// Returns a message about a platform as a sentence of its own, cut if it is too long.
  func sentence(_ message: Message) -> String {
    MarkdownText.prose(Sentence.of(excerpt(message.text[language])))
  }

  /// Returns a text of a suite as prose.
  func prose(_ text: LocalizedText) -> String { MarkdownText.prose(text[language]) }

  /// Returns a label in bold, with the colon of the language.
  func label(_ label: MessageTemplate) -> String {
    "**\(prose(label()))\(colon)**"
  }

  /// Returns a label before what it labels.
  func labelled(_ label: MessageTemplate, _ content: String) -> String {
    "\(self.label(label)) \(content)"
  }

  /// The colon of the language, with the space that French puts before it.
  var colon: String { language == .french ? " :" : ":" }

  /// Returns a text from outside as code on one line, cut if it is too long.
  func code(_ text: String) -> String {
    guard !text.isEmpty else { return prose(Catalogue.reportNothing()) }
    return MarkdownText.code(excerpt(text))
  }

  /// Returns names as code, the first ones only, with how many more there are.
  func codes(_ names: [String], limit: Int = 12) -> String {
    let shown = names.prefix(limit).map(code)
    let hiddenCount = names.count - shown.count
    let more = hiddenCount > 0 ? [prose(Catalogue.reportMoreTests(hiddenCount))] : []
    return (shown + more).joined(separator: ", ")
  }

  /// Returns the name of a class: its title, with its identifier.
  func name(of summary: ClassSummary) -> String {
    let title = summary.title[language]
    let id = MarkdownText.code(excerpt(summary.id), inTable: true)
    return title == summary.id ? id : "\(MarkdownText.prose(title)) (\(id))"
  }

  /// Returns a duration in seconds, with the decimal mark of the language and no idle zero.
  func seconds(_ duration: Duration) -> String {
    var text = duration.secondsText
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return (language == .french ? text.split(separator: ".").joined(separator: ",") : text) + " s"
  }

  /// Returns an instant as a person reads it, or as it stands if it is not one.
  func instant(_ text: String) -> String {
    guard let instant = Timestamp(text) else { return code(text) }
    return instant.withoutZone.split(separator: "T").joined(separator: " ") + " UTC"
  }

  /// Returns a text from outside, cut if it is too long.
  func excerpt(_ text: String) -> String {
    Excerpt.of(text, byteLimit: options.excerptByteLimit, language: language)
  }

  /// Tells whether an outcome counts against the platform, and is not merely worth saying.
  func isFailure(_ outcome: Outcome) -> Bool {
    if baseline.accepts(outcome) { return false }
    switch outcome.verdict {
    case .failed: return true
    case .warned:
      return outcome.level.strength >= (options.failOn ?? record.header.failOn).strength
    default: return false
    }
  }
}
