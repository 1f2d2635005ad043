/// The judgement of one document.
struct Evaluation {
  /// What came of applying a schema apart from the rest of the judgement.
  struct Attempt {
    let isAccepted: Bool
    let violations: [JSONSchemaViolation]
    let evaluated: EvaluatedParts?
  }

  /// How many reasons are kept why an alternative failed.
  private static let causeCount = 20

  private let schema: CompiledSchema
  private let options: JSONSchemaOptions
  private let instance: JSONValue
  private var violations: [JSONSchemaViolation] = []
  /// What could not be decided; it counts whatever becomes of the schema that asked.
  private var undecided: [JSONSchemaViolation] = []
  private var isReporting: Bool
  private var violationLimit: Int
  /// The resources that the judgement has gone through to come here, the outermost one first.
  private var scope: [Int] = []
  private var depth = 0
  private var work = 0
  private let workLimit: Int
  private var isAborted = false
  /// The parts of the present value that were judged, where a keyword will ask.
  private(set) var evaluated: EvaluatedParts?

  /// Prepares the judgement of a value.
  init(
    of instance: JSONValue, by schema: CompiledSchema, options: JSONSchemaOptions,
    isReporting: Bool
  ) {
    self.schema = schema
    self.options = options
    self.instance = instance
    self.isReporting = isReporting
    violationLimit = options.maximumViolationCount
    workLimit = 2_000_000 + 256 * instance.range.count
  }

  /// Whether reasons are wanted, and not the verdict alone.
  var wantsReasons: Bool { isReporting }

  /// Judges, and returns what departs.
  mutating func report() -> [JSONSchemaViolation] {
    _ = apply(0, to: instance)
    return violations + undecided
  }

  /// Judges, and returns the verdict alone.
  mutating func verdict() -> Bool {
    apply(0, to: instance) && undecided.isEmpty
  }

  /// Applies a schema to the value that is being judged.
  mutating func apply(_ index: Int, to instance: JSONValue) -> Bool {
    if isAborted { return true }
    let node = schema.nodes[index]
    if node.keywords.isEmpty { return true }
    work += 1
    if work > workLimit { return abort(.workUndecided, instance, node) }
    if depth >= options.maximumDepth { return abort(.depthUndecided, instance, node) }
    depth += 1
    let isEntering = !scope.contains(node.resource)
    if isEntering { scope.append(node.resource) }
    let outer = evaluated
    if node.asksWhatIsEvaluated { evaluated = EvaluatedParts() }
    var isAccepted = true
    for keyword in node.keywords where !keyword.accepts(instance, in: &self) {
      isAccepted = false
      if !isReporting { break }
    }
    if node.asksWhatIsEvaluated {
      let inner = evaluated
      evaluated = outer
      if let inner { evaluated?.formUnion(inner) }
    }
    if isEntering { scope.removeLast() }
    depth -= 1
    return isAccepted
  }

  /// Applies a schema to a part of the value that is being judged.
  mutating func descend(_ index: Int, to part: JSONValue) -> Bool {
    let outer = evaluated
    evaluated = nil
    defer { evaluated = outer }
    return apply(index, to: part)
  }

  /// Applies a schema to the value without letting it report or mark anything.
  mutating func attempt(
    _ index: Int, to instance: JSONValue, withReasons: Bool, isPart: Bool = false
  ) -> Attempt {
    let outer = (violations, violationLimit, isReporting, evaluated)
    violations = []
    violationLimit = Self.causeCount
    isReporting = withReasons && isReporting
    evaluated = outer.3 == nil || isPart ? nil : EvaluatedParts()
    let isAccepted = apply(index, to: instance)
    let attempt = Attempt(
      isAccepted: isAccepted, violations: violations, evaluated: evaluated)
    (violations, violationLimit, isReporting, evaluated) = outer
    return attempt
  }

  /// Returns the schema that a dynamic reference means here: the one of that name in the outermost
  /// resource that has one (JSON Schema Core 2020-12 §8.2.3.2).
  func dynamicTarget(_ name: String) -> Int? {
    guard let targets = schema.dynamicTargets[name] else { return nil }
    for resource in scope {
      if let target = targets[resource] { return target }
    }
    return nil
  }

  /// Marks the part of the present value at a place as judged.
  mutating func mark(_ place: Int) { evaluated?.mark(place) }

  /// Marks every part of the present value as judged.
  mutating func markAll() { evaluated?.markAll() }

  /// Marks the parts that an attempt has judged.
  mutating func mark(_ attempt: Attempt) {
    if let parts = attempt.evaluated { evaluated?.formUnion(parts) }
  }

  /// Reports that a value departs.
  ///
  /// - Returns: False, for the keyword to return.
  mutating func reject(
    _ code: JSONSchemaViolation.Code, _ keyword: String, _ instance: JSONValue,
    _ location: JSONSchemaLocation, _ tokens: @autoclosure () -> [String: String] = [:],
    causes: @autoclosure () -> [JSONSchemaViolation] = []
  ) -> Bool {
    guard isReporting else { return false }
    violations.append(
      JSONSchemaViolation(
        code: code, keyword: keyword, instance: instance, schema: location, tokens: tokens(),
        causes: causes()))
    // Beyond the limit, the verdict alone matters.
    if violations.count >= violationLimit { isReporting = false }
    return false
  }

  /// Reports that a keyword could not be decided.
  ///
  /// - Returns: True, for the keyword to return: it is not known to be broken.
  mutating func leaveOpen(
    _ code: JSONSchemaViolation.Code, _ keyword: String, _ instance: JSONValue,
    _ location: JSONSchemaLocation, _ tokens: [String: String] = [:]
  ) -> Bool {
    guard undecided.count < options.maximumViolationCount else { return true }
    undecided.append(
      JSONSchemaViolation(
        code: code, keyword: keyword, instance: instance, schema: location, tokens: tokens,
        causes: []))
    return true
  }

  private mutating func abort(
    _ code: JSONSchemaViolation.Code, _ instance: JSONValue, _ node: SchemaNode
  ) -> Bool {
    isAborted = true
    return leaveOpen(code, "", instance, node.location)
  }
}
