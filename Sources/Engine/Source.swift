import Foundation
package import Record
package import Transport

/// Where the answers to requests come from: a platform over HTTP, or files.
package protocol Source: Sendable {
  /// Makes a request, or gives what an identical one brought.
  func fetch(_ request: Request, followsRedirects: Bool) async -> Delivery
}

extension Transport: Source {}
