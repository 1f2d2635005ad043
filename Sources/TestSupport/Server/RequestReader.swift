/// Reads the requests of one connection, one after the other.
package struct RequestReader {
  private let connection: Int32
  private var buffer: [UInt8] = []

  package init(_ connection: Int32) {
    self.connection = connection
  }

  /// Returns the next head and body, or nil when the client has nothing more to say.
  package mutating func next() -> (head: String, body: [UInt8])? {
    var searched = 0
    var end = headEnd(from: 0)
    while end == nil {
      searched = max(0, buffer.count - 3)
      guard readMore() else { return nil }
      end = headEnd(from: searched)
    }
    guard let end else { return nil }
    let head = String(decoding: buffer[..<end], as: UTF8.self)
    buffer.removeFirst(end + 4)
    let length = ReceivedRequest(head: head, body: [], index: 0).field("Content-Length")
    let count = length.flatMap { Int($0) } ?? 0
    while buffer.count < count {
      guard readMore() else { return nil }
    }
    let body = Array(buffer.prefix(count))
    buffer.removeFirst(count)
    return (head, body)
  }

  private mutating func readMore() -> Bool {
    guard let piece = Sockets.receive(from: connection) else { return false }
    buffer += piece
    return true
  }

  private func headEnd(from start: Int) -> Int? {
    guard buffer.count >= 4, start <= buffer.count - 4 else { return nil }
    return (start...buffer.count - 4).first { buffer[$0..<($0 + 4)].elementsEqual("\r\n\r\n".utf8) }
  }
}
