import Foundation
import TestSupport

/// A certificate authority of one test, with a server's and a client's certificate.
struct TestAuthority {
  let folder: URL

  /// Makes the keys and certificates in a new folder.
  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "recette-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try request(
      "authority", subject: "/CN=Test Authority", ["-x509", "-addext", "basicConstraints=CA:TRUE"])
    try sign("server", subject: "/O=Recette/CN=localhost", "DNS:localhost,IP:127.0.0.1")
    try sign("client", subject: "/CN=Client", "DNS:client.example")
    try sign("expired", subject: "/CN=localhost", "IP:127.0.0.1", days: -1)
  }

  /// Returns the path of a file.
  func path(_ name: String) -> String { folder.appending(path: name).path }

  /// Removes everything.
  func remove() { try? FileManager.default.removeItem(at: folder) }

  private func sign(
    _ name: String, subject: String, _ alternatives: String, days: Int = 2
  ) throws {
    try Data("subjectAltName=\(alternatives)\n".utf8)
      .write(to: folder.appending(path: "\(name).ext"))
    try request(name, subject: subject, [], output: "csr")
    try OpenSSL.run(
      [
        "x509", "-req", "-in", "\(name).csr", "-CA", "authority.pem", "-CAkey", "authority.key",
        "-CAcreateserial", "-days", String(days), "-extfile", "\(name).ext", "-out", "\(name).pem",
      ], in: folder)
  }

  private func request(
    _ name: String, subject: String, _ more: [String], output: String = "pem"
  ) throws {
    try OpenSSL.run(
      [
        "req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout",
        "\(name).key", "-out", "\(name).\(output)", "-subj", subject,
      ] + (output == "pem" ? ["-days", "2"] : []) + more, in: folder)
  }
}
