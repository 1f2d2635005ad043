import Suites

/// Who brings the subjects of each kind of stream.
enum SubjectSources {
  /// Returns what brings the subjects that a stream asks for.
  static func make(_ kind: Probe.Stream.Kind, _ request: StreamRequest) -> any SubjectSource {
    switch kind {
    case .records: RecordSource(request: request)
    case .rasters: RasterListing(request: request)
    case .tables: TableListing(request: request)
    }
  }
}
