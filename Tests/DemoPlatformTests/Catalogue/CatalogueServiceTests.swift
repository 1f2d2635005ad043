import JSON
import XCTest

@testable import DemoPlatform

/// The catalogue gives every record once, by every protocol, and refuses what it should.
final class CatalogueServiceTests: XCTestCase {
  private let service = PlatformSurface.service()
  private let all = DemoRecord.all.map(\.identifier)

  private func answer(_ target: String) -> Element? {
    ElementReader.element(of: service.response(to: DefectCase.request(target)).content)
  }

  private func exception(_ target: String) -> String? {
    let response = service.response(to: DefectCase.request(target))
    XCTAssertEqual(response.status, 400, target)
    let exception = ElementReader.element(of: response.content)?
      .elements(at: "ows:Exception").first
    return exception.map {
      "\($0[attribute: "exceptionCode"] ?? "") \($0[attribute: "locator"] ?? "")"
    }
  }

  func testEveryProtocolGivesEveryRecordOnce() {
    let harvests: [(String, CatalogueHarvest)] = [
      ("POST", .posting(to: service)), ("GET", .getting(from: service)),
      ("OAI", .listing(from: service)), ("Records", .following(service)),
    ]
    for (name, harvest) in harvests {
      XCTAssertEqual(harvest.identifiers, all, name)
      XCTAssertGreaterThan(harvest.pages.count, 2, name)
      for page in harvest.pages {
        XCTAssertEqual(page.status, 200, name)
        XCTAssertEqual(page.matchedCount, all.count, name)
        XCTAssertEqual(page.returnedCount ?? page.identifiers.count, page.identifiers.count, name)
      }
    }
  }

  func testFiltersAndOrder() {
    let base =
      "/csw?service=CSW&version=2.0.2&request=GetRecords&typeNames=gmd:MD_Metadata"
      + "&resultType=results&maxRecords=50&outputSchema=\(Namespace.gmd)"
    func identifiers(_ rest: String) -> [String] {
      CatalogueHarvest.page(of: service.response(to: DefectCase.request(base + rest))).identifiers
    }
    let services = DemoRecord.all.filter { $0.level == .service }.map(\.identifier)
    for constraint in ["apiso:type='service'", "apiso:Type%20like%20'serv%25'"] {
      XCTAssertEqual(
        identifiers("&constraintLanguage=CQL_TEXT&constraint=\(constraint)"), services, constraint)
    }
    XCTAssertEqual(
      identifiers("&constraintLanguage=CQL_TEXT&constraint=type='service'&sortBy=identifier:D"),
      services.reversed())
    let filter =
      "<Filter><And><PropertyIsEqualTo><PropertyName>apiso:type</PropertyName>"
      + "<Literal>series</Literal></PropertyIsEqualTo><Not><PropertyIsLike wildCard='*'>"
      + "<PropertyName>identifier</PropertyName><Literal>*raster*</Literal></PropertyIsLike></Not>"
      + "</And></Filter>"
    let series = DemoRecord.all.filter { $0.level == .series }.map(\.identifier)
    let encoded = PercentEncoding.encode(segment: filter)
    XCTAssertEqual(
      identifiers("&constraintLanguage=FILTER&constraint=\(encoded)"),
      series.filter { !$0.contains("raster") })
  }

  func testHitsAndSchemas() throws {
    let hits = try XCTUnwrap(
      CatalogueHarvest.page(
        of: service.response(
          to: CatalogueHarvest.post(
            CatalogueHarvest.request(from: "1", count: 10, resultType: "hits")))))
    XCTAssertEqual(hits.matchedCount, all.count)
    XCTAssertEqual(hits.returnedCount, 0)
    let record = answer(
      "/csw?service=CSW&version=2.0.2&request=GetRecordById&id=\(all[0])")
    XCTAssertEqual(record?.children.map(\.name), ["csw:Record"])
    let iso = answer(
      "/csw?service=CSW&version=2.0.2&request=GetRecordById&id=\(all[0])"
        + "&outputSchema=\(Namespace.gmd)")
    XCTAssertEqual(iso?.children.map(\.name), ["gmd:MD_Metadata"])
    let capabilities = answer("/csw?service=CSW&request=GetCapabilities")
    XCTAssertEqual(capabilities?[attribute: "version"], "2.0.2")
    XCTAssertNotNil(answer("/csw?service=CSW&version=2.0.2&request=DescribeRecord"))
  }

