import JSON
import Record

/// An exchange in short, as the JSON report has it: the record keeps header fields and bodies.
enum JSONReportExchange {
  /// Returns an exchange in short.
  static func json(of exchange: Exchange) -> JSONText {
    var members = JSONObjectBuilder()
    members.set("id", exchange.id)
    members.set("method", exchange.request.method)
    members.set("url", exchange.request.url)
    members.set("status", exchange.response?.status)
    members.set("contentType", exchange.response?.headers.value(of: "Content-Type"))
    members.set("bodyByteCount", exchange.response?.bodyByteCount)
    members.set("failure", exchange.failure?.json)
    members.set("redirectedFrom", exchange.redirectedFrom)
    members.set("attempts", exchange.attempts)
    members.set("duration", exchange.timings.total.recordedSeconds)
    members.set("curl", CurlCommand(exchange).description)
    return members.object
  }
}
