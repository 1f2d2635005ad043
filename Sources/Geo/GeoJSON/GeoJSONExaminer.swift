internal import JSON

/// Goes through a GeoJSON document and notes what is wrong.
struct GeoJSONExaminer {
  /// The problems so far.
  private(set) var problems: [GeoJSONProblem] = []
  /// How many there are of each code.
  private(set) var counts: [GeoCode: Int] = [:]
  /// What is known of the order of axes.
  var axes: AxisSuspicion
  /// What is known beforehand.
  let options: GeoJSONOptions

  /// Creates an examiner.
  init(options: GeoJSONOptions) {
    self.options = options
    axes = AxisSuspicion(extents: options.extents)
  }

  /// Notes a problem.
  mutating func note(
    _ code: GeoCode, _ level: GeoJSONProblem.Level = .breach, at value: JSONValue,
    _ tokens: [String: String] = [:]
  ) {
    let count = counts[code, default: 0] + 1
    counts[code] = count
    if count <= options.maximumCountOfEach {
      problems.append(GeoJSONProblem(code, level, at: value, tokens))
    }
  }

  /// Examines a document of any of the nine types (§1.4).
  mutating func examine(_ value: JSONValue) {
    guard let type = type(of: value) else { return }
    switch type {
    case "FeatureCollection": examineCollection(value)
    case "Feature": examineFeature(value)
    default: examineGeometry(value)
    }
    if axes.isConfirmed { note(.axesSwapped, at: value, ["count": String(axes.positionCount)]) }
  }

  /// Returns the type of an object, if it is one of GeoJSON's, and notes why not otherwise.
  mutating func type(of value: JSONValue) -> String? {
    guard value.kind == .object else {
      note(.objectKind, at: value, ["actual": value.kind.rawValue])
      return nil
    }
    guard let type = value["type"] else {
      note(.typeMissing, at: value)
      return nil
    }
    guard let name = type.string else {
      note(.typeKind, at: type, ["actual": type.kind.rawValue])
      return nil
    }
    guard name == "Feature" || name == "FeatureCollection" || GeometryType(rawValue: name) != nil
    else {
      note(.typeUnknown, at: type, ["actual": String(name.prefix(40))])
      return nil
    }
    return name
  }

  /// Examines what any GeoJSON object may have: `bbox` (§5), and `crs`, which no longer is (§4).
  mutating func examineCommonMembers(_ value: JSONValue) {
    if let box = value["bbox"] { examineBox(box) }
    if let system = value["crs"] { note(.crsMember, .advice, at: system) }
  }

  /// Notes members that only another type of object may have (§7.1).
  mutating func examineMisplaced(_ names: [String], in value: JSONValue, type: String) {
    for name in names {
      if let member = value[name] {
        note(.memberMisplaced, at: member, ["member": name, "type": type])
      }
    }
  }

  private mutating func examineBox(_ value: JSONValue) {
    // Positions of more than three numbers, which are advised against, make longer boxes (§5).
    if value.kind == .array, value.count > 6, value.count.isMultiple(of: 2) {
      note(.boxCount, .advice, at: value, ["actual": String(value.count)])
      return
    }
    do throws(GeoError) {
      let box = try BoundingBox(reading: value)
      examineRange(Position(x: box.west, y: box.south), at: value)
      examineRange(Position(x: box.east, y: box.north), at: value)
    } catch {
      note(error.code, at: value, error.tokens)
    }
  }

  /// Notes a longitude or latitude that is none (§4); noise in the last digits is let pass.
  mutating func examineRange(_ position: Position, at value: JSONValue) {
    let noise = 1e-9
    if abs(position.y) > 90 + noise {
      note(.latitudeRange, at: value, ["actual": DecimalText.shortest(position.y)])
    }
    if abs(position.x) > 180 + noise {
      note(.longitudeRange, at: value, ["actual": DecimalText.shortest(position.x)])
    }
  }
}
