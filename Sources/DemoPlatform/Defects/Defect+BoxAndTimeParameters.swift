extension Defect {
  /// The defects in reading `bbox` and `datetime`.
  static let boxAndTimeParameters: [Defect] = [
    .boxTextAccepted,
    .boxWrongCountAccepted,
    .boxOutOfRangeAccepted,
    .boxUpsideDownAccepted,
    .boxOfSixNumbersRefused,
    .boxOfSixNumbersBreaks,
    .boxAntimeridianRefused,
    .datetimeTextAccepted,
    .impossibleDateAccepted,
    .reversedIntervalAccepted,
    .instantRefused,
    .dottedBoundRefused,
    .emptyBoundRefused,
    .timeZoneRefused,
    .fractionRefused,
  ]

  /// A bbox that is not made of numbers passes for absent.
  static let boxTextAccepted = Defect(
    "bbox-text-accepted",
    french: "Un bbox qui n'est pas fait de nombres passe pour absent.",
    english: "A bbox that is not made of numbers passes for absent.")

  /// A bbox of neither four nor six numbers passes for absent.
  static let boxWrongCountAccepted = Defect(
    "bbox-wrong-count-accepted",
    french: "Un bbox qui n'a ni quatre ni six nombres passe pour absent.",
    english: "A bbox of neither four nor six numbers passes for absent.")

  /// A bbox beyond the range of longitudes and latitudes is accepted.
  static let boxOutOfRangeAccepted = Defect(
    "bbox-out-of-range-accepted",
    french: "Un bbox au-delà des longitudes et latitudes possibles est accepté.",
    english: "A bbox beyond the range of longitudes and latitudes is accepted.")

  /// A bbox whose south lies north of its north is accepted.
  static let boxUpsideDownAccepted = Defect(
    "bbox-upside-down-accepted",
    french: "Un bbox dont le sud est au nord du nord est accepté.",
    english: "A bbox whose south lies north of its north is accepted.")

  /// A bbox of six numbers is refused.
  static let boxOfSixNumbersRefused = Defect(
    "bbox-six-numbers-refused",
    french: "Un bbox de six nombres est refusé.",
    english: "A bbox of six numbers is refused.")

  /// A bbox of six numbers answers 500.
  static let boxOfSixNumbersBreaks = Defect(
    "bbox-six-numbers-500",
    french: "Un bbox de six nombres répond 500.",
    english: "A bbox of six numbers answers 500.")

  /// A bbox that crosses the antimeridian is refused.
  static let boxAntimeridianRefused = Defect(
    "bbox-antimeridian-refused",
    french: "Un bbox qui franchit l'antiméridien est refusé.",
    english: "A bbox that crosses the antimeridian is refused.")

  /// A datetime that is no time passes for absent.
  static let datetimeTextAccepted = Defect(
    "datetime-text-accepted",
    french: "Un datetime qui n'est pas une date passe pour absent.",
    english: "A datetime that is no time passes for absent.")

  /// A day that the calendar does not have passes for the 1st of the month.
  static let impossibleDateAccepted = Defect(
    "datetime-impossible-date-accepted",
    french: "Un jour qui n'existe pas passe pour le 1er du mois.",
    english: "A day that the calendar does not have passes for the 1st of the month.")

  /// An interval that ends before it starts is accepted.
  static let reversedIntervalAccepted = Defect(
    "datetime-reversed-accepted",
    french: "Un intervalle qui finit avant de commencer est accepté.",
    english: "An interval that ends before it starts is accepted.")

  /// A datetime that is one instant is refused.
  static let instantRefused = Defect(
    "datetime-instant-refused",
    french: "Un datetime qui est un seul instant est refusé.",
    english: "A datetime that is one instant is refused.")

  /// An interval with an end written “..” is refused.
  static let dottedBoundRefused = Defect(
    "datetime-dotted-bound-refused",
    french: "Un intervalle dont une borne s'écrit « .. » est refusé.",
    english: "An interval with an end written “..” is refused.")

  /// An interval with an end left empty is refused.
  static let emptyBoundRefused = Defect(
    "datetime-empty-bound-refused",
    french: "Un intervalle dont une borne est vide est refusé.",
    english: "An interval with an end left empty is refused.")

  /// A datetime that is not in UTC is refused.
  static let timeZoneRefused = Defect(
    "datetime-time-zone-refused",
    french: "Un datetime qui n'est pas en UTC est refusé.",
    english: "A datetime that is not in UTC is refused.")

  /// A datetime with a fraction of a second is refused.
  static let fractionRefused = Defect(
    "datetime-fraction-refused",
    french: "Un datetime avec une fraction de seconde est refusé.",
    english: "A datetime with a fraction of a second is refused.")
}
