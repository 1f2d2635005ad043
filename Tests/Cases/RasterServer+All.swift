import TestSupport

extension RasterServer {
  /// Everything that a server of rasters was seen or thought to do wrong, and some things that are right.
  static let all: [RasterServer] = ranges + answers + versions

  private static let ranges: [RasterServer] = [
    RasterServer(
      "sound", tells: Told("tiff.readable", "passed"), Told("delivery.partial", "passed")
    ) {
      sound($0, $1)
    },
    RasterServer(
      "range ignored",
      tells: Told("delivery.partial", "failed", says: "200"),
      Told("tiff.readable", "passed")
    ) { request, content in
      sound(request, content) { answer in
        answer.status = "200 OK"
        answer.range = nil
        answer.content = content
      }
    },
    RasterServer(
      "range ignored without end",
      tells: Told("delivery.partial", "failed", says: "200"), Told("tiff.readable", "passed")
    ) { request, content in
      sound(request, content) { answer in
        answer.status = "200 OK"
        answer.range = nil
        answer.content = content
        answer.framing = .endless
      }
    },
    RasterServer(
      "whole file in each part", tells: Told("delivery.length", "failed"),
      Told("tiff.readable", "passed"),
      Told("layout.trailers", "passed")
    ) { request, content in
      sound(request, content) { answer in
        if answer.range != nil {
          answer.content = content
          answer.framing = .endless
        }
      }
    },
    RasterServer("half of each part", tells: Told("delivery.length", "failed")) {
      request, content in
      sound(request, content) { $0.content.removeLast($0.content.count / 2) }
    },
    RasterServer(
      "another range", tells: Told("delivery.content-range", "failed"),
      Told("tiff.readable", "skipped", says: "Content-Range absent ou faux")
    ) { request, content in
      sound(request, content) { answer in
        answer.range = answer.range.map { ($0.lowerBound + 16)..<($0.upperBound + 16) }
      }
    },
    RasterServer(
      "gzip over ranges", tells: Told("tiff.readable", "skipped", says: "servi compressé (gzip)")
    ) { request, content in
      sound(request, content) { $0.fields.append("Content-Encoding: gzip") }
    },
    RasterServer("parts in chunks", tells: Told("tiff.readable", "passed")) { request, content in
      sound(request, content) { $0.framing = .chunked }
    },
    RasterServer(
      "whole file in chunks", tells: Told("delivery.partial", "failed")
    ) { request, content in
      sound(request, content) { answer in
        answer.status = "200 OK"
        answer.range = nil
        answer.content = content
        answer.framing = .chunked
      }
    },
    RasterServer(
      "ranges refused", tells: Told("delivery.partial", "failed", says: "416")
    ) { request, _ in
      sound(request, []) { $0.status = "416 Range Not Satisfiable" }
    },
  ]

  private static let answers: [RasterServer] = [
    RasterServer(
      "HEAD refused", isTriedWhole: true, maximumBytes: 160_000,
      tells: Told("delivery.head", "warned")
    ) {
      request, content in
      request.method == "HEAD"
        ? [.text("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")] : sound(request, content)
    },
    RasterServer(
      "a page", tells: Told("tiff.readable", "failed", says: "3c 21 44 4f"),
      Told("delivery.partial", "failed", says: "200")
    ) { _, _ in
      [.answer("200 OK", ["Content-Type: text/html"], "<!DOCTYPE html><title>Connexion</title>")]
    },
    RasterServer("nothing", tells: Told("tiff.readable", "failed", says: "vide")) { _, _ in
      [.answer("200 OK", ["Content-Type: image/tiff"])]
    },
    RasterServer("four bytes", tells: Told("tiff.readable", "failed")) { request, _ in
      sound(request, [0x49, 0x49, 42, 0])
    },
    RasterServer(
      "redirected", tells: Told("tiff.readable", "passed"), Told("delivery.no-redirect", "warned")
    ) { request, content in
      request.target.hasPrefix("/moved/")
        ? sound(request, content) : [.redirect(to: "/moved\(request.target)")]
    },
    RasterServer("forbidden", tells: Told("tiff.readable", "skipped", says: "403")) { _, _ in
      [.answer("403 Forbidden", [], "no")]
    },
    RasterServer("cut in the middle", tells: Told("tiff.readable", "undetermined")) { _, _ in
      [
        .text(
          "HTTP/1.1 206 Partial Content\r\nContent-Range: bytes 0-16383/200000\r\nContent-Length: 16384\r\n\r\nII"
        ),
        .close,
      ]
    },
  ]

  private static let versions: [RasterServer] = [
    RasterServer(
      "another tag at the second read", isFar: true,
      tells: Told("tiff.readable", "undetermined", says: "a changé pendant la lecture (ETag"),
      Told("tiff.complete", "undetermined", says: "a changé pendant la lecture (ETag")
    ) { request, content in
      sound(request, content) { if request.isFurther { $0.tag = "\"v2\"" } }
    },
    RasterServer(
      "another date at the second read", isFar: true,
      tells: Told("tiff.readable", "undetermined", says: "(Last-Modified"),
      Told("layout.tiled", "undetermined", says: "(Last-Modified")
    ) { request, content in
      sound(request, content) { answer in
        answer.tag = ""
        answer.date = "Mon, 03 Jun 2024 10:00:0\(request.isFurther ? 1 : 0) GMT"
      }
    },
    RasterServer(
      "another size at the second read", isFar: true,
      tells: Told("tiff.readable", "undetermined", says: "(Content-Range")
    ) { request, content in
      sound(request, content) { if request.isFurther { $0.total += 10 } }
    },
    RasterServer(
      "another tag at the end", tells: Told("tiff.readable", "passed"),
      Told("layout.tiled", "passed"), Told("delivery.etag-stable", "warned", says: "v2")
    ) { request, content in
      sound(request, content) { answer in
        guard request.isFurther else { return }
        answer.tag = "\"v2\""
        // What another version says of the last tile is not taken for this one.
        answer.content = answer.content.map { _ in 0xFF }
      }
    },
    RasterServer(
      "another size at the end", tells: Told("delivery.whole-reading", "failed"),
      Told("layout.trailers", "passed")
    ) { request, content in
      sound(request, content) { answer in
        guard request.isFurther else { return }
        answer.total += 10
        answer.content = answer.content.map { _ in 0xFF }
      }
    },
  ]
}

extension ReceivedRequest {
  /// Whether the request is for a part that is not the beginning.
  fileprivate var isFurther: Bool {
    RasterAnswer.range(of: self).map { $0.lowerBound > 0 } ?? false
  }
}
