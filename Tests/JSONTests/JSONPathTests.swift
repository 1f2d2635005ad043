import XCTest

@testable import JSON

final class JSONPathTests: XCTestCase {
  private let store = """
    {"store": {"book": [
      {"title": "A", "price": 8.95, "tags": ["x"]}, {"title": "B", "price": 12.99},
      {"title": "C", "price": 8.99, "isbn": "0-553"}, {"title": "D", "price": 22.99, "isbn": "0-395"}
    ], "bike": {"color": "red", "price": 399}}, "limit": 10, "it's\\n": [null, true]}
    """

  private func select(_ path: String, in text: String? = nil) throws -> [String] {
    let root = try JSONDocument(parsing: text ?? store).root
    return try JSONPath(parsing: path).select(in: root).map(\.value.text)
  }

  private func paths(_ path: String) throws -> [String] {
    let root = try JSONDocument(parsing: store).root
    return try JSONPath(parsing: path).select(in: root).map(\.path)
  }

  func testSelectors() throws {
    let cases: [(String, [String])] = [
      ("$.limit", ["10"]), ("$['limit']", ["10"]), ("$[\"limit\"]", ["10"]), ("$.absent", []),
      ("$.store.book[0].title", ["\"A\""]), ("$.store.book[-1].title", ["\"D\""]),
      ("$.store.book[9]", []), ("$.store.book[1:3].title", ["\"B\"", "\"C\""]),
      ("$.store.book[::-2].title", ["\"D\"", "\"B\""]),
      ("$.store.book[:2].title", ["\"A\"", "\"B\""]),
      ("$.store.book[::0]", []), ("$.store.book[2,0].title", ["\"C\"", "\"A\""]),
      ("$.store.bike.*", ["\"red\"", "399"]),
      ("$..price", ["8.95", "12.99", "8.99", "22.99", "399"]),
      ("$ .limit", ["10"]), ("$['it\\'s\\n'][0]", ["null"]), ("$..book[0]['title']", ["\"A\""]),
    ]
    for (path, expected) in cases { XCTAssertEqual(try select(path), expected, path) }
  }

