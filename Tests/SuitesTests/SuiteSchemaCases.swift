/// A suite without mistake, the mistakes of structure that it can have, and what stands in its place.
enum SuiteSchemaCases {
  /// A small suite that has no mistake.
  static let sound = """
    {
      "$schema": "../suite.schema.json",
      "id": "features", "version": "1.0.0", "reference": "https://example.org/",
      "title": {"fr": "Entités", "en": "Features"}, "targets": ["url"],
      "namespaces": {"m": "urn:m"},
      "parameters": {
        "sample": {"type": "integer", "default": 5, "minimum": 1, "title": {"fr": "a", "en": "b"}}
      },
      "declaration": {"probe": "landing", "select": "$.conformsTo[*]"},
      "probes": {
        "landing": {"get": "{+endpoint}", "accept": "application/json"},
        "list": {"follow": {"from": "landing", "rel": "data"}},
        "entry": {"each": {"in": "list", "select": "$.collections[*]"}, "atMost": "{sample}"},
        "items": {"for": "entry", "follow": {"rel": "items"}, "query": {"limit": "10"}},
        "walk": {"for": "items", "pages": {}, "atMost": 3}
      },
      "classes": [{
        "id": "core", "title": {"fr": "Noyau", "en": "Core"}, "required": true,
        "conformance": "http://example.org/conf/core",
        "tests": [{
          "id": "core.limit", "level": "must", "requirements": ["/req/core/limit"],
          "title": {"fr": "t", "en": "t"}, "why": {"fr": "w", "en": "w"}, "fix": {"fr": "f", "en": "f"},
          "for": "items", "by": "entry", "let": {"first": {"json": "$.features[0]"}},
          "when": [{"json": "$.features", "exists": true, "because": {"fr": "b", "en": "b"}}],
          "expect": [
            {"status": 200},
            {"json": "$.id", "in": "entry", "type": "string", "optional": true,
             "conclusive": [{"json": "$.done", "equals": true}]}
          ],
          "whenEmpty": {"fr": "e", "en": "e"}
        }]
      }],
      "requirements": [
        {"id": "/req/core/limit", "kind": "requirement", "title": {"fr": "t", "en": "t"}},
        {"id": "/req/core/gml", "kind": "requirement", "title": {"fr": "t", "en": "t"},
         "untested": {"fr": "u", "en": "u"}}
      ]
    }
    """

