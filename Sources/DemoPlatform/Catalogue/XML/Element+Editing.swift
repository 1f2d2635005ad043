extension Element {
  /// Returns the elements that a path leads to.
  ///
  /// The steps of a path are names, `*` for any, with a place after them if not every one is meant:
  /// `gmd:identificationInfo/*/gmd:language[1]`.
  func elements(at path: String) -> [Element] {
    elements(at: ElementPath(path).steps[...])
  }

  private func elements(at steps: ArraySlice<ElementPath.Step>) -> [Element] {
    guard let step = steps.first else { return [self] }
    return places(of: step).flatMap { children[$0].elements(at: steps.dropFirst()) }
  }

  /// Changes each element that a path leads to.
  mutating func edit(_ path: String, _ change: (inout Element) -> Void) {
    edit(ElementPath(path).steps[...], change)
  }

  private mutating func edit(
    _ steps: ArraySlice<ElementPath.Step>, _ change: (inout Element) -> Void
  ) {
    guard let step = steps.first else { return change(&self) }
    for place in places(of: step) { children[place].edit(steps.dropFirst(), change) }
  }

  /// Takes away each element that a path leads to.
  mutating func remove(_ path: String) {
    let steps = ElementPath(path).steps
    guard let last = steps.last else { return }
    edit(steps.dropLast()) { parent in
      for place in parent.places(of: last).reversed() { parent.children.remove(at: place) }
    }
  }

  /// Puts elements after each element that a path leads to.
  mutating func insert(_ elements: Element..., after path: String) {
    let steps = ElementPath(path).steps
    guard let last = steps.last else { return }
    edit(steps.dropLast()) { parent in
      for place in parent.places(of: last).reversed() {
        parent.children.insert(contentsOf: elements, at: place + 1)
      }
    }
  }

  /// Puts each element that a path leads to there twice.
  mutating func duplicate(_ path: String) {
    let steps = ElementPath(path).steps
    guard let last = steps.last else { return }
    edit(steps.dropLast()) { parent in
      for place in parent.places(of: last).reversed() {
        parent.children.insert(parent.children[place], at: place)
      }
    }
  }

  private func places(of step: ElementPath.Step) -> [Int] {
    let places = children.indices.filter { step.name == "*" || children[$0].name == step.name }
    guard let place = step.place else { return places }
    return place >= 1 && place <= places.count ? [places[place - 1]] : []
  }
}

extension Element {
  /// Puts a text in the place of that of each element that a path leads to.
  mutating func setText(_ text: String, at path: String) {
    edit(path) { $0.text = text }
  }

  /// Changes an attribute of each element that a path leads to; nothing takes it away.
  mutating func setAttribute(_ name: String, to value: String?, at path: String) {
    edit(path) { $0[attribute: name] = value }
  }

  /// Puts a value of a code list in the place of that of each element that a path leads to.
  mutating func setCode(_ value: String, at path: String) {
    edit(path) { element in
      element[attribute: "codeListValue"] = value
      element.text = value
    }
  }

  /// Makes a plain text of each property that a path leads to: its own, unless another is given.
  mutating func setPlain(_ text: String?, at path: String) {
    edit(path) { property in
      let text = text ?? property.wholeText
      property.children = [Element("gco:CharacterString", text: text)]
      property[attribute: "xsi:type"] = nil
    }
  }

  /// Takes the value out of each property that a path leads to, and says that it is missing.
  mutating func leaveEmpty(_ path: String) {
    edit(path) { property in
      property.children = []
      property[attribute: "xsi:type"] = nil
      property[attribute: "gco:nilReason"] = "missing"
    }
  }

  /// Puts an element last in each element that a path leads to.
  mutating func append(_ element: Element, to path: String) {
    edit(path) { $0.children.append(element) }
  }

  /// Changes each element of a name, at whatever depth.
  mutating func editEach(_ name: String, _ change: (inout Element) -> Void) {
    if self.name == name { change(&self) }
    for place in children.indices { children[place].editEach(name, change) }
  }
}
