import XCTest

@testable import Checks

final class TemporalFilterTests: XCTestCase {
  private typealias Case = GeospatialCase

  private func assertion(
    _ more: String = "", _ datetime: String = "2020-01-01T00:00:00Z/2020-12-31T23:59:59Z"
  )
    -> String
  {
    #"{"datetimeFilter": "$.features[*]", "datetime": "\#(datetime)"\#(more)}"#
  }

  private func dated(_ id: String, _ properties: String) -> String {
    Case.feature(id, at: nil, properties)
  }

  private let among = #", "among": {"all": "$.features[*]", "in": "other"}"#
  private let extent = #", "extent": ["2000-01-01T00:00:00Z", null]"#

  func testWhatCameBackMustTouchTheInterval() throws {
    let inside = dated("1", #"{"when": "2020-06-01T10:00:00.500+02:00"}"#)
    let outside = dated("2", #"{"when": "2021-06-01T10:00:00Z"}"#)
    try Case.verify(
      [(assertion(), .held), (assertion(#", "property": "when""#), .held)],
      on: Case.collection([inside]))
    try Case.verify(
      [
        (assertion(), .broken(["filter.datetime-apart"])),
        (assertion(#", "property": "when""#), .broken(["filter.datetime-apart"])),
        (assertion("", "2020-01-01T00:00:00Z/.."), .held),
        (assertion("", "/2020-12-31T00:00:00Z"), .broken(["filter.datetime-apart"])),
      ], on: Case.collection([inside, outside]))
  }

  func testInstantsAreBoundsIncluded() throws {
    let body = Case.collection([dated("1", #"{"when": "2020-06-01T10:00:00Z"}"#)])
    try Case.verify(
      [
        (assertion("", "2020-06-01T10:00:00Z"), .held),
        (assertion("", "2020-06-01T12:00:00.000+02:00"), .held),
        (assertion("", "2020-06-01T10:00:00Z/2020-06-02T00:00:00Z"), .held),
        (assertion("", "../2020-06-01T10:00:00Z"), .held),
        (assertion("", "2020-06-01T10:00:00.001Z"), .broken(["filter.datetime-apart"])),
      ], on: body)
  }

  func testWhatTouchesTheIntervalMustComeBackWhenAllWasReceived() throws {
    let known = Case.collection([
      dated("1", #"{"when": "2020-06-01"}"#), dated("2", #"{"when": "2019-06-01"}"#),
    ])
    try Case.verify(
      [
        (assertion(among), .broken(["filter.datetime-missing"])),
        (assertion(among + #", "complete": false"#), .vacuous),
        (assertion(among, "1990-01-01T00:00:00Z"), .vacuous),
      ], on: Case.collection([]), other: known)
    try Case.verify(
      [(assertion(among), .held)], on: Case.collection([dated("1", "{}")]), other: known)
  }

  func testSeveralPropertiesMustAgree() throws {
    let both = dated("1", #"{"from": "2020-03-01", "to": "2020-04-01"}"#)
    let around = dated("2", #"{"from": "2019-03-01", "to": "2021-04-01"}"#)
    let after = dated("3", #"{"from": "2022-03-01", "to": "2023-04-01"}"#)
    try Case.verify([(assertion(), .held)], on: Case.collection([both]))
    try Case.verify([(assertion(), .doubtful)], on: Case.collection([around]))
    try Case.verify(
      [(assertion(), .broken(["filter.datetime-apart"]))], on: Case.collection([after]))
    try Case.verify(
      [(assertion(among), .vacuous)], on: Case.collection([]), other: Case.collection([around]))
  }

  func testAnEndThatIsNullMayLeaveTheTimeOpen() throws {
    let closed = dated("1", #"{"from": "2020-03-01", "to": "2020-04-01"}"#)
    let open = dated("2", #"{"from": "2018-03-01", "to": null}"#)
    let later = dated("3", #"{"from": "2020-05-01", "to": null}"#)
    try Case.verify([(assertion(), .held)], on: Case.collection([closed, open]))
    try Case.verify(
      [(assertion(among), .broken(["filter.datetime-missing"]))],
      on: Case.collection([closed, open]), other: Case.collection([closed, open, later]))
  }

  func testAnEndThatIsLeftOutOrNullEverywhereMayLeaveTheTimeOpen() throws {
    let closed = dated("1", #"{"from": "2020-03-01", "to": "2020-04-01"}"#)
    let leftOut = dated("2", #"{"from": "2018-03-01"}"#)
    let null = dated("3", #"{"debut": "2018-03-01", "date_fin": null}"#)
    let other = dated("4", #"{"when": "2018-03-01", "owner": null}"#)
    try Case.verify([(assertion(), .held)], on: Case.collection([closed, leftOut]))
    try Case.verify([(assertion(), .doubtful)], on: Case.collection([null]))
    try Case.verify(
      [(assertion(), .broken(["filter.datetime-apart"]))], on: Case.collection([other]))
  }

  func testAPropertyThatHoldsTheTimeOfOneFeatureMayHoldThatOfAnother() throws {
    let first = dated("1", #"{"when": "2020-03-01", "updated": "2020-03-02"}"#)
    let stale = dated("2", #"{"when": "1999-03-01", "updated": "2021-03-02"}"#)
    // By the time within the extent alone, the second would be apart.
    try Case.verify([(assertion(extent), .held)], on: Case.collection([first, stale]))
  }

  func testANameThatNoFeatureHasConcludesNothing() throws {
    let body = Case.collection([dated("1", #"{"when": "2020-03-01"}"#)])
    for more in [#", "withoutTime": "excluded""#, #", "withoutTime": "included""#] {
      try Case.verify(
        [(assertion(#", "property": "wehn""# + more), .doubtful)], on: body, other: body)
    }
  }

  func testDatesHeldAgainstAnInstantAreJudgedByWhatWasLeftOut() throws {
    let day = dated("1", #"{"when": "2020-03-01"}"#)
    let other = dated("2", #"{"when": "2021-03-01"}"#)
    let instant = "2020-03-01T00:00:00Z"
    let known = Case.collection([day, other])
    try Case.verify(
      [
        (assertion(among, instant), .held), (assertion("", instant), .doubtful),
        (assertion(among + #", "complete": false"#, instant), .doubtful),
      ],
      on: Case.collection([day]), other: known)
    try Case.verify(
      [(assertion(among, instant), .broken(["filter.datetime-apart"]))], on: known, other: known)
    try Case.verify(
      [(assertion(among, instant), .vacuous)], on: Case.collection([]), other: known)
    try Case.verify(
      [(assertion(among, instant), .doubtful)], on: Case.collection([day]),
      other: Case.collection([day]))
  }

  func testOnlyTimesWithinTheExtentCount() throws {
    let updated = dated("1", #"{"when": "2020-03-01", "updated": "1999-04-01T00:00:00Z"}"#)
    try Case.verify(
      [(assertion(extent), .held), (assertion(), .doubtful)], on: Case.collection([updated]))
    // The extent may be out of date: the time beside it may be the right one.
    let stale = dated("1", #"{"when": "1999-04-01"}"#)
    try Case.verify([(assertion(extent), .doubtful)], on: Case.collection([stale]))
    try Case.verify(
      [(assertion(#", "extent": [[null, null]]"#), .held)],
      on: Case.collection([dated("1", #"{"when": "2020-03-01"}"#)]))
  }

  func testTimesThatAreNotOfRFC3339AreDoubts() throws {
    for value in [
      #""2021-01-01T00:00:00""#, #""2021-01-01 00:00:00""#, #""2021""#, #""2021-03""#,
      #""20210301""#, #""01/03/2021""#, #""Mon, 01 Mar 2021 00:00:00 GMT""#,
    ] {
      let alone = dated("1", #"{"when": \#(value)}"#)
      let beside = dated("1", #"{"when": \#(value), "updated": "2021-01-01T00:00:00Z"}"#)
      for feature in [alone, beside] {
        try Case.verify([(assertion(), .doubtful)], on: Case.collection([feature]))
      }
      try Case.verify(
        [(assertion(#", "property": "when""#), .doubtful)], on: Case.collection([alone]))
    }
    let epoch = dated("1", #"{"timestamp": 1609459200000, "updated": "2021-01-01T00:00:00Z"}"#)
    try Case.verify([(assertion(), .doubtful)], on: Case.collection([epoch]))
  }

  func testOtherPropertiesAreNoTimes() throws {
    let feature = dated(
      "1",
      """
      {"when": "2021-05-01", "name": "1st street", "insee": "75056", "phone": "0142760000",
       "population": 2020, "code": "2A004", "ref": "2019-00123", "url": "http://a/2020", "none": null}
      """)
    try Case.verify(
      [(assertion(), .broken(["filter.datetime-apart"]))], on: Case.collection([feature]))
  }

  func testTheMemberTimeOfARecordGoesFirst() throws {
    func record(_ time: String) -> String {
      #"{"type": "Feature", "id": 1, "time": \#(time), "geometry": null, "properties": {"created": "2020-02-02"}}"#
    }
    let apart = Case.Outcome.broken(["filter.datetime-apart"])
    let cases: [(String, Case.Outcome)] = [
      (#"{"date": "2020-02-02"}"#, .held), (#"{"date": "2021-02-02"}"#, apart),
      (#"{"timestamp": "2021-02-02T00:00:00Z"}"#, apart),
      (#"{"interval": ["2019-01-01", ".."]}"#, .held),
      (#"{"interval": ["2021-02-01", "2022-01-01"]}"#, apart), (#"{"date": "soon"}"#, .doubtful),
      ("null", .doubtful),
    ]
    for (time, expected) in cases {
      try Case.verify([(assertion(), expected)], on: Case.collection([record(time)]))
    }
    try Case.verify(
      [(assertion(#", "withoutTime": "excluded""#), .broken(["filter.datetime-unplaced"]))],
      on: Case.collection([record("null")]))
  }

  func testFeaturesWithoutTimeAreJudgedAsTheSuiteSays() throws {
    let timed = dated("1", #"{"when": "2020-03-01"}"#)
    let timeless = dated("2", #"{"when": null}"#)
    let included = #", "withoutTime": "included""#
    let missing = Case.Outcome.broken(["filter.datetime-unplaced-missing"])
    try Case.verify(
      [
        (assertion(among), .held), (assertion(among + included), missing),
        (assertion(among + included + #", "property": "when""#), missing),
      ], on: Case.collection([timed]), other: Case.collection([timed, timeless]))
    // Nobody knows of a time there: it may be one that the server does not show.
    try Case.verify(
      [(assertion(among + included), .vacuous)], on: Case.collection([]),
      other: Case.collection([dated("2", "{}"), dated("3", "null")]))
    try Case.verify(
      [(assertion(#", "withoutTime": "excluded""#), .broken(["filter.datetime-unplaced"]))],
      on: Case.collection([timed, dated("3", "null")]))
  }

  func testAnIntervalThatCannotBeReadIsADoubt() throws {
    let body = Case.collection([dated("1", #"{"when": "2020-03-01"}"#)])
    try Case.verify(
      [
        (assertion("", "soon"), .doubtful),
        (#"{"datetimeFilter": "$.features[*]", "datetime": 2020}"#, .doubtful),
        (#"{"datetimeFilter": "$.features[*]", "datetime": {"json": "$.absent"}}"#, .vacuous),
        (#"{"datetimeFilter": "$.none[*]", "datetime": "2020-01-01"}"#, .vacuous),
      ], on: body)
  }
}
