import Messages
import Record
import Reports
import Transport

/// A document that a verb reads from an address.
struct RemoteDocument {
  /// Where the answer came from, after redirects.
  let address: String
  let bytes: [UInt8]

  /// Fetches a document; anything but a whole answer with a status of success is an error.
  static func fetch(
    _ address: String, accept: String, arguments: ParsedArguments, context: VerbContext
  ) async throws(CommandError) -> RemoteDocument {
    let options = try NetworkChoice.transportOptions(arguments)
    let credentials = try NetworkChoice.credentials(arguments, for: [address])
    let transport: Transport
    do throws(TransportError) {
      transport = try Transport(
        options: options, credentials: credentials, environment: context.environment)
    } catch {
      throw CommandError(error)
    }
    defer { transport.close() }
    let request = Request(url: address, headers: [HeaderField("Accept", accept)])
    let delivery = await transport.fetch(request)
    if Verbosity(arguments) == .verbose {
      for exchange in delivery.exchanges {
        let summary = VisibleText.line(of: exchange.summary(in: context.language))
        try context.console.error.write(summary + "\n")
      }
    }
    if let failure = delivery.failure { throw CommandError(.inputMissing, failure) }
    guard let response = delivery.response, (200...299).contains(response.status) else {
      let status = delivery.response.map { String($0.status) } ?? "–"
      throw CommandError(
        .inputMissing, Catalogue.documentBadStatus(["address": address, "status": status]))
    }
    return RemoteDocument(address: response.url, bytes: response.body)
  }
}
