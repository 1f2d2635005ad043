internal import Synchronization

/// The namespaces of expressions, one object for each set, so that sets are compared at no cost.
///
/// Evaluators are asked again and again for expressions of the same suite: comparing dictionaries would cost
/// more than most expressions.
final class XPathNamespaces: Sendable {
  /// The URI of each prefix.
  let uris: [String: String]

  private init(_ uris: [String: String]) {
    self.uris = uris
  }

  /// Those that suites and readers use, which are few and stay for good.
  private static let known = Mutex<[[String: String]: XPathNamespaces]>([:])

  /// Returns the one object of a set.
  static func of(_ uris: [String: String]) -> XPathNamespaces {
    known.withLock { known in
      if let set = known[uris] { return set }
      let set = XPathNamespaces(uris)
      known[uris] = set
      return set
    }
  }
}
