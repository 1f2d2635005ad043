import Geo
import JSON
import Messages

/// The value functions that make bounding boxes.
enum BoundingBoxFunctions {
  /// How many decimals are written, at most: a centimetre, and what servers read.
  private static let decimals = 7

  /// The box of a feature, a geometry or a list of them.
  static func bboxOf(_ arguments: FunctionArguments) -> Computed {
    guard let box = box(arguments) else { return unplaced(arguments) }
    return made(box)
  }

  /// The same box with a margin on every side, within the world.
  static func bboxAround(_ arguments: FunctionArguments) -> Computed {
    guard let box = box(arguments) else { return unplaced(arguments) }
    guard let margin = arguments["margin"]?.double, margin >= 0 else {
      return arguments.unusable("margin")
    }
    return made(box.expanded(absolute: margin))
  }

  /// A small box that meets none of the boxes given.
  static func bboxAway(_ arguments: FunctionArguments) -> Computed {
    guard let value = arguments["of"], let boxes = try? BoxReading.boxes(value), !boxes.isEmpty
    else { return arguments.unusable() }
    guard let away = FarBox.farBox(from: boxes) else {
      return .missing(Catalogue.valueNoPlaceAway())
    }
    return made(away)
  }

  private static func box(_ arguments: FunctionArguments) -> BoundingBox? {
    let boxes = arguments.subjects.flatMap { value in
      value["features"].map { Array($0.elements) } ?? [value]
    }.compactMap { value -> BoundingBox? in
      guard case .geometry(let geometry) = FeatureGeometry(of: value) else { return nil }
      return geometry.tightestBoundingBox
    }
    guard let box = BoundingBox.union(of: boxes)?.flat, box.isLawful else { return nil }
    return box
  }

  private static func unplaced(_ arguments: FunctionArguments) -> Computed {
    .missing(Catalogue.valueNoGeometry(["feature": FeatureName.text(of: arguments["of"])]))
  }

  private static func made(_ box: BoundingBox) -> Computed {
    .made(.array(box.numerals(maximumDecimals: decimals).map { .number($0) }))
  }
}
