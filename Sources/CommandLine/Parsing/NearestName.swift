import Messages
import Suites

/// "Did you mean": the known name nearest to one that is not known.
enum NearestName {
  /// Returns the hint that names the nearest candidate, if one is near enough.
  ///
  /// A name that begins one candidate alone is a shortened form of it, however much is missing.
  static func suggestion(
    for name: String, among candidates: [String], prefix: String = ""
  ) -> Message? {
    let longer = candidates.filter { $0.hasPrefix(name) }
    let nearest =
      longer.count == 1 && !name.isEmpty
      ? longer.first : Suggestion.nearest(to: name, among: candidates)
    return nearest.map { Catalogue.commandLineDidYouMean(["name": prefix + $0]) }
  }
}
