extension DefectCase {
  /// Cases of the defects of pages of features.
  static let items: [DefectCase] = [
    DefectCase(
      "items-404", parks, .status,
      sound: "200", broken: "404", reach: "html items refusals"),
    DefectCase(
      "items-500", "/collections/sentiers/items", .status,
      sound: "200", broken: "500", reach: "items"),
    DefectCase(
      "items-too-many-requests", "/collections/deliberations/items", .field("Retry-After"),
      sound: "none", broken: "1", reach: "items"),
    DefectCase(
      "items-unknown-parameter-accepted", "\(parks)?autre=1", .status,
      sound: "400", broken: "200", reach: "refusals"),
    DefectCase(
      "items-without-type", parks, .json("$.type"),
      sound: "FeatureCollection", broken: "", reach: "items"),
    DefectCase(
      "items-without-features", parks, .json("$.features[0].id"),
      sound: "parc-1", broken: "", reach: "items"),
    DefectCase(
      "items-features-null", parks, .json("$.features[0].id"),
      sound: "parc-1", broken: "", reach: "items"),
  ]

  /// Cases of the defects in selecting features.
  static let selection: [DefectCase] = [
    DefectCase(
      "items-ignore-limit", "\(parks)?limit=2", .json("$.features[*].id"),
      sound: "parc-1 parc-2",
      broken: "parc-1 parc-2 parc-3 parc-4 parc-5 parc-6 parc-7 parc-8 parc-9",
      reach: "items"),
    DefectCase(
      "items-limit-exceeded", "\(parks)?limit=2", .json("$.features[*].id"),
      sound: "parc-1 parc-2", broken: "parc-1 parc-2 parc-3", reach: "items"),
    DefectCase(
      "items-ignore-bbox", "\(parks)?bbox=2.9,47.3,2.91,47.31", .json("$.features[*].id"),
      sound: "parc-7", broken: "parc-1 parc-2 parc-3 parc-4 parc-5 parc-6 parc-7 parc-8 parc-9",
      reach: "items"),
    DefectCase(
      "items-ignore-datetime", "\(parks)?datetime=2019-01-01T00:00:00Z/2020-12-31T00:00:00Z",
      .json("$.features[*].id"),
      sound: "parc-3 parc-6 parc-8 parc-9",
      broken: "parc-1 parc-2 parc-3 parc-4 parc-5 parc-6 parc-7 parc-8 parc-9",
      reach: "items"),
    DefectCase(
      "items-ignore-filters", "\(parks)?commune=Les%20Aulnes", .json("$.features[*].id"),
      sound: "parc-7 parc-8 parc-9",
      broken: "parc-1 parc-2 parc-3 parc-4 parc-5 parc-6 parc-7 parc-8 parc-9",
      reach: "items"),
    DefectCase(
      "items-without-filters", "\(parks)?commune=Les%20Aulnes", .status,
      sound: "200", broken: "400", reach: "api html items refusals"),
    DefectCase(
      "bbox-contained-only", "/collections/sentiers/items?bbox=3.02,47.25,3.03,47.26&limit=30",
      .json("$.features[*].id"),
      sound: "sentier-01 sentier-12", broken: "sentier-12", reach: "items"),
    DefectCase(
      "bbox-edge-exclusive", "/collections/reperes/items?bbox=3.05214,47,4,48",
      .json("$.features[*].id"),
      sound: "repere-1 repere-3 repere-4", broken: "repere-3 repere-4", reach: "items"),
    DefectCase(
      "bbox-six-numbers-empty", "/collections/reperes/items?bbox=2,47,200,4,48,235",
      .json("$.features[*].id"),
      sound: "repere-1 repere-2", broken: "", reach: "items"),
    DefectCase(
      "bbox-drops-features-without-geometry",
      "/collections/sentiers/items?bbox=3.11,47.2,3.13,47.22", .json("$.features[*].id"),
      sound: "sentier-03 sentier-07 sentier-11 sentier-12",
      broken: "sentier-03 sentier-07 sentier-11",
      reach: "items"),
    DefectCase(
      "bbox-swapped", "\(parks)?bbox=2.9,47.3,2.91,47.31", .json("$.features[*].id"),
      sound: "parc-7", broken: "", reach: "items"),
    DefectCase(
      "bbox-antimeridian-ignored", "/collections/balises/items?bbox=179,-20,-179,-15",
      .json("$.features[*].id"),
      sound: "balise-2 balise-3 balise-8 chenal-1", broken: "balise-1 balise-6 balise-7",
      reach: "items"),
    DefectCase(
      "datetime-drops-features-without-time",
      "\(parks)?datetime=2019-01-01T00:00:00Z/2020-12-31T00:00:00Z", .json("$.features[*].id"),
      sound: "parc-3 parc-6 parc-8 parc-9", broken: "parc-6 parc-9", reach: "items"),
    DefectCase(
      "datetime-boundary-exclusive", "\(parks)?datetime=2020-05-28T06:30:00Z/2021-01-01T00:00:00Z",
      .json("$.features[*].id"),
      sound: "parc-3 parc-6 parc-8", broken: "parc-3 parc-8", reach: "items"),
    DefectCase(
      "datetime-start-only", "/collections/sentiers/items?datetime=2020-12-01T00:00:00Z",
      .json("$.features[*].id"),
      sound: "sentier-01 sentier-02 sentier-03 sentier-04 sentier-07 sentier-09 sentier-10",
      broken: "sentier-04 sentier-09",
      reach: "items"),
    DefectCase(
      "datetime-half-open-as-instant", "\(parks)?datetime=2023-10-05T09:00:00Z/..",
      .json("$.features[*].id"),
      sound: "parc-3 parc-5 parc-7 parc-8", broken: "parc-3 parc-5 parc-8", reach: "items"),
    DefectCase(
      "datetime-time-zone-ignored", "\(points)?datetime=2022-10-06T11:30:00%2B02:00",
      .json("$.features[*].id"),
      sound: "borne-03 borne-05 borne-12 borne-24 borne-33",
      broken: "borne-05 borne-12 borne-24 borne-33",
      reach: "items"),
    DefectCase(
      "bbox-and-datetime-or",
      "\(parks)?bbox=2.9,47.3,2.91,47.31&datetime=2019-01-01T00:00:00Z/2020-12-31T00:00:00Z",
      .json("$.features[*].id"),
      sound: "", broken: "parc-3 parc-6 parc-7 parc-8 parc-9", reach: "items"),
  ]

