/// The media types that a client takes, the `Accept` field of RFC 9110, 12.5.1.
struct AcceptField: Sendable, Hashable {
  private struct Range: Sendable, Hashable {
    let type: String
    let subtype: String
    let quality: Double
  }

  private let ranges: [Range]

  /// Reads the field; without one, or without anything legible in it, every type is welcome.
  init(_ text: String?) {
    let parsed = (text ?? "").split(separator: ",").compactMap { Self.range($0) }
    ranges = parsed.isEmpty ? [Range(type: "*", subtype: "*", quality: 1)] : parsed
  }

  /// Returns how welcome a media type is, from 0 to 1; the most specific range decides.
  func quality(of mediaType: String) -> Double {
    let (type, subtype) = Self.split(Substring(mediaType))
    let candidates = ranges.compactMap { range -> (specificity: Int, quality: Double)? in
      if range.type == type, range.subtype == subtype { return (3, range.quality) }
      // A client that takes any JSON also takes the JSON of a narrower type (RFC 6839, 3.1).
      if range.type == type, subtype.hasSuffix("+\(range.subtype)") { return (2, range.quality) }
      if range.type == type, range.subtype == "*" { return (1, range.quality) }
      return range.type == "*" && range.subtype == "*" ? (0, range.quality) : nil
    }
    return candidates.max { $0.specificity < $1.specificity }?.quality ?? 0
  }

  private static func range(_ text: Substring) -> Range? {
    let parts = text.split(separator: ";").map { $0.trimmingBlanks() }
    guard let name = parts.first, name.contains("/") else { return nil }
    let (type, subtype) = split(name)
    let weight = parts.dropFirst().first { $0.lowercased().hasPrefix("q=") }
    guard let weight else { return Range(type: type, subtype: subtype, quality: 1) }
    let quality = Double(weight.dropFirst(2)).flatMap { $0.isFinite ? $0 : nil } ?? 0
    return Range(type: type, subtype: subtype, quality: min(max(quality, 0), 1))
  }

  /// Splits a media type, whose parameters do not take part in the choice.
  private static func split(_ mediaType: Substring) -> (type: String, subtype: String) {
    let name = mediaType.prefix { $0 != ";" }.trimmingBlanks().lowercased()
    let parts = name.split(separator: "/", maxSplits: 1).map { String($0) }
    return (parts.first ?? "", parts.count > 1 ? parts[1] : "")
  }
}
