import Checks
import JSON
import Messages
import Raster
import Record

/// Reads the structure of a raster for a probe, from a URL or a file of this machine.
struct RasterProbeReader: Sendable {
  let source: any Source
  let probe: String

  /// Reads a raster.
  ///
  /// When a part of it could not be had, nothing is told of the rest: half a structure would look broken.
  func read(_ address: String) async -> Result<FileReading, ProbeFailure> {
    Plan.isURL(address) ? await readRemote(address) : await readLocal(address)
  }

  private func readRemote(_ url: String) async -> Result<FileReading, ProbeFailure> {
    let bytes = ExchangeByteSource(source: source, url: url, probe: probe)
    let raster = await RasterReader(limits: .remote).read(bytes)
    if let failure = bytes.failure { return .failure(failure) }
    return reading(of: raster, at: url, exchanges: bytes.exchanges)
  }

  private func readLocal(_ path: String) async -> Result<FileReading, ProbeFailure> {
    do throws(ByteSourceError) {
      let raster = await RasterReader(limits: .local).read(try FileByteSource(path: path))
      return reading(of: raster, at: path, exchanges: [])
    } catch {
      return .failure(
        ProbeFailure(
          kind: .noAnswer, root: probe, message: Catalogue.fileUnreadable(["path": path]),
          exchanges: [], isOwn: true))
    }
  }

  private func reading(
    of raster: Raster, at url: String, exchanges: [String]
  ) -> Result<FileReading, ProbeFailure> {
    do throws(JSONError) {
      let document = try raster.document()
      return .success(FileReading(url: url, document: document, exchanges: exchanges))
    } catch {
      return .failure(
        ProbeFailure(
          kind: .noAnswer, root: probe, message: error.explanation, exchanges: exchanges,
          isOwn: true))
    }
  }
}
