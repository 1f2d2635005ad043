import TestSupport
import XCTest

@testable import Engine

/// Proves the suite of coherence: a catalogue that keeps its promises passes, and each broken promise fails the
/// test that is about it, and no other.
final class CoherenceSuiteTests: XCTestCase {
  private func departing(_ change: (inout FakePlatform) throws -> Void) async throws -> [String] {
    var platform = FakePlatform()
    try change(&platform)
    return try await platform.judge(by: "coherence").departing
  }

  private static let coupled = MetadataRecord.service
    .replacing("https://val-exemple.fr/csw?service=CSW", with: "https://autre.fr/csw?service=CSW")?
    .replacing("fr-val-exemple-zones-humides\"/>", with: "fr-autre\"/>")?
    .replacing("https://val-exemple.fr/id/dataset/zones-humides", with: "fr-autre")

  private static let address = """
    https://autre.fr/csw?service=CSW&version=2.0.2&request=GetRecordById&elementSetName=full&\
    outputSchema=http://www.isotc211.org/2005/gmd&id=fr-autre
    """

  private static let api = MetadataRecord.data
    .replacing(
      "https://val-exemple.fr/wms?SERVICE=WMS&amp;REQUEST=GetCapabilities",
      with: "https://val-exemple.fr/api")?
    .replacing(
      "http://www.opengis.net/def/serviceType/ogc/wms",
      with: "http://www.opengis.net/def/interface/ogcapi-features")?
    .replacing("OGC:WMS", with: "OGC API - Features")

  func testPromisesThatAreKept() async throws {
    let (departing, passed) = try await FakePlatform().judge(by: "coherence")
    XCTAssertEqual(departing, [])
    XCTAssertEqual(
      passed,
      [
        "services.answer", "services.protocol", "services.layers", "downloads.answer",
        "downloads.content",
      ])
  }

  func testServicesThatDoNotAnswer() async throws {
    let missing = try await departing {
      $0.replies[FakePlatform.view] = ClosureSource.Reply("", status: 404)
    }
    XCTAssertEqual(missing, ["services.answer"])
    // A service that asks for a password may well be there.
    let closed = try await departing {
      $0.replies[FakePlatform.view] = ClosureSource.Reply("", status: 401)
    }
    XCTAssertEqual(closed, [])
  }

  func testServicesOfAnotherProtocol() async throws {
    for body in ["<html/>", "<WFS_Capabilities/>"] {
      let other = try await departing { $0.replies[FakePlatform.view] = ClosureSource.Reply(body) }
      XCTAssertEqual(other, ["services.protocol"], body)
    }
    let page = try await departing {
      $0.replies[FakePlatform.view] = ClosureSource.Reply("bonjour", type: "text/plain")
    }
    XCTAssertEqual(page, ["services.protocol"])
  }

  func testLayersThatDoNotExist() async throws {
    let renamed = try await departing {
      $0.replies[FakePlatform.view] = ClosureSource.Reply(FakePlatform.capabilities(of: "haies"))
    }
    XCTAssertEqual(renamed, ["services.layers"])
  }

  func testInterfacesOfTheWeb() async throws {
    let record = try XCTUnwrap(Self.api)
    var platform = FakePlatform()
    platform.records = [record]
    platform.replies["https://val-exemple.fr/api"] = ClosureSource.Reply(
      #"{"links": [{"rel": "data", "href": "x"}]}"#, type: "application/json")
    let sound = try await platform.judge(by: "coherence")
    XCTAssertEqual(sound.departing, [])
    XCTAssertTrue(sound.passed.contains("services.api"))
    platform.replies["https://val-exemple.fr/api"] = ClosureSource.Reply(
      "{}", type: "application/json")
    let bare = try await platform.judge(by: "coherence")
    XCTAssertEqual(bare.departing, ["services.api"])
  }

  func testDownloads() async throws {
    let missing = try await departing {
      $0.replies[FakePlatform.file] = ClosureSource.Reply("", status: 404)
    }
    XCTAssertEqual(missing, ["downloads.answer"])
    let page = try await departing {
      $0.replies[FakePlatform.file] = ClosureSource.Reply("<p>", type: "text/html; charset=utf-8")
    }
    XCTAssertEqual(page, ["downloads.content"])
  }

  func testCoupledDataOutsideTheCatalogue() async throws {
    let record = try XCTUnwrap(Self.coupled)
    var platform = FakePlatform()
    platform.records = [.data, record]
    platform.replies[Self.address] = ClosureSource.Reply(MetadataRecord.data.xml)
    let sound = try await platform.judge(by: "coherence")
    XCTAssertEqual(sound.departing, [])
    XCTAssertTrue(sound.passed.isSuperset(of: ["couplings.resolve", "couplings.addressed"]))
    for reply in [ClosureSource.Reply("<html/>"), ClosureSource.Reply("", status: 404)] {
      platform.replies[Self.address] = reply
      let broken = try await platform.judge(by: "coherence")
      XCTAssertEqual(broken.departing, ["couplings.resolve"])
    }
  }

  func testCoupledDataWithoutAnAddress() async throws {
    let record = try XCTUnwrap(Self.coupled?.replacing("https://autre.fr/csw?", with: "urn:x:"))
    var platform = FakePlatform()
    platform.records = [.data, record]
    let nowhere = try await platform.judge(by: "coherence")
    XCTAssertEqual(nowhere.departing, ["couplings.addressed"])
  }
}
