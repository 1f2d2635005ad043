import Foundation
package import Messages

/// Why the demo platform could not start.
package struct DemoServerError: Error, Sendable, Hashable {
  /// What went wrong and where, from the catalogue.
  package let message: Message
  /// What to do about it.
  package let hint: Message

  /// The code of the catalogue entry, that tools may match on.
  package var code: String { message.code }

  /// The port is taken, or is not for this user.
  static func cannotListen(port: UInt16, cause: Int32) -> DemoServerError {
    DemoServerError(
      message: Catalogue.demoCannotListen([
        "port": String(port), "cause": String(cString: strerror(cause)),
      ]),
      hint: Catalogue.demoHintPort())
  }
}
