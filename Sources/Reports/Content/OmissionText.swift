package import Messages
package import Record

extension Omission {
  /// The sentence that says how many were looked at, of how many, and by which bound.
  package var sentence: Message {
    let arguments = ["kept": String(keptCount), "bound": bound]
    guard let totalCount else { return Catalogue.reportLeftOutUnknown(arguments) }
    return Catalogue.reportLeftOut(arguments.merging(["total": String(totalCount)]) { $1 })
  }
}
