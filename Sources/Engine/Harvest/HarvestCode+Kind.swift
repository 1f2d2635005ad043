extension HarvestCode {
  /// What a problem is about.
  enum Kind: String, Sendable, Hashable, CaseIterable {
    /// Something could not be looked at, hence a doubt rather than a fault of the catalogue.
    case reading
    /// The service refuses or breaks the protocol that it speaks.
    case service
    /// Pages that cannot be read, or do not follow one another.
    case paging
    /// The records themselves.
    case record
    /// What departs from the letter and harms nobody who harvests.
    case note
  }

  /// What the problem is about.
  var kind: Kind {
    switch self {
    case .noAnswer, .bound, .recordUnreachable, .pageCut: .reading
    case .exception, .status, .capabilities, .endpointUnreachable, .schemaNotAnnounced,
      .typeRefused, .elementSet, .tokenNeedsPrefix, .pageNotXML, .pageNotRecords:
      .service
    case .sortRefused, .postRefused, .nextBeyond, .tokenMissing, .cursorDiffers: .note
    case .pageBroken, .encodingConflict, .encodingUnknown, .matchedMissing, .matchedChanged,
      .returnedMissing, .returnedDiffers, .nextMissing, .nextUnreadable, .nextBackwards,
      .nextOverlaps, .nextSkips, .nextLoop, .endedEarly, .pageEmpty, .pageRepeated, .pageTooLong,
      .tokenRepeated, .tokenAfterEnd, .countDiffers, .recordRepeated, .empty:
      .paging
    case .recordBroken, .recordUnavailable, .duplicateIdentifier, .duplicateResource,
      .identifierMissing, .otherSchema, .recordWithoutMetadata, .recordJSONOnly, .notARecord:
      .record
    }
  }
}
