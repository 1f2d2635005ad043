import Record
package import Transport

/// Where the answers to requests come from: a platform over HTTP, or what stands for one in a test.
package protocol Source: Sendable {
  /// Makes a request, or gives what an identical one brought.
  func fetch(_ request: Request, followsRedirects: Bool) async -> Delivery

  /// Makes a request, and hands the body of a success over as it comes; nothing is shared.
  ///
  /// The stream has ended when the delivery comes.
  func download(_ request: Request, into stream: BodyStream) async -> Delivery

  /// Ends every exchange, now and to come.
  func close()

  /// Takes the secrets out of a text that quotes an answer.
  func redacted(_ text: String) -> String

  /// The names of what is redacted, for the header of the record.
  var redactedNames: [String] { get }

  /// The bounds in force, by option name, for the header of the record.
  var bounds: [String: String] { get }

  /// How many requests were sent, each hop and each attempt counted.
  var requestCount: Int { get }

  /// The sum of the server's own response times.
  var serverDuration: Duration { get }
}

extension Source {
  /// Hands over a body that came as a whole, for a source that has no other.
  package func download(_ request: Request, into stream: BodyStream) async -> Delivery {
    defer { stream.finish() }
    let delivery = await fetch(request, followsRedirects: true)
    if let response = delivery.response, (200..<300).contains(response.status) {
      stream.put(response.body)
    }
    return delivery
  }
}

extension Transport: Source {
  package func redacted(_ text: String) -> String { redactor.redacted(quotation: text) }
}
