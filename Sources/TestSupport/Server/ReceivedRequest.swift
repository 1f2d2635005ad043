import Foundation

/// A request as the loopback server read it.
package struct ReceivedRequest: Sendable, Hashable {
  /// The head, without the empty line that ends it.
  package let head: String
  package let body: [UInt8]
  /// How many requests came before it, to this server.
  package let index: Int

  /// The method and the target of the request line.
  package var method: String { String(line.prefix { $0 != " " }) }
  package var target: String {
    let words = line.split(separator: " ")
    return words.count > 1 ? String(words[1]) : ""
  }

  /// Returns the value of a header field, by name in any case.
  package func field(_ name: String) -> String? {
    lines.dropFirst().lazy
      .map { $0.split(separator: ":", maxSplits: 1) }
      .first { $0.first?.lowercased() == name.lowercased() }
      .map { $0.count > 1 ? $0[1].trimmingCharacters(in: .whitespaces) : "" }
  }

  private var lines: [String] { head.components(separatedBy: "\r\n") }
  private var line: String { lines.first ?? "" }
}
