import JSON
import Tables

/// Gives bytes of libFuzzer's making to the reader of tables and of their schemas: encodings, dialects,
/// records, the casts of every type, keys and checks.
///
/// Whatever the bytes, reading ends within its bounds, nothing stops the program, and where the bytes are
/// cut does not count. An input is a byte that chooses where, a schema, a zero byte and a table; without a
/// schema of its own it is held to one with every type. libFuzzer has the `main` that calls this by name.
@_cdecl("LLVMFuzzerTestOneInput")
package func readAsTable(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let input = TableInput(bytes)
  let whole = examine([input.table], input.schema)
  let cut = min(input.cut, input.table.count)
  let parts = examine(
    [Array(input.table[..<cut]), Array(input.table[cut...])], input.schema)
  // This is how libFuzzer is told that something is wrong.
  precondition(whole == parts, "where the bytes are cut counts")
  return 0
}

private func examine(_ parts: [[UInt8]], _ schema: TableSchema) -> TableExaminationResult {
  let limits = TableLimits(
    maximumCellByteCount: 4_096, maximumRecordByteCount: 8_192, sampleByteCount: 256)
  var examination = TableExamination(
    schema: schema, options: TableExaminationOptions(limits: limits))
  for part in parts { examination.feed(part) }
  return examination.finish()
}
