/// A node that a query selected.
package struct JSONNode: Sendable {
  package let value: JSONValue

  /// The normalized path of the node (RFC 9535 §2.7), worked out when it is asked for.
  package var path: String {
    var path = "$"
    var current = value.document.root
    for token in value.pointer.tokens {
      if current.kind == .array, let place = Int(token) {
        path += "[\(place)]"
        current = current[place] ?? current
      } else {
        path += "['\(Self.escape(token))']"
        current = current[token] ?? current
      }
    }
    return path
  }

  private static func escape(_ name: String) -> String {
    var escaped = ""
    for scalar in name.unicodeScalars {
      switch scalar {
      case "'": escaped += "\\'"
      case "\\": escaped += "\\\\"
      case "\u{8}": escaped += "\\b"
      case "\u{C}": escaped += "\\f"
      case "\n": escaped += "\\n"
      case "\r": escaped += "\\r"
      case "\t": escaped += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        escaped += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
