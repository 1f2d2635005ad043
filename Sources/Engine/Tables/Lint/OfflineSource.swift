import Messages
package import Transport

/// What answers when nothing may be sent: nobody, so that copies kept on this machine are taken.
package struct OfflineSource: Source {
  package let redactedNames: [String] = []
  package let bounds: [String: String] = [:]
  package let requestCount = 0
  package let serverDuration = Duration.zero

  /// Creates a source.
  package init() {}

  package func fetch(_ request: Request, followsRedirects: Bool) async -> Delivery {
    Delivery(exchanges: [], response: nil, failure: Catalogue.schemaLintOffline())
  }

  package func close() {}

  package func redacted(_ text: String) -> String { text }
}
