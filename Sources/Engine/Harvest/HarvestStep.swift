import Transport

/// What is asked for next.
enum HarvestStep: Sendable {
  case fetch(Request)
  case read(path: String)
}
