/// Reads the values of query parameters, and refuses the invalid ones
/// (`/req/core/query-param-invalid`).
struct ParameterReader: Sendable {
  private enum Bound {
    case open
    case instant(Instant)
    case illegible
  }

  private let defects: Set<Defect>

  /// Creates a reader, which overlooks what some defects let pass.
  init(defects: Set<Defect>) { self.defects = defects }

  /// Tells whether a parameter is taken for absent.
  func overlooks(_ parameter: QueryParameter) -> Bool {
    parameter.value.isEmpty && defects.contains(.parameterEmptyAccepted)
  }

  /// Reads `f`.
  func format(_ value: String) throws(Problem) -> Format? {
    guard let format = Format(rawValue: value) else {
      let names = Format.allCases.map(\.rawValue).joined(separator: " ou ")
      try refuse("f", value, expected: names, unless: .formatUnknownAccepted)
      return nil
    }
    return format
  }

  /// Reads `limit` (17-069r4, 7.15.2).
  func limit(_ value: String) throws(Problem) -> Int? {
    let expected = "un nombre entier d'au moins 1"
    let whole = defects.contains(.limitFractionAccepted) ? value.prefix { $0 != "." } : value[...]
    guard let limit = Self.integer(String(whole)) else {
      try refuse("limit", value, expected: expected, unless: .limitTextAccepted)
      return nil
    }
    if limit == 0 {
      try refuse("limit", value, expected: expected, unless: .limitZeroAccepted)
    }
    if limit < 0 {
      try refuse("limit", value, expected: expected, unless: .limitNegativeAccepted)
    }
    if limit > ItemsQuery.maximumLimit, defects.contains(.limitAboveMaximumRefused) {
      throw .invalidParameter("limit", value: value, expected: expected)
    }
    return limit < 1 ? nil : limit
  }

  /// Reads `offset`, the parameter by which this platform pages.
  func offset(_ value: String) throws(Problem) -> Int {
    guard let offset = Self.integer(value), offset >= 0 else {
      let expected = "un nombre entier, positif ou nul"
      try refuse("offset", value, expected: expected, unless: .offsetInvalidAccepted)
      return 0
    }
    return offset
  }

  /// Reads `bbox` (17-069r4, 7.15.3).
  func box(_ value: String) throws(Problem) -> BoundingBox? {
    let pieces = value.split(separator: ",", omittingEmptySubsequences: false)
    let numbers = pieces.compactMap { Self.number($0) }
    guard numbers.count == pieces.count else {
      try refuse(
        "bbox", value, expected: "des nombres séparés par des virgules",
        unless: .boxTextAccepted)
      return nil
    }
    if numbers.count == 6, defects.contains(.boxOfSixNumbersBreaks) { throw .serverError }
    if numbers.count == 6, !defects.contains(.boxOfSixNumbersRefused) {
      return try box(
        [numbers[0], numbers[1], numbers[3], numbers[4]], value, numbers[2], numbers[5])
    }
    guard numbers.count == 4 else {
      try refuse(
        "bbox", value, expected: "quatre ou six nombres", unless: .boxWrongCountAccepted)
      return nil
    }
    return try box(numbers, value)
  }

  /// Reads `datetime` (17-069r4, 7.15.4).
  func interval(_ value: String) throws(Problem) -> TemporalInterval? {
    guard let interval = legibleInterval(value) else {
      try refuse(
        "datetime", value, expected: "une date avec heure (RFC 3339) ou un intervalle",
        unless: .datetimeTextAccepted)
      return nil
    }
    if let start = interval.start, let end = interval.end, start > end {
      try refuse(
        "datetime", value, expected: "un intervalle dont le début précède la fin",
        unless: .reversedIntervalAccepted)
    }
    return interval
  }

  /// Reads the parameter of a property.
  func filter(
    _ value: String, by property: PropertyDefinition
  ) throws(Problem) -> PropertyValue {
    switch property.kind {
    case .text, .dateTime: return .text(value)
    case .integer:
      if let number = Self.integer(value) { return .integer(number) }
      try refuse(
        property.name, value, expected: "un nombre entier", unless: .filterInvalidAccepted)
    case .boolean:
      if let truth = Bool(value) { return .boolean(truth) }
      try refuse(property.name, value, expected: "true ou false", unless: .filterInvalidAccepted)
    }
    return .missing
  }

