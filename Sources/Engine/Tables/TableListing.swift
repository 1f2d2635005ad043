import Checks
import Foundation
import JSON
import Messages
import Record
import Transport

/// Brings the tables that targets lead to: a file, a folder, a list, a Data Package, or a dataset or an
/// organisation of a platform such as data.gouv.fr.
///
/// Each subject is an object: `url`, `schema`, and what is said of the file where it was found.
struct TableListing: SubjectSource {
  /// How many bytes of a description are read.
  static let byteLimit = 32 << 20

  let request: StreamRequest

  func deliver(to give: @escaping @Sendable (Subject) async -> Bool) async -> StreamEnd {
    var delivery = TableDelivery(request: request, give: give)
    for target in request.targets where delivery.wantsMore {
      await list(target, &delivery)
    }
    return delivery.end
  }

  private func list(_ target: String, _ delivery: inout TableDelivery) async {
    if Plan.isURL(target) {
      if let api = OpenDataAddress(target) {
        return await OpenDataWalk(source: request.source).walk(api, &delivery)
      }
      guard Self.mayBeDescription(target) else {
        return await delivery.bring(TableEntry(url: target))
      }
      await describe(target, &delivery)
    } else {
      await listLocal(target, &delivery)
    }
  }

  /// Reads a document that may describe tables; one that does not is a subject itself.
  private func describe(_ url: String, _ delivery: inout TableDelivery) async {
    let answer = await request.source.fetch(
      Request(
        url: url, headers: [HeaderField("Accept", "application/json, */*;q=0.5")],
        bodyByteLimit: Self.byteLimit),
      followsRedirects: true)
    delivery.note(answer)
    let isWhole = answer.failure == nil && answer.response.map { $0.status == 200 } == true
    guard isWhole, let response = answer.response,
      let document = try? JSONDocument(parsing: response.body)
    else {
      if Self.isList(url), let response = answer.response, isWhole {
        for line in TableList.addresses(in: response.body, base: url) where delivery.wantsMore {
          await delivery.bring(TableEntry(url: line))
        }
        return
      }
      return await delivery.bring(TableEntry(url: url))
    }
    await read(document, at: url, &delivery)
  }

  private func read(
    _ document: JSONDocument, at address: String, _ delivery: inout TableDelivery
  ) async {
    let root = document.root
    if let entries = DataPackageReading.entries(of: root, at: address) {
      for entry in entries where delivery.wantsMore { await delivery.bring(entry) }
    } else if OpenDataWalk.isDataset(root) {
      await OpenDataWalk(source: request.source).bring(dataset: root, at: address, &delivery)
    } else {
      await delivery.bring(TableEntry(url: address))
    }
  }

  // MARK: This machine

  private func listLocal(_ path: String, _ delivery: inout TableDelivery) async {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return await delivery.bring(TableEntry(url: path))
    }
    if isFolder.boolValue {
      let package = "\(path)/datapackage.json"
      if FileManager.default.fileExists(atPath: package) {
        return await listLocal(package, &delivery)
      }
      for file in TableFolder.files(in: path) where delivery.wantsMore {
        await delivery.bring(TableEntry(url: file))
      }
      return
    }
    guard Self.mayBeDescription(path), let bytes = Self.load(path) else {
      return await delivery.bring(TableEntry(url: path))
    }
    if Self.isList(path) {
      for line in TableList.addresses(in: bytes, base: path) where delivery.wantsMore {
        await delivery.bring(TableEntry(url: line))
      }
    } else if let document = try? JSONDocument(parsing: bytes) {
      await read(document, at: path, &delivery)
    } else {
      await delivery.bring(TableEntry(url: path))
    }
  }

  private static func load(_ path: String) -> [UInt8]? {
    let handle = FileHandle(forReadingAtPath: path)
    guard let data = try? handle?.read(upToCount: byteLimit + 1), data.count <= byteLimit else {
      return nil
    }
    return [UInt8](data)
  }

  private static func mayBeDescription(_ address: String) -> Bool {
    pathExtension(address) == "json" || isList(address)
  }

  /// A text with one address a line.
  private static func isList(_ address: String) -> Bool {
    ["txt", "lst"].contains(pathExtension(address))
  }

  /// The extension of the last segment of a path, in lower case.
  static func pathExtension(_ address: String) -> String {
    let path = address.prefix { $0 != "?" && $0 != "#" }
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }
}
