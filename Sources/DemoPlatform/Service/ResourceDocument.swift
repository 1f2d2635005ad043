import JSON

/// What a resource says in one of its formats, before it is put into bytes.
struct ResourceDocument: Sendable {
  /// The title of the page in HTML.
  var title: String
  /// The members of the JSON object, without those that follow.
  var members: [(String, JSONText)]
  /// When the response was made, for resources that tell it (17-069r4, 7.16.3).
  var timeStamp: String?
  /// The links, for resources that have a member for them.
  var links: [Link]?
  /// The links that only the page in HTML shows, for people who browse.
  var pageLinks: [Link] = []
  /// What the page says to search engines in the words of schema.org.
  var linkedData: JSONText

  /// Creates a document.
  init(
    title: String, members: [(String, JSONText)], links: [Link]? = nil, timeStamp: String? = nil,
    linkedData: JSONText
  ) {
    self.title = title
    self.members = members
    self.links = links
    self.timeStamp = timeStamp
    self.linkedData = linkedData
  }

  /// The JSON object, with or without the time stamp.
  func json(isTimeStamped: Bool = true) -> JSONText {
    var members = members
    if isTimeStamped, let timeStamp { members.append(("timeStamp", .string(timeStamp))) }
    if let links { members.append(("links", .array(links.map(\.json)))) }
    return .object(members)
  }
}
