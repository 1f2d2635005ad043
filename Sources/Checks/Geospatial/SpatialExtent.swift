import Geo
import JSON
import Messages
import Record

/// The spatial part of a declared extent (OGC 17-069r4 §7.13.2).
struct SpatialExtent {
  private let declared: JSONValue
  private let system: String?
  private let boxes: Result<[BoundingBox], GeoError>

  /// Reads the boxes of an extent.
  ///
  /// - Parameters:
  ///   - declared: The member `bbox`: a list of boxes, the first of which is the whole.
  ///   - system: The reference system of the boxes; longitude and latitude unless said.
  init(declared: JSONValue, system: String?) {
    self.declared = declared
    self.system = system
    do throws(GeoError) { boxes = .success(try BoxReading.boxes(declared)) } catch {
      boxes = .failure(error)
    }
  }

  /// Judges that the first box holds the geometries of features, as far as its numbers are rounded.
  func judge(holds features: [JSONValue], _ evidence: Evidence) -> Judgement {
    if let doubt { return .doubtful(doubt) }
    guard let whole = try? boxes.get().first else { return Judgement() }
    let tolerance = IntersectionTolerance.degrees(margin)
    var judgement = Judgement()
    for feature in features {
      guard case .geometry(let geometry) = FeatureGeometry(of: feature) else { continue }
      judgement.checkedCount += 1
      guard geometry.containment(in: whole, tolerance: tolerance) == .no else { continue }
      let message = Catalogue.extentBoxLeaves([
        "feature": FeatureName.text(of: feature), "expected": whole.text,
      ])
      judgement.findings.append(
        evidence.finding(
          message, at: feature, expected: .init(verbatim: whole.text),
          actual: "\(geometry.type.rawValue) bbox=\(geometry.tightestBoundingBox?.text ?? "")"))
    }
    return judgement
  }

  /// Judges that the first box is the union of the others, when there are others.
  ///
  /// It must hold each of them and end where some of them end; which way round the world is shorter
  /// does not matter.
  func judgeCover(_ evidence: Evidence) -> Judgement {
    if let doubt { return .doubtful(doubt) }
    guard let all = try? boxes.get(), let whole = all.first, all.count > 1 else {
      return Judgement()
    }
    let others = all.dropFirst()
    let rounded = whole.flat.expanded(absolute: margin)
    if others.allSatisfy({ rounded.contains($0.flat) }) { return .held }
    let union = BoundingBox.union(of: others)?.text ?? ""
    return .broken(
      evidence.finding(
        Catalogue.extentBoxUnion(["expected": union, "actual": whole.text]),
        at: declared[0] ?? declared, expected: .init(verbatim: union)))
  }

  /// Why the boxes cannot be compared with longitudes and latitudes, if they cannot.
  private var doubt: Message? {
    if case .failure(let error) = boxes { return error.message }
    // CRS84 is the only system allowed, with or without heights; the version is written as 1.3 or 0.
    guard let system, !system.hasSuffix("CRS84"), !system.hasSuffix("CRS84h") else { return nil }
    return Catalogue.extentSystem(["system": system])
  }

  /// One unit of the last decimal that the first box is written with, and what single precision, in
  /// which databases keep boxes, loses at 180 degrees.
  private var margin: Double {
    let first = declared[0].flatMap { $0.kind == .array ? $0 : nil } ?? declared
    return PrintedPrecision.unit(of: first.elements) + 2e-5
  }
}
