/// The meta-schemas of OpenAPI 3.1, as published.
extension MetaSchemas {
  /// The texts, by URI without fragment.
  static let openAPI31: [String: String] = [
    "https://spec.openapis.org/oas/3.1/dialect/base": #"""
    {
        "title": "OpenAPI 3.1 Schema Object Dialect",
        "description": "A JSON Schema dialect describing schemas found in OpenAPI documents",
        "$id": "https://spec.openapis.org/oas/3.1/dialect/base",
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$vocabulary": {
            "https://json-schema.org/draft/2020-12/vocab/core": true,
            "https://json-schema.org/draft/2020-12/vocab/applicator": true,
            "https://json-schema.org/draft/2020-12/vocab/unevaluated": true,
            "https://json-schema.org/draft/2020-12/vocab/validation": true,
            "https://json-schema.org/draft/2020-12/vocab/meta-data": true,
            "https://json-schema.org/draft/2020-12/vocab/format-annotation": true,
            "https://json-schema.org/draft/2020-12/vocab/content": true,
            "https://spec.openapis.org/oas/3.1/vocab/base": false
        },
        "$dynamicAnchor": "meta",

        "allOf": [
            { "$ref": "https://json-schema.org/draft/2020-12/schema" },
            { "$ref": "https://spec.openapis.org/oas/3.1/meta/base" }
        ]
    }
    """#,
    "https://spec.openapis.org/oas/3.1/meta/base": #"""
    {
      "$id": "https://spec.openapis.org/oas/3.1/meta/base",
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "OAS Base vocabulary",
      "description": "A JSON Schema Vocabulary used in the OpenAPI Schema Dialect",
      "$dynamicAnchor": "meta",
      "$vocabulary": {
        "https://spec.openapis.org/oas/3.1/vocab/base": true
      },
      "type": [
        "object",
        "boolean"
      ],
      "properties": {
        "discriminator": {
          "$ref": "#/$defs/discriminator"
        },
        "example": true,
        "externalDocs": {
          "$ref": "#/$defs/external-docs"
        },
        "xml": {
          "$ref": "#/$defs/xml"
        }
      },
      "$defs": {
        "discriminator": {
          "$ref": "#/$defs/extensible",
          "properties": {
            "mapping": {
              "additionalProperties": {
                "type": "string"
              },
              "type": "object"
            },
            "propertyName": {
              "type": "string"
            }
          },
          "required": [
            "propertyName"
          ],
          "type": "object",
          "unevaluatedProperties": false
        },
        "extensible": {
          "patternProperties": {
            "^x-": true
          }
        },
        "external-docs": {
          "$ref": "#/$defs/extensible",
          "properties": {
            "description": {
              "type": "string"
            },
            "url": {
              "format": "uri-reference",
              "type": "string"
            }
          },
          "required": [
            "url"
          ],
          "type": "object",
          "unevaluatedProperties": false
        },
        "xml": {
          "$ref": "#/$defs/extensible",
          "properties": {
            "attribute": {
              "type": "boolean"
            },
            "name": {
              "type": "string"
            },
            "namespace": {
              "format": "uri",
              "type": "string"
            },
            "prefix": {
              "type": "string"
            },
            "wrapped": {
              "type": "boolean"
            }
          },
          "type": "object",
          "unevaluatedProperties": false
        }
      }
    }
    """#,
  ]
}
