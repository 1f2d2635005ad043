/// A named exchange, or a family of them, described by a suite.
///
/// A probe with a parent has one family of instances under each instance of the parent. It is fetched
/// when a test first needs it, and once.
package struct Probe: Sendable {
  /// How the instances come about.
  package enum Source: Sendable {
    /// One request to a URL.
    case get(URLSource)
    /// One request to the target of a link found in an earlier document.
    case follow(LinkSelection)
    /// One instance for each node of an earlier document; nothing is sent.
    case each(in: String, select: Query)
    /// One instance for each of the values listed; nothing is sent.
    case values([Expression])
    /// The pages that follow an earlier response, as one document.
    case pages(from: String, relation: String)
    /// The structure of a raster (TIFF, COG), read by ranges from a URL or a file, as a JSON document.
    case raster(URLSource)
    /// One of the answers by which a raster was read, even if it could not be read; nothing is sent.
    case answer(of: String, turn: AnswerTurn)
    /// A table, examined while it is read from a URL or a file, as a JSON document.
    case table(Table)
    /// One instance for each subject of a stream, judged as it comes and let go.
    case stream(Stream)
    /// What is known of a stream once it has ended, as one document.
    case summary(of: String)
  }

  /// Which of the answers by which a file was read.
  package enum AnswerTurn: String, Sendable, CaseIterable {
    /// The one to the first range.
    case first
    /// The one to a range asked for again under the version first seen, content codings allowed.
    case confirming
  }

  /// A table and what it is held to.
  package struct Table: Sendable {
    package let url: URLSource
    /// The schema: a name, an address, what a resource declares, or the schema itself.
    package let schema: Expression?
    /// How the table is read and judged.
    package let options: [(name: String, value: Expression)]
  }

  /// Many subjects that come one by one: the records of a catalogue, rasters, tables.
  package struct Stream: Sendable {
    /// What the subjects are.
    package enum Kind: String, Sendable, CaseIterable {
      case records, rasters, tables
    }

    package let kind: Kind
    /// The address of the catalogue, list, folder or subject.
    package let url: URLSource
    /// Whether all the targets of a run make one stream.
    package let isTogether: Bool
    /// What whoever brings the subjects must know.
    package let options: [(name: String, value: Expression)]
  }

  /// How a URL is given.
  package enum URLSource: Sendable {
    case template(URITemplate)
    case expression(Expression)

    /// The template, if the URL is given as one.
    package var template: URITemplate? {
      if case .template(let template) = self { template } else { nil }
    }
  }

  /// Which link to follow.
  package struct LinkSelection: Sendable {
    package let from: String
    /// The relation types that do, the first one found in this order.
    package let relations: [String]
    /// The media types preferred, in order; any other does when none is there, unless strict.
    package let mediaTypes: [String]
    /// Whether a link of another media type will not do.
    package let isStrict: Bool
    /// Where the links stand in the document.
    package let select: Query
  }

  package let name: String
  /// The probe under each of whose instances this one lives.
  package let parent: String?
  package let source: Source
  package let method: String
  /// The text sent as the body of the request; nil for none.
  package let body: Expression?
  package let accept: Expression?
  package let headers: [(name: String, value: Expression)]
  /// Query parameters set on the URL; a value of null takes the parameter away.
  package let query: [(name: String, value: Expression)]
  package let followsRedirects: Bool
  /// How many bytes of the body are taken at most; the answer is then judged as far as it came.
  package let bodyByteLimit: Int?
  /// How many tiles of a remote raster are asked for, beside those that come with its structure.
  package let tiles: Expression?
  /// The reference systems whose area is known for a raster.
  package let areas: ReferenceAreaList?
  /// How many instances or pages are looked at, at most.
  package let atMost: Expression?
  /// What names an instance of a family: its `id`, unless said.
  package let key: Query?
  package let bindings: [Binding]
  package let line: Int

  /// Whether one instance of the parent makes at most one instance of this probe.
  package var isSingle: Bool {
    switch source {
    case .get, .follow, .pages, .raster, .table, .answer, .summary: true
    case .each, .values, .stream: false
    }
  }

  /// The stream, if the probe is one.
  package var stream: Stream? {
    if case .stream(let stream) = source { stream } else { nil }
  }

  /// The stream whose end the probe waits for, if it sums one up.
  package var summarized: String? {
    if case .summary(let stream) = source { stream } else { nil }
  }

  /// The template of the URL that the source asks, if it is given as one.
  package var urlTemplate: URITemplate? {
    switch source {
    case .get(.template(let template)), .raster(.template(let template)): template
    case .stream(let stream): stream.url.template
    case .table(let table): table.url.template
    case .get, .follow, .each, .values, .pages, .raster, .answer, .summary: nil
    }
  }

  /// The probe whose document the source reads, if it reads one.
  package var origin: String? {
    switch source {
    case .get, .values, .raster, .table, .stream, .summary: nil
    case .follow(let link): link.from
    case .each(let origin, _), .pages(let origin, _), .answer(let origin, _): origin
    }
  }
}

extension Probe {
  /// The expressions computed to make the probe's request or family; bindings are computed after it.
  package var requestExpressions: [Expression] {
    var all =
      headers.map(\.value) + query.map(\.value)
      + [accept, body, tiles, atMost].compactMap(\.self)
    switch source {
    case .get(.expression(let url)), .raster(.expression(let url)): all.append(url)
    case .values(let values): all += values
    case .stream(let stream):
      if case .expression(let url) = stream.url { all.append(url) }
      all += stream.options.map(\.value)
    case .table(let table):
      if case .expression(let url) = table.url { all.append(url) }
      all += [table.schema].compactMap(\.self) + table.options.map(\.value)
    case .get(.template), .raster(.template), .follow, .each, .pages, .answer, .summary: break
    }
    return all
  }
}
