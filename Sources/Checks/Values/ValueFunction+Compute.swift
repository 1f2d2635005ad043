import JSON
import Messages
import Record
package import Suites

extension ValueFunction {
  /// Computes the function; what it cannot use is said, never guessed.
  package func compute(_ arguments: FunctionArguments) -> Computed {
    switch self {
    case .interval: interval(arguments)
    case .appendSegment: appendSegment(arguments)
    case .withoutQuery: withoutQuery(arguments)
    case .resolve: resolve(arguments)
    case .plus: plus(arguments)
    case .uppercase: uppercase(arguments)
    case .numbers: numbers(arguments)
    case .concat: concat(arguments)
    case .first: first(arguments)
    case .bboxOf: BoundingBoxFunctions.bboxOf(arguments)
    case .bboxAround: BoundingBoxFunctions.bboxAround(arguments)
    case .bboxAway: BoundingBoxFunctions.bboxAway(arguments)
    case .timeOf: TimeFunctions.timeOf(arguments)
    case .instantBefore: TimeFunctions.instantBefore(arguments)
    case .instantAfter: TimeFunctions.instantAfter(arguments)
    }
  }

  private func interval(_ arguments: FunctionArguments) -> Computed {
    guard let start = arguments["of"]?.string else { return arguments.unusable() }
    guard let end = arguments["to"]?.string else { return arguments.unusable("to") }
    return .made(.string("\(start)/\(end)"))
  }

  private func appendSegment(_ arguments: FunctionArguments) -> Computed {
    guard let url = arguments["of"]?.string else { return arguments.unusable() }
    guard let segment = arguments["segment"]?.plainText else {
      return arguments.unusable("segment")
    }
    let cut = url.firstIndex { $0 == "?" || $0 == "#" } ?? url.endIndex
    let path = url[..<cut]
    guard
      let encoded = URITemplate(parsing: "{segment}")?.expanded(with: ["segment": .text(segment)])
    else { return arguments.unusable("segment") }
    return .made(.string("\(path)\(path.hasSuffix("/") ? "" : "/")\(encoded)\(url[cut...])"))
  }

  private func withoutQuery(_ arguments: FunctionArguments) -> Computed {
    guard let url = arguments["of"]?.string else { return arguments.unusable() }
    return .made(.string(String(url.prefix { $0 != "?" && $0 != "#" })))
  }

  private func resolve(_ arguments: FunctionArguments) -> Computed {
    guard let text = arguments["of"]?.string, let reference = URIReference(parsing: text) else {
      return arguments.unusable()
    }
    guard let base = arguments.baseURL.flatMap(URIReference.init(parsing:)) else {
      return .made(.string(text))
    }
    return .made(.string(reference.resolved(against: base).description))
  }

  private func plus(_ arguments: FunctionArguments) -> Computed {
    guard let value = arguments["of"]?.integer else { return arguments.unusable() }
    guard let step = arguments["by"]?.integer else { return arguments.unusable("by") }
    let (sum, overflow) = value.addingReportingOverflow(step)
    return overflow ? arguments.unusable() : .made(.integer(sum))
  }

  private func uppercase(_ arguments: FunctionArguments) -> Computed {
    guard let text = arguments["of"]?.string else { return arguments.unusable() }
    return .made(.string(text.uppercased()))
  }

  private func numbers(_ arguments: FunctionArguments) -> Computed {
    guard let text = arguments["of"]?.plainText else { return arguments.unusable() }
    var numbers: [JSONText] = []
    for part in text.split(whereSeparator: { $0 == "," || $0 == ";" || $0.isWhitespace }) {
      guard let number = JSONText.number(String(part)).asValue, number.kind == .number else {
        return arguments.unusable()
      }
      numbers.append(.value(number))
    }
    return .made(.array(numbers))
  }

  private func concat(_ arguments: FunctionArguments) -> Computed {
    let elements = arguments.subjects.flatMap { list in
      list.kind == .array ? Array(list.elements) : [list]
    }
    return .made(.array(elements.map { .value($0) }))
  }

  private func first(_ arguments: FunctionArguments) -> Computed {
    guard let list = arguments["of"], list.kind == .array, let first = list[0] else {
      return arguments.unusable()
    }
    return .value(first)
  }
}
