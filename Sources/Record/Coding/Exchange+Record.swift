import JSON
import Messages

extension Exchange {
  /// Returns the members of the exchange; of each body only the beginning is kept.
  package func members(bodyByteLimit: Int) -> JSONObjectBuilder {
    var members = JSONObjectBuilder()
    members.set("id", id)
    members.set("request", request.json(bodyByteLimit: bodyByteLimit))
    members.set("response", response?.json(bodyByteLimit: bodyByteLimit))
    members.set("failure", failure?.json)
    members.set("redirectedFrom", redirectedFrom)
    members.set("attempts", attempts)
    members.set("startedAt", startedAt)
    members.set("timings", timings.json)
    members.set("certificate", certificate?.json)
    return members
  }

  init(_ object: RecordObject) throws(RecordFault) {
    let response: Response? =
      if let part = try object.optionalObject("response") { try Response(part) } else { nil }
    let certificate: Certificate? =
      if let part = try object.optionalObject("certificate") {
        try Certificate(part)
      } else {
        nil
      }
    self.init(
      id: try object.string("id"), request: try Request(object.object("request")),
      response: response, failure: try object.optionalMessage("failure"),
      redirectedFrom: try object.optionalString("redirectedFrom"),
      attempts: try object.count("attempts"), startedAt: try object.timestamp("startedAt"),
      timings: try Timings(object.object("timings")), certificate: certificate)
  }
}

extension Exchange.Request {
  fileprivate func json(bodyByteLimit: Int) -> JSONText {
    var members = JSONObjectBuilder()
    members.set("method", method)
    members.set("url", url)
    members.set("line", line)
    members.set("headers", headers.json)
    if let body {
      EvidenceBody.set(body, byteLimit: bodyByteLimit, in: &members)
      members.set("bodyByteCount", body.count)
    }
    return members.object
  }

  fileprivate init(_ object: RecordObject) throws(RecordFault) {
    self.init(
      method: try object.string("method"), url: try object.string("url"),
      line: try object.optionalString("line"), headers: try [HeaderField](object, "headers"),
      body: try EvidenceBody.read(object))
  }
}

extension Exchange.Response {
  fileprivate func json(bodyByteLimit: Int) -> JSONText {
    var members = JSONObjectBuilder()
    members.set("status", status)
    members.set("reason", reason)
    members.set("protocolVersion", protocolVersion)
    members.set("headers", headers.json)
    members.set("isTruncated", isTruncated)
    members.set("bodyByteCount", bodyByteCount)
    EvidenceBody.set(body, byteLimit: bodyByteLimit, in: &members)
    return members.object
  }

  fileprivate init(_ object: RecordObject) throws(RecordFault) {
    self.init(
      status: try object.count("status"), reason: try object.string("reason"),
      protocolVersion: try object.string("protocolVersion"),
      headers: try [HeaderField](object, "headers"), body: try EvidenceBody.read(object) ?? [],
      isTruncated: try object.boolean("isTruncated"),
      bodyByteCount: try object.count("bodyByteCount"))
  }
}

extension Exchange.Timings {
  fileprivate var json: JSONText {
    [
      "nameLookup": nameLookup.recordedSeconds, "connect": connect.recordedSeconds,
      "secureConnect": secureConnect.recordedSeconds, "firstByte": firstByte.recordedSeconds,
      "total": total.recordedSeconds,
    ]
  }

  fileprivate init(_ object: RecordObject) throws(RecordFault) {
    self.init(
      nameLookup: try object.duration("nameLookup"), connect: try object.duration("connect"),
      secureConnect: try object.duration("secureConnect"),
      firstByte: try object.duration("firstByte"), total: try object.duration("total"))
  }
}

extension Exchange.Certificate {
  fileprivate var json: JSONText {
    [
      "subject": .string(subject), "issuer": .string(issuer), "notBefore": .string(notBefore),
      "notAfter": .string(notAfter),
    ]
  }

  fileprivate init(_ object: RecordObject) throws(RecordFault) {
    self.init(
      subject: try object.string("subject"), issuer: try object.string("issuer"),
      notBefore: try object.string("notBefore"), notAfter: try object.string("notAfter"))
  }
}

extension [HeaderField] {
  /// Names may repeat and their order counts, hence a list.
  fileprivate var json: JSONText {
    .array(map { ["name": .string($0.name), "value": .string($0.value)] })
  }

  fileprivate init(_ object: RecordObject, _ name: String) throws(RecordFault) {
    self = []
    for field in try object.objects(name) {
      append(HeaderField(try field.string("name"), try field.string("value")))
    }
  }
}
