extension Defect {
  /// The defects of the server in serving ranges of rasters (RFC 9110, section 14).
  static let rasterDelivery: [Defect] = [
    Defect(
      "range-ignored",
      french: "Le serveur ignore les plages, et envoie les rasters entiers.",
      english: "The server ignores ranges, and sends rasters whole.",
      .rasterAnswer { response, _, content in
        guard response.status == 206 || response.status == 416 else { return }
        response.status = 200
        response.remove("Content-Range")
        response.content = content
      }),
    Defect(
      "range-content-range-missing",
      french: "Les plages n'ont pas d'en-tête Content-Range.",
      english: "Ranges have no Content-Range header.",
      .rasterAnswer { response, _, _ in
        response.remove("Content-Range")
      }),
    Defect(
      "range-content-range-wrong",
      french: "L'en-tête Content-Range annonce une autre plage.",
      english: "The Content-Range header announces another range.",
      .rasterAnswer { response, _, content in
        guard response.status == 206 else { return }
        response.set("Content-Range", to: "bytes 16-1039/\(content.count)")
      }),
    Defect(
      "range-whole-file",
      french: "Une réponse 206 porte le fichier entier.",
      english: "A 206 answer holds the whole file.",
      .rasterAnswer { response, _, content in
        guard response.status == 206 else { return }
        response.content = content
      }),
    Defect(
      "range-half",
      french: "Une réponse 206 n'a que la moitié des octets qu'elle annonce.",
      english: "A 206 answer has only half of the bytes that it announces.",
      .rasterAnswer { response, _, _ in
        guard response.status == 206 else { return }
        response.content.removeLast(response.content.count / 2)
      }),
    Defect(
      "range-size-beyond-4-gib",
      french: "L'en-tête Content-Range annonce un fichier de huit gibioctets.",
      english: "The Content-Range header announces a file of eight gibibytes.",
      .rasterAnswer { response, _, _ in
        guard response.status == 206, let field = response[field: "Content-Range"],
          let slash = field.firstIndex(of: "/")
        else { return }
        response.set("Content-Range", to: "\(field[..<slash])/8589934592")
      }),
    Defect(
      "range-past-end-accepted",
      french: "Une plage au-delà de la fin reçoit la fin du fichier.",
      english: "A range past the end is answered with the end of the file.",
      .rasterAnswer { response, _, content in
        guard response.status == 416 else { return }
        response.status = 206
        response.content = Array(content.suffix(16))
      }),
    Defect(
      "range-accept-ranges-missing",
      french: "Les réponses n'ont pas d'en-tête Accept-Ranges.",
      english: "Answers have no Accept-Ranges header.",
      .rasterAnswer { response, _, _ in
        response.remove("Accept-Ranges")
      }),
    Defect(
      "range-encoded",
      french: "Les rasters sont servis comme compressés par gzip.",
      english: "Rasters are served as if compressed by gzip.",
      .rasterAnswer { response, request, _ in
        guard request[field: "accept-encoding"]?.contains("gzip") == true else { return }
        response.set("Content-Encoding", to: "gzip")
      }),
    Defect(
      "range-etag-changing",
      french: "L'ETag des rasters change d'une plage à l'autre.",
      english: "The ETag of rasters changes from one range to the next.",
      .rasterAnswer { response, request, _ in
        let range = request[field: "range"] ?? ""
        response.set("ETag", to: RasterService.tag(of: Array(range.utf8)))
      }),
    Defect(
      "range-etag-weak",
      french: "L'ETag des rasters est faible.",
      english: "The ETag of rasters is weak.",
      .rasterAnswer { response, _, _ in
        guard let tag = response[field: "ETag"] else { return }
        response.set("ETag", to: "W/\(tag)")
      }),
    Defect(
      "range-end-shifted",
      french: "Les plages qui ne commencent pas au début du fichier sont décalées d'un octet.",
      english: "Ranges that do not begin at the beginning of the file are shifted by one byte.",
      .rasterAnswer { response, request, content in
        guard response.status == 206, let field = request[field: "range"],
          let range = RasterService.range(field, of: content.count), range.lowerBound > 0
        else { return }
        let place = "bytes \(range.lowerBound - 1)-\(range.upperBound - 2)/\(content.count)"
        response.set("Content-Range", to: place)
      }),
    Defect(
      "range-if-range-refused",
      french: "Une requête avec If-Range reçoit toujours le fichier entier.",
      english: "A request with If-Range always gets the whole file.",
      .rasterAnswer { response, request, content in
        guard request[field: "if-range"] != nil, response.status == 206 else { return }
        response.status = 200
        response.remove("Content-Range")
        response.content = content
      }),
    Defect(
      "range-if-range-unchecked",
      french: "If-Range n'est pas comparé.",
      english: "If-Range is not compared.",
      .rasterAnswer { response, request, content in
        guard request[field: "if-range"] != nil, response.status == 200 else { return }
        response.status = 206
        response.set("Content-Range", to: "bytes 0-1023/\(content.count)")
        response.content = Array(content.prefix(1024))
      }),
    Defect(
      "range-if-match-unchecked",
      french: "If-Match n'est pas comparé.",
      english: "If-Match is not compared.",
      .rasterAnswer { response, _, content in
        guard response.status == 412 else { return }
        response.status = 206
        response.set("Content-Range", to: "bytes 0-1023/\(content.count)")
        response.content = Array(content.prefix(1024))
      }),
    Defect(
      "range-media-type-wrong",
      french: "Les rasters sont servis comme des octets quelconques.",
      english: "Rasters are served as bytes of any kind.",
      .rasterAnswer { response, _, _ in
        response.set("Content-Type", to: "application/octet-stream")
      }),
    Defect(
      "range-media-type-plain",
      french: "Le type de contenu des rasters ne dit pas que ce sont des COG.",
      english: "The media type of rasters does not say that they are COGs.",
      .rasterAnswer { response, _, _ in
        response.set("Content-Type", to: "image/tiff")
      }),
    Defect(
      "range-headers-hidden",
      french: "Content-Range est caché aux pages d'autres origines (CORS).",
      english: "Content-Range is hidden from pages of other origins (CORS).",
      .rasterAnswer { response, _, _ in
        response.remove("Access-Control-Expose-Headers")
      }),
    Defect(
      "range-preflight-refused",
      french: "Les requêtes préliminaires des navigateurs ne permettent pas Range.",
      english: "Preflight requests of browsers do not allow Range.",
      .rasterAnswer { response, request, _ in
        guard request.method == "OPTIONS" else { return }
        response.set("Access-Control-Allow-Headers", to: "Accept")
      }),
    Defect(
      "range-head-refused",
      french: "HEAD est refusé pour les rasters.",
      english: "HEAD is refused for rasters.",
      .rasterAnswer { response, request, _ in
        guard request.method == "HEAD" else { return }
        response = HTTPResponse(status: 403)
      }),
    Defect(
      "range-plain-get-refused",
      french: "Une requête sans plage est refusée.",
      english: "A request without a range is refused.",
      .rasterAnswer { response, request, _ in
        guard request.method == "GET", request[field: "range"] == nil else { return }
        response = HTTPResponse(status: 403)
      }),
    Defect(
      "range-redirected",
      french: "L'adresse des rasters redirige vers une autre.",
      english: "The address of rasters redirects to another.",
      .rasterAnswer { response, request, _ in
        guard request.query == nil, response.status < 300, request.method != "OPTIONS" else {
          return
        }
        response = HTTPResponse(
          status: 302, fields: [HTTPField("Location", "\(request.path)?signature=1")])
      }),
    Defect(
      "range-late",
      french: "Les plages commencent à arriver après deux secondes.",
      english: "Ranges begin to come after two seconds.",
      .rasterAnswer { response, _, _ in
        guard response.status == 206 else { return }
        response.delivery = .late
      }),
    Defect(
      "range-sidecar",
      french: "Un fichier .ovr se trouve à côté des rasters.",
      english: "There is an .ovr file beside rasters.",
      .rasterAnswer { response, request, content in
        guard request.path.hasSuffix(".ovr") else { return }
        response = HTTPResponse(
          status: 206, fields: [HTTPField("Content-Range", "bytes 0-3/4")],
          content: [73, 73, 42, 0])
      }),
  ]
}
