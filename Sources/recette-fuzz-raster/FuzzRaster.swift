import Dispatch
import Raster

/// Gives bytes of libFuzzer's making to the reader of rasters: headers, directories, arrays, leaders and tiles
/// are read, and shown as a document.
///
/// Whatever the bytes, reading ends within its bounds, and nothing stops the program. The first byte chooses
/// the bounds, so that windows of long arrays are read too. libFuzzer has the `main` that calls this by name.
@_cdecl("LLVMFuzzerTestOneInput")
package func readAsRaster(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let done = DispatchSemaphore(value: 0)
  Task.detached {
    let isRemote = bytes.first.map { $0 % 2 == 0 } ?? true
    let source = MemoryByteSource(Array(bytes.dropFirst()))
    let raster = await RasterReader(limits: isRemote ? .remote : .local).read(source)
    _ = try? raster.document()
    done.signal()
  }
  done.wait()
  return 0
}
