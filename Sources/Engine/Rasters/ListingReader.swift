import Checks
import Foundation
import JSON
import Markup
import Messages
import Record
import Synchronization
import Transport

/// Reads what names rasters: folders, lists, STAC documents, VRT indexes.
final class ListingReader: Sendable {
  /// How many bytes a list or a catalogue may have.
  private static let byteLimit = 64 << 20
  /// How many exchanges are kept for the summary.
  private static let exchangeLimit = 64

  private let source: any Source
  private let probe: String
  private let made = Mutex<[String]>([])

  init(source: any Source, probe: String) {
    self.source = source
    self.probe = probe
  }

  /// The first exchanges that were made.
  var exchanges: [String] { made.withLock(\.self) }

  /// The rasters of a folder and the folders in it, by name; links to folders are not followed.
  func folder(_ path: String) -> Result<[RasterWalk.Step], ProbeFailure> {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else {
      return .failure(failure(.noAnswer, Catalogue.fileUnreadable(["path": path])))
    }
    let base = path.hasSuffix("/") ? path : path + "/"
    return .success(
      names.sorted().compactMap { name in
        let place = base + name
        if RasterPlaceKind.isRasterFile(name) { return .raster(place, item: nil) }
        let attributes = try? FileManager.default.attributesOfItem(atPath: place)
        let isFolder = attributes?[.type] as? FileAttributeType == .typeDirectory
        return isFolder ? .place(place, nil) : nil
      })
  }

  /// The lines of a list; a line that begins with # is a remark.
  func list(_ address: String) async -> Result<[RasterWalk.Step], ProbeFailure> {
    await bytes(of: address, accept: "text/plain").map { base, bytes in
      var seen: Set<String> = []
      return bytes.split { $0 == 0x0A || $0 == 0x0D }.compactMap { line in
        let text = String(decoding: line, as: UTF8.self).trimmed
        guard !text.isEmpty, !text.hasPrefix("#") else { return nil }
        let place = Self.resolve(text, against: base)
        return seen.insert(place).inserted ? .place(place, nil) : nil
      }
    }
  }

  /// The files of a VRT index, each once, whatever the bands that name it.
  func index(_ address: String) async -> Result<[RasterWalk.Step], ProbeFailure> {
    switch await bytes(of: address, accept: "application/xml") {
    case .failure(let failure): return .failure(failure)
    case .success(let (base, bytes)):
      do throws(MarkupError) {
        let document = try XMLDocument(parsing: bytes)
        let names = try document.select(try XPathExpression(parsing: "//SourceFilename"))
        var seen: Set<String> = []
        let steps = names.nodes.compactMap { node -> RasterWalk.Step? in
          let text = node.value.trimmed
          guard !text.isEmpty else { return nil }
          let isRelative = node.attribute("relativeToVRT") == "1"
          let place = isRelative ? Self.resolve(text, against: base) : Self.plain(text)
          return seen.insert(place).inserted ? .raster(place, item: nil) : nil
        }
        return .success(steps)
      } catch {
        return .failure(
          failure(.unusable, Catalogue.listingUnreadable(["place": address])))
      }
    }
  }

  /// What a STAC item, collection, catalogue or page of items leads to.
  func catalogue(_ address: String) async -> Result<[RasterWalk.Step], ProbeFailure> {
    switch await bytes(of: address, accept: "application/geo+json, application/json") {
    case .failure(let failure): return .failure(failure)
    case .success(let (base, bytes)):
      guard let document = try? JSONDocument(parsing: bytes), document.root.kind == .object else {
        return .failure(failure(.unusable, Catalogue.listingUnreadable(["place": address])))
      }
      return .success(STACObject(document.root, base: base).steps)
    }
  }

  /// Reads a document whole, and the address that references in it are resolved against.
  private func bytes(
    of address: String, accept: String
  ) async -> Result<(base: String, bytes: [UInt8]), ProbeFailure> {
    guard Plan.isURL(address) else {
      let attributes = try? FileManager.default.attributesOfItem(atPath: address)
      let size = (attributes?[.size] as? NSNumber)?.intValue ?? 0
      guard size <= Self.byteLimit, let data = FileManager.default.contents(atPath: address) else {
        return .failure(failure(.noAnswer, Catalogue.fileUnreadable(["path": address])))
      }
      return .success((address, [UInt8](data)))
    }
    let request = Request(
      url: address, headers: [HeaderField("Accept", accept)], bodyByteLimit: Self.byteLimit,
      isTransient: true)
    let delivery = await source.fetch(request, followsRedirects: true)
    let identifiers = delivery.exchanges.map(\.id)
    made.withLock { $0 += identifiers.prefix(max(Self.exchangeLimit - $0.count, 0)) }
    guard let response = delivery.response, delivery.failure == nil else {
      return .failure(
        failure(.noAnswer, delivery.failure ?? Catalogue.checkNoAnswer(), identifiers))
    }
    guard (200...299).contains(response.status) else {
      let message = Catalogue.probeRefused([
        "probe": probe, "status": "\(response.status)", "url": address,
      ])
      return .failure(failure(.unusable, message, identifiers))
    }
    return .success((response.url, response.body))
  }

  private func failure(
    _ kind: ProbeFailure.Kind, _ message: Message, _ exchanges: [String] = []
  ) -> ProbeFailure {
    ProbeFailure(kind: kind, root: probe, message: message, exchanges: exchanges, isOwn: true)
  }

  /// Resolves a reference against the address or the path of the document it stands in.
  static func resolve(_ text: String, against base: String) -> String {
    let plain = plain(text)
    if Plan.isURL(plain) || (plain.hasPrefix("/") && !Plan.isURL(base)) { return plain }
    if Plan.isURL(base) { return FamilyMaker.resolve(plain, against: base) }
    let folder = base.reversed().drop { $0 != "/" }.reversed()
    return String(folder) + (plain.hasPrefix("./") ? String(plain.dropFirst(2)) : plain)
  }

  /// A name without the prefix by which GDAL reads over the network.
  private static func plain(_ text: String) -> String {
    text.hasPrefix("/vsicurl/") ? String(text.dropFirst("/vsicurl/".count)) : text
  }
}
