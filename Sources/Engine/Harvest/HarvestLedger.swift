import Messages

/// What is known of a harvest: counts, problems, and which records came; it stays small however many came.
struct HarvestLedger: Sendable {
  /// How many problems of one code are kept, and examples of anything; all are counted.
  static let exampleLimit = 10
  /// How many schemas are told apart.
  private static let schemaLimit = 20

  /// A record that came, as hashes.
  private struct Seen {
    let content: Int
    let page: Int32
  }

  /// A record that describes data, as a hash of its name.
  private struct Described {
    let record: Int
    let page: Int32
  }

  /// A record that came again.
  struct Recurrence: Sendable {
    let identifier: String
    let firstPage: Int
    let page: Int
  }

  /// A schema that records are in.
  struct Schema: Sendable, Hashable {
    let namespace: String
    let name: String
  }

  private(set) var tallies: [HarvestTally] = []
  private(set) var problems: [HarvestProblem] = []
  private(set) var problemCounts: [HarvestCode: Int] = [:]
  private(set) var duplicates: [Recurrence] = []
  private(set) var repetitions: [Recurrence] = []
  private(set) var schemas: [(schema: Schema, count: Int)] = []
  private(set) var otherSchemaCount = 0
  private(set) var unidentifiedCount = 0
  private(set) var judgedCount = 0
  var digest = HarvestDigest()

  private var identified: [Int: Seen] = [:]
  private var unidentified: Set<Int> = []
  private var described: [Int: Described] = [:]

  // MARK: Targets

  /// Begins with a target.
  mutating func begin(_ target: String) { tallies.append(HarvestTally(target: target)) }

  /// What is counted in the target at hand.
  var tally: HarvestTally {
    get { tallies.last ?? HarvestTally(target: "") }
    set { if !tallies.isEmpty { tallies[tallies.count - 1] = newValue } }
  }

  /// The page at hand, from 1 over all targets.
  var page: Int { tallies.reduce(0) { $0 + $1.pageCount } }

  /// Counts a page.
  mutating func turnPage() { tally.pageCount += 1 }

  // MARK: Problems

  /// Notes something wrong on the page at hand.
  ///
  /// - Parameter cause: The value of the token `cause`.
  mutating func note(
    _ code: HarvestCode, _ values: [String: String] = [:], cause: LocalizedText? = nil,
    exchange: String?
  ) {
    let count = problemCounts[code, default: 0]
    problemCounts[code] = count + 1
    guard count < Self.exampleLimit else { return }
    var tokens = values.mapValues { LocalizedText(verbatim: $0.bounded) }
    if let cause {
      tokens["cause"] = LocalizedText(
        french: cause.french.bounded, english: cause.english.bounded)
    }
    problems.append(
      HarvestProblem(
        code: code, values: tokens, page: page > 0 ? page : nil, exchange: exchange))
  }

  /// How many problems there were in all.
  var problemCount: Int { problemCounts.values.reduce(0, +) }

  // MARK: Records

  /// Takes a record that could be read, and tells whether it is to be judged: the very same one that came
  /// before is not.
  mutating func admit(_ identity: RecordIdentity, content: Int, entry: RecordEntry) -> Bool {
    tally.returnedCount += 1
    guard let identifier = identity.identifier else {
      guard unidentified.insert(content).inserted else {
        return recur(entry.label, firstPage: entry.page, entry)
      }
      tally.uniqueCount += 1
      unidentifiedCount += 1
      classify(identity, entry, name: entry.label)
      note(.identifierMissing, ["record": entry.label], exchange: entry.exchange)
      return true
    }
    let key = Self.hash(identifier)
    if let seen = identified[key] {
      if seen.content == content {
        return recur(identifier, firstPage: Int(seen.page), entry)
      }
      note(
        .duplicateIdentifier,
        ["identifier": identifier, "page": "\(entry.page)", "earlier": "\(seen.page)"],
        exchange: entry.exchange)
      if duplicates.count < Self.exampleLimit {
        duplicates.append(
          Recurrence(identifier: identifier, firstPage: Int(seen.page), page: entry.page))
      }
    } else {
      identified[key] = Seen(content: content, page: Int32(clamping: entry.page))
    }
    tally.uniqueCount += 1
    classify(identity, entry, name: identifier)
    return true
  }

  /// Takes the data that a record describes: two records of one language describe two resources, which
  /// one identifier cannot both name (INSPIRE TG 1.3).
  mutating func take(_ resource: ResourceIdentity, of record: String, entry: RecordEntry) {
    let key = Self.hash(resource)
    let name = Self.hash(record)
    guard let earlier = described[key] else {
      described[key] = Described(record: name, page: Int32(clamping: entry.page))
      return
    }
    // Records that share their own identifier are told apart by that alone.
    guard earlier.record != name else { return }
    note(
      .duplicateResource,
      [
        "identifier": resource.identifier, "record": record, "page": "\(entry.page)",
        "earlier": "\(earlier.page)",
      ], exchange: entry.exchange)
  }

  /// Takes a record that no parser can read.
  mutating func admitBroken(_ entry: RecordEntry, name: String, cause: LocalizedText) {
    tally.returnedCount += 1
    tally.uniqueCount += 1
    tally.brokenCount += 1
    note(.recordBroken, ["record": name], cause: cause, exchange: entry.exchange)
  }

  /// Counts a record that was handed over.
  mutating func judge() { judgedCount += 1 }

  /// How many different identifiers there are.
  var identifierCount: Int { identified.count }

  private mutating func recur(_ name: String, firstPage: Int, _ entry: RecordEntry) -> Bool {
    tally.repeatedCount += 1
    note(
      .recordRepeated,
      ["identifier": name, "page": "\(entry.page)", "earlier": "\(firstPage)"],
      exchange: entry.exchange)
    if repetitions.count < Self.exampleLimit {
      repetitions.append(Recurrence(identifier: name, firstPage: firstPage, page: entry.page))
    }
    return false
  }

  private mutating func classify(_ identity: RecordIdentity, _ entry: RecordEntry, name: String) {
    let schema = Schema(namespace: identity.namespace.bounded, name: identity.name.bounded)
    if let place = schemas.firstIndex(where: { $0.schema == schema }) {
      schemas[place].count += 1
    } else if schemas.count < Self.schemaLimit {
      schemas.append((schema, 1))
    }
    guard !identity.isISO19139 else { return }
    otherSchemaCount += 1
    note(
      .otherSchema,
      ["record": name, "root": identity.name, "namespace": identity.namespace],
      exchange: entry.exchange)
  }

  private static func hash(_ value: some Hashable) -> Int {
    var hasher = Hasher()
    hasher.combine(value)
    return hasher.finalize()
  }
}

extension String {
  /// The text, or as much of it as a document about it needs.
  fileprivate var bounded: String {
    unicodeScalars.count > 300
      ? String(String.UnicodeScalarView(unicodeScalars.prefix(300))) + "…" : self
  }
}
