import TestSupport

/// A server that gives a raster in a way of its own, and what a run must say of it.
struct RasterServer {
  /// What one test comes to, and what a person must read there, in French.
  struct Told {
    let test: String
    let outcome: String
    let phrase: String

    init(_ test: String, _ outcome: String, says phrase: String = "") {
      self.test = test
      self.outcome = outcome
      self.phrase = phrase
    }
  }

  /// How the server answers a request for a raster of these bytes.
  typealias Script = @Sendable (ReceivedRequest, [UInt8]) -> [ServerStep]

  let name: String
  /// Whether the description of the raster is past the first 16 KiB, so that it takes two reads.
  let isFar: Bool
  /// Whether everything about its delivery is tried.
  let isTriedWhole: Bool
  /// How many bytes may be received in all.
  let maximumBytes: Int
  let told: [Told]
  let script: Script

  /// Describes a server.
  init(
    _ name: String, isFar: Bool = false, isTriedWhole: Bool = false, maximumBytes: Int = 90_000,
    tells told: Told...,
    script: @escaping Script
  ) {
    self.name = name
    self.isFar = isFar
    self.isTriedWhole = isTriedWhole
    self.maximumBytes = maximumBytes
    self.told = told
    self.script = script
  }

  /// A lawful answer (RFC 9110 §14), whose fields and bytes a server may change.
  static func sound(
    _ request: ReceivedRequest, _ content: [UInt8],
    _ change: (inout RasterAnswer) -> Void = { _ in }
  ) -> [ServerStep] {
    var answer = RasterAnswer(to: request, content)
    change(&answer)
    return answer.steps(withContent: request.method != "HEAD")
  }
}
