extension DefectCase {
  /// Cases of the defects in reading parameters.
  static let parameters: [DefectCase] = [
    DefectCase(
      "html-unknown-parameter-accepted", "/?f=html&autre=1", .status,
      sound: "400", broken: "200", reach: "refusals"),
    DefectCase(
      "parameter-case-ignored", "\(parks)?LIMIT=2", .status,
      sound: "400", broken: "200", reach: "refusals"),
    DefectCase(
      "parameter-repeated-accepted", "\(parks)?limit=2&limit=3",
      .json("$['numberReturned','status']"),
      sound: "400", broken: "3", reach: "refusals"),
    DefectCase(
      "parameter-empty-accepted", "\(parks)?bbox=", .status,
      sound: "400", broken: "200", reach: "refusals"),
    DefectCase(
      "parameter-invalid-500", "\(parks)?limit=abc", .status,
      sound: "400", broken: "500", reach: "refusals"),
    DefectCase(
      "format-unknown-accepted", "\(parks)?f=xml", .status,
      sound: "400", broken: "200", reach: "refusals"),
    DefectCase(
      "limit-text-accepted", "\(parks)?limit=abc", .status,
      sound: "400", broken: "200", reach: "refusals"),
    DefectCase(
      "limit-fraction-accepted", "\(parks)?limit=1.5", .json("$['numberReturned','status']"),
      sound: "400", broken: "1", reach: "refusals"),
    DefectCase(
      "limit-zero-accepted", "\(parks)?limit=0", .status,
      sound: "400", broken: "200", reach: "refusals"),
    DefectCase(
      "limit-negative-accepted", "\(parks)?limit=-1", .status,
      sound: "400", broken: "200", reach: "refusals"),
    DefectCase(
      "limit-above-maximum-refused", "\(parks)?limit=1000", .status,
      sound: "200", broken: "400", reach: "items"),
    DefectCase(
      "offset-invalid-accepted", "\(parks)?offset=-1", .status,
      sound: "400", broken: "200", reach: "refusals"),
    DefectCase(
      "filter-invalid-accepted", "\(parks)?chiens_admis=oui", .status,
      sound: "400", broken: "200", reach: "refusals"),
  ]

  /// Cases of the defects in reading `bbox` and `datetime`.
  static let boxAndTimeParameters: [DefectCase] = [
    DefectCase(
      "bbox-text-accepted", "\(parks)?bbox=a,b,c,d", .status,
      sound: "400", broken: "200", reach: "refusals"),
    DefectCase(
      "bbox-wrong-count-accepted", "\(parks)?bbox=1,2,3,4,5", .status,
      sound: "400", broken: "200", reach: "refusals"),
    DefectCase(
      "bbox-out-of-range-accepted", "\(parks)?bbox=0,91,1,92", .status,
      sound: "400", broken: "200", reach: "refusals"),
    DefectCase(
      "bbox-upside-down-accepted", "\(parks)?bbox=0,2,1,1", .status,
      sound: "400", broken: "200", reach: "refusals"),
    DefectCase(
      "bbox-six-numbers-refused", "/collections/reperes/items?bbox=2,47,200,4,48,235", .status,
      sound: "200", broken: "400", reach: "items"),
    DefectCase(
      "bbox-six-numbers-500", "/collections/reperes/items?bbox=2,47,200,4,48,235", .status,
      sound: "200", broken: "500", reach: "items"),
    DefectCase(
      "bbox-antimeridian-refused", "/collections/balises/items?bbox=179,-20,-179,-15", .status,
      sound: "200", broken: "400", reach: "items"),
    DefectCase(
      "datetime-text-accepted", "\(parks)?datetime=hier", .status,
      sound: "400", broken: "200", reach: "refusals"),
    DefectCase(
      "datetime-impossible-date-accepted", "\(parks)?datetime=2021-02-30T00:00:00Z", .status,
      sound: "400", broken: "200", reach: "refusals"),
    DefectCase(
      "datetime-reversed-accepted", "\(parks)?datetime=2021-01-01T00:00:00Z/2020-01-01T00:00:00Z",
      .status,
      sound: "400", broken: "200", reach: "refusals"),
    DefectCase(
      "datetime-instant-refused", "/collections/sentiers/items?datetime=2017-01-01T00:00:00Z",
      .status,
      sound: "200", broken: "400", reach: "items"),
    DefectCase(
      "datetime-dotted-bound-refused", "\(points)?datetime=../2016-01-05T08:00:00Z", .status,
      sound: "200", broken: "400", reach: "items"),
    DefectCase(
      "datetime-empty-bound-refused", "\(points)?datetime=/2016-01-05T08:00:00Z", .status,
      sound: "200", broken: "400", reach: "items"),
    DefectCase(
      "datetime-time-zone-refused", "\(points)?datetime=2022-10-06T11:30:00%2B02:00", .status,
      sound: "200", broken: "400", reach: "items"),
    DefectCase(
      "datetime-fraction-refused", "\(points)?datetime=2020-01-05T16:30:15.250Z", .status,
      sound: "200", broken: "400", reach: "items"),
  ]
}
