/// A name given to a value, for the templates and expressions below it.
package struct Binding: Sendable {
  package let name: String
  package let value: Expression
}
