import Messages
import Record

/// The instances of a probe under one instance of its parent.
struct Family: Sendable {
  let instances: [Instance]
  /// What a bound left out.
  let omission: Omission?
  /// Why there is none, when there is none.
  let emptiness: Message?

  /// A family.
  init(instances: [Instance], omission: Omission?, emptiness: Message?) {
    self.instances = instances
    self.omission = omission
    self.emptiness = emptiness
  }

  /// A family of one.
  init(_ instance: Instance) {
    self.init(instances: [instance], omission: nil, emptiness: nil)
  }
}
