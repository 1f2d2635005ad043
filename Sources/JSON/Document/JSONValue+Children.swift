extension JSONValue {
  /// Returns the member of a name, or nil if there is none or if this is no object.
  ///
  /// Of several members of that name, it is the last one.
  package subscript(_ name: String) -> JSONValue? {
    guard word.tag == .object else { return nil }
    if let children = document.childIndex(of: index) {
      guard let place = children.places[ExactString(name)] else { return nil }
      return JSONValue(document: document, index: Int(children.values[place]))
    }
    var found: JSONValue?
    var name = name
    name.withUTF8 { characters in
      var at = index &+ 2
      for _ in 0..<count {
        if isName(at, characters) { found = JSONValue(document: document, index: at &+ 1) }
        at = document.next(after: at &+ 1)
      }
    }
    return found
  }

  /// Returns an element by its place, from 0, or nil if there is none or if this is no array.
  package subscript(_ place: Int) -> JSONValue? {
    guard word.tag == .array, place >= 0, place < count else { return nil }
    if let children = document.childIndex(of: index) {
      return JSONValue(document: document, index: Int(children.values[place]))
    }
    var at = index &+ 2
    for _ in 0..<place { at = document.next(after: at) }
    return JSONValue(document: document, index: at)
  }

  /// The elements of an array, in order; none for another type.
  package var elements: JSONElements {
    JSONElements(array: self, count: word.tag == .array ? count : 0)
  }

  /// The members of an object, in the order of the text, repeated names included; none for another
  /// type.
  package var members: JSONMembers {
    JSONMembers(object: self, count: word.tag == .object ? count : 0)
  }

  /// The way from the root of the document to the value (RFC 6901).
  package var pointer: JSONPointer {
    var tokens: [String] = []
    var container = 0
    while container < index {
      let child: Int
      let place: Int
      if let children = document.childIndex(of: container) {
        place = children.place(holding: index)
        child = Int(children.values[place])
      } else {
        (child, place) = smallChild(of: container)
      }
      if document.tape[container].tag == .object {
        tokens.append(document.string(at: child &- 1))
      } else {
        tokens.append(String(place))
      }
      container = child
    }
    return JSONPointer(tokens: tokens)
  }

  /// Returns the child of an array or object that holds this value, and its place.
  private func smallChild(of container: Int) -> (child: Int, place: Int) {
    let nameCount = document.tape[container].tag == .object ? 1 : 0
    var child = container &+ 2 &+ nameCount
    var place = 0
    while true {
      let next = document.next(after: child)
      if next > index { return (child, place) }
      child = next &+ nameCount
      place &+= 1
    }
  }

  /// Tells whether the name of a word is written with some characters.
  private func isName(_ index: Int, _ characters: UnsafeBufferPointer<UInt8>) -> Bool {
    let word = document.tape[index]
    if word.tag == .escapedString {
      return document.string(at: index).utf8.elementsEqual(characters)
    }
    guard word.length &- 2 == characters.count else { return false }
    let start = word.offset &+ 1
    return document.bytes[start..<(start &+ characters.count)].elementsEqual(characters)
  }
}
