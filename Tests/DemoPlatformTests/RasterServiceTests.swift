import XCTest

@testable import DemoPlatform

/// Rasters are served by ranges of bytes as RFC 9110 says.
final class RasterServiceTests: XCTestCase {
  private let service = RasterService(defects: [])
  private let path = "/rasters/ortho.tif"

  private func answer(
    _ fields: [String: String] = [:], method: String = "GET", path: String? = nil
  ) -> HTTPResponse {
    service.response(
      to: HTTPRequest(method: method, path: path ?? self.path, query: nil, fields: fields))
  }

  func testRanges() {
    let whole = answer()
    XCTAssertEqual(whole.status, 200)
    let count = whole.content.count
    let cases: [(String, Int, String?, ArraySlice<UInt8>)] = [
      ("bytes=0-7", 206, "bytes 0-7/\(count)", whole.content[0..<8]),
      ("bytes=8-", 206, "bytes 8-\(count - 1)/\(count)", whole.content[8...]),
      ("bytes=-5", 206, "bytes \(count - 5)-\(count - 1)/\(count)", whole.content.suffix(5)),
      ("bytes=0-\(count * 2)", 206, "bytes 0-\(count - 1)/\(count)", whole.content[...]),
      ("bytes=\(count)-", 416, "bytes */\(count)", []),
      ("bytes=7-3", 200, nil, whole.content[...]), ("lines=1-2", 200, nil, whole.content[...]),
    ]
    for (range, status, place, bytes) in cases {
      let response = answer(["range": range])
      XCTAssertEqual(response.status, status, range)
      XCTAssertEqual(response[field: "Content-Range"], place, range)
      XCTAssertEqual(response.content, Array(bytes), range)
    }
  }

  func testConditions() throws {
    let tag = try XCTUnwrap(answer()[field: "ETag"])
    XCTAssertEqual(answer(["range": "bytes=0-1", "if-range": tag]).status, 206)
    XCTAssertEqual(answer(["range": "bytes=0-1", "if-range": "\"other\""]).status, 200)
    XCTAssertEqual(answer(["if-match": tag]).status, 200)
    XCTAssertEqual(answer(["if-match": "\"other\""]).status, 412)
  }

  func testWhatIsNotThereAndOtherMethods() {
    XCTAssertEqual(answer(path: "/rasters/absent.tif").status, 404)
    XCTAssertEqual(answer(method: "POST").status, 405)
    XCTAssertEqual(answer(method: "OPTIONS").status, 204)
    XCTAssertEqual(answer(["range": "bytes=0-1"], method: "HEAD").status, 200)
  }
}
