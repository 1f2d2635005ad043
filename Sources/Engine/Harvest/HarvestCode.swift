/// What can be said of a harvest; the raw values are permanent, and are those of the message catalogue.
enum HarvestCode: String, Sendable, Hashable, CaseIterable {
  // What kept something from being asked or read.
  case noAnswer = "harvest.no-answer"
  case bound = "harvest.bound"
  case recordUnreachable = "harvest.record-unreachable"
  case pageCut = "harvest.page-cut"

  // What the service answers instead of records.
  case exception = "harvest.exception"
  case status = "harvest.status"
  case capabilities = "harvest.capabilities"
  case endpointUnreachable = "harvest.endpoint-unreachable"
  case schemaNotAnnounced = "harvest.schema-not-announced"
  case sortRefused = "harvest.sort-refused"
  case typeRefused = "harvest.type-refused"
  case postRefused = "harvest.post-refused"
  case elementSet = "harvest.element-set"
  case tokenNeedsPrefix = "harvest.token-needs-prefix"

  // Pages that cannot be read.
  case pageNotXML = "harvest.page-not-xml"
  case pageNotRecords = "harvest.page-not-records"
  case pageBroken = "harvest.page-broken"
  case encodingConflict = "harvest.encoding-conflict"
  case encodingUnknown = "harvest.encoding-unknown"

  // Pages that do not follow one another.
  case matchedMissing = "harvest.matched-missing"
  case matchedChanged = "harvest.matched-changed"
  case returnedMissing = "harvest.returned-missing"
  case returnedDiffers = "harvest.returned-differs"
  case nextMissing = "harvest.next-missing"
  case nextUnreadable = "harvest.next-unreadable"
  case nextBeyond = "harvest.next-beyond"
  case nextBackwards = "harvest.next-backwards"
  case nextOverlaps = "harvest.next-overlaps"
  case nextSkips = "harvest.next-skips"
  case nextLoop = "harvest.next-loop"
  case endedEarly = "harvest.ended-early"
  case pageEmpty = "harvest.page-empty"
  case pageRepeated = "harvest.page-repeated"
  case pageTooLong = "harvest.page-too-long"
  case tokenRepeated = "harvest.token-repeated"
  case tokenAfterEnd = "harvest.token-after-end"
  case tokenMissing = "harvest.token-missing"
  case cursorDiffers = "harvest.cursor-differs"
  case countDiffers = "harvest.count-differs"
  case recordRepeated = "harvest.record-repeated"
  case empty = "harvest.empty"

  // Records.
  case recordBroken = "harvest.record-broken"
  case recordUnavailable = "harvest.record-unavailable"
  case duplicateIdentifier = "harvest.duplicate-identifier"
  case duplicateResource = "harvest.duplicate-resource"
  case identifierMissing = "harvest.identifier-missing"
  case otherSchema = "harvest.other-schema"
  case recordWithoutMetadata = "harvest.record-without-metadata"
  case recordJSONOnly = "harvest.record-json-only"
  case notARecord = "harvest.not-a-record"
}
