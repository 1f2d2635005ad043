package import JSON
import Messages

extension Finding {
  /// The finding as a record has it.
  package var json: JSONText {
    var members = JSONObjectBuilder()
    members.set("code", message.code)
    members.set("message", message.text.json)
    members.set("expected", expected?.json)
    members.set("actual", actual)
    members.set("location", location?.json)
    members.set("exchange", exchange)
    members.set("subject", subject)
    return members.object
  }

  init(_ object: RecordObject) throws(RecordFault) {
    let location: Location? =
      if let place = try object.optionalObject("location") { try Location(place) } else { nil }
    self.init(
      try Message(object), expected: try object.optionalText("expected"),
      actual: try object.optionalString("actual"), location: location,
      exchange: try object.optionalString("exchange"),
      subject: try object.optionalString("subject"))
  }
}
