import JSON
import Messages
import Record
import Suites
import XCTest

@testable import Checks

/// What the tests of OpenAPI share: a small sound document, and changes to it.
enum OpenAPICase {
  /// A sound document of OpenAPI 3.0, with something of most kinds of object.
  static let sound = ##"""
    {
      "openapi": "3.0.3",
      "info": {"title": "Demo", "version": "1", "contact": {"email": "a@example.org"},
               "license": {"name": "MIT", "url": "https://example.org/l"}},
      "servers": [{"url": "https://{host}.example.org/{base}",
                   "variables": {"host": {"default": "www"},
                                 "base": {"default": "v1", "enum": ["v1", "v2"]}}}],
      "tags": [{"name": "data"}],
      "paths": {
        "/": {"get": {"operationId": "landing", "responses": {"200": {"$ref": "#/components/responses/page"}}}},
        "/collections/{id}/items": {
          "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
          "get": {
            "operationId": "items", "tags": ["data"],
            "parameters": [
              {"$ref": "#/components/parameters/limit"},
              {"name": "bbox", "in": "query", "style": "form", "explode": false,
               "schema": {"type": "array", "items": {"type": "number"}}},
              {"name": "filter", "in": "query", "style": "deepObject", "schema": {"type": "object"}}],
            "responses": {
              "200": {"description": "ok", "headers": {"ETag": {"schema": {"type": "string"}}},
                      "content": {"application/geo+json": {"schema": {"$ref": "#/components/schemas/features"},
                                  "example": {"$ref": "#/nowhere"}},
                                  "text/*": {}}},
              "4XX": {"description": "bad"}}}
        },
        "/collections/{id}/items/latest": {
          "get": {"responses": {"default": {"description": "any"}},
                  "parameters": [{"name": "id", "in": "path", "required": true, "content": {"text/plain": {}}}]},
          "post": {"parameters": [{"name": "id", "in": "path", "required": true, "schema": {}}],
                   "requestBody": {"content": {"application/json": {}}}, "security": [{"key": []}],
                   "responses": {"204": {"description": "ok"}},
                   "callbacks": {"done": {"{$request.body#/url}": {"post": {"operationId": "done",
                                 "responses": {"200": {"description": "ok"}}}}}}}
        }
      },
      "components": {
        "schemas": {
          "features": {"type": "object", "required": ["type"], "properties": {
            "type": {"type": "string", "enum": ["FeatureCollection"]},
            "features": {"type": "array", "items": {"$ref": "#/components/schemas/feature"}}}},
          "feature": {"allOf": [{"nullable": true}, {"type": "object", "additionalProperties": true}],
                      "discriminator": {"propertyName": "kind"}, "x-note": 1}},
        "parameters": {"limit": {"name": "limit", "in": "query",
                                 "schema": {"$ref": "#/components/schemas/count"}}},
        "responses": {"page": {"description": "ok", "content": {"application/json": {}},
                               "links": {"next": {"operationId": "items", "parameters": {"id": "a"}}}}},
        "securitySchemes": {"key": {"type": "apiKey", "name": "k", "in": "header"}}
      }
    }
    """##.replacingOccurrences(
      of: #""feature": {"allOf""#,
      with: #""count": {"type": "integer", "minimum": 1, "default": 10}, "feature": {"allOf""#)

  /// Judges an assertion on a document.
  static func judge(_ form: String, _ document: String) throws -> Judgement {
    try CheckCase.judge(form, on: CheckCase.answer(document))
  }

  /// Judges an assertion on an exchange, with an OpenAPI document beside it.
  static func judge(
    _ form: String, url: String, method: String = "GET", status: Int = 200,
    type: String? = "application/geo+json", document: String = sound
  ) throws -> Judgement {
    let answer = Answer(
      exchange: "x1", method: method, url: url, status: status, protocolVersion: "HTTP/1.1",
      headers: type.map { [HeaderField("Content-Type", $0)] } ?? [], body: Array("{}".utf8),
      isTruncated: false)
    return try CheckCase.judge(form, on: answer, other: document)
  }
}
