import Checks
import JSON
import Messages
import Raster

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
    return .success(
      FileReading(url: url, document: raster.document, exchanges: bytes.exchanges))
  }

  private func readLocal(_ path: String) async -> Result<FileReading, ProbeFailure> {
    do throws(ByteSourceError) {
      let raster = await RasterReader(limits: .local).read(try FileByteSource(path: path))
      return .success(FileReading(url: path, document: raster.document, exchanges: []))
    } catch {
      return .failure(
        ProbeFailure(
          kind: .noAnswer, root: probe, message: Catalogue.fileUnreadable(["path": path]),
          exchanges: [], isOwn: true))
    }
  }
}
