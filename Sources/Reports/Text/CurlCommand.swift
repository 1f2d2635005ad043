package import Record

/// The command line of curl that sends a request again, for a shell to run as it stands.
///
/// It reproduces one hop, as the record has it: redirects are not followed. Secrets are already
/// replaced by `Redaction.mark`, which whoever runs the command replaces in turn.
package struct CurlCommand: Sendable, Hashable, CustomStringConvertible {
  /// The arguments as the shell would give them to curl.
  package let arguments: [String]

  /// Whether a secret must be put back for the command to be answered alike.
  package var isRedacted: Bool { arguments.contains { $0.contains(Redaction.mark) } }

  /// Composes the command of an exchange.
  package init(_ exchange: Exchange) {
    let request = exchange.request
    var arguments = ["--include"]
    switch request.method {
    case "GET" where request.body == nil: break
    case "HEAD": arguments = ["--head"]
    default: arguments += ["--request", VisibleText.line(of: request.method)]
    }
    for field in request.headers {
      guard let option = Self.option(for: field) else { continue }
      arguments += option
    }
    if let body = request.body { arguments += Self.option(forBody: body) }
    // Brackets and braces are ranges to curl unless it is told otherwise.
    if request.url.contains(where: { "[]{}".contains($0) }) { arguments.append("--globoff") }
    self.arguments = arguments + ["--url", Self.printable(request.url)]
  }

  /// The command on one line, each argument quoted for a POSIX shell where it needs to be.
  package var description: String {
    (["curl"] + arguments.map(Self.quoted)).joined(separator: " ")
  }

  /// The command with an option and its argument on each line, for a shell all the same.
  package var lines: String {
    var lines = "curl"
    for argument in arguments {
      lines += argument.hasPrefix("--") ? " \\\n  " : " "
      lines += Self.quoted(argument)
    }
    return lines
  }

  /// The fields that curl writes by itself, from the URL and the body.
  private static let ownFields: Set<String> = [
    "host", "connection", "content-length", "transfer-encoding", "upgrade", "http2-settings",
  ]

  private static func option(for field: HeaderField) -> [String]? {
    let name = field.name.lowercased()
    // A name that begins with `@` would make curl read a file; no token of RFC 9110 does.
    guard !ownFields.contains(name), isToken(name) else { return nil }
    if name == "accept-encoding" { return ["--compressed"] }
    let value = VisibleText.line(of: field.value)
    // curl takes `Name:` as an order to leave the field out; `Name;` sends it empty.
    return ["--header", value.isEmpty ? "\(field.name);" : "\(field.name): \(value)"]
  }

  private static func option(forBody body: [UInt8]) -> [String] {
    guard let text = String(validating: body, as: UTF8.self),
      text.unicodeScalars.allSatisfy(VisibleText.isVisible)
    else { return ["--data-binary", "@request-body"] }
    return ["--data-raw", text]
  }

  /// Tells whether a name is a token of RFC 9110 §5.6.2.
  private static func isToken(_ name: String) -> Bool {
    !name.isEmpty
      && name.utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
          || "!#$%&'*+-.^_`|~".utf8.contains($0)
      }
  }

  /// Percent-encodes what cannot be seen in a URL, and the space.
  private static func printable(_ url: String) -> String {
    var printable = ""
    for scalar in url.unicodeScalars {
      if VisibleText.isVisible(scalar), !scalar.properties.isWhitespace {
        printable.unicodeScalars.append(scalar)
      } else {
        for byte in String(scalar).utf8 {
          let digits = String(byte, radix: 16, uppercase: true)
          printable += "%" + (byte < 16 ? "0" : "") + digits
        }
      }
    }
    return printable
  }

  private static func quoted(_ argument: String) -> String {
    let isPlain =
      !argument.isEmpty
      && argument.utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
          || "-_./:%+,@".utf8.contains($0)
      }
    if isPlain { return argument }
    var quoted = "'"
    for scalar in argument.unicodeScalars {
      if scalar == "'" {
        quoted += #"'\''"#
      } else {
        quoted.unicodeScalars.append(scalar)
      }
    }
    quoted.append("'")
    return quoted
  }
}
