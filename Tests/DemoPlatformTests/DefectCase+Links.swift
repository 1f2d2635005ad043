extension DefectCase {
  /// Cases of the defects of the links of a page of features.
  static let itemsLinks: [DefectCase] = [
    DefectCase(
      "items-without-links", "\(parks)?limit=4", .json("$.links[*].rel"),
      sound: "self alternate next collection collection", broken: "", reach: "items"),
    DefectCase(
      "items-without-self-link", "\(parks)?limit=4", .json("$.links[*].rel"),
      sound: "self alternate next collection collection",
      broken: "alternate next collection collection",
      reach: "items"),
    DefectCase(
      "items-without-alternate-link", "\(parks)?limit=4", .json("$.links[*].rel"),
      sound: "self alternate next collection collection", broken: "self next collection collection",
      reach: "items"),
    DefectCase(
      "items-links-without-rel", "\(parks)?limit=4", .json("$.links[*].rel"),
      sound: "self alternate next collection collection", broken: "", reach: "items"),
    DefectCase(
      "items-links-without-type", parks, .json("$.links[*].type"),
      sound: "application/geo+json text/html application/json text/html", broken: "",
      reach: "items"),
    DefectCase(
      "items-links-without-href", parks, .json("$.links[0].href"),
      sound: "http://demo.test/collections/parcs/items?f=json", broken: "", reach: "items"),
    DefectCase(
      "items-self-link-without-parameters", "\(parks)?limit=4",
      .json("$.links[?@.rel=='self'].href"),
      sound: "http://demo.test/collections/parcs/items?limit=4&f=json",
      broken: "http://demo.test/collections/parcs/items?f=json",
      reach: "items"),
    DefectCase(
      "items-bbox-too-small", parks, .json("$.bbox"),
      sound: "[2.89806,47.1754,3.12772,47.31193]", broken: "[2.89806,47.1754,3.12772,47.243665]",
      reach: "items"),
    DefectCase(
      "items-bbox-of-page", "/collections/reperes/items?limit=1", .json("$.bbox"),
      sound: "[2.96655,47.14318,198.64,3.11792,47.24706,305.71]",
      broken: "[3.05214,47.18102,231.42,3.05214,47.18102,231.42]",
      reach: "items"),
  ]

  /// Cases of the defects of the links to the next page.
  static let paging: [DefectCase] = [
    DefectCase(
      "next-missing", "\(parks)?limit=4", .json("$.links[?@.rel=='next'].href"),
      sound: "http://demo.test/collections/parcs/items?limit=4&offset=4&f=json", broken: "",
      reach: "items"),
    DefectCase(
      "next-missing-after-first", "\(parks)?limit=4&offset=4",
      .json("$.links[?@.rel=='next'].href"),
      sound: "http://demo.test/collections/parcs/items?limit=4&offset=8&f=json", broken: "",
      reach: "items"),
    DefectCase(
      "next-on-last-page", "\(parks)?limit=4&offset=8", .json("$.links[?@.rel=='next'].href"),
      sound: "", broken: "http://demo.test/collections/parcs/items?limit=4&offset=9&f=json",
      reach: "html items"),
    DefectCase(
      "next-repeats-feature", "\(parks)?limit=4", .json("$.links[?@.rel=='next'].href"),
      sound: "http://demo.test/collections/parcs/items?limit=4&offset=4&f=json",
      broken: "http://demo.test/collections/parcs/items?limit=4&offset=3&f=json",
      reach: "items"),
    DefectCase(
      "next-skips-feature", "\(parks)?limit=4", .json("$.links[?@.rel=='next'].href"),
      sound: "http://demo.test/collections/parcs/items?limit=4&offset=4&f=json",
      broken: "http://demo.test/collections/parcs/items?limit=4&offset=5&f=json",
      reach: "items"),
    DefectCase(
      "next-drops-parameters", "\(parks)?limit=2&commune=Roquebelle",
      .json("$.links[?@.rel=='next'].href"),
      sound: "http://demo.test/collections/parcs/items?limit=2&commune=Roquebelle&offset=2&f=json",
      broken: "http://demo.test/collections/parcs/items?limit=2&offset=2&f=json",
      reach: "items"),
    DefectCase(
      "next-drops-limit", "\(parks)?limit=4", .json("$.links[?@.rel=='next'].href"),
      sound: "http://demo.test/collections/parcs/items?limit=4&offset=4&f=json",
      broken: "http://demo.test/collections/parcs/items?offset=4&f=json",
      reach: "items"),
    DefectCase(
      "next-itself", "\(parks)?limit=4", .json("$.links[?@.rel=='next'].href"),
      sound: "http://demo.test/collections/parcs/items?limit=4&offset=4&f=json",
      broken: "http://demo.test/collections/parcs/items?limit=4&offset=0&f=json",
      reach: "items"),
    DefectCase(
      "next-loop", "\(parks)?limit=4&offset=8", .json("$.links[?@.rel=='next'].href"),
      sound: "", broken: "http://demo.test/collections/parcs/items?limit=4&offset=0&f=json",
      reach: "items"),
    DefectCase(
      "next-other-origin", "\(parks)?limit=4", .json("$.links[?@.rel=='next'].href"),
      sound: "http://demo.test/collections/parcs/items?limit=4&offset=4&f=json",
      broken: "http://ailleurs.invalid/collections/parcs/items?limit=4&offset=4&f=json",
      reach: "items"),
    DefectCase(
      "next-404", "\(parks)?limit=4", .json("$.links[?@.rel=='next'].href"),
      sound: "http://demo.test/collections/parcs/items?limit=4&offset=4&f=json",
      broken: "http://demo.test/collections/parcs/items/nulle-part?limit=4&offset=4&f=json",
      reach: "items"),
    DefectCase(
      "next-without-type", "\(parks)?limit=4", .json("$.links[?@.rel=='next'].type"),
      sound: "application/geo+json", broken: "", reach: "items"),
  ]
}
