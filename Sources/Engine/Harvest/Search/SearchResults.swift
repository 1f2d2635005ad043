/// What a page of results of a CSW says of itself (`csw:SearchResults`, OGC 07-006r1 §10.8.4.4).
struct SearchResults: Sendable {
  /// The most records that a catalogue is believed to have; positions are counted up to it.
  private static let believable = 1_000_000_000

  /// A number as it is written.
  enum Count: Sendable, Hashable {
    case absent
    case unreadable(String)
    case number(Int)

    init(_ text: String?) {
      guard let text, !text.isEmpty else {
        self = .absent
        return
      }
      self =
        Int(text).flatMap { (0...believable).contains($0) ? .number($0) : nil }
        ?? .unreadable(text)
    }

    /// The number, if it is one.
    var number: Int? { if case .number(let number) = self { number } else { nil } }
  }

  let matched: Count
  let returned: Count
  let next: Count
  let elementSet: String?

  /// Reads a page; one that no parser can read says nothing.
  init(_ page: RecordPage) {
    func attribute(_ name: String) -> String? {
      page.string("string(/*/*[local-name()='SearchResults']/@\(name))")?.trimmedOfSpace
    }
    matched = Count(attribute("numberOfRecordsMatched"))
    returned = Count(attribute("numberOfRecordsReturned"))
    next = Count(attribute("nextRecord"))
    elementSet = attribute("elementSet").flatMap { $0.isEmpty ? nil : $0 }
  }
}
