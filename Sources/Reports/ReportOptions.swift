package import Messages
package import Record

/// What a reader may choose of a report; the record has the rest.
package struct ReportOptions: Sendable, Hashable {
  /// The language of sentences, where the format speaks one language.
  package let language: Language
  /// The weakest level whose departures fail, if it is not the one that the run had.
  package let failOn: Level?
  /// How many findings are shown of one outcome.
  package let findingLimit: Int
  /// How many instances of one test are shown in full.
  package let instanceLimit: Int
  /// How many of the subjects that depart from one test are shown.
  package let subjectLimit: Int
  /// How many bytes of one text from outside are shown.
  package let excerptByteLimit: Int
  /// Files that a continuous integration server may attach to failures, by their paths there.
  package let attachments: [String]

  /// Creates options; the bounds keep a report readable, and the record keeps everything.
  package init(
    language: Language, failOn: Level? = nil, findingLimit: Int = 3, instanceLimit: Int = 3,
    subjectLimit: Int = 5, excerptByteLimit: Int = 1_000, attachments: [String] = []
  ) {
    self.language = language
    self.failOn = failOn
    self.findingLimit = findingLimit
    self.instanceLimit = instanceLimit
    self.subjectLimit = subjectLimit
    self.excerptByteLimit = excerptByteLimit
    self.attachments = attachments
  }
}
