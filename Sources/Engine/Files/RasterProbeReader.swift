import Checks
import Foundation
import JSON
import Messages
import Raster
import Record
import Suites

/// Reads the structure of a raster for a probe, from a URL or a file of this machine.
struct RasterProbeReader: Sendable {
  let source: any Source
  let probe: String
  /// What each request for a remote raster carries beside its range.
  var headers: [HeaderField] = []
  /// How many tiles of a remote raster may be asked for.
  var tileCount = 0
  /// The reference systems whose area is known.
  var areas: ReferenceAreaList?

  /// Reads a raster.
  ///
  /// When a part of it could not be had, nothing is told of the rest: half a structure would look broken.
  func read(_ address: String) async -> Result<FileReading, ProbeFailure> {
    Plan.isURL(address) ? await readRemote(address) : await readLocal(address)
  }

  private func readRemote(_ url: String) async -> Result<FileReading, ProbeFailure> {
    let bytes = ExchangeByteSource(source: source, url: url, probe: probe, headers: headers)
    var limits = RasterLimits.remote
    limits.confirms = true
    limits.maximumEnvelopeReads = tileCount
    limits.maximumContentReads = tileCount
    let raster = await RasterReader(limits: limits).read(bytes)
    if let failure = bytes.failure { return .failure(failure) }
    return reading(
      of: raster, at: url, bytes, [("delivery", bytes.delivery?.text(of: url) ?? .null)])
  }

  private func readLocal(_ path: String) async -> Result<FileReading, ProbeFailure> {
    do throws(ByteSourceError) {
      let raster = await RasterReader(limits: .local).read(try FileByteSource(path: path))
      return reading(of: raster, at: path, nil, [("beside", Self.beside(path))])
    } catch {
      return .failure(
        ProbeFailure(
          kind: .noAnswer, root: probe, message: Catalogue.fileUnreadable(["path": path]),
          exchanges: [], isOwn: true))
    }
  }

  /// The file of overviews beside a local raster, which clients of the raster would not see.
  private static func beside(_ path: String) -> JSONText {
    let found = [".ovr", ".OVR"].map { path + $0 }.first {
      FileManager.default.fileExists(atPath: $0)
    }
    return ["overviews": found.map { .string($0) } ?? .null]
  }

  private func reading(
    of raster: Raster, at url: String, _ bytes: ExchangeByteSource?,
    _ facts: [(String, JSONText)]
  ) -> Result<FileReading, ProbeFailure> {
    let exchanges = bytes?.exchanges ?? []
    var raster = raster
    if let areas {
      raster.area = { code in
        areas.area(of: Int(clamping: code)).flatMap {
          ReferenceArea(areaOfUse: $0.bounds, isGeographic: $0.isGeographic)
        }
      }
    }
    do throws(JSONError) {
      let document = try raster.document(with: facts)
      return .success(
        FileReading(
          url: url, document: document, exchanges: exchanges,
          answers: bytes?.answers ?? FileAnswers()))
    } catch {
      return .failure(
        ProbeFailure(
          kind: .noAnswer, root: probe, message: error.explanation, exchanges: exchanges,
          isOwn: true))
    }
  }
}
