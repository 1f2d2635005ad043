extension Defect {
  /// The defects in selecting features.
  static let selection: [Defect] = [
    .itemsIgnoreLimit,
    .itemsLimitExceeded,
    .itemsIgnoreBox,
    .itemsIgnoreDatetime,
    .itemsIgnoreFilters,
    .itemsWithoutFilters,
    .boxContainedOnly,
    .boxEdgeExclusive,
    .boxOfSixNumbersEmpty,
    .boxDropsFeaturesWithoutGeometry,
    .boxSwapped,
    .boxAntimeridianIgnored,
    .datetimeDropsFeaturesWithoutTime,
    .datetimeBoundaryExclusive,
    .datetimeStartOnly,
    .halfOpenIntervalAsInstant,
    .timeZoneIgnored,
    .boxOrDatetime,
  ]

  /// The parameter limit has no effect.
  static let itemsIgnoreLimit = Defect(
    "items-ignore-limit",
    french: "Le paramètre limit n'a pas d'effet.",
    english: "The parameter limit has no effect.")

  /// A page holds one feature more than limit.
  static let itemsLimitExceeded = Defect(
    "items-limit-exceeded",
    french: "Une page contient une entité de plus que limit.",
    english: "A page holds one feature more than limit.")

  /// The parameter bbox has no effect.
  static let itemsIgnoreBox = Defect(
    "items-ignore-bbox",
    french: "Le paramètre bbox n'a pas d'effet.",
    english: "The parameter bbox has no effect.")

  /// The parameter datetime has no effect.
  static let itemsIgnoreDatetime = Defect(
    "items-ignore-datetime",
    french: "Le paramètre datetime n'a pas d'effet.",
    english: "The parameter datetime has no effect.")

  /// The parameters that filter by a property have no effect.
  static let itemsIgnoreFilters = Defect(
    "items-ignore-filters",
    french: "Les paramètres qui filtrent par une propriété n'ont pas d'effet.",
    english: "The parameters that filter by a property have no effect.")

  /// No parameter filters features by a property.
  static let itemsWithoutFilters = Defect(
    "items-without-filters",
    french: "Aucun paramètre ne filtre les entités par une propriété.",
    english: "No parameter filters features by a property.")

  /// A bbox leaves out features that are partly inside.
  static let boxContainedOnly = Defect(
    "bbox-contained-only",
    french: "Un bbox écarte les entités qui n'y sont qu'en partie.",
    english: "A bbox leaves out features that are partly inside.")

  /// A bbox leaves out features on its edge.
  static let boxEdgeExclusive = Defect(
    "bbox-edge-exclusive",
    french: "Un bbox écarte les entités qui sont sur son bord.",
    english: "A bbox leaves out features on its edge.")

  /// A bbox of six numbers selects no feature that has a geometry.
  static let boxOfSixNumbersEmpty = Defect(
    "bbox-six-numbers-empty",
    french: "Un bbox de six nombres ne retient aucune entité qui a une géométrie.",
    english: "A bbox of six numbers selects no feature that has a geometry.")

  /// A bbox leaves out features without a geometry.
  static let boxDropsFeaturesWithoutGeometry = Defect(
    "bbox-drops-features-without-geometry",
    french: "Un bbox écarte les entités sans géométrie.",
    english: "A bbox leaves out features without a geometry.")

  /// A bbox is read with latitudes first.
  static let boxSwapped = Defect(
    "bbox-swapped",
    french: "Un bbox est lu avec les latitudes d'abord.",
    english: "A bbox is read with latitudes first.")

  /// A bbox that crosses the antimeridian is read as the rest of the world.
  static let boxAntimeridianIgnored = Defect(
    "bbox-antimeridian-ignored",
    french: "Un bbox qui franchit l'antiméridien est lu comme le reste du monde.",
    english: "A bbox that crosses the antimeridian is read as the rest of the world.")

  /// A datetime leaves out features without a time.
  static let datetimeDropsFeaturesWithoutTime = Defect(
    "datetime-drops-features-without-time",
    french: "Un datetime écarte les entités sans date.",
    english: "A datetime leaves out features without a time.")

  /// A datetime leaves out features on its bounds.
  static let datetimeBoundaryExclusive = Defect(
    "datetime-boundary-exclusive",
    french: "Un datetime écarte les entités qui sont sur ses bornes.",
    english: "A datetime leaves out features on its bounds.")

  /// A datetime only looks at when features start.
  static let datetimeStartOnly = Defect(
    "datetime-start-only",
    french: "Un datetime ne regarde que le début des entités.",
    english: "A datetime only looks at when features start.")

  /// A half-bounded interval passes for the one instant that it tells.
  static let halfOpenIntervalAsInstant = Defect(
    "datetime-half-open-as-instant",
    french: "Un intervalle à demi borné passe pour le seul instant qu'il donne.",
    english: "A half-bounded interval passes for the one instant that it tells.")

  /// The offset of a datetime from UTC has no effect.
  static let timeZoneIgnored = Defect(
    "datetime-time-zone-ignored",
    french: "Le décalage d'un datetime par rapport à UTC n'a pas d'effet.",
    english: "The offset of a datetime from UTC has no effect.")

  /// bbox and datetime together select what meets either.
  static let boxOrDatetime = Defect(
    "bbox-and-datetime-or",
    french: "bbox et datetime ensemble retiennent ce qui satisfait l'un ou l'autre.",
    english: "bbox and datetime together select what meets either.")
}
