import JSON

extension Defect {
  /// The defects of extents.
  static let extents: [Defect] = [
    Defect(
      "extent-too-small",
      french: "L'emprise spatiale ne couvre pas toutes les entités.",
      english: "The spatial extent does not cover every feature.",
      .changingExtents(DocumentPath.boxes + ["*"]) { $0.southernHalf }),
    Defect(
      "extent-swapped",
      french: "L'emprise spatiale donne les latitudes d'abord.",
      english: "The spatial extent has latitudes first.",
      .changingExtents(DocumentPath.boxes + ["*"]) { $0.latitudeFirst }),
    Defect(
      "extent-extra-number",
      french: "L'emprise spatiale a un nombre de trop.",
      english: "The spatial extent has one number too many.",
      .changingExtents(DocumentPath.boxes + ["*"]) { $0.appending(0) }),
    Defect(
      "extent-of-texts",
      french: "L'emprise spatiale a des textes au lieu de nombres.",
      english: "The spatial extent has texts instead of numbers.",
      .changingExtents(DocumentPath.boxes + ["*", "*"]) { .string(JSONWriter.string($0)) }),
    .extentSeveralBoxes,
    .extentFirstNotUnion,
    Defect(
      "extent-time-too-small",
      french: "L'étendue temporelle ne couvre pas toutes les entités.",
      english: "The temporal extent does not cover every feature.",
      .changingExtents(DocumentPath.intervals + ["*"]) {
        .array([$0.elements.first ?? nil, $0.elements.first ?? nil])
      }),
    Defect(
      "extent-time-not-instants",
      french: "L'étendue temporelle a des mots au lieu d'instants.",
      english: "The temporal extent has words instead of instants.",
      .changingExtents(DocumentPath.intervals + ["*"]) { _ in ["hier", "demain"] }),
    Defect(
      "extent-time-first-not-union",
      french:
        "L'étendue temporelle a plusieurs intervalles, dont le premier ne couvre pas les autres.",
      english:
        "The temporal extent has several intervals, the first of which does not cover the others.",
      .changingExtents(DocumentPath.intervals) {
        .array([["1900-01-01T00:00:00Z", "1900-12-31T00:00:00Z"]] + $0.elements)
      }),
  ]

  /// The spatial extent of a collection has several boxes.
  static let extentSeveralBoxes = Defect(
    "extent-several-boxes",
    french: "L'emprise spatiale d'une collection a plusieurs boîtes.",
    english: "The spatial extent of a collection has several boxes.")

  /// The spatial extent has several boxes, the first of which does not cover the others.
  static let extentFirstNotUnion = Defect(
    "extent-first-not-union",
    french: "L'emprise spatiale a plusieurs boîtes, dont la première ne couvre pas les autres.",
    english: "The spatial extent has several boxes, the first of which does not cover the others.")
}
