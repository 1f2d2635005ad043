import Foundation

/// The least of HTTP/2 (RFC 9113) that answers each request with `200` and a short body.
///
/// The answer to the first request may wait for the second, over the same connection.
struct HTTP2Conversation: Sendable {
  private static let preface = Data("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)

  /// Whether the answer to the first request waits for the second.
  let holdsFirst: Bool
  /// Is called when a request has come.
  let onRequest: @Sendable () -> Void
  private var held: [UInt8] = []
  private var received = Data()
  private var hasBegun = false

  init(holdsFirst: Bool, onRequest: @escaping @Sendable () -> Void) {
    self.holdsFirst = holdsFirst
    self.onRequest = onRequest
  }

  /// Takes what a client sent, among what `openssl` says of the connection, and answers it.
  mutating func answer(to data: Data) -> Data {
    received += data
    var answer = Data()
    if !hasBegun {
      guard let preface = received.firstRange(of: Self.preface) else { return answer }
      received = Data(received[preface.upperBound...])
      hasBegun = true
      answer += Self.frame(type: 4, flags: 0, stream: 0)
    }
    while received.count >= 9 {
      let head = Array(received.prefix(9))
      let length = Int(head[0]) << 16 | Int(head[1]) << 8 | Int(head[2])
      guard received.count >= 9 + length else { break }
      received = Data(received.dropFirst(9 + length))
      switch head[3] {
      case 1:
        held.append(head[8])
        onRequest()
        // A client's first stream is number 1 (RFC 9113 §5.1.1).
        if !holdsFirst || head[8] > 1 {
          for stream in held.reversed() { answer += Self.page(stream) }
          held = []
        }
      case 4 where head[4] & 1 == 0: answer += Self.frame(type: 4, flags: 1, stream: 0)
      default: break
      }
    }
    return answer
  }

  private static func page(_ stream: UInt8) -> Data {
    // `:status: 200` is entry 8 of the static table (RFC 7541 §A).
    frame(type: 1, flags: 4, stream: stream, [0x88])
      + frame(type: 0, flags: 1, stream: stream, Array("second".utf8))
  }

  private static func frame(
    type: UInt8, flags: UInt8, stream: UInt8, _ payload: [UInt8] = []
  ) -> Data {
    Data([0, 0, UInt8(payload.count), type, flags, 0, 0, 0, stream] + payload)
  }
}
