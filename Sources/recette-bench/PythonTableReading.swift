import Foundation

/// What Python makes of a table, measured by Python itself on the same file.
struct PythonTableReading {
  let python: String
  let path: String

  /// Reads all the records, and does nothing with them.
  static let csvReader = """
    import csv, sys, time
    start = time.perf_counter()
    with open(sys.argv[1], encoding="utf-8", newline="") as file:
        for row in csv.reader(file):
            pass
    print(time.perf_counter() - start)
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

  /// Holds the table to the schema of the second argument with the program of the first, and tells the
  /// most memory that it held too; the suites are those of the folder where it is run.
  private static let wholeRun = """
    import os, sys, time
    table, program, schema = sys.argv[1:]
    arguments = [program, "run", "--suite", "table-schema", table, "--param", "schema=" + schema,
                 "--suites", "suites"]
    null = os.open(os.devnull, os.O_WRONLY)
    start = time.perf_counter()
    process = os.posix_spawn(program, arguments, os.environ,
                             file_actions=[(os.POSIX_SPAWN_DUP2, null, 1)])
    _, status, usage = os.wait4(process, 0)
    assert status == 0
    unit = 1 if sys.platform == "darwin" else 1024
    print(time.perf_counter() - start, usage.ru_maxrss * unit)
    """

  /// What a whole run took.
  struct Whole {
    let seconds: Double
    let peakByteCount: Double
  }

  /// Runs a script that prints seconds; nil if it does not.
  func seconds(_ script: String, _ arguments: [String] = []) -> Double? {
    numbers(script, arguments).first
  }

  /// Measures a whole run of a program.
  func whole(_ program: String, schema: String) -> Whole? {
    let numbers = numbers(Self.wholeRun, [program, schema])
    return numbers.count == 2 ? Whole(seconds: numbers[0], peakByteCount: numbers[1]) : nil
  }

  private func numbers(_ script: String, _ arguments: [String]) -> [Double] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [python, "-c", script, path] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return [] }
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text.split { $0.isWhitespace }.compactMap { Double($0) }
  }
}