  /// A part of the suite, and what makes a mistake of it.
  static let mistakes: [(String, String)] = [
    (#""id": "features", "#, ""), (#""version": "1.0.0","#, ""), (#""version""#, #""versoin""#),
    (#""version": "1.0.0""#, #""version": 1"#), (#""version": "1.0.0""#, #""version": """#),
    (#""id": "features""#, #""id": "bad id""#), (#""id": "core.limit""#, #""id": "é""#),
    (#""reference": "https://example.org/""#, #""reference": []"#),
    (#""en": "Features""#, #""de": "Merkmale""#), (#""en": "Features""#, #""en": """#),
    (#"{"fr": "Noyau", "en": "Core"}"#, #""Noyau""#),
    (#""m": "urn:m""#, #""m": """#), (#""m": "urn:m""#, #""m": 1"#),
    (#""m": "urn:m""#, #""a m": "urn:m""#), (#"{"m": "urn:m"}"#, #"["urn:m"]"#),
    (#"["url"]"#, #"["urls"]"#), (#"["url"]"#, "[]"),
    (#""sample": {"#, #""my sample": {"#), (#""type": "integer""#, #""type": "int""#),
    (#""default": 5, "#, ""), (#""default": 5"#, #""default": "5""#),
    (#""default": 5"#, #""default": 5.5"#),
    (#""minimum": 1"#, #""minimum": "1""#), (#""minimum": 1"#, #""least": 1"#),
    (#", "select": "$.conformsTo[*]""#, ""), (#""probe": "landing""#, #""probe": 1"#),
    (#""list": {"#, #""a list": {"#), (#""list": {"#, #""none": 1, "list": {"#),
    (#""list": {"#, #""list": {"get": "{+endpoint}", "#),
    (#""get": "{+endpoint}", "#, ""), (#""{+endpoint}""#, #""{+endpoint""#),
    (#""{+endpoint}""#, #""}""#),
    (#", "rel": "data""#, ""), (#""rel": "data""#, #""rel": []"#),
    (#""rel": "data""#, #""rel": [1]"#),
    (#""rel": "data""#, #""rell": "data""#),
    (#", "select": "$.collections[*]""#, ""),
    (#""select": "$.collections[*]""#, #""select": "collections""#),
    (#"{"limit": "10"}"#, "10"), (#"{"limit": "10"}"#, #"{"limit": {}}"#),
    (#""atMost": "{sample}""#, #""atMost": "{sam ple}""#), (#""atMost": 3"#, #""accept": "a/b""#),
    (#""classes": [{"#, #""classes": [], "x": [{"#), (#""tests": [{"#, #""tests": [], "x": [{"#),
    (#""required": true"#, #""required": "yes""#),
    (#""conformance": "http"#, #""conformances": "http"#),
    (#""conformance": "http://example.org/conf/core""#, #""conformance": []"#),
    (#""level": "must""#, #""level": "shall""#), (#""level": "must", "#, ""),
    (#", "why": {"fr": "w", "en": "w"}"#, ""), (#""for": "items", "by""#, #""by""#),
    (#""by": "entry""#, #""by": 1"#), (#"{"first": {"json""#, #"{"the first": {"json""#),
    (#"{"first": {"json": "$.features[0]"}}"#, #"[]"#),
    (#""because": {"fr": "b", "en": "b"}"#, #""becuse": {"fr": "b", "en": "b"}"#),
    (#", "because": {"fr": "b", "en": "b"}"#, ""), (#""expect": ["#, #""expect": [], "more": ["#),
    (#""optional": true"#, #""optional": 1"#), (#""conclusive": [{"#, #""conclusive": [1, {"#),
    (#""equals": true}]"#, #""equal": true}]"#), (#""in": "entry", "type""#, #""in": "", "type""#),
    (#""kind": "requirement""#, #""kind": "rule""#),
    (#""untested": {"fr": "u", "en": "u"}"#, #""untested": "u""#),
    (#""requirements": ["/req/core/limit"],"#, #""requirements": [1],"#),
    (#""whenEmpty": {"fr": "e", "en": "e"}"#, #""whenEmpty": {"fr": "e"}"#),
    (##""$schema": "../suite.schema.json","##, ##""another": 1,"##),
  ]

  /// Assertions, and whether their structure is sound.
  static let forms: [(String, Bool)] = [
    (#"{"status": [200, "4xx"]}"#, true), (#"{"status": 99}"#, false),
    (#"{"status": "6xx"}"#, false),
    (#"{"status": []}"#, false), (#"{"status": 200.0}"#, true), (#"{"statut": 200}"#, false),
    ("{}", false),
    (#"{"status": 200, "json": "$"}"#, false),
    (#"{"mediaType": ["a/b", {"json": "$.type"}]}"#, true), (#"{"mediaType": {"x": 1}}"#, false),
    (#"{"header": "ETag", "exists": true}"#, true), (#"{"header": "ETag"}"#, false),
    (#"{"header": "", "exists": true}"#, false), (#"{"header": "ETag", "exists": 1}"#, false),
    (#"{"protocol": "HTTP/2"}"#, true), (#"{"protocol": [2]}"#, false),
    (#"{"document": "html"}"#, true), (#"{"document": "pdf"}"#, false),
    (#"{"json": "$", "count": {"atMost": 1}}"#, true), (#"{"json": "$", "count": {}}"#, false),
    (#"{"json": "$", "count": {"atmost": 1}}"#, false), (#"{"json": "$"}"#, false),
    (#"{"json": "$", "unique": true}"#, true), (#"{"json": "$", "unique": false}"#, false),
    (#"{"json": "$", "type": ["null", "integer"]}"#, true),
    (#"{"json": "$", "type": "float"}"#, false),
    (#"{"json": "$", "type": []}"#, false), (#"{"json": 1, "exists": true}"#, false),
    (#"{"json": "$", "matches": 1}"#, false), (#"{"json": "$", "matches": "^a$"}"#, true),
    (
      #"{"json": "$", "within": {"all": "$.a", "in": "landing"}, "excludes": [1, "{sample}"]}"#,
      true
    ),
    (#"{"json": "$", "equals": "{"}"#, false), (#"{"json": "$", "equals": "a}"}"#, true),
    (#"{"json": "$", "equals": {"literal": {"any": "{"}}}"#, true),
    (#"{"json": "$", "equals": {"literal": 1, "in": "landing"}}"#, false),
    (#"{"json": "$", "equals": {"url": ".", "in": "landing"}}"#, false),
    (#"{"json": "$", "equals": {"header": "ETag", "in": "landing"}}"#, true),
    (#"{"json": "$", "equals": {"count": "$.a"}}"#, true),
    (#"{"json": "$", "equals": {"count": 1}}"#, false),
    (#"{"json": "$", "equals": {}}"#, false),
    (#"{"json": "$", "equals": {"plus": 1, "by": 2}}"#, true),
    (#"{"json": "$", "equals": {"plus": 1}}"#, false),
    (#"{"json": "$", "equals": {"plus": 1, "by": 2, "to": 3}}"#, false),
    (#"{"json": "$", "equals": {"interval": "a", "to": "b"}}"#, true),
    (#"{"json": "$", "equals": {"appendSegment": {"url": "landing"}, "segment": "x"}}"#, true),
    (
      #"{"json": "$", "equals": {"instantAfter": {"timeOf": {"json": "$"}, "extent": ["a", "b"]}}}"#,
      true
    ),
    (#"{"json": "$", "equals": {"bboxAround": {"json": "$"}}}"#, false),
    (#"{"json": "$", "equals": {"first": {"concat": [{"all": "$.a"}, []]}}}"#, true),
    (#"{"link": ["next", "prev"], "type": "a/b", "exists": false, "at": "$.l"}"#, true),
    (#"{"link": []}"#, false),
    (#"{"link": "next", "at": 1}"#, false),
    (#"{"html": {"links": {"all": "$..href"}, "withoutQuery": true}}"#, true),
    (#"{"html": {}}"#, false),
    (#"{"html": 1}"#, false), (#"{"html": {"texts": "a"}}"#, false),
    (#"{"parameter": "limit", "path": "/items$", "schema": {"type": "object"}}"#, true),
    (#"{"parameter": "limit"}"#, false), (#"{"parameter": "limit", "path": 1}"#, false),
    (#"{"parameter": "limit", "path": "a", "schema": true}"#, false),
    (#"{"operation": "landing", "declares": ["path", "status"]}"#, true),
    (#"{"operation": "landing"}"#, false),
    (#"{"operation": "landing", "declares": "body"}"#, false),
    (#"{"openapi": ["3.0", "3.1"]}"#, true), (#"{"openapi": "2.0"}"#, false),
    (#"{"schema": {"type": "object"}, "at": "$.a"}"#, true),
    (#"{"schema": {"type": "thing"}}"#, false),
    (#"{"schema": 1}"#, false), (#"{"schema": {"minimum": "1"}}"#, false),
    (#"{"anyOf": [[{"status": 200}], [{"document": "json"}, {"status": 404}]]}"#, true),
    (#"{"anyOf": []}"#, false), (#"{"anyOf": [{"status": 200}]}"#, false),
    (#"{"anyOf": [[{"statut": 200}]]}"#, false),
    (#"{"geojson": "$", "report": "advice", "extent": [[1, 2, 3, 4]]}"#, true),
    (#"{"geojson": "$", "report": "all"}"#, false), (#"{"geojson": true}"#, false),
    (
      #"{"bboxFilter": "$.features[*]", "bbox": [1, 2, 3, 4], "among": {"all": "$.x"}, "complete": true, "withoutGeometry": "either"}"#,
      true
    ),
    (#"{"bboxFilter": "$.features[*]"}"#, false),
    (#"{"bboxFilter": "$", "bbox": "1,2,3,4", "withoutGeometry": "maybe"}"#, false),
    (
      #"{"datetimeFilter": "$", "datetime": "2020-01-01/..", "extent": ["a", null], "property": "", "withoutTime": "included"}"#,
      true
    ),
    (#"{"datetimeFilter": "$", "datetime": "x", "withoutGeometry": "either"}"#, false),
    (#"{"datetimeFilter": "$"}"#, false),
    (
      #"{"extent": {"json": "$.extent"}, "holds": "$.features[*]", "firstCoversOthers": true, "property": "t"}"#,
      true
    ),
    (#"{"extent": {"json": "$.extent"}, "firstCoversOthers": false}"#, false),
    (#"{"extent": {"json": "$.extent"}}"#, false),
    (#"{"problems": "$.problems[*]"}"#, true), (#"{"problems": ["$"]}"#, false),
    (#"{"value": "{sample}", "within": [1, 2]}"#, true), (#"{"value": "{sample}"}"#, false),
    (#"{"value": 1, "equals": {"first": {"numbers": "1, 2"}}}"#, true),
    (#"{"value": 1, "atLeast": 1}"#, false),
    (#"{"xpath": "m:a", "context": "//m:b", "count": {"exactly": 1}, "exists": true}"#, true),
    (#"{"xpath": "m:a = 1", "holds": true, "actual": "m:a", "in": "landing"}"#, true),
    (#"{"xpath": "m:a", "is": "date or dateTime", "matches": ".*", "unique": true}"#, true),
    (#"{"xpath": "m:a", "equals": "{sample}", "within": ["a"]}"#, true),
    (
      #"{"xpath": "m:a", "exists": true, "expected": {"fr": "a", "en": "b"}, "message": {"fr": "{count}", "en": "b"}}"#,
      true
    ),
    (#"{"xpath": "m:a", "unique": "m:b"}"#, true), (#"{"xpath": "m:a", "unique": ""}"#, false),
    (#"{"xpath": "m:a", "is": "uri", "some": true}"#, true),
    (#"{"value": {"xpath": "m:a", "in": "landing"}, "equals": {"allXPath": "m:b"}}"#, true),
    (#"{"value": {"xpath": 1}, "equals": 1}"#, false),
    (#"{"xsd": "iso19139"}"#, true), (#"{"xsd": "iso"}"#, false), (#"{"xsd": true}"#, false),
    (#"{"xpath": "m:a"}"#, false), (#"{"xpath": "m:a", "unique": false}"#, false),
    (#"{"xpath": "", "exists": true}"#, false), (#"{"xpath": 1, "exists": true}"#, false),
    (#"{"xpath": "m:a", "is": "day"}"#, false), (#"{"xpath": "m:a", "count": {}}"#, false),
    (#"{"xpath": "m:a", "codes": 1}"#, false), (#"{"xpath": "m:a", "codes": {}}"#, false),
    (#"{"xpath": "m:a", "holds": "yes"}"#, false),
    (#"{"xpath": "m:a", "exists": true, "message": "a"}"#, false),
  ]

  /// Probes, and whether their structure is sound.
  static let probes: [(String, Bool)] = [
    (
      #"{"get": "{+endpoint}/a{?sample}", "method": "HEAD", "headers": {"X-A": "1"}, "redirects": false}"#,
      true
    ),
    (#"{"get": {"url": "landing"}, "query": {"a": ["x", 1]}}"#, true), (#"{"get": ""}"#, true),
    (#"{"get": "{endpoint:5}{/endpoint*,sample}"}"#, true), (#"{"get": "{endpoint:0}"}"#, false),
    (#"{"get": "{!endpoint}"}"#, false), (#"{"get": "{+endpoint}", "atMost": 1}"#, false),
    (#"{"get": "{+endpoint}", "redirects": "no"}"#, false),
    (#"{"get": "{+endpoint}", "method": ""}"#, false),
    (#"{"get": "{+endpoint}", "atMostBytes": 1024}"#, true),
    (#"{"get": "{+endpoint}", "atMostBytes": 0}"#, false),
    (
      #"{"for": "entry", "follow": {"rel": ["items"], "type": ["a/b"], "strict": true, "at": "$.l"}}"#,
      true
    ),
    (#"{"follow": {"from": "landing", "rel": "x", "type": []}}"#, false),
    (#"{"follow": "landing"}"#, false),
    (#"{"values": [1, "a", {"json": "$", "in": "landing"}], "key": "$"}"#, true),
    (#"{"values": []}"#, false),
    (#"{"raster": "{+endpoint}"}"#, true), (#"{"raster": {"json": "$", "in": "landing"}}"#, true),
    (#"{"raster": "{!endpoint}"}"#, false), (#"{"raster": "{+endpoint}", "atMost": 1}"#, false),
    (#"{"table": "{+endpoint}"}"#, true),
    (#"{"for": "entry", "table": {"json": "$"}, "schema": "a/b", "with": {"kept": 5}}"#, true),
    (#"{"table": "{!endpoint}"}"#, false), (#"{"table": "{+endpoint}", "atMost": 1}"#, false),
    (#"{"values": "a", "let": {"b": 1}}"#, true), (#"{"values": "a", "let": {"1b": 1}}"#, false),
    (#"{"for": "entry", "each": {"select": "$.links[*]"}, "key": "$.href"}"#, true),
    (#"{"each": {"in": "landing", "select": "$.a", "atMost": 1}}"#, false),
    (#"{"pages": {"from": "list", "rel": "next"}, "atMost": 2}"#, true),
    (#"{"pages": {"form": "list"}}"#, false),
    ("{}", false), ("[]", false),
  ]
}
