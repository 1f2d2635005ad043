import Foundation

/// What Python makes of a table, measured by Python itself on the same file.
struct PythonTableReading {
  let python: String
  let path: String

  /// Reads all the records, and does nothing with them.
  static let csvReader = """
    import csv, sys, time
    best = 1e9
    for _ in range(2):
        start = time.perf_counter()
        with open(sys.argv[1], encoding="utf-8", newline="") as file:
            for row in csv.reader(file):
                pass
        best = min(best, time.perf_counter() - start)
    print(best)
    """

  /// Holds the first rows, as many as the first argument says, to a schema in the file of the second,
  /// or to none if there is no second.
  static let frictionless = """
    import itertools, os, sys, tempfile, time
    import frictionless
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        with open(sys.argv[1], "rb") as source, open("table.csv", "wb") as target:
            target.writelines(itertools.islice(source, int(sys.argv[2]) + 1))
        resource = frictionless.Resource(
            path="table.csv", encoding="utf-8", detector=frictionless.Detector(schema_sync=True))
        import json
        with open(sys.argv[3], encoding="utf-8") as file:
            resource.schema = frictionless.Schema.from_descriptor(json.load(file))
        start = time.perf_counter()
        report = resource.validate()
        assert report.valid, report.flatten(["type", "note"])[:3]
        print(time.perf_counter() - start)
    """

  /// Runs a script that prints seconds.
  func reading(_ name: String, _ script: String, _ arguments: [String] = []) -> Reading {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [python, "-c", script, path] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    var seconds: Double?
    if (try? process.run()) != nil {
      let text = String(
        decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      seconds = Double(text.trimmingCharacters(in: .whitespacesAndNewlines))
    }
    return Reading(name: "Python \(name)", seconds: seconds, remark: "not measured")
  }
}
