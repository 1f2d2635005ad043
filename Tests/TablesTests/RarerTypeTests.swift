import JSON
import XCTest

@testable import Tables

/// The types and formats that few schemas have.
final class RarerTypeTests: XCTestCase {
  private func hold(_ descriptor: String, passing: [String], failing: [String]) throws {
    let schema = TableSchema(
      reading: try JSONDocument(parsing: #"{"fields": [{"name": "a", \#(descriptor)}]}"#))
    XCTAssertEqual(schema.notes, [], descriptor)
    let field = schema.fields[0]
    for cell in passing {
      XCTAssertEqual(field.faults(of: Array(cell.utf8)[...]), [], "\(descriptor) \(cell)")
    }
    for cell in failing {
      XCTAssertNotEqual(field.faults(of: Array(cell.utf8)[...]), [], "\(descriptor) \(cell)")
    }
    // What is shown to whoever has to mend a cell must do.
    let sample = field.type.sample
    XCTAssertNotNil(field.type.value(of: Array(sample.utf8)[...]), sample)
  }

  func testDurations() throws {
    try hold(
      #""type": "duration""#,
      passing: [
        "P1Y", "+P1D", "-P1D", "P1.5Y", "P1Y1W", "PT1H30M", "P0001-01-01T00:00:00", "PT0,5S",
      ],
      failing: ["P", "PT", "p1y", "PT1H30", "1D", "P1D1Y", "P1H", "", "P1Y ", "PTM"])
  }

  func testLists() throws {
    try hold(#""type": "list""#, passing: ["a", "a,b", ""], failing: [])
    try hold(
      #""type": "list", "itemType": "integer", "delimiter": ";", "constraints": {"minLength": 2}"#,
      passing: ["1;2", "1;2;3"], failing: ["1", "1;x", "1;", "1,2"])
    for (type, cell) in [
      ("number", "1.5"), ("boolean", "true"), ("date", "2024-01-31"), ("time", "10:00:00"),
      ("datetime", "2024-01-31T10:00:00"), ("string", "x"),
    ] {
      try hold(
        #""type": "list", "itemType": "\#(type)""#, passing: [cell, "\(cell),\(cell)"],
        failing: type == "string" ? [] : ["\(cell),é"])
    }
  }

  func testDatesInAnySpelling() throws {
    try hold(
      #""type": "date", "format": "any""#,
      passing: [
        "2024-01-26", "01/26/2024", "26/01/2024", "2024", "12:30", "10", "26 January 2024",
        "2024-01-26T10:00:00Z", "26/01/2024 10:30",
      ], failing: ["x", "janvier", "99/99/2024", "2024-13-45", "", "26/01/2024 x"])
  }

  func testWellKnownText() throws {
    try hold(
      #""type": "string", "format": "wkt""#,
      passing: [
        "POINT (1 2)", "point(1 2)", "POINT Z (1 2 3)", "LINESTRING (0 0, 1.5 -1e3)",
        "POLYGON ((0 0, 1 0, 1 1, 0 0), (0 0, 1 0, 1 1, 0 0))", "MULTIPOINT (1 2, 3 4)",
        "MULTIPOINT ((1 2), (3 4))", "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)))", "POINT EMPTY",
        "GEOMETRYCOLLECTION (POINT (1 2), LINESTRING (0 0, 1 1))",
      ],
      failing: [
        "POINT", "POINT (1)", "POINT (1, 2)", "POINT (1 2, 3 4)", "CIRCLE (1 2)", "POINT (1 2",
        "POINT (a b)", "POINT Z (1 2)", "POLYGON (0 0, 1 1)", "POINT (1 2) x", "",
        String(repeating: "GEOMETRYCOLLECTION (", count: 5_000),
      ])
  }

  func testGeoJSON() throws {
    try hold(
      #""type": "geojson""#,
      passing: [
        #"{"type": "Point", "coordinates": [1, 2]}"#,
        #"{"type": "Point", "coordinates": [1, 2, 3]}"#,
        #"{"type": "LineString", "coordinates": [[1, 2], [3, 4]]}"#,
        #"{"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [5, 5]]]}"#,
        #"{"type": "MultiPoint", "coordinates": []}"#,
        #"{"type": "MultiPolygon", "coordinates": [[[[0, 0], [1, 0], [1, 1], [0, 0]]]]}"#,
        #"{"type": "Feature", "geometry": null, "properties": null}"#,
        #"{"type": "FeatureCollection", "features": []}"#,
        #"{"type": "GeometryCollection", "geometries": [{"type": "Point", "coordinates": [1, 2]}]}"#,
      ],
      failing: [
        #"{"type": "Point", "coordinates": [1]}"#,
        #"{"type": "Point", "coordinates": [1, 2, 3, 4]}"#,
        #"{"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [0, 0]]]}"#,
        #"{"type": "LineString", "coordinates": [[1, 2]]}"#, #"{"type": "Circle"}"#, "[]", "x",
        #"{"type": "Feature", "geometry": null}"#, #"{"type": "Feature", "properties": {}}"#,
        #"{"type": "Point", "coordinates": [1, 2], "crs": {}}"#,
        #"{"type": "Point", "coordinates": [1, 2], "bbox": [1]}"#,
        #"{"type": "FeatureCollection", "features": [{"type": "Point", "coordinates": [1, 2]}]}"#,
      ])
  }

  func testTopologies() throws {
    try hold(
      #""type": "geojson", "format": "topojson""#,
      passing: [
        #"{"type": "Topology", "objects": {"a": {"type": "LineString", "arcs": [0]}}, "arcs": [[[0, 0], [1, 1]]]}"#,
        #"{"type": "Point", "coordinates": [1, 2]}"#,
      ],
      failing: [
        #"{"type": "Topology"}"#, #"{"type": "LineString", "coordinates": [[1, 2], [3, 4]]}"#, "[]",
      ])
  }

  func testItemsOfArrays() throws {
    try hold(
      #""type": "array", "arrayItem": {"type": "integer", "constraints": {"minimum": 1}}"#,
      passing: ["[]", "[1, 2]", #"["3"]"#], failing: [#"["x"]"#, "[0]", "[1.5]", "{}"])
    try hold(
      #""type": "array", "arrayItem": {"constraints": {"enum": ["a", "b"]}}"#,
      passing: [#"["a", "b"]"#], failing: [#"["c"]"#])
  }

  func testJSONOfAShape() throws {
    try hold(
      #""type": "object", "constraints": {"jsonSchema": {"required": ["a"]}}"#,
      passing: [#"{"a": 1}"#], failing: [#"{"b": 1}"#, "[]"])
  }

  func testCategories() throws {
    try hold(
      #""type": "integer", "categories": [1, {"value": 2, "label": "two"}]"#,
      passing: ["1", "02"], failing: ["3"])
  }

  func testBoundsOfTimes() throws {
    try hold(
      #""type": "time", "constraints": {"minimum": "08:00:00", "maximum": "12:00:00"}"#,
      passing: ["08:00:00", "11:59:59.9"], failing: ["07:59:59", "12:00:00.1", "09:00:00Z"])
    try hold(
      #""type": "datetime", "constraints": {"minimum": "2024-01-01T00:00:00Z"}"#,
      passing: ["2024-01-01T01:00:00+01:00", "2024-01-01 00:00:00Z"],
      failing: ["2024-01-01T00:00:00+01:00", "2023-12-31T23:59:59Z"])
    try hold(
      #""type": "yearmonth", "constraints": {"exclusiveMaximum": "2024-03"}"#,
      passing: ["2024-2", "2023-12"], failing: ["2024-03", "2024-12"])
    try hold(
      #""type": "year", "constraints": {"minimum": "2000"}"#, passing: ["2000"], failing: ["1999"])
  }
}
