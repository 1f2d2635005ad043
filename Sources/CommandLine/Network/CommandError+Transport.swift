import Messages
import Record
package import Transport

extension CommandError {
  /// Creates the error of a transport that cannot be had: an option, a file or a secret is wrong.
  package init(_ error: TransportError) {
    let missing = [
      Catalogue.transportOptionFile.code, Catalogue.transportSecretFile.code,
    ]
    self.init(missing.contains(error.code) ? .inputMissing : .usage, error.message)
  }
}
