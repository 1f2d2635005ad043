import JSON
import Messages

extension Notice {
  /// The members of the notice.
  package var members: JSONObjectBuilder {
    var members = JSONObjectBuilder()
    members.set("target", target)
    members.set("code", message.code)
    members.set("message", message.text.json)
    return members
  }

  init(_ object: RecordObject) throws(RecordFault) {
    self.init(target: try object.string("target"), message: try Message(object))
  }
}
