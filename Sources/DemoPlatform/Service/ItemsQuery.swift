/// The features that a request asks for.
struct ItemsQuery: Sendable, Hashable {
  /// The number of features of a page when the request does not say (17-069r4, 7.15.2).
  static let defaultLimit = 10
  /// The greatest number of features of a page; a greater `limit` is as good as this one.
  static let maximumLimit = 30

  /// The number of features asked for, not yet held to the maximum.
  var limit: Int?
  /// How many of the selected features come on earlier pages.
  var offset = 0
  /// The box that the features must meet.
  var box: BoundingBox?
  /// The time that the features must meet.
  var interval: TemporalInterval?
  /// The properties that the features must have, by the place of their definition.
  var filters: [Int: PropertyValue] = [:]

  /// Reads the parameters of a request, whose names are known to be right.
  init(
    _ parameters: [QueryParameter], of collection: FeatureCollection, reader: ParameterReader
  ) throws(Problem) {
    for parameter in parameters where !reader.overlooks(parameter) {
      switch parameter.name {
      case "limit": limit = try reader.limit(parameter.value)
      case "offset": offset = try reader.offset(parameter.value)
      case "bbox": box = try reader.box(parameter.value)
      case "datetime": interval = try reader.interval(parameter.value)
      default:
        guard
          let place = collection.properties.firstIndex(where: {
            $0.isFilter && $0.name == parameter.name
          })
        else { continue }
        filters[place] = try reader.filter(parameter.value, by: collection.properties[place])
      }
    }
  }
}
