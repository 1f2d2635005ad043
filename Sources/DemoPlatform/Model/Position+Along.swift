extension [Position] {
  /// Returns the positions of some pairs of longitude and latitude, as tables of data write them.
  static func along(_ coordinates: (longitude: Double, latitude: Double)...) -> [Position] {
    coordinates.map { Position($0.longitude, $0.latitude) }
  }
}
