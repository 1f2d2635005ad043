import JSON

/// The effects of the chosen defects, by the stage at which they come in.
struct DefectEffects: Sendable {
  private var edits: [DocumentEdit] = []
  private var refusals: [Refusal] = []
  private var alterations: [Alteration] = []
  private var crashes: Set<String> = []
  /// What becomes of rasters before they are written.
  private(set) var rasterChanges: [RasterFile.Change] = []
  /// What becomes of answers about rasters.
  private(set) var rasterAlterations: [RasterAlteration] = []
  /// What becomes of records of the catalogue.
  private(set) var recordChanges: [RecordChange] = []
  /// What becomes of the list of records.
  private(set) var catalogueChanges: [@Sendable (inout [CatalogueEntry]) -> Void] = []
  /// What becomes of pages of records.
  private(set) var pageChanges: [@Sendable (inout CataloguePage, [CatalogueEntry]) -> Void] = []
  /// What becomes of answers of the catalogue.
  private(set) var catalogueAlterations: [@Sendable (inout HTTPResponse, HTTPRequest) -> Void] = []

  /// What becomes of tables before they are written, by their name.
  private(set) var tableChanges: [(name: String, change: @Sendable (inout TableFile) -> Void)] = []
  /// What becomes of the documents beside tables, by their path.
  private(set) var tableDocumentChanges:
    [(path: String, change: @Sendable (JSONText) -> JSONText?)] = []
  /// What becomes of answers about tables.
  private(set) var tableAlterations: [@Sendable (inout HTTPResponse, HTTPRequest) -> Void] = []

  /// What the STAC catalogue says of rasters in place of the truth.
  private(set) var rasterPromises: [String: JSONText] = [:]

  /// Gathers the effects of some defects, always in the same order.
  init(of defects: Set<Defect>) {
    for defect in defects.sorted(by: { $0.rawValue < $1.rawValue }) {
      for effect in defect.effects {
        switch effect {
        case .edit(let edit): edits.append(edit)
        case .refusal(let refusal): refusals.append(refusal)
        case .alteration(let alteration): alterations.append(alteration)
        case .crash(let code): crashes.insert(code)
        case .raster(let change): rasterChanges.append(change)
        case .promise(let member, let value): rasterPromises[member] = value
        case .rasterAnswer(let alteration): rasterAlterations.append(alteration)
        case .record(let change): recordChanges.append(change)
        case .catalogue(let change): catalogueChanges.append(change)
        case .page(let change): pageChanges.append(change)
        case .table(let name, let change): tableChanges.append((name, change))
        case .tableDocument(let path, let change): tableDocumentChanges.append((path, change))
        case .tableAnswer(let alteration): tableAlterations.append(alteration)
        case .catalogueAnswer(let alteration): catalogueAlterations.append(alteration)
        }
      }
    }
  }

  /// Returns the JSON of a resource as the defects make it.
  func edited(_ json: JSONText, of kind: Resource.Kind) -> JSONText {
    edits.reduce(json) { $1.applied(to: $0, of: kind) }
  }

  /// Returns the problem that stands in the place of a resource, if one does.
  func problem(insteadOf resource: Resource, in format: Format) -> Problem? {
    refusals.first { $0.isMet(resource, format) }?.problem
  }

  /// Returns a problem as the defects make it.
  func worsened(_ problem: Problem) -> Problem {
    guard crashes.contains(problem.code) else { return problem }
    return .serverError
  }

  /// Changes a response about something.
  func alter(
    _ response: inout HTTPResponse, about subject: Alteration.Subject, to request: HTTPRequest
  ) {
    for alteration in alterations where alteration.isMet(subject) {
      alteration.change(&response, request)
    }
  }
}
