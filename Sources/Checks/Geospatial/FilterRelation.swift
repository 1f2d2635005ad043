/// How a feature stands to what a filter asks for.
enum FilterRelation {
  /// It certainly matches.
  case matching
  /// It certainly does not.
  case apart
  /// It has no geometry, or no time.
  case unplaced
  /// It is too near to tell, the way servers round.
  case near
  /// Its geometry or time is not there to be read.
  case unreadable
}
