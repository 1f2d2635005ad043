/// A text with an address a line: URLs, or paths from the folder that the list is in.
enum AddressList {
  /// The addresses of a list; nil when the text is none.
  ///
  /// - Parameter isAddress: Tells whether a line may be one.
  static func addresses(
    in bytes: [UInt8], where isAddress: (String) -> Bool
  ) -> [String]? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    var addresses: [String] = []
    for line in text.split(whereSeparator: \.isNewline) {
      let address = String(line).trimmedOfSpace
      if address.isEmpty || address.hasPrefix("#") { continue }
      guard isAddress(address) else { return nil }
      addresses.append(address)
    }
    return addresses.isEmpty ? nil : addresses
  }
}
