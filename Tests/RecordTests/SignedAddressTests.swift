import Record
import XCTest

/// Signatures of addresses are never recorded; all else of an address is.
final class SignedAddressTests: XCTestCase {
  func testTheNameOfASignatureIsTold() {
    XCTAssertEqual(
      SignedAddress.signature(in: "https://a/b.tif?part=1&X-Amz-Signature=abc"), "X-Amz-Signature")
    XCTAssertEqual(SignedAddress.signature(in: "https://a/b.tif?sig=a%2Bb"), "sig")
    for url in ["https://a/sig=1", "https://a/b.tif?signed=1", "https://a/?sig=", "https://a/?sig"]
    {
      XCTAssertNil(SignedAddress.signature(in: url), url)
    }
  }

  func testSignaturesAreTakenOutOfAddressesInATextAndNothingElse() {
    XCTAssertEqual(
      SignedAddress.redacted(
        "« https://a/b?x=1&X-Amz-Signature=ab%2Fc&y=2#z » then <https://a/?sig=1>, sig=2"),
      "« https://a/b?x=1&X-Amz-Signature=REDACTED&y=2#z » then <https://a/?sig=REDACTED>, sig=2")
    for text in ["", "?", "&&??", "a ? b : c & sig = 1", "https://a/?q=é&signature"] {
      XCTAssertEqual(SignedAddress.redacted(text), text)
    }
  }
}
