import Checks
import JSON

/// What a suite or a person asks of a harvest.
struct HarvestOptions: Sendable {
  /// How many records are asked for at a time when nothing is said.
  static let standardPageSize = 100

  /// What the target is; nil: to be found out.
  var form: CatalogueForm?
  /// The address of GetRecords by GET rather than POST.
  var usesGet = false
  var pageSize = HarvestOptions.standardPageSize
  /// How many pages are read at most.
  var maximumPageCount = 100_000
  var outputSchema = "http://www.isotc211.org/2005/gmd"
  var typeNames = "gmd:MD_Metadata"
  var elementSet = "full"
  /// The property that records are sorted by; nil: unsorted.
  var sortBy: String? = "apiso:Identifier"
  /// The types of resources asked for (`apiso:type`); none: all.
  var types: [String] = []
  /// The OAI-PMH metadata prefix; nil: the one of ISO 19139 that the repository announces.
  var prefix: String?
  /// The OAI-PMH set.
  var set: String?
  /// The collections of an OGC API Records service; none: those of records.
  var collections: [String] = []
  /// Whether what the records say of resources, couplings and openness is summed up.
  var looksDeep = false

  /// Reads options by name; what is not given, empty or `auto` keeps its default.
  init(_ values: [String: JSONValue] = [:]) {
    func text(_ name: String) -> String? {
      guard let text = values[name]?.plainText, !text.isEmpty, text != "auto" else { return nil }
      return text
    }
    func list(_ name: String) -> [String] {
      if let value = values[name], value.kind == .array {
        return value.elements.compactMap { $0.plainText }
      }
      return text(name)?.split(separator: ",").map { String($0).trimmedOfSpace } ?? []
    }
    form = text("protocol").flatMap(CatalogueForm.init(rawValue:))
    usesGet = text("method")?.lowercased() == "get"
    if let size = values["pageSize"]?.integer, size > 0 { pageSize = min(size, 10_000) }
    if let count = values["pages"]?.integer, count > 0 { maximumPageCount = count }
    outputSchema = text("outputSchema") ?? outputSchema
    typeNames = text("typeNames") ?? typeNames
    elementSet = text("elementSet") ?? elementSet
    if let sort = values["sortBy"]?.plainText, sort != "auto" { sortBy = sort.isEmpty ? nil : sort }
    types = list("types")
    prefix = text("prefix")
    set = text("set")
    collections = list("collection")
    looksDeep = values[StreamRequest.digestOption]?.boolean == true
  }
}
