import Record
import XCTest

/// The digest of the run record, held to the examples of FIPS 180-4.
final class SHA256Tests: XCTestCase {
  private func digest(_ text: String) -> String {
    var hash = SHA256()
    hash.update(Array(text.utf8))
    return hash.hexDigest
  }

  func testTheExamplesOfTheStandard() {
    XCTAssertEqual(
      digest(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    XCTAssertEqual(
      digest("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    XCTAssertEqual(
      digest("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
  }

  func testTheDigestDoesNotDependOnThePieces() {
    let bytes = (0..<1_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    var whole = SHA256()
    whole.update(bytes)
    for size in [1, 63, 64, 65, 500] {
      var pieces = SHA256()
      var start = 0
      while start < bytes.count {
        pieces.update(bytes[start..<min(start + size, bytes.count)])
        start += size
      }
      XCTAssertEqual(pieces.hexDigest, whole.hexDigest, "\(size)")
    }
  }
}
