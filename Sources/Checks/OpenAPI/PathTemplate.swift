/// A path of an OpenAPI document, with variables in braces (OpenAPI 3.0.4 §4.7.8).
struct PathTemplate {
  /// A part of a segment.
  enum Piece: Hashable {
    case text(String)
    case variable(String)
  }

  let segments: [[Piece]]

  /// Reads a template; a brace that is not closed stands for itself.
  init(_ text: String) {
    segments = text.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
      .map(Self.pieces)
  }

  /// The names of the variables, in order.
  var variables: [String] {
    segments.joined().compactMap { if case .variable(let name) = $0 { name } else { nil } }
  }

  /// The template without the names of its variables: two that are the same match the same paths.
  var shape: String {
    segments.map { pieces in
      pieces.map { if case .text(let text) = $0 { text } else { "{}" } }.joined()
    }.joined(separator: "/")
  }

  /// Tells whether a path, decoded segment by segment, is one of those described.
  func matches(_ path: [String]) -> Bool {
    path.count == segments.count
      && zip(segments, path).allSatisfy { Self.matches($0[...], Substring($1)) }
  }

  /// Tells whether this template is to be taken rather than another that matches the same path:
  /// what is written out goes before what is variable.
  func isMoreSpecific(than other: PathTemplate) -> Bool {
    for (mine, others) in zip(segments, other.segments) where mine != others {
      let counts = [mine, others].map { pieces in
        pieces.count { if case .variable = $0 { true } else { false } }
      }
      if counts[0] != counts[1] { return counts[0] < counts[1] }
      let lengths = [mine, others].map { pieces in
        pieces.reduce(0) { if case .text(let text) = $1 { $0 + text.utf8.count } else { $0 } }
      }
      if lengths[0] != lengths[1] { return lengths[0] > lengths[1] }
    }
    return false
  }

  private static func pieces(_ segment: Substring) -> [Piece] {
    var pieces: [Piece] = []
    var rest = segment
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
      pieces.append(.variable(String(rest[rest.index(after: open)..<close])))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty || pieces.isEmpty { pieces.append(.text(String(rest))) }
    return pieces
  }

  /// Matches the pieces of a segment from left to right; each variable takes one character at least,
  /// and as few as the text after it lets it.
  private static func matches(_ pieces: ArraySlice<Piece>, _ text: Substring) -> Bool {
    var rest = text
    var pieces = pieces
    // What ends the segment must end the text: it is settled first, so that the rest is a search.
    if pieces.count > 1, case .text(let end)? = pieces.last {
      guard rest.hasSuffix(end) else { return false }
      rest = rest.dropLast(end.count)
      pieces = pieces.dropLast()
    }
    var isOpen = false
    for piece in pieces {
      switch piece {
      case .variable:
        guard !rest.isEmpty else { return false }
        rest = rest.dropFirst()
        isOpen = true
      case .text(let part):
        if isOpen {
          guard let found = range(of: part, in: rest) else { return false }
          rest = rest[found...].dropFirst(part.count)
        } else {
          guard rest.hasPrefix(part) else { return false }
          rest = rest.dropFirst(part.count)
        }
        isOpen = false
      }
    }
    return isOpen || rest.isEmpty
  }

  private static func range(of part: String, in text: Substring) -> Substring.Index? {
    text.indices.first { text[$0...].hasPrefix(part) }
  }
}
