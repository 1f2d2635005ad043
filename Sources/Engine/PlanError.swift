package import Messages

/// Why no plan can be made of what was asked.
package struct PlanError: Error, Sendable, Hashable {
  package let message: Message
}
