import JSON
import XCTest

@testable import DemoPlatform

/// Each defect of the catalogue's answers does what its title says.
final class CatalogueDefectTests: XCTestCase {
  /// What is seen on a platform that has the defect, and not on one that has none.
  private static let signs: [String: @Sendable (FeaturesService) -> Bool] = [
    "catalogue-next-backwards": { pages($0)[1].next == "1" },
    "catalogue-next-itself": { pages($0)[0].next == "1" },
    "catalogue-next-first": { pages($0)[1].next == "1" },
    "catalogue-next-beyond": {
      pages($0).last.map { $0.identifiers.isEmpty && $0.next == nil } ?? false
    },
    "catalogue-next-endless": { pages($0).count == 12 },
    "catalogue-next-missing": { pages($0).count == 1 },
    "catalogue-matched-changes": { Set(pages($0).map(\.matchedCount)).count > 1 },
    "catalogue-matched-too-many": {
      CatalogueHarvest.posting(to: $0).identifiers.count + 2 == pages($0)[0].matchedCount
    },
    "catalogue-returned-lies": { pages($0)[0].returnedCount != pages($0)[0].identifiers.count },
    "catalogue-page-repeated": { pages($0)[0].identifiers == pages($0)[1].identifiers },
    "catalogue-record-repeated": {
      let identifiers = CatalogueHarvest.posting(to: $0).identifiers
      return Set(identifiers).count < identifiers.count
    },
    "catalogue-record-lost": {
      CatalogueHarvest.posting(to: $0).identifiers.count < pages($0)[0].matchedCount ?? 0
    },
    "catalogue-page-empty": {
      pages($0).count > 2 && pages($0)[1].identifiers.isEmpty
    },
    "catalogue-limit-exceeded": { pages($0)[0].identifiers.count == 26 },
    "catalogue-empty": { pages($0)[0].matchedCount == 0 && pages($0)[0].status == 200 },
    "catalogue-duplicate-identifier": {
      Set(CatalogueHarvest.following($0).identifiers).count < DemoRecord.all.count
    },
    "catalogue-duplicate-resource": {
      let path =
        "csw:SearchResults/gmd:MD_Metadata/\(RecordPath.citation)/gmd:identifier/*/gmd:code"
      let answer = ElementReader.element(of: $0.response(to: post()).content)
      let codes = answer?.elements(at: path).map(\.wholeText) ?? []
      return Set(codes).count < codes.count
    },
    "catalogue-exception-200": {
      let response = $0.response(to: post())
      return response.status == 200
        && ElementReader.element(of: response.content)?.name == "ows:ExceptionReport"
    },
    "catalogue-stops-half-way": { pages($0).map(\.status) == [200, 500] },
    "catalogue-page-cut-short": {
      $0.response(to: post(from: "26")).delivery == .cut
        && $0.response(to: post()).delivery == .whole
    },
    "catalogue-page-not-well-formed": {
      ElementReader.element(of: $0.response(to: post(from: "26")).content) == nil
        && ElementReader.element(of: $0.response(to: post()).content) != nil
    },
    "catalogue-wrong-encoding": {
      String(validating: $0.response(to: post()).content, as: UTF8.self) == nil
    },
    "catalogue-not-xml": { $0.response(to: post())[field: "Content-Type"] == "text/html" },
    "catalogue-dublin-core": {
      ElementReader.element(of: $0.response(to: post()).content)?
        .elements(at: "csw:SearchResults/csw:Record").count == 25
    },
    "catalogue-sort-refused": { $0.response(to: post()).status == 400 },
    "catalogue-filter-refused": { $0.response(to: post()).status == 400 },
    "catalogue-post-refused": { $0.response(to: post()).status == 405 },
    "catalogue-get-refused": { CatalogueHarvest.getting(from: $0).pages[0].status == 405 },
    "catalogue-counts-missing": { pages($0)[0].matchedCount == nil },
    "catalogue-record-unknown": {
      $0.response(
        to: DefectCase.request(
          "/csw?service=CSW&version=2.0.2&request=GetRecordById&id=valdelauve-parcs")
      ).status == 404
    },
    "catalogue-records-bare": {
      !String(decoding: $0.response(to: alone).content, as: UTF8.self).contains("etalab")
    },
    "catalogue-api-without-links": {
      !String(
        decoding: $0.response(to: DefectCase.request("/records")).content, as: UTF8.self
      ).contains("links")
    },
    "catalogue-service-gone": { $0.response(to: capabilities).status == 404 },
    "catalogue-service-other-protocol": {
      ElementReader.element(of: $0.response(to: capabilities).content)?.name == "html"
    },
    "catalogue-layer-renamed": {
      String(decoding: $0.response(to: capabilities).content, as: UTF8.self)
        .contains("vdl:stations-recharge")
    },
    "catalogue-download-gone": { $0.response(to: flooded).status == 404 },
    "catalogue-download-page": {
      $0.response(to: flooded)[field: "Content-Type"]?.hasPrefix("text/html") == true
    },
    "catalogue-coupled-record-gone": {
      !CatalogueHarvest.posting(to: $0).identifiers.contains(RecordSample.bilingual.rawValue)
    },
    "catalogue-hung-up": { $0.response(to: post()).delivery == .hungUp },
    "catalogue-record-unavailable": { $0.response(to: alone).status == 404 },
    "catalogue-record-not-well-formed": {
      ElementReader.element(of: $0.response(to: alone).content) == nil
    },
    "catalogue-record-hostile": {
      String(decoding: $0.response(to: alone).content, as: UTF8.self).hasPrefix("<!DOCTYPE")
    },
  ]

