/// recette's own version, by semantic versioning 2.0.0.
package enum ToolVersion {
  package static let current = "0.1.0"
}
