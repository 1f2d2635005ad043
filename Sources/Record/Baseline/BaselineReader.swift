import JSON
import Messages

/// Reads a baseline: `{"known": [{"test": "suite/test", "reason": "…", "link": "…", "expires": "2027-01-31"}]}`.
package enum BaselineReader {
  /// Reads the entries, in the order of the file.
  ///
  /// - Throws: `RunRecordError` with the place of the mistake.
  package static func read(
    _ bytes: [UInt8], path: String
  ) throws(RunRecordError) -> [BaselineEntry] {
    do {
      let root = try RecordObject(JSONDocument(parsing: bytes).root)
      var entries: [BaselineEntry] = []
      for entry in try root.objects("known") { entries.append(try BaselineEntry(entry)) }
      return entries
    } catch {
      let message =
        (error as? RecordFault)?.message ?? (error as? JSONError)?.explanation
        ?? Catalogue.recordUnreadable()
      throw RunRecordError(
        code: .damaged, message: message, hint: Catalogue.baselineHint(), path: path,
        line: (error as? JSONError)?.position.line)
    }
  }
}

extension BaselineEntry {
  /// The entry as a record has it.
  var json: JSONText {
    var members = JSONObjectBuilder()
    members.set("test", test)
    members.set("target", target)
    members.set("instance", instance)
    members.set("reason", reason)
    members.set("link", link)
    members.set("expires", expires)
    return members.object
  }

  init(_ object: RecordObject) throws(RecordFault) {
    let expires = try object.optionalString("expires")
    if let expires, Timestamp(expires + "T00:00:00Z") == nil {
      throw object.fault("expires", expected: "YYYY-MM-DD")
    }
    let test = try object.string("test")
    guard test.contains("/") else { throw object.fault("test", expected: "suite/test") }
    self.init(
      test: test, target: try object.optionalString("target"),
      instance: try object.optionalString("instance"), reason: try object.string("reason"),
      link: try object.optionalString("link"), expires: expires)
  }
}
