import JSON

/// The reference systems whose area of use a suite knows, from one version of the EPSG dataset: a data file beside
/// the suite.
package struct ReferenceAreaList: Sendable {
  /// One system, or several that follow one another and have the same bounds.
  package struct Area: Sendable {
    package let codes: ClosedRange<Int>
    package let isGeographic: Bool
    /// West, south, east, north, in the system's own coordinates.
    package let bounds: [Double]
  }

  private enum Kind: String, CaseIterable {
    case geographic, projected
  }

  package let source: String
  /// The day of the version of the dataset.
  package let date: String
  /// By ascending codes, so that one is found quickly.
  package let areas: [Area]

  /// Reads the document of a list.
  init?(reading reader: inout ObjectReader) {
    _ = reader.localized("title")
    let source = reader.string("source")
    let date = reader.string("date")
    areas = reader.objects("systems", isRequired: true) { entry in
      let first = Self.code("code", isRequired: true, in: &entry)
      let last = Self.code("through", isRequired: false, in: &entry) ?? first
      _ = entry.string("name")
      let kind = entry.choice("kind", Kind.self)
      guard let list = entry.required("bounds") else { return nil }
      let bounds = list.elements.compactMap(\.double)
      guard bounds.count == 4 else {
        entry.reportType("[west, south, east, north]", at: list)
        return nil
      }
      guard let first, let last, let kind else { return nil }
      guard first <= last else {
        entry.reportType("through >= code", at: entry.value)
        return nil
      }
      return Area(codes: first...last, isGeographic: kind == .geographic, bounds: bounds)
    }.sorted { $0.codes.lowerBound < $1.codes.lowerBound }
    guard let source, let date else { return nil }
    self.source = source
    self.date = date
  }

  private static func code(
    _ key: String, isRequired: Bool, in entry: inout ObjectReader
  ) -> Int? {
    guard let member = isRequired ? entry.required(key) : entry.optional(key) else { return nil }
    guard let code = member.integer else {
      entry.reportType("integer", at: member)
      return nil
    }
    return code
  }

  /// The area of a system; nil when the list does not know it.
  package func area(of code: Int) -> Area? {
    var low = 0
    var high = areas.count
    while low < high {
      let middle = low + (high - low) / 2
      if areas[middle].codes.upperBound < code { low = middle + 1 } else { high = middle }
    }
    return low < areas.count && areas[low].codes.contains(code) ? areas[low] : nil
  }
}
