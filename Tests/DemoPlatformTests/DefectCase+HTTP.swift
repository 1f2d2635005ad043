extension DefectCase {
  /// Cases of the defects of pages in HTML.
  static let html: [DefectCase] = [
    DefectCase(
      "html-not-acceptable", "/conformance?f=html", .status,
      sound: "200", broken: "406", reach: "html"),
    DefectCase(
      "html-wrong-media-type", "/conformance?f=html", .field("Content-Type"),
      sound: "text/html; charset=utf-8", broken: "text/plain; charset=utf-8", reach: "html"),
    DefectCase(
      "html-holds-json", "/conformance?f=html", .holds("<html"),
      sound: "true", broken: "false", reach: "html"),
    DefectCase(
      "html-malformed", "/conformance?f=html", .holds("</b></i>"),
      sound: "false", broken: "true", reach: "html"),
    DefectCase(
      "html-without-title", "/conformance?f=html", .holds("<title>"),
      sound: "true", broken: "false", reach: "html"),
    DefectCase(
      "html-without-language", "/conformance?f=html", .holds("<html lang=\"fr\">"),
      sound: "true", broken: "false", reach: "html"),
    DefectCase(
      "html-without-links", "/conformance?f=html", .holds("<a "),
      sound: "true", broken: "false", reach: "html"),
    DefectCase(
      "html-without-feature-properties", "\(parks)/parc-1?f=html", .holds("<dt>commune</dt>"),
      sound: "true", broken: "false", reach: "html"),
    DefectCase(
      "html-without-schema-org", "/conformance?f=html", .holds("application/ld+json"),
      sound: "true", broken: "false", reach: "html"),
  ]

  /// Cases of the defects in HTTP.
  static let http: [DefectCase] = [
    DefectCase(
      "head-refused", "HEAD /licence", .status,
      sound: "200", broken: "405", reach: "methods"),
    DefectCase(
      "head-differs", "HEAD /licence", .field("Content-Type"),
      sound: "application/json", broken: "none", reach: "methods"),
    DefectCase(
      "post-accepted", "POST /licence", .status,
      sound: "405", broken: "200", reach: "methods"),
    DefectCase(
      "etag-missing", "/conformance", .hasField("ETag"),
      sound: "true", broken: "false",
      reach:
        "api collection collections conformance feature html items landing license methods schema"),
    DefectCase(
      "etag-never-matches", "/licence (If-None-Match: *)", .status,
      sound: "304", broken: "200", reach: "methods"),
    DefectCase(
      "cors-missing", "/", .field("Access-Control-Allow-Origin"),
      sound: "*", broken: "none", reach: everywhere),
    DefectCase(
      "cors-preflight-refused", "OPTIONS /licence", .status,
      sound: "204", broken: "405", reach: "methods"),
    DefectCase(
      "link-header-missing", "/conformance", .hasField("Link"),
      sound: "true", broken: "false",
      reach: "collection collections conformance feature html items landing license methods"),
    DefectCase(
      "content-language-missing", "/", .field("Content-Language"),
      sound: "fr", broken: "none", reach: everywhere),
    DefectCase(
      "accept-ignored", "/conformance (Accept: text/html)", .field("Content-Type"),
      sound: "text/html; charset=utf-8", broken: "application/json", reach: "html refusals"),
    DefectCase(
      "format-ignored", "/conformance?f=html", .field("Content-Type"),
      sound: "text/html; charset=utf-8", broken: "application/json", reach: "html refusals"),
  ]

  /// Cases of the defects in telling problems.
  static let errors: [DefectCase] = [
    DefectCase(
      "unknown-path-200", "/absent", .status,
      sound: "404", broken: "200", reach: "refusals"),
    DefectCase(
      "unknown-path-500", "/absent", .status,
      sound: "404", broken: "500", reach: "refusals"),
    DefectCase(
      "error-empty", "/absent", .holds("detail"),
      sound: "true", broken: "false", reach: "methods refusals"),
    DefectCase(
      "error-in-html", "/absent", .field("Content-Type"),
      sound: "application/problem+json", broken: "text/html; charset=utf-8",
      reach: "methods refusals"),
    DefectCase(
      "error-in-plain-json", "/absent", .field("Content-Type"),
      sound: "application/problem+json", broken: "application/json", reach: "methods refusals"),
    DefectCase(
      "error-with-stack-trace", "/absent", .holds("java.lang"),
      sound: "false", broken: "true", reach: "methods refusals"),
  ]

  /// Cases of what servers do that have fallen ill.
  static let illness: [DefectCase] = [
    DefectCase(
      "answer-cut-short", "/conformance", .delivery,
      sound: "whole", broken: "cut", reach: "conformance"),
    DefectCase(
      "answer-never", "/conformance", .delivery,
      sound: "whole", broken: "never", reach: "conformance"),
    DefectCase(
      "answer-endless", "/conformance", .delivery,
      sound: "whole", broken: "endless", reach: "conformance"),
    DefectCase(
      "answer-drip", "/conformance", .delivery,
      sound: "whole", broken: "drip", reach: "conformance"),
    DefectCase(
      "answer-hung-up", "/conformance", .delivery,
      sound: "whole", broken: "hungUp", reach: "conformance"),
    DefectCase(
      "redirect-loop", "/collections", .field("Location"),
      sound: "none", broken: "/collections", reach: "collections"),
    DefectCase(
      "redirect-to-file", "/collections", .field("Location"),
      sound: "none", broken: "file:///etc/hostname", reach: "collections"),
    DefectCase(
      "redirect-other-origin", "/collections (Host: 127.0.0.1:80)", .field("Location"),
      sound: "none", broken: "http://localhost:80/collections", reach: ""),
    DefectCase(
      "json-too-deep", "/collections", .holds("[[[[[[[["),
      sound: "false", broken: "true", reach: "collections"),
    DefectCase(
      "json-byte-order-mark", "/conformance", .json("$.conformsTo[0]"),
      sound: "http://www.opengis.net/spec/ogcapi-features-1/1.0/conf/core", broken: "",
      reach: "api collection collections conformance feature items landing license methods schema"),
    DefectCase(
      "json-latin-1", "/", .json("$.title"),
      sound: "Données ouvertes du Val de Lauve", broken: "",
      reach: "api collection collections feature items landing license methods schema"),
    DefectCase(
      "html-instead-of-json", "/collections", .holds("<!DOCTYPE html>"),
      sound: "false", broken: "true", reach: "collections"),
    DefectCase(
      "charset-wrong", "/", .field("Content-Type"),
      sound: "application/json", broken: "application/json; charset=utf-16",
      reach: "api collection collections conformance feature items landing license methods schema"),
    DefectCase(
      "header-huge", "/conformance", .fieldLength("X-Trace"),
      sound: "0", broken: "1048576", reach: "conformance"),
  ]
}
