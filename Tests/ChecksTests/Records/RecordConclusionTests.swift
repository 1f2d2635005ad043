import XCTest

@testable import Checks

/// What is concluded from addresses, protocols and texts of a record.
final class RecordConclusionTests: XCTestCase {
  func testLicencesAreRecognised() {
    let addresses = [
      ("https://spdx.org/licenses/etalab-2.0", "lov2"),
      ("http://spdx.org/licenses/etalab-2.0.html", "lov2"),
      (
        "https://www.etalab.gouv.fr/wp-content/uploads/2017/04/ETALAB-Licence-Ouverte-v2.0.pdf",
        "lov2"
      ),
      ("https://github.com/etalab/licence-ouverte/blob/master/LO.md", "lov2"),
      ("https://www.etalab.gouv.fr/licence-ouverte-open-licence/", "fr-lo"),
      ("https://opendatacommons.org/licenses/odbl/1-0/", "odc-odbl"),
      ("http://creativecommons.org/licenses/by/4.0/deed.fr", "cc-by"),
      ("https://creativecommons.org/licenses/by-sa/4.0/", "cc-by-sa"),
      ("https://creativecommons.org/licenses/by-nc/4.0/", "cc-by-nc"),
      ("https://creativecommons.org/publicdomain/zero/1.0/", "cc-zero"),
      ("http://publications.europa.eu/resource/authority/licence/CC_BY_4_0", "cc-by"),
    ]
    for (address, identifier) in addresses {
      XCTAssertEqual(KnownLicence(address: address)?.identifier, identifier, address)
    }
    let texts = [
      ("Licence Ouverte version 2.0 (Etalab)", "lov2"), ("licence ouverte", "fr-lo"),
      ("LICENCE ETALAB 2.0", "lov2"), ("Données sous licence ODbL 1.0", "odc-odbl"),
      ("CC-BY-SA 4.0", "cc-by-sa"), ("CC BY 4.0", "cc-by"), ("CC-BY-NC", "cc-by-nc"),
      ("Voir https://spdx.org/licenses/etalab-2.0.", "lov2"),
      ("Licence\u{A0}ouverte e\u{301}talab", "fr-lo"),
    ]
    for (text, identifier) in texts {
      XCTAssertEqual(KnownLicence(inText: text)?.identifier, identifier, text)
    }
  }

  func testWhatIsNoLicenceIsNotTakenForOne() {
    for text in [
      "", "Aucune condition ne s'applique", "Licence de l'IGN", "Pas de restriction d'accès public",
      "Usage libre sous réserve des mentions obligatoires", "https://www.etalab.gouv.fr/",
      "http://inspire.ec.europa.eu/metadata-codelist/LimitationsOnPublicAccess/noLimitations",
      "données ouvertes", "accby",
    ] {
      XCTAssertNil(KnownLicence(inText: text), text)
      XCTAssertNil(KnownLicence(address: text), text)
    }
  }

  func testServicesAreAnnounced() {
    let cases: [(String, [String], OnlineService?)] = [
      ("https://example.org/geo", ["OGC:WMS-1.3.0-http-get-capabilities"], .wms),
      (
        "https://example.org/geo", ["OGC:WMS", "http://www.opengis.net/def/serviceType/ogc/wms"],
        .wms
      ),
      ("https://example.org/geo", ["http://www.opengis.net/def/serviceType/ogc/wmts"], .wmts),
      ("https://example.org/geo", ["OGC API - Features"], .ogcAPI),
      ("https://example.org/geo", ["OGC:OGC-API-Features-items"], .ogcAPI),
      ("https://example.org/geo", ["INSPIRE Atom"], .atom),
      ("https://example.org/?map=a&SERVICE=WFS", [], .wfs),
      ("https://example.org/wms", [], nil), ("https://example.org/geo", ["WWW:LINK"], nil),
      ("https://example.org/?service=bus", [], nil), ("", ["WWW:DOWNLOAD-1.0-http--download"], nil),
    ]
    for (url, protocols, service) in cases {
      XCTAssertEqual(OnlineService(url: url, protocols: protocols), service, "\(url) \(protocols)")
    }
  }

  func testRolesOfResources() {
    func role(_ url: String, function: String? = nil, _ name: String = "") -> OnlineRole {
      OnlineRole(
        url: url, service: OnlineService(url: url, protocols: [name]), function: function,
        protocols: [name], isOperation: false)
    }
    XCTAssertEqual(role("https://example.org/a.zip"), .download)
    XCTAssertEqual(role("https://example.org/a.GPKG?x=1"), .download)
    XCTAssertEqual(role("https://example.org/a", function: "download"), .download)
    XCTAssertEqual(role("https://example.org/a", "WWW:DOWNLOAD-1.0-http--download"), .download)
    XCTAssertEqual(role("https://example.org/a"), .page)
    XCTAssertEqual(role("https://example.org/a.html"), .page)
    XCTAssertEqual(role("https://example.org/a", "OGC:WFS"), .service)
    XCTAssertEqual(role(""), .none)
    XCTAssertTrue(OnlineRole.isFile(url: "http://a/?REQUEST=GetCapabilities", function: nil))
    XCTAssertTrue(OnlineRole.isFile(url: "http://a/", function: "order"))
    XCTAssertFalse(OnlineRole.isFile(url: "http://a/b.zip", function: "information"))
  }

  func testRecordsAreNamedByAddresses() {
    let cases: [(String?, String?)] = [
      ("https://a.fr/csw?request=GetRecordById&ID=fr-1", "fr-1"),
      ("https://a.fr/geonetwork/srv/api/records/fr-1/formatters/xml", "fr-1"),
      ("https://a.fr/collections/metadata:main/items/fr%201?f=xml", "fr 1"),
      ("https://a.fr/geonetwork/srv/fre/catalog.search#/metadata/fr-1", "fr-1"),
      ("https://a.fr/", nil), ("https://a.fr/records", nil), (nil, nil), ("", nil),
    ]
    for (address, identifier) in cases {
      XCTAssertEqual(CoupledRecord.identifier(inAddress: address), identifier, address ?? "nil")
    }
  }
}
