import Foundation

/// A reader of Python's, measured by Python itself on the same file.
struct PythonReading {
  let python: String
  let module: String
  let path: String

  /// Reads the file a few times, and returns the best time.
  ///
  /// Python's collector is off, and freeing is not counted: neither is part of reading.
  func reading() -> Reading {
    let script = """
      import gc, sys, time, \(module)
      gc.disable()
      data = open(sys.argv[1], "rb").read()
      times = []
      for _ in range(3):
          start = time.perf_counter()
          value = \(module).loads(data)
          value["features"][0]["id"]
          times.append(time.perf_counter() - start)
          value = None
      print(min(times))
      """
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [python, "-c", script, path]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return result(nil) }
    let text = String(
      decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return result(Double(text.trimmingCharacters(in: .whitespacesAndNewlines)))
  }

  private func result(_ seconds: Double?) -> Reading {
    Reading(
      name: "Python \(module)", seconds: seconds,
      remark: "not measured: \(python) has no module \(module)")
  }
}
