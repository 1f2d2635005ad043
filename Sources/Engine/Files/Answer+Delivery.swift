import Checks
import Record
import Transport

extension Answer {
  /// The answer that a request brought, whole or not; nil when nobody answered.
  init?(to request: Request, _ delivery: Delivery) {
    guard let response = delivery.response else { return nil }
    self.init(
      exchange: response.exchange, method: request.method, url: response.url,
      status: response.status,
      protocolVersion: delivery.exchanges.last?.response?.protocolVersion ?? "",
      headers: response.headers, body: response.body, isTruncated: response.isTruncated,
      requestedRange: request.headers.value(of: "Range"))
  }
}
