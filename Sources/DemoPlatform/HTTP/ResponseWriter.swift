/// Puts responses into bytes and sends them (RFC 9112, 6).
struct ResponseWriter: Sendable {
  /// The version that the status line tells.
  let version: String

  /// Sends a response, and returns `true` if the connection may serve another request.
  @discardableResult
  func write(
    _ response: HTTPResponse, to socket: StreamSocket, hasContent: Bool, keepsAlive: Bool
  ) -> Bool {
    let framing = framing(of: response, keepsAlive: keepsAlive)
    let head = head(of: response, framing: framing)
    let content = hasContent ? response.content : []
    switch response.delivery {
    case .whole:
      return socket.send(head + content) && keepsAlive
    case .late:
      return socket.staysConnected(for: .seconds(2)) && socket.send(head + content) && keepsAlive
    case .cut:
      socket.send(head + content.prefix(content.count / 2))
    case .endless:
      var isTaken = socket.send(head)
      while isTaken, !content.isEmpty { isTaken = socket.send(content) }
    case .drip:
      for byte in head + content {
        guard socket.send([byte]), socket.staysConnected(for: .seconds(1)) else { break }
      }
    case .hungUp: break
    case .never:
      while socket.staysConnected(for: .seconds(60)) {}
    }
    return false
  }

  private func framing(of response: HTTPResponse, keepsAlive: Bool) -> [HTTPField] {
    let connection = HTTPField("Connection", keepsAlive ? "keep-alive" : "close")
    // Neither a 204 nor a 304 has content (RFC 9110, 15.3.5 and 15.4.5).
    if [204, 304].contains(response.status) || response.delivery == .endless {
      return [connection]
    }
    return [HTTPField("Content-Length", String(response.content.count)), connection]
  }

  private func head(of response: HTTPResponse, framing: [HTTPField]) -> [UInt8] {
    var text = "\(version) \(response.status) \(HTTPResponse.reason(of: response.status))\r\n"
    for field in response.fields + framing {
      text += "\(field.name): \(field.value)\r\n"
    }
    return Array((text + "\r\n").utf8)
  }
}