  func testExceptions() {
    let base = "/csw?service=CSW&version=2.0.2&request=GetRecords"
    XCTAssertEqual(exception("/csw?service=CSW"), "MissingParameterValue request")
    XCTAssertEqual(
      exception("/csw?service=WFS&request=GetCapabilities"), "InvalidParameterValue service")
    XCTAssertEqual(exception(base), "MissingParameterValue typeNames")
    XCTAssertEqual(
      exception(base + "&typeNames=gmd:MD_Metadata&startPosition=0"),
      "InvalidParameterValue startPosition")
    XCTAssertEqual(
      exception(base + "&typeNames=gmd:MD_Metadata&outputSchema=urn:x"),
      "InvalidParameterValue outputSchema")
    XCTAssertEqual(
      exception(base + "&typeNames=gmd:MD_Metadata&constraint=x"),
      "MissingParameterValue constraintLanguage")
    XCTAssertEqual(
      exception("/csw?service=CSW&version=2.0.2&request=Harvest"), "OperationNotSupported Harvest")
    let response = service.response(to: CatalogueHarvest.post("<GetRecords"))
    XCTAssertEqual(response.status, 400)
  }

  func testHarvestingErrors() {
    let cases = [
      ("", "badVerb"), ("verb=Explode", "badVerb"), ("verb=ListRecords", "badArgument"),
      ("verb=ListRecords&metadataPrefix=dcat", "cannotDisseminateFormat"),
      ("verb=ListRecords&resumptionToken=x", "badResumptionToken"),
      ("verb=ListRecords&resumptionToken=x&metadataPrefix=iso19139", "badArgument"),
      ("verb=ListRecords&metadataPrefix=iso19139&from=2099-01-01", "noRecordsMatch"),
      ("verb=GetRecord&metadataPrefix=iso19139&identifier=absent", "idDoesNotExist"),
      ("verb=ListSets", "noSetHierarchy"), ("verb=Identify&other=1", "badArgument"),
    ]
    for (query, code) in cases {
      XCTAssertEqual(
        answer("/oai?\(query)")?.elements(at: "error").first?[attribute: "code"], code, query)
    }
    XCTAssertNotNil(answer("/oai?verb=Identify")?.elements(at: "Identify").first)
    XCTAssertEqual(
      answer("/oai?verb=ListMetadataFormats")?.elements(at: "ListMetadataFormats/*").count, 2)
  }

  func testLists() throws {
    let sitemap = try XCTUnwrap(answer("/sitemap.xml"))
    let places = sitemap.elements(at: "url/loc").map(\.text)
    let list = service.response(to: DefectCase.request("/metadata.txt"))
    XCTAssertEqual(
      String(decoding: list.content, as: UTF8.self).split(separator: "\n").map { String($0) },
      places)
    XCTAssertEqual(places, all.map { "http://demo.test/metadata/\($0).xml" })
    XCTAssertEqual(answer("/metadata/\(all[3]).xml")?.name, "gmd:MD_Metadata")
    XCTAssertEqual(
      service.response(to: DefectCase.request("/metadata/absent.xml")).status, 404)
  }

  func testFeaturesByWFS() throws {
    let names = try XCTUnwrap(answer("/wfs?SERVICE=WFS&REQUEST=GetCapabilities"))
      .elements(at: "wfs:FeatureTypeList/wfs:FeatureType/wfs:Name").map(\.text)
    XCTAssertEqual(names.count, CollectionSubject.all.count)
    let base = "/wfs?service=WFS&version=2.0.0&request=GetFeature"
    let response = service.response(
      to: DefectCase.request("\(base)&typeNames=\(names[0])&count=2"))
    let root = try JSONDocument(parsing: response.content).root
    XCTAssertEqual(root["features"]?.elements.map(\.self).count, 2)
    XCTAssertEqual(exception("\(base)&typeNames=absent"), "InvalidParameterValue typeNames")
    XCTAssertEqual(exception("/wfs?service=WFS"), "MissingParameterValue request")
  }

  func testRecordsInterface() throws {
    let path = "/records/collections/catalogue/items/\(all[0])"
    XCTAssertEqual(answer("\(path)?f=xml")?.name, "gmd:MD_Metadata")
    for target in ["/records", "/records/conformance", "/records/collections", path] {
      let response = service.response(to: DefectCase.request(target))
      XCTAssertEqual(response.status, 200, target)
      XCTAssertNoThrow(try JSONDocument(parsing: response.content), target)
    }
    for (target, status) in [
      ("/records/absent", 404), ("/records/collections/catalogue/items?limit=0", 400),
    ] {
      XCTAssertEqual(service.response(to: DefectCase.request(target)).status, status, target)
    }
  }
}
