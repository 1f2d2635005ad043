extension DefectCase {
  /// Cases of the defects of a feature alone.
  static let feature: [DefectCase] = [
    DefectCase(
      "feature-404", "\(parks)/parc-1", .status,
      sound: "200", broken: "404", reach: "feature html"),
    DefectCase(
      "feature-unknown-200", "\(parks)/absente", .status,
      sound: "404", broken: "200", reach: "refusals"),
    DefectCase(
      "feature-unknown-500", "\(parks)/absente", .status,
      sound: "404", broken: "500", reach: "refusals"),
    DefectCase(
      "feature-unknown-parameter-accepted", "\(parks)/parc-1?autre=1", .status,
      sound: "400", broken: "200", reach: "refusals"),
    DefectCase(
      "feature-reserved-ids-404", "\(points)/borne%2F02%20%C3%A9", .status,
      sound: "200", broken: "404", reach: "feature"),
    DefectCase(
      "feature-links-not-encoded", "\(points)/borne%2F02%20%C3%A9",
      .json("$.links[?@.rel=='self'].href"),
      sound: "http://demo.test/collections/bornes-recharge/items/borne%2F02%20%C3%A9?f=json",
      broken: "http://demo.test/collections/bornes-recharge/items/borne/02 é?f=json",
      reach: "feature"),
    DefectCase(
      "feature-without-id", "\(parks)/parc-1", .json("$.id"),
      sound: "parc-1", broken: "", reach: "feature"),
    DefectCase(
      "feature-id-differs", "\(parks)/parc-1", .json("$.id"),
      sound: "parc-1", broken: "autre", reach: "feature"),
    DefectCase(
      "feature-wrong-type", "\(parks)/parc-1", .json("$.type"),
      sound: "Feature", broken: "Entité", reach: "feature"),
    DefectCase(
      "feature-properties-differ", "\(parks)/parc-1", .json("$.properties.nom"),
      sound: "Parc de la Lauve", broken: "autre", reach: "feature"),
    DefectCase(
      "feature-geometry-differs", "/collections/reperes/items/repere-1",
      .json("$.geometry.coordinates"),
      sound: "[3.05214,47.18102,231.42]", broken: "[3.06214,47.18102,231.42]", reach: "feature"),
    DefectCase(
      "feature-without-links", "\(parks)/parc-1", .json("$.links[*].rel"),
      sound: "self alternate collection collection", broken: "", reach: "feature"),
    DefectCase(
      "feature-without-self-link", "\(parks)/parc-1", .json("$.links[*].rel"),
      sound: "self alternate collection collection", broken: "alternate collection collection",
      reach: "feature"),
    DefectCase(
      "feature-without-alternate-link", "\(parks)/parc-1", .json("$.links[*].rel"),
      sound: "self alternate collection collection", broken: "self collection collection",
      reach: "feature"),
    DefectCase(
      "feature-without-collection-link", "\(parks)/parc-1", .json("$.links[*].rel"),
      sound: "self alternate collection collection", broken: "self alternate", reach: "feature"),
    DefectCase(
      "feature-links-without-type", "\(parks)/parc-1", .json("$.links[*].type"),
      sound: "application/geo+json text/html application/json text/html", broken: "",
      reach: "feature"),
    DefectCase(
      "feature-links-without-rel", "\(parks)/parc-1", .json("$.links[*].rel"),
      sound: "self alternate collection collection", broken: "", reach: "feature"),
    DefectCase(
      "feature-links-without-href", "\(parks)/parc-1", .json("$.links[0].href"),
      sound: "http://demo.test/collections/parcs/items/parc-1?f=json", broken: "",
      reach: "feature"),
  ]

  /// Cases of the defects of GeoJSON.
  static let geoJSON: [DefectCase] = [
    DefectCase(
      "items-wrong-media-type", parks, .field("Content-Type"),
      sound: "application/geo+json", broken: "application/json", reach: "items"),
    DefectCase(
      "feature-wrong-media-type", "\(parks)/parc-1", .field("Content-Type"),
      sound: "application/geo+json", broken: "application/json", reach: "feature"),
    DefectCase(
      "geojson-coordinates-swapped", "/collections/reperes/items/repere-1",
      .json("$.geometry.coordinates"),
      sound: "[3.05214,47.18102,231.42]", broken: "[47.18102,3.05214,231.42]",
      reach: "feature items"),
    DefectCase(
      "geojson-projected-coordinates", "/collections/reperes/items/repere-1",
      .json("$.geometry.coordinates"),
      sound: "[3.05214,47.18102,231.42]", broken: "[339764,5216994,231.42]",
      reach: "feature items"),
    DefectCase(
      "geojson-text-coordinates", "/collections/reperes/items/repere-1",
      .kind("$.geometry.coordinates[0]"),
      sound: "number", broken: "string", reach: "feature items"),
    DefectCase(
      "geojson-ring-not-closed", "\(parks)/parc-1", .json("$.geometry.coordinates[1][0,-1]"),
      sound: "[3.04879,47.1825] [3.04879,47.1825]", broken: "[3.04879,47.1825] [3.04933,47.183]",
      reach: "feature items"),
    DefectCase(
      "geojson-clockwise-rings", "\(parks)/parc-9", .json("$.geometry.coordinates[0][0][1]"),
      sound: "[2.92177,47.29689]", broken: "[2.92174,47.29515]", reach: "feature items"),
    DefectCase(
      "geojson-line-of-one-position", "/collections/sentiers/items/sentier-03",
      .json("$.geometry.coordinates[-1]"),
      sound: "[3.12283,47.21396]", broken: "[3.11357,47.21264]", reach: "feature items"),
    DefectCase(
      "geojson-unknown-geometry-type", "/collections/reperes/items/repere-1",
      .json("$.geometry.type"),
      sound: "Point", broken: "Circle", reach: "feature items"),
    DefectCase(
      "geojson-without-geometry-member", "/collections/deliberations/items/2022-001", .names("$"),
      sound: "type id geometry properties links", broken: "type id properties links",
      reach: "feature items"),
    DefectCase(
      "geojson-without-properties-member", "/collections/deliberations/items/2022-001", .names("$"),
      sound: "type id geometry properties links", broken: "type id geometry links",
      reach: "feature items"),
    DefectCase(
      "geojson-dates-day-first", "\(parks)/parc-1", .json("$.properties.inventaire"),
      sound: "2023-04-11T08:00:00Z", broken: "11/04/2023", reach: "feature items"),
    DefectCase(
      "geojson-without-feature-type", "/collections/deliberations/items", .names("$.features[0]"),
      sound: "type id geometry properties", broken: "id geometry properties", reach: "items"),
    DefectCase(
      "geojson-null-feature", "/collections/reperes/items", .json("$.features[0].id"),
      sound: "repere-1", broken: "", reach: "items"),
    DefectCase(
      "geojson-duplicate-ids", "/collections/reperes/items", .json("$.features[*].id"),
      sound: "repere-1 repere-2 repere-3 repere-4 repere-5 repere-6",
      broken: "jumeau jumeau jumeau jumeau jumeau jumeau",
      reach: "items"),
    DefectCase(
      "geojson-id-as-object", "/collections/reperes/items/repere-1", .kind("$.id"),
      sound: "string", broken: "object", reach: "feature items"),
    DefectCase(
      "geojson-duplicate-member", "/collections/reperes/items/repere-1", .names("$"),
      sound: "type id geometry properties links",
      broken: "type id geometry properties links properties",
      reach: "feature items"),
  ]
}
