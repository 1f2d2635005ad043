import Foundation

/// One thing that the loopback server does after it has read a request.
package enum ServerStep: Sendable {
  /// Sends bytes.
  case send([UInt8])
  /// Sends the same bytes until the client hangs up.
  case sendForever([UInt8])
  /// Sends one byte after the other, a little pause between them, until the client hangs up.
  case drip(UInt8)
  /// Does nothing until the client hangs up.
  case hold
  /// Waits until the test opens a gate.
  case pass(Gate)
  /// Passes everything on to another port of this machine, and back, until either side hangs up.
  case tunnel(Int)
  /// Closes the connection.
  case close
  /// Breaks the connection, so that the client sees a reset.
  case reset
}

extension ServerStep {
  /// Sends a text.
  package static func text(_ text: String) -> ServerStep { .send(Array(text.utf8)) }

  /// Sends a whole answer.
  package static func answer(
    _ status: String = "200 OK", _ fields: [String] = [], _ body: String = ""
  ) -> ServerStep {
    .answer(status, fields, bytes: Array(body.utf8))
  }

  /// Sends a whole answer.
  package static func answer(
    _ status: String = "200 OK", _ fields: [String] = [], bytes: [UInt8]
  ) -> ServerStep {
    let head = ["HTTP/1.1 \(status)"] + fields + ["Content-Length: \(bytes.count)", "", ""]
    return .send(Array(head.joined(separator: "\r\n").utf8) + bytes)
  }

  /// Sends a redirect.
  package static func redirect(to location: String, _ status: String = "302 Found") -> ServerStep {
    .answer(status, ["Location: \(location)"], "elsewhere")
  }
}
