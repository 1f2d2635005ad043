extension DefectCase {
  /// Cases of the defects of the list of collections.
  static let collections: [DefectCase] = [
    DefectCase(
      "collections-404", "/collections", .status,
      sound: "200", broken: "404", reach: "collections html"),
    DefectCase(
      "collections-wrong-media-type", "/collections", .field("Content-Type"),
      sound: "application/json", broken: "text/plain", reach: "collections"),
    DefectCase(
      "collections-null", "/collections", .json("$.collections[0].id"),
      sound: "bornes-recharge", broken: "", reach: "collections"),
    DefectCase(
      "collections-without-collections", "/collections", .json("$.collections[0].id"),
      sound: "bornes-recharge", broken: "", reach: "collections"),
    DefectCase(
      "collections-without-links", "/collections", .json("$.links[*].rel"),
      sound: "self alternate license license", broken: "", reach: "collections"),
    DefectCase(
      "collections-without-self-link", "/collections", .json("$.links[*].rel"),
      sound: "self alternate license license", broken: "alternate license license",
      reach: "collections"),
    DefectCase(
      "collections-without-alternate-link", "/collections", .json("$.links[*].rel"),
      sound: "self alternate license license", broken: "self license license",
      reach: "collections"),
    DefectCase(
      "collections-links-without-type", "/collections", .json("$.links[*].type"),
      sound: "application/json text/html application/json text/html", broken: "",
      reach: "collections"),
    DefectCase(
      "collections-links-without-rel", "/collections", .json("$.links[*].rel"),
      sound: "self alternate license license", broken: "", reach: "collections"),
    DefectCase(
      "collections-without-license-links", "/collections",
      .json("$.collections[0].links[?@.rel=='license'].type"),
      sound: "application/json text/html", broken: "", reach: "collections"),
    DefectCase(
      "collections-unknown-parameter-accepted", "/collections?autre=1", .status,
      sound: "400", broken: "200", reach: "refusals"),
    DefectCase(
      "collection-missing-from-list", "/collections", .json("$.collections[1].id"),
      sound: "sentiers", broken: "parcs", reach: "collections"),
    DefectCase(
      "collections-duplicate-entry", "/collections", .json("$.collections[7].id"),
      sound: "", broken: "bornes-recharge", reach: "collections"),
    DefectCase(
      "collections-ten-thousand", "/collections/reperes-10000", .status,
      sound: "404", broken: "200", reach: "collections html"),
  ]

  /// Cases of the defects of the entries of the list of collections.
  static let collectionEntries: [DefectCase] = [
    DefectCase(
      "collections-entries-without-id", "/collections", .json("$.collections[0].id"),
      sound: "bornes-recharge", broken: "", reach: "collections"),
    DefectCase(
      "collections-entries-without-self-links", "/collections",
      .json("$.collections[0].links[?@.rel=='self'].type"),
      sound: "application/json", broken: "", reach: "collections"),
    DefectCase(
      "collections-entries-without-items-links", "/collections",
      .json("$.collections[0].links[?@.rel=='items'].type"),
      sound: "application/geo+json text/html", broken: "", reach: "collections"),
    DefectCase(
      "collections-entries-without-description-links", "/collections",
      .json("$.collections[0].links[?@.rel=='describedby'].type"),
      sound: "application/schema+json text/html", broken: "", reach: "collections"),
    DefectCase(
      "collections-items-links-without-type", "/collections",
      .json("$.collections[0].links[?@.rel=='items'].type"),
      sound: "application/geo+json text/html", broken: "", reach: "collections"),
    DefectCase(
      "collections-items-links-without-html", "/collections",
      .json("$.collections[0].links[?@.rel=='items'].type"),
      sound: "application/geo+json text/html", broken: "application/geo+json",
      reach: "collections"),
    DefectCase(
      "collections-self-link-404", "/collections", .json("$.links[?@.rel=='self'].href"),
      sound: "http://demo.test/collections?f=json",
      broken: "http://demo.test/collections/nulle-part?f=json", reach: "collections"),
    DefectCase(
      "collections-items-links-404", "/collections",
      .json("$.collections[2].links[?@.rel=='items'&&@.type=='text/html'].href"),
      sound: "http://demo.test/collections/parcs/items?f=html",
      broken: "http://demo.test/collections/parcs/items/nulle-part?f=html",
      reach: "collections"),
  ]

  /// Cases of the defects of extents.
  static let extents: [DefectCase] = [
    DefectCase(
      "extent-too-small", "/collections/parcs", .json("$.extent.spatial.bbox[*]"),
      sound: "[2.89806,47.1754,3.12772,47.31193]", broken: "[2.89806,47.1754,3.12772,47.243665]",
      reach: "collection collections"),
    DefectCase(
      "extent-swapped", "/collections/reperes", .json("$.extent.spatial.bbox[*]"),
      sound: "[2.96655,47.14318,198.64,3.11792,47.24706,305.71]",
      broken: "[47.14318,2.96655,198.64,47.24706,3.11792,305.71]",
      reach: "collection collections"),
    DefectCase(
      "extent-extra-number", "/collections/parcs", .json("$.extent.spatial.bbox[*]"),
      sound: "[2.89806,47.1754,3.12772,47.31193]", broken: "[2.89806,47.1754,3.12772,47.31193,0]",
      reach: "collection collections"),
    DefectCase(
      "extent-of-texts", "/collections/parcs", .kind("$.extent.spatial.bbox[0][0]"),
      sound: "number", broken: "string", reach: "collection collections"),
    DefectCase(
      "extent-several-boxes", "/collections/parcs", .json("$.extent.spatial.bbox[1]"),
      sound: "", broken: "[3.03659,47.1754,3.12772,47.22185]",
      reach: "collection collections html"),
    DefectCase(
      "extent-first-not-union", "/collections/parcs", .json("$.extent.spatial.bbox[0]"),
      sound: "[2.89806,47.1754,3.12772,47.31193]", broken: "[3.03659,47.1754,3.12772,47.22185]",
      reach: "collection collections html"),
    DefectCase(
      "extent-time-too-small", "/collections/parcs", .json("$.extent.temporal.interval[0][*]"),
      sound: "2019-11-30T15:00:00Z 2024-02-14T10:15:00Z",
      broken: "2019-11-30T15:00:00Z 2019-11-30T15:00:00Z",
      reach: "collection collections"),
    DefectCase(
      "extent-time-not-instants", "/collections/parcs", .json("$.extent.temporal.interval[0][*]"),
      sound: "2019-11-30T15:00:00Z 2024-02-14T10:15:00Z", broken: "hier demain",
      reach: "collection collections"),
    DefectCase(
      "extent-time-first-not-union", "/collections/parcs",
      .json("$.extent.temporal.interval[0][*]"),
      sound: "2019-11-30T15:00:00Z 2024-02-14T10:15:00Z",
      broken: "1900-01-01T00:00:00Z 1900-12-31T00:00:00Z",
      reach: "collection collections"),
  ]

  /// Cases of the defects of a collection alone.
  static let singleCollection: [DefectCase] = [
    DefectCase(
      "collection-404", "/collections/parcs", .status,
      sound: "200", broken: "404", reach: "collection html"),
    DefectCase(
      "collection-wrong-media-type", "/collections/parcs", .field("Content-Type"),
      sound: "application/json", broken: "text/plain", reach: "collection"),
    DefectCase(
      "collection-unknown-200", "/collections/absente", .status,
      sound: "404", broken: "200", reach: "refusals"),
    DefectCase(
      "collection-unknown-500", "/collections/absente", .status,
      sound: "404", broken: "500", reach: "refusals"),
    DefectCase(
      "collection-id-differs", "/collections/parcs", .json("$.id"),
      sound: "parcs", broken: "autre", reach: "collection"),
    DefectCase(
      "collection-title-differs", "/collections/parcs", .json("$.title"),
      sound: "Parcs et jardins", broken: "Autre titre", reach: "collection"),
    DefectCase(
      "collection-description-differs", "/collections/projets", .json("$.description"),
      sound: "Projets soumis à l'enquête publique ; il n'y en a aucun en ce moment.",
      broken: "Autre description.",
      reach: "collection"),
    DefectCase(
      "collection-extent-differs", "/collections/parcs", .json("$.extent.spatial.bbox[*]"),
      sound: "[2.89806,47.1754,3.12772,47.31193]", broken: "[2.89806,47.1754,3.12772,47.243665]",
      reach: "collection"),
    DefectCase(
      "collection-without-links", "/collections/parcs", .json("$.links[0].rel"),
      sound: "self", broken: "", reach: "collection"),
    DefectCase(
      "collection-without-self-link", "/collections/parcs", .json("$.links[?@.rel=='self'].type"),
      sound: "application/json", broken: "", reach: "collection"),
    DefectCase(
      "collection-without-items-link", "/collections/parcs", .json("$.links[?@.rel=='items'].type"),
      sound: "application/geo+json text/html", broken: "", reach: "collection"),
    DefectCase(
      "collection-without-description-link", "/collections/parcs",
      .json("$.links[?@.rel=='describedby'].type"),
      sound: "application/schema+json text/html", broken: "", reach: "collection"),
    DefectCase(
      "collection-unknown-parameter-accepted", "/collections/parcs?autre=1", .status,
      sound: "400", broken: "200", reach: "refusals"),
  ]
}