  /// Makes a box of its four limits, and holds it to the range of the reference system.
  private func box(
    _ limits: [Double], _ value: String, _ bottom: Double? = nil, _ top: Double? = nil
  ) throws(Problem) -> BoundingBox {
    let isInRange =
      [limits[0], limits[2]].allSatisfy { abs($0) <= 180 }
      && [limits[1], limits[3]].allSatisfy { abs($0) <= 90 }
    if !isInRange {
      try refuse(
        "bbox", value, expected: "des longitudes de -180 à 180 et des latitudes de -90 à 90",
        unless: .boxOutOfRangeAccepted)
    }
    if limits[0] > limits[2], defects.contains(.boxAntimeridianRefused) {
      throw .invalidParameter("bbox", value: value, expected: "un ouest à l'ouest de l'est")
    }
    let heights = bottom.flatMap { bottom in
      top.flatMap { top in bottom <= top ? bottom...top : nil }
    }
    if limits[1] > limits[3] || (bottom != nil && heights == nil) {
      try refuse(
        "bbox", value, expected: "un minimum avant chaque maximum", unless: .boxUpsideDownAccepted)
    }
    return BoundingBox(
      west: limits[0], south: limits[1], east: limits[2], north: limits[3], heights: heights)
  }

  private func legibleInterval(_ value: String) -> TemporalInterval? {
    let sides = value.split(separator: "/", omittingEmptySubsequences: false)
    let bounds = sides.map { bound($0) }
    guard let first = bounds.first, let last = bounds.last, bounds.count <= 2 else { return nil }
    switch (first, last) {
    case (.instant(let start), .instant(let end)):
      let isAlone = bounds.count == 1
      return isAlone && defects.contains(.instantRefused)
        ? nil : TemporalInterval(start: start, end: end)
    case (.instant(let start), .open): return TemporalInterval(start: start, end: nil)
    case (.open, .instant(let end)): return TemporalInterval(start: nil, end: end)
    default: return nil
    }
  }

  /// Reads one side of an interval, or an instant alone.
  private func bound(_ text: Substring) -> Bound {
    switch text {
    case "": return defects.contains(.emptyBoundRefused) ? .illegible : .open
    case "..": return defects.contains(.dottedBoundRefused) ? .illegible : .open
    default: break
    }
    if isRefused(text) { return .illegible }
    let text = defects.contains(.timeZoneIgnored) ? text.prefix(19) + "Z" : text
    if let instant = Instant(parsing: String(text)) { return .instant(instant) }
    guard defects.contains(.impossibleDateAccepted) else { return .illegible }
    // A day that does not exist passes for the 1st of the month.
    return Instant(parsing: text.prefix(8) + "01" + text.dropFirst(10)).map { .instant($0) }
      ?? .illegible
  }

  /// Tells whether a form of instant that RFC 3339 allows is not known here.
  private func isRefused(_ text: Substring) -> Bool {
    (defects.contains(.timeZoneRefused) && !text.hasSuffix("Z"))
      || (defects.contains(.fractionRefused) && text.contains("."))
  }

  private func refuse(
    _ name: String, _ value: String, expected: String, unless defect: Defect
  ) throws(Problem) {
    if !defects.contains(defect) {
      throw .invalidParameter(name, value: value, expected: expected)
    }
  }

  /// Reads a whole number; one that is too great for a machine is as good as the greatest.
  private static func integer(_ text: String) -> Int? {
    let isNegative = text.hasPrefix("-")
    let digits = text.utf8.dropFirst(isNegative ? 1 : 0)
    guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text) ?? (isNegative ? .min : .max)
  }

  private static func number(_ text: Substring) -> Double? {
    guard text.utf8.allSatisfy({ "0123456789+-.eE".utf8.contains($0) }) else { return nil }
    return Double(text).flatMap { $0.isFinite ? $0 : nil }
  }
}
