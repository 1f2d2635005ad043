import TestSupport

/// An answer about a raster, in the parts that servers get wrong.
struct RasterAnswer {
  /// How the end of the content is told.
  enum Framing {
    /// By its length, as it is.
    case length
    /// In one chunk (RFC 9112 §7.1).
    case chunked
    /// By nothing: the content is sent again and again until the client hangs up.
    case endless
  }

  var status: String
  var tag = "\"v1\""
  var date: String?
  var total: Int
  var fields: [String] = []
  var range: Range<Int>?
  var content: [UInt8]
  var framing = Framing.length

  /// Answers as a server should: a part when one is asked for, else the whole.
  init(to request: ReceivedRequest, _ file: [UInt8]) {
    total = file.count
    content = file
    status = "200 OK"
    let isStale = request.field("If-Range").map { $0 != tag } ?? false
    guard request.method == "GET", !isStale, let range = Self.range(of: request) else { return }
    guard range.lowerBound < file.count else {
      status = "416 Range Not Satisfiable"
      content = []
      fields = ["Content-Range: bytes */\(file.count)"]
      return
    }
    status = "206 Partial Content"
    let part = range.clamped(to: 0..<file.count)
    self.range = part
    content = Array(file[part])
  }

  /// The range that a request asks for.
  static func range(of request: ReceivedRequest) -> Range<Int>? {
    guard let field = request.field("Range"), field.hasPrefix("bytes=") else { return nil }
    let ends = field.dropFirst(6).split(separator: "-").compactMap { Int($0) }
    return ends.count == 2 && ends[0] <= ends[1] ? ends[0]..<(ends[1] + 1) : nil
  }

  /// What the server does.
  func steps(withContent: Bool) -> [ServerStep] {
    var lines = ["HTTP/1.1 \(status)", "Content-Type: image/tiff", "Accept-Ranges: bytes"] + fields
    if !tag.isEmpty { lines.append("ETag: \(tag)") }
    if let date { lines.append("Last-Modified: \(date)") }
    if let range {
      lines.append("Content-Range: bytes \(range.lowerBound)-\(range.upperBound - 1)/\(total)")
    }
    switch framing {
    case .length: lines.append("Content-Length: \(content.count)")
    case .chunked: lines.append("Transfer-Encoding: chunked")
    case .endless: lines.append("Connection: close")
    }
    let head = Array((lines + ["", ""]).joined(separator: "\r\n").utf8)
    guard withContent else { return [.send(head)] }
    switch framing {
    case .length: return [.send(head + content)]
    case .chunked:
      let size = Array("\(String(content.count, radix: 16))\r\n".utf8)
      return [.send(head + size + content + Array("\r\n0\r\n\r\n".utf8))]
    case .endless: return [.send(head), .sendForever(content)]
    }
  }
}
