import XCTest

@testable import DemoPlatform

/// Each defect of records changes one record, and no other.
final class RecordDefectTests: XCTestCase {
  func testEachDefectChangesOneRecord() throws {
    let writer = RecordWriter(origin: "http://demo.test")
    let sound = DemoRecord.all.map { (identifier: $0.identifier, writer.element(of: $0)) }
    for defect in Defect.records {
      let changes = DefectEffects(of: [defect]).recordChanges
      let changed = sound.filter { identifier, element in
        var broken = element
        for change in changes where change.identifier == identifier { change.change(&broken) }
        return broken != element
      }
      XCTAssertEqual(changed.count, 1, defect.rawValue)
    }
  }

  func testSamplesAreOfTheCatalogue() {
    let known = Set(DemoRecord.all.map(\.identifier))
    for sample in RecordSample.allCases {
      XCTAssertTrue(known.contains(sample.rawValue), sample.rawValue)
    }
  }

  func testPaths() {
    var element = Element("a") {
      Element("b") { Element("c", ["x": "1"], text: "one") }
      Element("b") { Element("d", text: "two") }
    }
    XCTAssertEqual(element.elements(at: "b/c").map(\.text), ["one"])
    XCTAssertEqual(element.elements(at: "b[2]/*").map(\.text), ["two"])
    XCTAssertEqual(element.elements(at: "b[3]/*"), [])
    element.insert(Element("e"), after: "b[1]")
    element.duplicate("b[2]")
    element.setText("three", at: "*/d")
    element.setAttribute("x", to: nil, at: "b/c")
    XCTAssertEqual(element.children.map(\.name), ["b", "e", "b", "b"])
    XCTAssertEqual(element.elements(at: "b/*").map(\.text), ["one", "three", "three"])
    XCTAssertEqual(element.elements(at: "b/c").first?.attributes, [])
    element.remove("b")
    XCTAssertEqual(element.children.map(\.name), ["e"])
  }
}
