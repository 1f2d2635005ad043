import Foundation
import TestSupport

/// A server that speaks TLS, by the `openssl` command.
final class SecureServer: Sendable {
  /// What it answers over TLS.
  enum Manner {
    /// A page of its own, over HTTP/1.0.
    case page
    /// A short page to each request, over HTTP/2.
    case version2
    /// The same, but to the first request only after the second; it tells of each request.
    case version2InReverse(onRequest: @Sendable () -> Void)
  }

  let port: Int
  private let process: Process

  /// Starts a server with a certificate, on a free port of 127.0.0.1.
  init(
    _ authority: TestAuthority, _ manner: Manner = .page, certificate: String = "server",
    _ arguments: [String] = []
  ) throws {
    let conversation: HTTP2Conversation? =
      switch manner {
      case .page: nil
      case .version2: HTTP2Conversation(holdsFirst: false, onRequest: {})
      case .version2InReverse(let onRequest):
        HTTP2Conversation(holdsFirst: true, onRequest: onRequest)
      }
    process = try OpenSSL.prepared(
      ["s_server", "-accept", "127.0.0.1:0"]
        + ["-cert", "\(certificate).pem", "-key", "\(certificate).key"]
        + (conversation == nil ? ["-www"] : ["-alpn", "h2"]) + arguments, in: authority.folder)
    let output = Pipe()
    let input = Pipe()
    process.standardOutput = output
    process.standardInput = input
    process.standardError = FileHandle.nullDevice
    try process.run()
    let reading = output.fileHandleForReading
    port = try Self.port(from: reading)
    let writing = input.fileHandleForWriting
    Thread.detachNewThread {
      var conversation = conversation
      while case let data = reading.availableData, !data.isEmpty {
        guard let answer = conversation?.answer(to: data) else { continue }
        try? writing.write(contentsOf: answer)
      }
    }
  }

  /// Returns the URL of a path.
  func url(_ path: String, host: String = "127.0.0.1") -> String {
    "https://\(host):\(port)\(path)"
  }

  /// Ends the server.
  func close() {
    // It may have been started on a thread whose blocked signals it took over: only this one works.
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  private struct NotReady: Error {}

  private static func port(from output: FileHandle) throws -> Int {
    var said = ""
    while case let data = output.availableData, !data.isEmpty {
      said += String(decoding: data, as: UTF8.self)
      guard let accept = said.firstRange(of: "ACCEPT "),
        let end = said[accept.upperBound...].firstIndex(of: "\n"),
        let colon = said[..<end].lastIndex(of: ":"),
        let port = Int(said[said.index(after: colon)..<end])
      else { continue }
      return port
    }
    throw NotReady()
  }
}
