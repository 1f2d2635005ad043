import Foundation
import JSON

/// A body as a record keeps it: its beginning, as text where it is UTF-8 and as base64 elsewhere.
struct EvidenceBody: Sendable {
  /// Adds the body to the members of a message; `name` is `body` or `bodyBase64`.
  static func set(_ body: [UInt8], byteLimit: Int, in members: inout JSONObjectBuilder) {
    let kept = prefix(of: body, byteLimit: byteLimit)
    if let text = String(validating: kept, as: UTF8.self) {
      members.set("body", text)
    } else {
      members.set("bodyBase64", Data(body.prefix(byteLimit)).base64EncodedString())
    }
  }

  /// Reads the body of a message, or returns nil if it has none.
  static func read(_ object: RecordObject) throws(RecordFault) -> [UInt8]? {
    if let text = try object.optionalString("body") { return Array(text.utf8) }
    guard let base64 = try object.optionalString("bodyBase64") else { return nil }
    guard let data = Data(base64Encoded: base64) else {
      throw object.fault("bodyBase64", expected: "base64 (RFC 4648 §4)")
    }
    return Array(data)
  }

  /// Returns the beginning of a body, without the half of a character that a cut would leave.
  private static func prefix(of body: [UInt8], byteLimit: Int) -> ArraySlice<UInt8> {
    guard body.count > byteLimit else { return body[...] }
    var end = max(0, byteLimit)
    // A character of UTF-8 has at most three continuation bytes after its first.
    for _ in 0..<3 where end > 0 && body[end] & 0xC0 == 0x80 { end -= 1 }
    return body[..<end]
  }
}
