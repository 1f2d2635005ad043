import JSON
import Messages
import Record
import XCTest

@testable import Checks

final class OpenAPIPredicateTests: XCTestCase {
  func testTheSchemasAreUsable() {
    XCTAssertNotNil(OpenAPISchemas.version30)
    XCTAssertNotNil(OpenAPISchemas.version31)
  }

  func testASoundDocumentHolds() throws {
    for form in [#"{"openapi": "3.0"}"#, #"{"openapi": ["3.1", "3.0"]}"#] {
      let judgement = try OpenAPICase.judge(form, OpenAPICase.sound)
      XCTAssertEqual(judgement.findings.map(\.message.text.english), [])
      XCTAssertTrue(judgement.holds, form)
    }
  }

  func testEachMistakeIsFound() throws {
    // A change to the sound document, and the pointer and code of what it breaks.
    let cases: [(String, String, String, String)] = [
      (#""openapi": "3.0.3""#, #""openapi": "2.0""#, "openapi.version", "/openapi"),
      (#""openapi": "3.0.3""#, #""openapi": "3.0.x""#, "schema.pattern", "/openapi"),
      (#""title": "Demo", "#, "", "schema.required", "/info"),
      (#""version": "1","#, #""version": 1,"#, "schema.type", "/info/version"),
      (#""info": {"#, #""inof": {}, "info": {"#, "schema.additional-properties", "/inof"),
      ("a@example.org", "nobody", "schema.pattern", "/info/contact/email"),
      (
        #""host": {"default": "www"}"#, #""host": {}"#, "schema.required",
        "/servers/0/variables/host"
      ),
      (
        #""/collections/{id}/items": {"#, #""items": {}, "/collections/{id}/items": {"#,
        "schema.additional-properties", "/paths/items"
      ),
      (
        #""get": {"operationId": "landing""#, #""got": {}, "get": {"operationId": "landing""#,
        "schema.additional-properties", "/paths/~1/got"
      ),
      (
        #""required": true, "schema": {"type": "string"}}],"#, #""schema": {"type": "string"}}],"#,
        "schema.required", "/paths/~1collections~1{id}~1items/parameters/0"
      ),
      (
        #""in": "query", "style": "deepObject""#, #""in": "qwery", "style": "deepObject""#,
        "schema.enum", "/paths/~1collections~1{id}~1items/get/parameters/2/in"
      ),
      (
        #""style": "form", "#, #""style": "matrix", "#, "schema.enum",
        "/paths/~1collections~1{id}~1items/get/parameters/1/style"
      ),
      (
        #""style": "form", "#, #""content": {"text/plain": {}}, "#, "schema.one-of-several",
        "/paths/~1collections~1{id}~1items/get/parameters/1"
      ),
      (
        #""explode": false"#, #""exploded": false"#, "schema.unevaluated-properties",
        "/paths/~1collections~1{id}~1items/get/parameters/1/exploded"
      ),
      (
        #""4XX": {"description": "bad"}"#, #""4XX": {}"#, "schema.required",
        "/paths/~1collections~1{id}~1items/get/responses/4XX"
      ),
      (
        #""4XX""#, #""OK""#, "schema.additional-properties",
        "/paths/~1collections~1{id}~1items/get/responses/OK"
      ),
      (
        ##""example": {"$ref": "#/nowhere"}"##, ##""example": 1, "examples": {}"##, "schema.not",
        "/paths/~1collections~1{id}~1items/get/responses/200/content/application~1geo+json"
      ),
      (
        #"{"204": {"description": "ok"}}"#, "{}", "schema.not",
        "/paths/~1collections~1{id}~1items~1latest/post/responses"
      ),
      (
        #""responses": {"204": {"description": "ok"}},"#, "", "schema.required",
        "/paths/~1collections~1{id}~1items~1latest/post"
      ),
      (
        #"{"content": {"application/json": {}}}"#, "{}", "schema.required",
        "/paths/~1collections~1{id}~1items~1latest/post/requestBody"
      ),
      (
        #""enum": ["FeatureCollection"]"#, #""const": "FeatureCollection""#,
        "schema.additional-properties", "/components/schemas/features/properties/type/const"
      ),
      (
        #""items": {"type": "number"}"#, #""minItems": 4"#, "schema.required",
        "/paths/~1collections~1{id}~1items/get/parameters/1/schema"
      ),
      (
        #""required": ["type"]"#, #""required": []"#, "schema.min-items",
        "/components/schemas/features/required"
      ),
      (
        #""type": "integer", "minimum": 1"#, #""type": ["integer"], "minimum": 1"#, "schema.enum",
        "/components/schemas/count/type"
      ),
      (
        #""propertyName": "kind""#, "", "schema.required",
        "/components/schemas/feature/discriminator"
      ),
      (
        #""operationId": "items", "parameters""#, #""parameters""#, "schema.one-of-none",
        "/components/responses/page/links/next"
      ),
      (
        #""type": "apiKey""#, #""type": "mutualTLS""#, "schema.enum",
        "/components/securitySchemes/key/type"
      ),
      (#""name": "k", "#, "", "schema.required", "/components/securitySchemes/key"),
      (
        #""securitySchemes": {"key""#,
        #""securitySchemes": {"a b": {"type": "http", "scheme": "x"}, "key""#,
        "schema.property-names", "/components/securitySchemes/a b"
      ),
      (#""tags": [{"name": "data"}]"#, #""tags": [{}]"#, "schema.required", "/tags/0"),
    ]
    for (part, change, code, place) in cases {
      try check(#"{"openapi": ["3.0", "3.1"]}"#, part, change, code, place)
    }
  }

  func testEachRuleBetweenDistantPlacesIsHeld() throws {
    let items = "/paths/~1collections~1{id}~1items"
    let cases: [(String, String, String, String)] = [
      (
        #""operationId": "landing""#, #""operationId": "items""#, "openapi.same-operation",
        "\(items)/get/operationId"
      ),
      (
        #""operationId": "landing""#, #""operationId": "done""#, "openapi.same-operation",
        "\(items)~1latest/post/callbacks/done/{$request.body#~1url}/post/operationId"
      ),
      (#""/": {"#, #""/collections/{name}/items": {}, "/": {"#, "openapi.same-path", items),
      (
        #"{"name": "id", "in": "path", "required": true, "content": {"text/plain": {}}}"#, "",
        "openapi.missing-variable", "\(items)~1latest/get"
      ),
      (
        #"{"name": "id", "in": "path", "required": true, "content""#,
        #"{"name": "id", "in": "path", "required": true, "schema": {}}, {"name": "di", "in": "path", "required": true, "content""#,
        "openapi.stray-variable", "\(items)~1latest/get/parameters/1"
      ),
      (
        #"{"name": "filter", "in": "query""#, #"{"name": "limit", "in": "query""#,
        "openapi.same-parameter", "\(items)/get/parameters/2"
      ),
      (
        #""security": [{"key": []}]"#, #""security": [{"keys": []}]"#, "openapi.unknown-scheme",
        "\(items)~1latest/post/security/0/keys"
      ),
      (
        #"[{"name": "data"}]"#, #"[{"name": "data"}, {"name": "data"}]"#, "openapi.same-tag",
        "/tags/1"
      ),
      (
        "#/components/schemas/features", "#/components/schemas/absent", "openapi.unresolved",
        "\(items)/get/responses/200/content/application~1geo+json/schema/$ref"
      ),
    ]
    for (part, change, code, place) in cases {
      try check(#"{"openapi": "3.0"}"#, part, change, code, place)
    }
  }

  private func check(
    _ form: String, _ part: String, _ change: String, _ code: String, _ place: String
  ) throws {
    let text = OpenAPICase.sound.replacingOccurrences(of: part, with: change)
    XCTAssertNotEqual(text, OpenAPICase.sound, "the case changes nothing: \(part)")
    let judgement = try OpenAPICase.judge(form, text)
    let found = judgement.findings.map { finding -> String in
      guard case .jsonPointer(let pointer, _, _)? = finding.location else { return "?" }
      return "\(finding.message.code) \(pointer)"
    }
    XCTAssertTrue(found.contains("\(code) \(place)"), "\(change) gives \(found)")
    XCTAssertFalse(judgement.holds)
  }

  func testWhatTheSpecificationLeavesFreeIsLeftAlone() throws {
    for (part, change) in [
      (#""enum": ["v1", "v2"]"#, #""enum": []"#), ("https://example.org/l", "../licence-é"),
      (##""x-note": 1"##, ##""x-note": {"$ref": "#/no"}"##),
      (#""type": "string", "enum""#, #""type": "string", "pattern": "(", "enum""#),
      (##""#/components/schemas/feature"}"##, #""other.json#/a"}"#),
      (
        ##""200": {"$ref": "#/components/responses/page"}"##,
        ##""200": {"$ref": "#/components/responses/page", "description": "ignored"}"##
      ),
      (#""text/*": {}"#, #""text/*": {}, "not a type": {}"#),
      (#""additionalProperties": true"#, #""additionalProperties": {"type": "string"}"#),
      (
        ##""discriminator": {"##,
        ##""default": {"$ref": "#/no"}, "discriminator": {"mapping": {"a": "b"}, "##
      ),
    ] {
      let text = OpenAPICase.sound.replacingOccurrences(of: part, with: change)
      XCTAssertNotEqual(text, OpenAPICase.sound, "the case changes nothing: \(part)")
      let judgement = try OpenAPICase.judge(#"{"openapi": "3.0"}"#, text)
      XCTAssertEqual(judgement.findings.map(\.message.text.english), [], change)
    }
  }

  func testVersion31() throws {
    let sound = OpenAPICase.sound
      .replacingOccurrences(of: #""3.0.3""#, with: #""3.1.0""#)
      .replacingOccurrences(of: #""nullable": true"#, with: #""type": ["object", "null"]"#)
      .replacingOccurrences(
        of: #""license": {"name""#, with: #""summary": "s", "license": {"name""#)
    let form = #"{"openapi": ["3.0", "3.1"]}"#
    XCTAssertEqual(
      try OpenAPICase.judge(form, sound).findings.map(\.message.text.english), [])
    XCTAssertFalse(try OpenAPICase.judge(#"{"openapi": "3.0"}"#, sound).holds)
    let cases: [(String, String, String?)] = [
      (#""enum": ["v1", "v2"]"#, #""enum": ["v2"]"#, "/servers/0/variables/base/default"),
      (#""enum": ["v1", "v2"]"#, #""enum": []"#, "/servers/0/variables/base/default"),
      (
        #""type": "integer", "minimum": 1"#, #""type": ["integer", "null"], "exclusiveMinimum": 0"#,
        nil
      ),
      (
        #""type": "integer", "minimum": 1"#, #""type": "entier", "minimum": 1"#,
        "/components/schemas/count/type"
      ),
      (
        #""type": "integer", "minimum": 1"#, #""minimum": true"#,
        "/components/schemas/count/minimum"
      ),
      (#""type": "apiKey""#, #""type": "mutualTLS""#, nil),
      (#""name": "MIT", "#, #""name": "MIT", "identifier": "MIT", "#, "/info/license"),
      (#""components": {"#, #""webhooks": {"w": {"post": {}}}, "components": {"#, nil),
      (
        #""components": {"#, #""webhooks": {"w": {"pots": {}}}, "components": {"#,
        "/webhooks/w/pots"
      ),
      (#""responses": {"204": {"description": "ok"}},"#, "", nil),
    ]
    for (part, change, place) in cases {
      let text = sound.replacingOccurrences(of: part, with: change)
      XCTAssertNotEqual(text, sound, "the case changes nothing: \(part)")
      let found = try OpenAPICase.judge(form, text).findings.map { finding -> String in
        guard case .jsonPointer(let pointer, _, _)? = finding.location else { return "?" }
        return pointer
      }
      if let place {
        XCTAssertTrue(found.contains(place), "\(change) gives \(found)")
      } else {
        XCTAssertEqual(found, [], change)
      }
    }
    XCTAssertTrue(
      try OpenAPICase.judge(
        form, #"{"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "components": {}}"#
      ).holds)
    XCTAssertFalse(
      try OpenAPICase.judge(form, #"{"openapi": "3.1.0", "info": {"title": "t", "version": "1"}}"#)
        .holds)
  }

  func testHostileDocuments() throws {
    let loop =
      ##"{"openapi": "3.0.0", "info": {"title": "", "version": ""}, "paths": {"/a": {"$ref": "#/paths/~1a"}}}"##
    XCTAssertTrue(try OpenAPICase.judge(#"{"openapi": "3.0"}"#, loop).holds)
    let parameter = #"{"parameter": "limit", "path": "/a"}"#
    XCTAssertEqual(
      try OpenAPICase.judge(parameter, loop).doubts.map(\.code), ["openapi.elsewhere"])
    XCTAssertEqual(
      try OpenAPICase.judge(#"{"openapi": "3.0"}"#, "[1]").findings.map(\.message.code),
      ["openapi.version"])
    XCTAssertEqual(
      try OpenAPICase.judge(#"{"openapi": "3.0"}"#, "openapi: 3.0.0").doubts.map(\.code),
      ["check.no-document"])
  }
}
