package import JSON
import Messages

/// One line of a run record.
package enum RunRecordLine: Sendable, Hashable {
  case header(RunHeader)
  case exchange(Exchange)
  case outcome(Outcome)
  case observation(Observation)
  case omission(Omission)
  case notice(Notice)
  case footer(RunFooter)

  /// What a line may be, as its member `kind` says.
  enum Kind: String, CaseIterable {
    case header, exchange, outcome, observation, omission, notice, footer
  }

  /// Returns the line as JSON, in a fixed order of members, the kind first.
  package func json(bodyByteLimit: Int) -> JSONText {
    var line = JSONObjectBuilder()
    let members: JSONObjectBuilder
    switch self {
    case .header(let header):
      line.set("kind", Kind.header.rawValue)
      members = header.members
    case .exchange(let exchange):
      line.set("kind", Kind.exchange.rawValue)
      members = exchange.members(bodyByteLimit: bodyByteLimit)
    case .outcome(let outcome):
      line.set("kind", Kind.outcome.rawValue)
      line.set("order", .array(outcome.order.map { .integer($0) }))
      members = outcome.members
    case .observation(let observation):
      line.set("kind", Kind.observation.rawValue)
      members = observation.members
    case .omission(let omission):
      line.set("kind", Kind.omission.rawValue)
      members = omission.members
    case .notice(let notice):
      line.set("kind", Kind.notice.rawValue)
      members = notice.members
    case .footer(let footer):
      line.set("kind", Kind.footer.rawValue)
      members = footer.members
    }
    line.append(members)
    return line.object
  }

  init(_ object: RecordObject) throws(RecordFault) {
    let kind = try object.string("kind")
    switch Kind(rawValue: kind) {
    case .header: self = .header(try RunHeader(object))
    case .exchange: self = .exchange(try Exchange(object))
    case .outcome: self = .outcome(try Outcome(object))
    case .observation: self = .observation(try Observation(object))
    case .omission: self = .omission(try Omission(object))
    case .notice: self = .notice(try Notice(object))
    case .footer: self = .footer(try RunFooter(object))
    case nil: throw RecordFault(Catalogue.recordUnknownKind(["actual": kind]))
    }
  }
}
