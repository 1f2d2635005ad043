extension OpenAPISchemas {
  /// What OpenAPI 3.0 and 3.1 have in common.
  static let common = #"""
    {
      "$id": "recette:openapi-common",
      "$defs": {
        "anySchema": {"$dynamicAnchor": "schema"},
        "anyOperation": {"$dynamicAnchor": "operation"},
        "anySecurityScheme": {"$dynamicAnchor": "securityScheme"},
        "address": {"type": "string", "pattern": "^[^\\s<>\"]*$"},
        "texts": {"type": "array", "items": {"type": "string"}},
        "reference": {
          "type": "object", "required": ["$ref"],
          "properties": {"$ref": {"$ref": "#/$defs/address"}}
        },
        "contact": {
          "type": "object",
          "properties": {
            "name": {"type": "string"},
            "url": {"$ref": "#/$defs/address"},
            "email": {"type": "string", "pattern": "^[^@\\s]+@[^@\\s]+$"}
          },
          "patternProperties": {"^x-": true}, "additionalProperties": false
        },
        "servers": {
          "type": "array",
          "items": {
            "type": "object", "required": ["url"],
            "properties": {
              "url": {"type": "string"},
              "description": {"type": "string"},
              "variables": {
                "type": "object",
                "additionalProperties": {
                  "type": "object", "required": ["default"],
                  "properties": {
                    "enum": {"$ref": "#/$defs/texts"},
                    "default": {"type": "string"},
                    "description": {"type": "string"}
                  },
                  "patternProperties": {"^x-": true}, "additionalProperties": false
                }
              }
            },
            "patternProperties": {"^x-": true}, "additionalProperties": false
          }
        },
        "externalDocumentation": {
          "type": "object", "required": ["url"],
          "properties": {
            "url": {"$ref": "#/$defs/address"}, "description": {"type": "string"}
          },
          "patternProperties": {"^x-": true}, "additionalProperties": false
        },
        "tags": {
          "type": "array",
          "items": {
            "type": "object", "required": ["name"],
            "properties": {
              "name": {"type": "string"},
              "description": {"type": "string"},
              "externalDocs": {"$ref": "#/$defs/externalDocumentation"}
            },
            "patternProperties": {"^x-": true}, "additionalProperties": false
          }
        },
        "securityRequirements": {
          "type": "array",
          "items": {"type": "object", "additionalProperties": {"$ref": "#/$defs/texts"}}
        },
        "components": {
          "type": "object",
          "properties": {
            "schemas": {"type": "object", "additionalProperties": {"$dynamicRef": "#schema"}},
            "responses": {
              "type": "object", "additionalProperties": {"$ref": "#/$defs/response"}
            },
            "parameters": {
              "type": "object", "additionalProperties": {"$ref": "#/$defs/parameter"}
            },
            "examples": {"$ref": "#/$defs/examples"},
            "requestBodies": {
              "type": "object", "additionalProperties": {"$ref": "#/$defs/requestBody"}
            },
            "headers": {"$ref": "#/$defs/headers"},
            "securitySchemes": {
              "type": "object", "additionalProperties": {"$ref": "#/$defs/securityScheme"}
            },
            "links": {"$ref": "#/$defs/links"},
            "callbacks": {"$ref": "#/$defs/callbacks"},
            "pathItems": {
              "type": "object", "additionalProperties": {"$ref": "#/$defs/pathItem"}
            }
          },
          "patternProperties": {
            "^(schemas|responses|parameters|examples|requestBodies|headers)$": {
              "$ref": "#/$defs/named"
            },
            "^(securitySchemes|links|callbacks|pathItems)$": {"$ref": "#/$defs/named"},
            "^x-": true
          },
          "additionalProperties": false
        },
        "named": {"propertyNames": {"pattern": "^[a-zA-Z0-9._-]+$"}},
        "paths": {
          "type": "object",
          "patternProperties": {"^/": {"$ref": "#/$defs/pathItem"}, "^x-": true},
          "additionalProperties": false
        },
        "pathItem": {
          "type": "object",
          "properties": {
            "$ref": {"$ref": "#/$defs/address"},
            "summary": {"type": "string"},
            "description": {"type": "string"},
            "servers": {"$ref": "#/$defs/servers"},
            "parameters": {"$ref": "#/$defs/parameters"}
          },
          "patternProperties": {
            "^(get|put|post|delete|options|head|patch|trace)$": {"$ref": "#/$defs/operation"},
            "^x-": true
          },
          "additionalProperties": false
        },
        "operation": {
          "type": "object",
          "$dynamicRef": "#operation",
          "properties": {
            "tags": {"$ref": "#/$defs/texts"},
            "summary": {"type": "string"},
            "description": {"type": "string"},
            "externalDocs": {"$ref": "#/$defs/externalDocumentation"},
            "operationId": {"type": "string"},
            "parameters": {"$ref": "#/$defs/parameters"},
            "requestBody": {"$ref": "#/$defs/requestBody"},
            "responses": {"$ref": "#/$defs/responses"},
            "callbacks": {"$ref": "#/$defs/callbacks"},
            "deprecated": {"type": "boolean"},
            "security": {"$ref": "#/$defs/securityRequirements"},
            "servers": {"$ref": "#/$defs/servers"}
          },
          "patternProperties": {"^x-": true}, "additionalProperties": false
        },
        "parameters": {"type": "array", "items": {"$ref": "#/$defs/parameter"}},
        "parameter": {
          "type": "object",
          "if": {"required": ["$ref"]},
          "then": {"$ref": "#/$defs/reference"},
          "else": {
            "required": ["name", "in"],
            "$ref": "#/$defs/valued",
            "properties": {
              "name": {"type": "string"},
              "in": {"enum": ["path", "query", "header", "cookie"]},
              "allowEmptyValue": {"type": "boolean"},
              "allowReserved": {"type": "boolean"}
            },
            "allOf": [
              {
                "if": {"properties": {"in": {"const": "path"}}},
                "then": {
                  "required": ["required"],
                  "properties": {
                    "required": {"const": true},
                    "style": {"enum": ["matrix", "label", "simple"]}
                  }
                }
              },
              {
                "if": {"properties": {"in": {"const": "query"}}},
                "then": {
                  "properties": {
                    "style": {"enum": ["form", "spaceDelimited", "pipeDelimited", "deepObject"]}
                  }
                }
              },
              {
                "if": {"properties": {"in": {"const": "header"}}},
                "then": {"properties": {"style": {"const": "simple"}}}
              },
              {
                "if": {"properties": {"in": {"const": "cookie"}}},
                "then": {"properties": {"style": {"const": "form"}}}
              }
            ],
            "unevaluatedProperties": false
          }
        },
        "headers": {"type": "object", "additionalProperties": {"$ref": "#/$defs/header"}},
        "header": {
          "type": "object",
          "if": {"required": ["$ref"]},
          "then": {"$ref": "#/$defs/reference"},
          "else": {
            "$ref": "#/$defs/valued",
            "properties": {"style": {"const": "simple"}},
            "unevaluatedProperties": false
          }
        },
        "valued": {
          "properties": {
            "description": {"type": "string"},
            "required": {"type": "boolean"},
            "deprecated": {"type": "boolean"},
            "style": {"type": "string"},
            "explode": {"type": "boolean"},
            "schema": {"$dynamicRef": "#schema"},
            "content": {"$ref": "#/$defs/content", "minProperties": 1, "maxProperties": 1},
            "example": true,
            "examples": {"$ref": "#/$defs/examples"}
          },
          "patternProperties": {"^x-": true},
          "oneOf": [{"required": ["schema"]}, {"required": ["content"]}],
          "$ref": "#/$defs/oneKindOfExample"
        },
        "oneKindOfExample": {"not": {"required": ["example", "examples"]}},
        "content": {"type": "object", "additionalProperties": {"$ref": "#/$defs/mediaType"}},
        "mediaType": {
          "type": "object",
          "$ref": "#/$defs/oneKindOfExample",
          "properties": {
            "schema": {"$dynamicRef": "#schema"},
            "example": true,
            "examples": {"$ref": "#/$defs/examples"},
            "encoding": {
              "type": "object",
              "additionalProperties": {
                "type": "object",
                "properties": {
                  "contentType": {"type": "string"},
                  "headers": {"$ref": "#/$defs/headers"},
                  "style": {"enum": ["form", "spaceDelimited", "pipeDelimited", "deepObject"]},
                  "explode": {"type": "boolean"},
                  "allowReserved": {"type": "boolean"}
                },
                "patternProperties": {"^x-": true}, "additionalProperties": false
              }
            }
          },
          "patternProperties": {"^x-": true}, "additionalProperties": false
        },
        "requestBody": {
          "type": "object",
          "if": {"required": ["$ref"]},
          "then": {"$ref": "#/$defs/reference"},
          "else": {
            "required": ["content"],
            "properties": {
              "description": {"type": "string"},
              "content": {"$ref": "#/$defs/content"},
              "required": {"type": "boolean"}
            },
            "patternProperties": {"^x-": true}, "additionalProperties": false
          }
        },
        "responses": {
          "type": "object",
          "not": {"propertyNames": {"pattern": "^x-"}},
          "patternProperties": {
            "^([1-5]([0-9]{2}|XX)|default)$": {"$ref": "#/$defs/response"}, "^x-": true
          },
          "additionalProperties": false
        },
        "response": {
          "type": "object",
          "if": {"required": ["$ref"]},
          "then": {"$ref": "#/$defs/reference"},
          "else": {
            "required": ["description"],
            "properties": {
              "description": {"type": "string"},
              "headers": {"$ref": "#/$defs/headers"},
              "content": {"$ref": "#/$defs/content"},
              "links": {"$ref": "#/$defs/links"}
            },
            "patternProperties": {"^x-": true}, "additionalProperties": false
          }
        },
        "callbacks": {
          "type": "object",
          "additionalProperties": {
            "type": "object",
            "if": {"required": ["$ref"]},
            "then": {"$ref": "#/$defs/reference"},
            "else": {
              "patternProperties": {"^x-": true},
              "additionalProperties": {"$ref": "#/$defs/pathItem"}
            }
          }
        },
        "examples": {
          "type": "object",
          "additionalProperties": {
            "type": "object",
            "if": {"required": ["$ref"]},
            "then": {"$ref": "#/$defs/reference"},
            "else": {
              "not": {"required": ["value", "externalValue"]},
              "properties": {
                "summary": {"type": "string"},
                "description": {"type": "string"},
                "value": true,
                "externalValue": {"$ref": "#/$defs/address"}
              },
              "patternProperties": {"^x-": true}, "additionalProperties": false
            }
          }
        },
        "links": {
          "type": "object",
          "additionalProperties": {
            "type": "object",
            "if": {"required": ["$ref"]},
            "then": {"$ref": "#/$defs/reference"},
            "else": {
              "oneOf": [{"required": ["operationRef"]}, {"required": ["operationId"]}],
              "properties": {
                "operationRef": {"type": "string"},
                "operationId": {"type": "string"},
                "parameters": {"type": "object"},
                "requestBody": true,
                "description": {"type": "string"},
                "server": {"$ref": "#/$defs/servers/items"}
              },
              "patternProperties": {"^x-": true}, "additionalProperties": false
            }
          }
        },
        "discriminator": {
          "type": "object", "required": ["propertyName"],
          "properties": {
            "propertyName": {"type": "string"},
            "mapping": {"type": "object", "additionalProperties": {"type": "string"}}
          }
        },
        "xml": {
          "type": "object",
          "properties": {
            "name": {"type": "string"},
            "namespace": {"$ref": "#/$defs/address"},
            "prefix": {"type": "string"},
            "attribute": {"type": "boolean"},
            "wrapped": {"type": "boolean"}
          },
          "patternProperties": {"^x-": true}, "additionalProperties": false
        },
        "securityScheme": {
          "type": "object",
          "if": {"required": ["$ref"]},
          "then": {"$ref": "#/$defs/reference"},
          "else": {
            "required": ["type"],
            "$dynamicRef": "#securityScheme",
            "properties": {
              "type": {"type": "string"},
              "description": {"type": "string"},
              "name": {"type": "string"},
              "in": {"enum": ["query", "header", "cookie"]},
              "scheme": {"type": "string"},
              "bearerFormat": {"type": "string"},
              "flows": {"$ref": "#/$defs/flows"},
              "openIdConnectUrl": {"$ref": "#/$defs/address"}
            },
            "patternProperties": {"^x-": true}, "additionalProperties": false,
            "allOf": [
              {
                "if": {"properties": {"type": {"const": "apiKey"}}},
                "then": {"required": ["name", "in"]}
              },
              {
                "if": {"properties": {"type": {"const": "http"}}},
                "then": {"required": ["scheme"]}
              },
              {
                "if": {"properties": {"type": {"const": "oauth2"}}},
                "then": {"required": ["flows"]}
              },
              {
                "if": {"properties": {"type": {"const": "openIdConnect"}}},
                "then": {"required": ["openIdConnectUrl"]}
              }
            ]
          }
        },
        "flows": {
          "type": "object",
          "properties": {
            "implicit": {"$ref": "#/$defs/flow", "required": ["authorizationUrl"]},
            "password": {"$ref": "#/$defs/flow", "required": ["tokenUrl"]},
            "clientCredentials": {"$ref": "#/$defs/flow", "required": ["tokenUrl"]},
            "authorizationCode": {
              "$ref": "#/$defs/flow", "required": ["authorizationUrl", "tokenUrl"]
            }
          },
          "patternProperties": {"^x-": true}, "additionalProperties": false
        },
        "flow": {
          "type": "object", "required": ["scopes"],
          "properties": {
            "authorizationUrl": {"$ref": "#/$defs/address"},
            "tokenUrl": {"$ref": "#/$defs/address"},
            "refreshUrl": {"$ref": "#/$defs/address"},
            "scopes": {"type": "object", "additionalProperties": {"type": "string"}}
          },
          "patternProperties": {"^x-": true}, "additionalProperties": false
        }
      }
    }
    """#
}
