/// One record of a page, with where it stands.
struct RecordEntry: Sendable {
  let fragment: RecordFragment
  /// The URL or path of the page.
  let url: String
  let exchange: String?
  /// The page, from 1.
  let page: Int
  /// What names it when it has no identifier.
  let label: String
  /// Whether what is no metadata record is passed over rather than judged.
  let mustBeMetadata: Bool

  /// The records of a page.
  ///
  /// - Parameter first: The place of the first one in the catalogue, from 1; nil: they are named by the page.
  static func all(
    in page: RecordPage, of answer: HarvestAnswer, number: Int, first: Int? = nil,
    mustBeMetadata: Bool = false
  ) -> [RecordEntry] {
    page.fragments.enumerated().map { index, fragment in
      let label =
        first.map { "#\($0 + index)" }
        ?? (page.fragments.count == 1 ? answer.url : "\(answer.url)#\(index + 1)")
      return RecordEntry(
        fragment: fragment, url: answer.url, exchange: answer.exchange, page: number,
        label: label, mustBeMetadata: mustBeMetadata)
    }
  }
}
