extension OpenAPISchemas {
  /// What is particular to OpenAPI 3.0 (specification 3.0.4).
  static let document30 = #"""
    {
      "$id": "recette:openapi-3.0",
      "type": "object",
      "required": ["openapi", "info", "paths"],
      "properties": {
        "openapi": {"type": "string", "pattern": "^3\\.0\\.[0-9]+(-.+)?$"},
        "info": {"$ref": "#/$defs/info"},
        "servers": {"$ref": "recette:openapi-common#/$defs/servers"},
        "paths": {"$ref": "recette:openapi-common#/$defs/paths"},
        "components": {
          "$ref": "recette:openapi-common#/$defs/components",
          "not": {"required": ["pathItems"]}
        },
        "security": {"$ref": "recette:openapi-common#/$defs/securityRequirements"},
        "tags": {"$ref": "recette:openapi-common#/$defs/tags"},
        "externalDocs": {"$ref": "recette:openapi-common#/$defs/externalDocumentation"}
      },
      "patternProperties": {"^x-": true},
      "additionalProperties": false,
      "$defs": {
        "info": {
          "type": "object",
          "required": ["title", "version"],
          "properties": {
            "title": {"type": "string"},
            "description": {"type": "string"},
            "termsOfService": {"$ref": "recette:openapi-common#/$defs/address"},
            "contact": {"$ref": "recette:openapi-common#/$defs/contact"},
            "license": {
              "type": "object",
              "required": ["name"],
              "properties": {
                "name": {"type": "string"},
                "url": {"$ref": "recette:openapi-common#/$defs/address"}
              },
              "patternProperties": {"^x-": true},
              "additionalProperties": false
            },
            "version": {"type": "string"}
          },
          "patternProperties": {"^x-": true},
          "additionalProperties": false
        },
        "operation": {"$dynamicAnchor": "operation", "required": ["responses"]},
        "securityScheme": {
          "$dynamicAnchor": "securityScheme",
          "properties": {"type": {"enum": ["apiKey", "http", "oauth2", "openIdConnect"]}}
        },
        "schemaOrReference": {
          "$dynamicAnchor": "schema",
          "type": "object",
          "if": {"required": ["$ref"]},
          "then": {"$ref": "recette:openapi-common#/$defs/reference"},
          "else": {"$ref": "#/$defs/schema"}
        },
        "schemas": {
          "type": "array", "minItems": 1, "items": {"$ref": "#/$defs/schemaOrReference"}
        },
        "size": {"type": "integer", "minimum": 0},
        "schema": {
          "properties": {
            "title": {"type": "string"},
            "multipleOf": {"type": "number", "exclusiveMinimum": 0},
            "maximum": {"type": "number"},
            "exclusiveMaximum": {"type": "boolean"},
            "minimum": {"type": "number"},
            "exclusiveMinimum": {"type": "boolean"},
            "maxLength": {"$ref": "#/$defs/size"},
            "minLength": {"$ref": "#/$defs/size"},
            "pattern": {"type": "string"},
            "maxItems": {"$ref": "#/$defs/size"},
            "minItems": {"$ref": "#/$defs/size"},
            "uniqueItems": {"type": "boolean"},
            "maxProperties": {"$ref": "#/$defs/size"},
            "minProperties": {"$ref": "#/$defs/size"},
            "required": {
              "type": "array", "minItems": 1, "uniqueItems": true, "items": {"type": "string"}
            },
            "enum": {"type": "array"},
            "type": {"enum": ["array", "boolean", "integer", "number", "object", "string"]},
            "not": {"$ref": "#/$defs/schemaOrReference"},
            "allOf": {"$ref": "#/$defs/schemas"},
            "oneOf": {"$ref": "#/$defs/schemas"},
            "anyOf": {"$ref": "#/$defs/schemas"},
            "items": {"$ref": "#/$defs/schemaOrReference"},
            "properties": {
              "type": "object", "additionalProperties": {"$ref": "#/$defs/schemaOrReference"}
            },
            "additionalProperties": {
              "if": {"type": "boolean"},
              "else": {"$ref": "#/$defs/schemaOrReference"}
            },
            "description": {"type": "string"},
            "format": {"type": "string"},
            "default": true,
            "nullable": {"type": "boolean"},
            "discriminator": {"$ref": "recette:openapi-common#/$defs/discriminator"},
            "readOnly": {"type": "boolean"},
            "writeOnly": {"type": "boolean"},
            "xml": {"$ref": "recette:openapi-common#/$defs/xml"},
            "externalDocs": {"$ref": "recette:openapi-common#/$defs/externalDocumentation"},
            "example": true,
            "deprecated": {"type": "boolean"}
          },
          "patternProperties": {"^x-": true},
          "additionalProperties": false,
          "if": {"properties": {"type": {"const": "array"}}, "required": ["type"]},
          "then": {"required": ["items"]}
        }
      }
    }
    """#

  /// What is particular to OpenAPI 3.1 (specification 3.1.1).
  static let document31 = #"""
    {
      "$id": "recette:openapi-3.1",
      "type": "object",
      "required": ["openapi", "info"],
      "anyOf": [
        {"required": ["paths"]}, {"required": ["components"]}, {"required": ["webhooks"]}
      ],
      "properties": {
        "openapi": {"type": "string", "pattern": "^3\\.1\\.[0-9]+(-.+)?$"},
        "info": {"$ref": "#/$defs/info"},
        "jsonSchemaDialect": {"$ref": "recette:openapi-common#/$defs/address"},
        "servers": {"$ref": "recette:openapi-common#/$defs/servers"},
        "paths": {"$ref": "recette:openapi-common#/$defs/paths"},
        "webhooks": {
          "type": "object",
          "additionalProperties": {"$ref": "recette:openapi-common#/$defs/pathItem"}
        },
        "components": {"$ref": "recette:openapi-common#/$defs/components"},
        "security": {"$ref": "recette:openapi-common#/$defs/securityRequirements"},
        "tags": {"$ref": "recette:openapi-common#/$defs/tags"},
        "externalDocs": {"$ref": "recette:openapi-common#/$defs/externalDocumentation"}
      },
      "patternProperties": {"^x-": true},
      "additionalProperties": false,
      "$defs": {
        "info": {
          "type": "object",
          "required": ["title", "version"],
          "properties": {
            "title": {"type": "string"},
            "summary": {"type": "string"},
            "description": {"type": "string"},
            "termsOfService": {"$ref": "recette:openapi-common#/$defs/address"},
            "contact": {"$ref": "recette:openapi-common#/$defs/contact"},
            "license": {
              "type": "object",
              "required": ["name"],
              "properties": {
                "name": {"type": "string"},
                "identifier": {"type": "string"},
                "url": {"$ref": "recette:openapi-common#/$defs/address"}
              },
              "not": {"required": ["identifier", "url"]},
              "patternProperties": {"^x-": true},
              "additionalProperties": false
            },
            "version": {"type": "string"}
          },
          "patternProperties": {"^x-": true},
          "additionalProperties": false
        },
        "operation": {"$dynamicAnchor": "operation"},
        "securityScheme": {
          "$dynamicAnchor": "securityScheme",
          "properties": {
            "type": {"enum": ["apiKey", "http", "mutualTLS", "oauth2", "openIdConnect"]}
          }
        },
        "schema": {
          "$dynamicAnchor": "schema",
          "type": ["object", "boolean"],
          "if": {"type": "object", "required": ["$schema"]},
          "else": {"$ref": "https://spec.openapis.org/oas/3.1/dialect/base"}
        }
      }
    }
    """#
}
