import Checks
import Foundation
import JSON
import Messages
import Record
import Suites
import Tables
import Transport

/// Examines a table for a probe, from a URL while it downloads or from a file of this machine.
struct TableProbeReader: Sendable {
  /// How many bytes of a JSON document are read, which cannot be judged as it comes.
  private static let documentByteLimit = 64 << 20

  let source: any Source
  let library: SchemaLibrary
  let probe: String
  /// What stands at the address and what it is held to.
  let order: TableOrder

  /// Examines what stands at the address.
  ///
  /// What came of a download that was cut is judged, and its document says that it is not whole.
  func read() async -> Result<FileReading, ProbeFailure> {
    var document = TableDocument(url: order.address)
    switch await schema() {
    case .none: document.failure = SchemaFailure(Catalogue.tableSourceNoSchema, [String: String]())
    case .failure(let failure): document.failure = failure
    case .success(let schema): document.schema = schema
    }
    document.isGiven = order.schema != nil
    if case .json(let schema) = document.schema?.kind {
      await readDocument(into: &document, schema)
    } else if Plan.isURL(order.address) {
      if let failure = await download(into: &document) { return .failure(failure) }
    } else if let failure = await examineFile(into: &document) {
      return .failure(failure)
    }
    return reading(of: document)
  }

  private func schema() async -> Result<ResolvedSchema, SchemaFailure>? {
    guard let value = order.schema,
      let reference = SchemaReference(
        value, base: order.base, exists: { SchemaLibrary.exists($0) })
    else { return nil }
    return await library.schema(reference, catalogue: order.catalogue)
  }

  private func options(
    _ schema: TableSchema?
  ) async -> TableExaminationOptions {
    TableExaminationOptions(
      judging: JudgeOptions(
        headerMode: order.headerMode, ignoresLabelCase: order.ignoresCase,
        keptCount: order.keptCount),
      references: schema == nil ? [] : await references(of: schema))
  }

  // MARK: Other tables

  /// The values that the foreign keys to other resources of the package refer to.
  private func references(of schema: TableSchema?) async -> [TableReference] {
    var found: [TableReference] = []
    for key in schema?.foreignKeys ?? [] where !key.resource.isEmpty {
      guard let resource = order.resources[key.resource] else { continue }
      let reader = TableProbeReader(
        source: source, library: library, probe: probe, order: resource.order(like: order))
      if let keys = await reader.keys(of: key.referenceFields) {
        found.append(
          TableReference(resource: key.resource, fields: key.referenceFields, keys: keys))
      }
    }
    return found
  }

  /// The values of some fields of the table; nil unless all of it could be read.
  private func keys(of fields: [String]) async -> TableKeySet? {
    guard case .success(let resolved) = await schema(), case .table(let schema) = resolved.kind
    else { return nil }
    let options = TableExaminationOptions(
      judging: JudgeOptions(keptCount: 0), collects: [fields])
    let result: TableExaminationResult?
    if Plan.isURL(order.address) {
      var examination = TableExamination(schema: schema, options: options)
      let delivery = await pass(to: &examination)
      let isWhole =
        delivery.failure == nil && delivery.response.map { (200..<300).contains($0.status) } == true
      result = isWhole ? examination.finish() : nil
    } else {
      result = await TableFileExamination(
        path: order.address, schema: schema, options: options, coreCount: 1
      ).run()
    }
    guard let result, result.isComplete, result.stop == nil else { return nil }
    return result.keySets.first.flatMap { $0 }
  }

  // MARK: Reading

  private func download(into document: inout TableDocument) async -> ProbeFailure? {
    let schema = document.tableSchema
    var examination = TableExamination(schema: schema, options: await options(schema))
    let delivery = await pass(to: &examination)
    document.take(delivery)
    guard let response = delivery.response else {
      return ProbeFailure(
        kind: .noAnswer, root: probe, message: delivery.failure ?? Catalogue.checkNoAnswer(),
        exchanges: delivery.exchanges.map(\.id), isOwn: true)
    }
    guard (200..<300).contains(response.status) else { return nil }
    document.result = examination.finish(isComplete: delivery.failure == nil)
    return nil
  }

  /// Examines a body while it comes; no more of it is asked for once the rest would not be looked at.
  private func pass(to examination: inout TableExamination) async -> Delivery {
    let stream = BodyStream()
    async let delivery = source.download(
      Request(url: order.address, headers: [HeaderField("Accept", "text/csv, */*;q=0.5")]),
      into: stream)
    while true {
      let pieces = await stream.next()
      if pieces.isEmpty { break }
      for piece in pieces where examination.stop == nil { examination.feed(piece) }
      if examination.stop != nil { stream.close() }
    }
    return await delivery
  }

  private func examineFile(into document: inout TableDocument) async -> ProbeFailure? {
    let schema = document.tableSchema
    let examination = TableFileExamination(
      path: order.address, schema: schema, options: await options(schema))
    guard let result = await examination.run() else { return unreadable }
    document.result = result
    return nil
  }

  private func readDocument(into document: inout TableDocument, _ schema: JSONSchema) async {
    let bytes: [UInt8]
    if Plan.isURL(order.address) {
      let delivery = await source.fetch(
        Request(
          url: order.address, headers: [HeaderField("Accept", "application/json, */*;q=0.5")],
          bodyByteLimit: Self.documentByteLimit, isTransient: true),
        followsRedirects: true)
      document.take(delivery)
      // Half a document is not one, and says nothing of the whole.
      guard delivery.failure == nil, let response = delivery.response,
        (200..<300).contains(response.status)
      else { return }
      bytes = response.body
    } else {
      let handle = FileHandle(forReadingAtPath: order.address)
      let data = try? handle?.read(upToCount: Self.documentByteLimit)
      bytes = [UInt8](data ?? Data())
    }
    document.judge(bytes, by: schema, keeping: order.keptCount)
  }

  private var unreadable: ProbeFailure {
    ProbeFailure(
      kind: .noAnswer, root: probe, message: Catalogue.fileUnreadable(["path": order.address]),
      exchanges: [], isOwn: true)
  }

  private func reading(of table: TableDocument) -> Result<FileReading, ProbeFailure> {
    do throws(JSONError) {
      let document = try JSONDocument(parsing: JSONWriter.compact(table.text))
      return .success(
        FileReading(url: order.address, document: document, exchanges: table.exchanges))
    } catch {
      return .failure(
        ProbeFailure(
          kind: .noAnswer, root: probe, message: error.explanation, exchanges: table.exchanges,
          isOwn: true))
    }
  }
}
