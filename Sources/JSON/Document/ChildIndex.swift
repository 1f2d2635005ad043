import Synchronization

/// Finds the children of a large array or object without going through all of them.
///
/// Children differ in size on the tape, so that the nth one, or the one of a name, is found by
/// going from one to the next. That is quicker than anything for a few children, and quadratic for
/// one who asks for many children of many: from a certain number on, an index is made once.
struct ChildIndex: Sendable {
  /// From how many children on an index is made.
  static let minimumCount = 32

  /// Where each value begins on the tape, in order.
  let values: [UInt32]
  /// For an object, the place of each name in `values`; the last one of equal names.
  let places: [ExactString: Int]

  /// Goes through the children of an array or object once.
  init(of container: Int, in document: JSONDocument) {
    let count = document.tape[container &+ 1].count
    let isObject = document.tape[container].tag == .object
    var values: [UInt32] = []
    values.reserveCapacity(count)
    var places: [ExactString: Int] = [:]
    if isObject { places.reserveCapacity(count) }
    var index = container &+ 2
    for place in 0..<count {
      if isObject {
        places[ExactString(document.string(at: index))] = place
        index &+= 1
      }
      values.append(UInt32(truncatingIfNeeded: index))
      index = document.next(after: index)
    }
    self.values = values
    self.places = places
  }

  /// Returns the place of the child that holds a word, which one of them does.
  func place(holding index: Int) -> Int {
    var low = 0
    var high = values.count
    while low < high {
      let middle = (low + high) / 2
      if Int(values[middle]) <= index { low = middle + 1 } else { high = middle }
    }
    return max(low - 1, 0)
  }
}

extension JSONDocument {
  /// Returns the index of a large array or object, made the first time, or nil for a small one.
  func childIndex(of container: Int) -> ChildIndex? {
    if tape[container &+ 1].count < ChildIndex.minimumCount { return nil }
    return childIndexes.withLock { indexes in
      if let index = indexes[container] { return index }
      let index = ChildIndex(of: container, in: self)
      indexes[container] = index
      return index
    }
  }
}