  private static let flooded = DefectCase.request("/documents/zones-inondees.json")
  private static let capabilities = DefectCase.request("/wfs?service=WFS&request=GetCapabilities")
  private static let alone = DefectCase.request(
    "/metadata/\(RecordSample.plain.rawValue).xml")

  private static func pages(_ service: FeaturesService) -> [CatalogueHarvest.Page] {
    CatalogueHarvest.posting(to: service).pages
  }

  private static func post(from start: String = "1") -> HTTPRequest {
    CatalogueHarvest.post(CatalogueHarvest.request(from: start, count: 25))
  }

  func testEveryDefectOfAnswersIsSeen() throws {
    let names = Defect.allCases.map(\.rawValue).filter { $0.hasPrefix("catalogue-") }
    XCTAssertEqual(Set(names), Set(Self.signs.keys))
    let sound = PlatformSurface.service()
    for (name, sign) in Self.signs {
      XCTAssertFalse(sign(sound), name)
      let defect = try XCTUnwrap(Defect(rawValue: name), name)
      XCTAssertTrue(sign(PlatformSurface.service(with: [defect])), name)
    }
  }

  func testOtherProtocolsHaveTheDefectsOfPagesToo() throws {
    let lost = try XCTUnwrap(Defect(rawValue: "catalogue-record-lost"))
    let service = PlatformSurface.service(with: [lost])
    for harvest in [
      CatalogueHarvest.listing(from: service), CatalogueHarvest.following(service),
      CatalogueHarvest.getting(from: service),
    ] {
      XCTAssertLessThan(harvest.identifiers.count, DemoRecord.all.count)
    }
    let loop = try XCTUnwrap(Defect(rawValue: "catalogue-next-first"))
    XCTAssertEqual(
      CatalogueHarvest.listing(from: PlatformSurface.service(with: [loop])).pages.count, 12)
  }

  func testTheCatalogueLeavesTheRestAlone() {
    let sound = PlatformSurface.answers(of: PlatformSurface.service())
    let defects = Defect.allCases.filter {
      $0.rawValue.hasPrefix("catalogue-") || $0.rawValue.hasPrefix("record-")
    }
    let broken = PlatformSurface.answers(of: PlatformSurface.service(with: Set(defects)))
    XCTAssertEqual(PlatformSurface.difference(sound, broken), [])
  }
}