  /// Cases of the defects of the time stamp and the counts of a page.
  static let counts: [DefectCase] = [
    DefectCase(
      "time-stamp-invalid", parks, .json("$.timeStamp"),
      sound: "2025-11-24T16:00:00Z", broken: "hier", reach: "items"),
    DefectCase(
      "time-stamp-not-utc", parks, .json("$.timeStamp"),
      sound: "2025-11-24T16:00:00Z", broken: "2025-11-24T17:00:00+01:00", reach: "items"),
    DefectCase(
      "time-stamp-old", parks, .json("$.timeStamp"),
      sound: "2025-11-24T16:00:00Z", broken: "1999-12-31T23:59:59Z", reach: "items"),
    DefectCase(
      "number-matched-wrong", parks, .json("$.numberMatched"),
      sound: "9", broken: "10", reach: "items"),
    DefectCase(
      "number-matched-of-page", "\(parks)?limit=4", .json("$.numberMatched"),
      sound: "9", broken: "4", reach: "items"),
    DefectCase(
      "number-matched-ignores-selection", "\(parks)?commune=Roquebelle", .json("$.numberMatched"),
      sound: "4", broken: "9", reach: "items"),
    DefectCase(
      "number-matched-as-text", parks, .kind("$.numberMatched"),
      sound: "number", broken: "string", reach: "items"),
    DefectCase(
      "number-returned-wrong", "\(parks)?limit=4", .json("$.numberReturned"),
      sound: "4", broken: "3", reach: "items"),
  ]
}
