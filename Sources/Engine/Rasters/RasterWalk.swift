import Checks
import JSON
import Messages
import Record

/// A walk through all that targets lead to, one raster after the other.
///
/// What waits is kept in a list rather than on the stack, so that no nesting of catalogues can exhaust it.
struct RasterWalk {
  /// How many catalogues, pages, folders and lists are opened.
  private static let documentLimit = 100_000
  /// How deep they may lie in one another.
  private static let depthLimit = 64

  /// Something to look into, with how deep it lies.
  enum Step {
    /// An address, a path of this machine, or what a list names.
    case place(String, RasterPlaceKind?)
    /// A STAC object that stands within a document.
    case object(JSONValue, base: String)
    /// A raster, with what a STAC item says of it.
    case raster(String, item: JSONText?)
  }

  private let request: StreamRequest
  private let give: @Sendable (Subject) async -> Bool
  private let reader: ListingReader
  private let kind: RasterPlaceKind?
  private let isFull: Bool
  private let sampleCount: Int
  private var pending: [(step: Step, depth: Int)] = []
  private var seen: Set<String> = []
  private var counts = RasterWalkCounts()
  private var perFolder: [String: Int] = [:]
  private var cut: StreamEnd.Cut?
  private var failure: ProbeFailure?

  /// Prepares a walk.
  init(request: StreamRequest, give: @escaping @Sendable (Subject) async -> Bool) {
    self.request = request
    self.give = give
    reader = ListingReader(source: request.source, probe: request.probe)
    kind = request.options[RasterListing.Option.listing]?.string
      .flatMap(RasterPlaceKind.init(rawValue:))
    isFull = request.options[RasterListing.Option.delivery]?.string == "full"
    sampleCount = request.options[RasterListing.Option.sample]?.integer ?? .max
  }

  /// Brings all that a target leads to.
  ///
  /// - Returns: whether more are wanted.
  mutating func visit(_ target: String) async -> Bool {
    pending = [(.place(target, kind), 0)]
    while let (step, depth) = pending.popLast() {
      guard await take(step, depth) else { return false }
    }
    return true
  }

  /// How the walk ended.
  var end: StreamEnd {
    StreamEnd(
      summary: counts.text, exchanges: reader.exchanges, cut: cut,
      shortfall: counts.unopened > 0 ? Catalogue.engineShortStream() : nil)
  }

  private mutating func take(_ step: Step, _ depth: Int) async -> Bool {
    switch step {
    case .raster(let address, let item): return await bring(address, item)
    case .object(let value, let base):
      push(STACObject(value, base: base).steps, at: depth)
      return true
    case .place(let address, let told):
      if !Plan.isURL(address), FolderFiles.isFolder(address) {
        return await open(address, depth) { reader in reader.folder(address) }
      }
      switch told ?? RasterPlaceKind(ofName: address) {
      case .raster: return await bring(address, nil)
      case .list: return await open(address, depth) { await $0.list(address) }
      case .vrt: return await open(address, depth) { await $0.index(address) }
      case .stac: return await open(address, depth) { await $0.catalogue(address) }
      }
    }
  }

  /// Looks into a folder, a list or a catalogue, once; one that cannot be read is told as a subject.
  private mutating func open(
    _ address: String, _ depth: Int,
    _ read: (ListingReader) async -> Result<[Step], ProbeFailure>
  ) async -> Bool {
    guard seen.insert(address).inserted else { return true }
    guard counts.documents < Self.documentLimit, depth < Self.depthLimit else {
      counts.unopened += 1
      return true
    }
    counts.documents += 1
    switch await read(reader) {
    case .success(let steps): push(steps, at: depth)
    case .failure(let failure):
      counts.unreadable += 1
      return await give(Subject(key: address, content: .failure(failure)))
    }
    return true
  }

  private mutating func push(_ steps: [Step], at depth: Int) {
    pending += steps.reversed().map { ($0, depth + 1) }
  }

  private mutating func bring(_ address: String, _ item: JSONText?) async -> Bool {
    if let bound = request.atMost, counts.rasters >= bound {
      // Without folder, list or catalogue, the targets are the rasters.
      let total = counts.documents == 0 ? request.targets.count : nil
      cut = StreamEnd.Cut(bound: request.boundName, totalCount: total)
      return false
    }
    counts.rasters += 1
    return await give(subject(address, item))
  }

  private mutating func subject(_ address: String, _ item: JSONText?) -> Subject {
    let text = JSONText.members([
      ("url", .string(address)), ("stac", item), ("delivery", delivery(of: address)),
    ])
    do throws(JSONError) {
      let document = try JSONDocument(parsing: JSONWriter.compact(text))
      return Subject(key: address, content: .success(.node(document.root, exchange: nil)))
    } catch {
      return Subject(
        key: address,
        content: .failure(
          ProbeFailure(
            kind: .noValue, root: request.probe, message: error.explanation, exchanges: [],
            isOwn: true)))
    }
  }

  /// The addresses by which the delivery of a remote raster is tried: of the first rasters of each folder.
  ///
  /// A server delivers all the files of a folder in one way, and each try costs a request.
  private mutating func delivery(of address: String) -> JSONText? {
    guard Plan.isURL(address) else { return nil }
    counts.remote += 1
    let folder = String(
      address.prefix { $0 != "?" && $0 != "#" }.reversed().drop { $0 != "/" }.reversed())
    let count = perFolder[folder, default: 0]
    // Folders without end would be names made by a program; they share one count.
    if perFolder.count < Self.documentLimit || count > 0 { perFolder[folder] = count + 1 }
    guard count < sampleCount else { return nil }
    counts.sampled += 1
    guard isFull else { return ["sampled": .string(address)] }
    return [
      "sampled": .string(address), "full": .string(address),
      "sidecar": .string(Self.sidecar(of: address)),
    ]
  }

  /// The address of the overviews that GDAL would look for beside a raster; the query stays.
  static func sidecar(of address: String) -> String {
    let path = address.prefix { $0 != "?" && $0 != "#" }
    return "\(path).ovr\(address[path.endIndex...].prefix { $0 != "#" })"
  }
}
