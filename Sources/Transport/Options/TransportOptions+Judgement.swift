import Foundation
import Messages

extension TransportOptions {
  /// Judges the options before anything is sent, so that a bad one is not taken for a bad server.
  func judge() throws(TransportError) {
    if let option = unusableBounds.first {
      throw TransportError(Catalogue.transportOptionBound(["option": option]))
    }
    let files = [
      ("cacert", authorityFile), ("cert", clientCertificateFile), ("key", clientKeyFile),
    ]
    for (option, path) in files {
      guard let path, !FileManager.default.isReadableFile(atPath: path) else { continue }
      throw TransportError(Catalogue.transportOptionFile(["option": option, "path": path]))
    }
    for resolution in resolutions where !Self.isResolution(resolution) {
      throw TransportError(Catalogue.transportOptionResolution(["text": resolution]))
    }
  }

  /// Tells whether a text is `host:port:address[,address…]`; an IPv6 address may have brackets.
  private static func isResolution(_ text: String) -> Bool {
    let parts = text.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
    guard parts.count == 3, !parts[0].isEmpty, let port = Int(parts[1]),
      (1...65_535).contains(port), !parts[2].isEmpty
    else { return false }
    return parts[2].utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x3A, 0x41...0x46, 0x61...0x66, 0x2E, 0x2C, 0x5B, 0x5D, 0x25: true
      default: false
      }
    }
  }
}
