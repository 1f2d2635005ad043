/// The requests and responses of one connection, one after the other.
struct Connection {
  private let socket: StreamSocket
  private let respond: @Sendable (HTTPRequest) -> HTTPResponse
  private let writer: ResponseWriter
  private var received: [UInt8] = []

  /// The greatest content of a request that is read; a greater one is answered 413.
  private static let maximumContentLength = 1024 * 1024

  /// Prepares to answer on a socket.
  init(
    socket: StreamSocket, speaksOldVersion: Bool,
    respond: @escaping @Sendable (HTTPRequest) -> HTTPResponse
  ) {
    self.socket = socket
    self.respond = respond
    writer = ResponseWriter(version: speaksOldVersion ? "HTTP/1.0" : "HTTP/1.1")
  }

  /// Answers until either side has had enough.
  mutating func run() {
    while let head = readHead() {
      do throws(HTTPRequestParser.Refusal) {
        var request = try HTTPRequestParser.parse(head: head)
        received.removeFirst(head.count)
        guard request.contentLength <= Self.maximumContentLength else {
          return close(after: HTTPResponse(status: 413))
        }
        let content = readContent(request.contentLength)
        request.content = content ?? []
        let keepsAlive = request.keepsAlive && content != nil
        let response = respond(request)
        let isDelivered = writer.write(
          response, to: socket, hasContent: request.method != "HEAD", keepsAlive: keepsAlive)
        guard isDelivered else { return }
        if !keepsAlive { return drain() }
      } catch {
        return close(after: HTTPResponse(status: error.status))
      }
    }
  }

  /// Receives up to the end of a head; nothing if the peer goes first.
  private mutating func readHead() -> ArraySlice<UInt8>? {
    var searched = 0
    while true {
      if let length = HTTPRequestParser.headLength(in: received, from: searched) {
        return received[..<length]
      }
      guard received.count <= HTTPRequestParser.maximumHeadLength else {
        close(after: HTTPResponse(status: 431))
        return nil
      }
      searched = received.count
      guard receive() else { return nil }
    }
  }

  /// Reads the content of a request; nothing if the peer goes first.
  private mutating func readContent(_ length: Int) -> [UInt8]? {
    while received.count < length {
      guard receive() else { return nil }
    }
    defer { received.removeFirst(length) }
    return Array(received.prefix(length))
  }

  private mutating func receive() -> Bool {
    let bytes = socket.receive(atMost: 16 * 1024)
    received += bytes
    return !bytes.isEmpty
  }

  private mutating func close(after response: HTTPResponse) {
    writer.write(response, to: socket, hasContent: true, keepsAlive: false)
    drain()
  }

  /// Reads what the peer still sends, within a bound: closing on unread bytes would reset the
  /// connection and could take the answer away from a peer that has not read it yet.
  private mutating func drain() {
    socket.finishSending()
    for _ in 0..<64 where !socket.receive(atMost: 16 * 1024).isEmpty {}
  }
}