  func testFilters() throws {
    let cases: [(String, [String])] = [
      ("$.store.book[?@.isbn].title", ["\"C\"", "\"D\""]),
      ("$.store.book[?!@.isbn].title", ["\"A\"", "\"B\""]),
      ("$.store.book[?@.price < $.limit].title", ["\"A\"", "\"C\""]),
      ("$.store.book[?@.price<9 && @.isbn || @.title=='B'].title", ["\"B\"", "\"C\""]),
      ("$.store.book[?(@.price>=12.99)].title", ["\"B\"", "\"D\""]),
      ("$.store.book[?@.absent==@.other].title", ["\"A\"", "\"B\"", "\"C\"", "\"D\""]),
      ("$.store.book[?length(@.title)==1 && count(@.*)==3].title", ["\"A\"", "\"C\"", "\"D\""]),
      ("$.store.book[?match(@.isbn,'0-[0-9]{3}')].title", ["\"C\"", "\"D\""]),
      ("$.store.book[?search(@.isbn,'39')].title", ["\"D\""]),
      ("$.store.book[?match(@.isbn,'39')].title", []),
      ("$.store.book[?value(@..tags[0])=='x'].title", ["\"A\""]),
      ("$.store.book[?match(@.title,'[')].title", []),
      ("$[?@[?@.color]].bike.color", ["\"red\""]),
    ]
    for (path, expected) in cases { XCTAssertEqual(try select(path), expected, path) }
    XCTAssertEqual(try select("$[?@==-0]", in: "[0,1]"), ["0"])
    XCTAssertEqual(
      try select("$[?@.a>'é']", in: #"[{"a":"f"},{"a":"ê"},{"a":1}]"#), [#"{"a":"ê"}"#])
  }

  func testNormalizedPaths() throws {
    XCTAssertEqual(try paths("$.store.book[-1].price"), ["$['store']['book'][3]['price']"])
    XCTAssertEqual(try paths("$[?@[1]==true][0]"), [#"$['it\'s\n'][0]"#])
    XCTAssertEqual(try paths("$"), ["$"])
  }

  func testWhatTheStandardForbidsIsRefused() {
    let bad = [
      "", " $", "$ ", "limit", "$.", "$..", "$[", "$[]", "$[01]", "$[-0]", "$[1", "$.1", "$.&",
      "$['a", "$['\\x']", "$['\\'\"']extra", "$[9007199254740992]", "$[?@.a==]", "$[?1]", "$[?'a']",
      "$[?true]", "$[?@.*==1]", "$[?@..a==1]", "$[?length(@.*)==1]", "$[?count(1)==1]",
      "$[?count(@)]",
      "$[?match(@.a,'x')==true]", "$[?unknown(@)]", "$[?@.a=1]", "$[?!1==1]", "$[?(@.a]", "$[1 2]",
      "$[?length(@.a,@.b)==1]", "$[?@.a==01]", "$['\u{1}']", "$[?@.a===1]", "$.a b", "$[\"\\'\"]",
      "$['\\ud800']", "$[?LENGTH(@.a)==1]", "$[?length (@.a)==1]", "$[:::]",
    ]
    for path in bad { XCTAssertThrowsError(try JSONPath(parsing: path), path) }
    let deep = "$" + String(repeating: "[?(", count: 5_000)
    XCTAssertThrowsError(try JSONPath(parsing: deep))
  }

  func testTheErrorNamesThePlace() {
    do throws(JSONPathError) {
      _ = try JSONPath(parsing: "$.store[?@.a = 1]")
      XCTFail("“=” is no operator")
    } catch {
      XCTAssertEqual(error.offset, 13)
      XCTAssertEqual(error.code, .bracket)
    }
  }

  func testBlanksInBracketsAreForQueriesThatAreNotCompared() throws {
    XCTAssertThrowsError(try JSONPath(parsing: "$[?@[ 'a' ]==1]"))
    XCTAssertThrowsError(try JSONPath(parsing: "$[?1<$[0 ]]"))
    XCTAssertEqual(try select("$[?@ [0] == 1]", in: "[[1], [2]]"), ["[1]"])
    XCTAssertEqual(try select("$[?@[ 0 ]]", in: "[[1], []]"), ["[1]"])
    XCTAssertEqual(try select("$[?length(@[ 0 ]) == 1]", in: #"[["a"], ["bc"]]"#), [#"["a"]"#])
  }

  func testPatternsFromTheDocument() throws {
    let text = #"{"p": "^b.?b$", "bad": "(", "v": ["bab", "bbab", "b", 1]}"#
    XCTAssertEqual(try select("$.v[?match(@, $.p)]", in: text), [#""bab""#])
    XCTAssertEqual(try select("$.v[?search(@, $.p)]", in: text), [#""bab""#])
    XCTAssertEqual(try select("$.v[?search(@, 'ab$')]", in: text), [#""bab""#, #""bbab""#])
    XCTAssertEqual(try select("$.v[?match(@, $.bad)]", in: text), [])
  }

  func testAbsoluteQueriesInFiltersAreFoundOnce() throws {
    // Found again for each of the elements, the query would be given up.
    let elements = (0..<20_000).map { #"{"id": \#($0)}"# }.joined(separator: ",")
    let root = try JSONDocument(parsing: "[\(elements)]").root
    let path = try JSONPath(parsing: "$[?@.id == count($..id)]")
    let none = path.selection(in: root)
    XCTAssertTrue(none.isComplete)
    XCTAssertEqual(none.nodes.count, 0)
    let both = try JSONPath(parsing: "$[?@.id==$[7].id || @.id==$[8].id].id").select(in: root)
    XCTAssertEqual(both.map(\.value.text), ["7", "8"])
  }

  func testASelectionThatGrowsWithoutMeasureIsGivenUp() throws {
    let depth = 400
    let text =
      String(repeating: "[1,", count: depth) + "1" + String(repeating: "]", count: depth)
    let root = try JSONDocument(parsing: text).root
    let all = try JSONPath(parsing: "$..*").selection(in: root)
    XCTAssertTrue(all.isComplete)
    XCTAssertEqual(all.nodes.count, 2 * depth)
    XCTAssertFalse(try JSONPath(parsing: "$..*..*..*..*").selection(in: root).isComplete)
  }
}
