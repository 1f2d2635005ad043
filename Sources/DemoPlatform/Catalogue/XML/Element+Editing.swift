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
