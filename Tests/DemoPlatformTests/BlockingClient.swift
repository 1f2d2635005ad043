import Foundation

/// A client of HTTP/1.1 over a plain socket, that shows the bytes as they come.
struct BlockingClient {
  /// A response as it was received.
  struct Response {
    let statusLine: String
    let fields: [(name: String, value: String)]
    let content: [UInt8]

    /// The status code; 0 if nothing legible came.
    var status: Int { Int(statusLine.split(separator: " ").dropFirst().first ?? "") ?? 0 }

    /// The content as text.
    var text: String { String(decoding: content, as: UTF8.self) }

    /// Returns the value of the first field of a name.
    subscript(field name: String) -> String? {
      fields.first { $0.name.lowercased() == name.lowercased() }?.value
    }
  }

  let port: UInt16

  /// Sends a request for a target, and reads the one response until the connection ends.
  func request(
    _ target: String, method: String = "GET", fields: [String] = []
  ) -> Response {
    let lines = ["\(method) \(target) HTTP/1.1", "Host: localhost", "Connection: close"] + fields
    return Self.parse(exchange(Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)))
  }

  /// Sends bytes, and returns all that comes back until the connection ends or `limit` is passed.
  func exchange(_ bytes: [UInt8], limit: Int = .max, patience: Int = 20) -> [UInt8] {
    #if os(Linux)
      let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      let descriptor = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    defer { close(descriptor) }
    var wait = timeval()
    wait.tv_sec = patience
    setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    let isConnected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    guard isConnected, send(descriptor, bytes, bytes.count, 0) == bytes.count else { return [] }
    var received: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while received.count < limit {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      guard count > 0 else { break }
      received += buffer[..<count]
    }
    return received
  }

  /// Splits what was received into head and content.
  static func parse(_ bytes: [UInt8]) -> Response {
    let separator = Array("\r\n\r\n".utf8)
    let end = bytes.indices.first { bytes[$0...].starts(with: separator) } ?? bytes.endIndex
    let lines = String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\r\n")
    let fields = lines.dropFirst().map { line in
      let sides = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
      return (
        name: String(sides[0]),
        value: sides.dropFirst().joined().trimmingCharacters(in: .whitespaces)
      )
    }
    return Response(
      statusLine: String(lines.first ?? ""), fields: fields,
      content: Array(bytes[min(end + 4, bytes.endIndex)...]))
  }
}
