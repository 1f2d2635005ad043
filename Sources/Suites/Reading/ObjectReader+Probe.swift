import JSON
import Messages

/// Probes: which of the sources, and what goes with it.
extension ObjectReader {
  /// Reads one entry of `probes`.
  func probe(_ entry: JSONMember) -> Probe? {
    if !ValueTemplate.isName(entry.name) {
      report(Catalogue.suiteBadName(["name": entry.name]), atNameOf: entry)
    }
    guard entry.value.kind == .object else {
      reportType("object", at: entry.value)
      return nil
    }
    var reader = ObjectReader(entry.value, context: context)
    defer { reader.finish() }
    return reader.probe(named: entry.name)
  }

  private mutating func probe(named name: String) -> Probe? {
    let streams = Probe.Stream.Kind.allCases.map(\.rawValue)
    let keys =
      ["get", "follow", "each", "values", "pages", "raster", "answerOf", "table", "summary"]
      + streams
    let present = keys.filter { value[$0] != nil }
    guard let kind = present.first, present.count == 1 else {
      for member in value.members { _ = optional(member.name) }
      reportMissing(oneOf: keys)
      return nil
    }
    let parent = optionalString("for")
    let sends = kind == "get" || kind == "follow"
    let isFamily = !sends && !["raster", "answerOf", "table", "summary"].contains(kind)
    guard let source = source(kind, parent: parent) else {
      for member in value.members { _ = optional(member.name) }
      return nil
    }
    let body = kind == "get" ? optionalExpression("body") : nil
    return Probe(
      name: name, parent: parent, source: source,
      method: (sends ? optionalString("method") : nil) ?? (body == nil ? "GET" : "POST"),
      body: body,
      accept: sends ? optionalExpression("accept") : nil,
      headers: sends || kind == "raster" ? values("headers") : [],
      query: sends ? values("query") : [],
      followsRedirects: sends ? optionalBoolean("redirects") ?? true : true,
      bodyByteLimit: sends ? byteLimit() : nil,
      tiles: kind == "raster" ? optionalExpression("tiles") : nil,
      areas: kind == "raster" ? optionalAreas("areas") : nil,
      atMost: isFamily ? optionalExpression("atMost") : nil,
      key: isFamily && !streams.contains(kind) ? optionalQuery("key") : nil,
      bindings: bindings("let"), line: value.line)
  }

  private mutating func byteLimit() -> Int? {
    guard let member = optional("atMostBytes") else { return nil }
    guard let limit = member.integer, limit > 0 else {
      reportType("integer", at: member)
      return nil
    }
    return limit
  }

  private mutating func values(_ key: String) -> [(name: String, value: Expression)] {
    let reader = self
    return entries(key) { entry in
      reader.expression(entry.value).map { (name: entry.name, value: $0) }
    }
  }

  private mutating func source(_ kind: String, parent: String?) -> Probe.Source? {
    switch kind {
    case "get": urlSource(kind).map { .get($0) }
    case "raster": urlSource(kind).map { .raster($0) }
    case "table":
      urlSource(kind).map { url in
        .table(
          Probe.Table(url: url, schema: optionalExpression("schema"), options: values("with")))
      }
    case "follow":
      object("follow") { inner in
        Probe.LinkSelection(
          from: inner.optionalString("from") ?? parent ?? "", relations: inner.strings("rel"),
          mediaTypes: inner.optionalStrings("type"),
          isStrict: inner.optionalBoolean("strict") ?? false,
          select: inner.optionalQuery("at") ?? inner.standardQuery("$.links[*]"))
      }.map { .follow($0) }
    case "each":
      object("each") { inner in
        Probe.Source.each(
          in: inner.optionalString("in") ?? parent ?? "", select: inner.query("select"))
      }
    case "values": .values(oneOrMany("values").compactMap(expression))
    case "answerOf": answer()
    case "summary": optionalString("summary").map { .summary(of: $0) }
    case "records": stream(.records)
    case "rasters": stream(.rasters)
    case "tables": stream(.tables)
    default:
      object("pages") { inner in
        Probe.Source.pages(
          from: inner.optionalString("from") ?? parent ?? "",
          relation: inner.optionalString("rel") ?? "next")
      }
    }
  }

  private mutating func answer() -> Probe.Source? {
    let turns = Probe.AnswerTurn.allCases.map(\.rawValue)
    guard let raster = optionalString("answerOf"), let member = required("which") else {
      return nil
    }
    guard let turn = member.string.flatMap(Probe.AnswerTurn.init(rawValue:)) else {
      report(
        Catalogue.suiteUnknownName([
          "name": member.text, "known": turns.joined(separator: ", "),
        ]), at: member)
      return nil
    }
    return .answer(of: raster, turn: turn)
  }

  private mutating func stream(_ kind: Probe.Stream.Kind) -> Probe.Source? {
    guard let url = urlSource(kind.rawValue) else { return nil }
    return .stream(
      Probe.Stream(
        kind: kind, url: url, isTogether: optionalBoolean("together") ?? false,
        options: values("with")))
  }

  private mutating func urlSource(_ key: String) -> Probe.URLSource? {
    guard let member = required(key) else { return nil }
    guard let text = member.string else {
      return expression(member).map { .expression($0) }
    }
    guard let template = URITemplate(parsing: text) else {
      report(Catalogue.suiteBadTemplate(["template": text]), at: member)
      return nil
    }
    return .template(template)
  }
}
