import Foundation
import JSON

extension DefectEffect {
  /// Changes the table of equipment before it is written.
  static func changingEquipment(_ change: @escaping @Sendable (inout TableFile) -> Void) -> Self {
    .table(TableFile.equipment.name, change)
  }

  /// Changes the bytes of the table of equipment.
  static func rewritingEquipment(_ change: @escaping @Sendable ([UInt8]) -> [UInt8]) -> Self {
    .changingEquipment { $0.rewriting = change }
  }

  /// Writes another text where one stands in the table of equipment.
  static func replacingInEquipment(_ text: String, _ other: String) -> Self {
    .rewritingEquipment { bytes in
      var pieces = String(decoding: bytes, as: UTF8.self)
      if let place = pieces.range(of: text) { pieces.replaceSubrange(place, with: other) }
      return Array(pieces.utf8)
    }
  }

  /// Changes what the dataset says of the table of equipment; nil takes it away.
  static func declaring(_ path: [String], _ value: JSONText?) -> Self {
    .tableDocument(TableCatalogue.dataset) {
      $0.edited(at: (["resources", "0"] + path)[...]) { _ in value }
    }
  }

  /// Changes the schema of the table of equipment.
  static func changingSchema(
    _ path: [String], _ change: @escaping @Sendable (JSONText) -> JSONText?
  ) -> Self {
    .tableDocument("schemas/equipements.json") { $0.edited(at: path[...], change) }
  }

  /// Changes the answers about the table of equipment.
  static func answeringTable(_ change: @escaping @Sendable (inout HTTPResponse) -> Void) -> Self {
    .tableAnswer { response, request in
      guard request.path.hasSuffix(TableFile.equipment.name), response.status == 200 else { return }
      change(&response)
    }
  }
}
