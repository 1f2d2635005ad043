import JSON
import Messages
import Record
package import Suites

extension OperationForm: Predicate {
  /// Judges that an exchange is as an OpenAPI document declares it.
  package func judge(_ evidence: Evidence, in scope: Scope) -> Judgement {
    guard let answer = evidence.answer else { return .doubtful(Catalogue.checkNoAnswer()) }
    guard let document = scope.evidence[definition].flatMap(OpenAPIDocument.init) else {
      return .doubtful(Catalogue.openAPINone())
    }
    let request = "\(answer.method) \(answer.url)"
    switch document.match(method: answer.method, url: answer.url) {
    case .noPath:
      return undeclared(Catalogue.openAPIUndeclaredPath(["request": request]), evidence)
    case .noMethod(let path):
      return undeclared(
        Catalogue.openAPIUndeclaredMethod(["request": request, "path": path.template]), evidence)
    case .unresolved(let path):
      return .doubtful(Catalogue.openAPIElsewhere(["path": path.template]))
    case .operation(let operation, let item):
      let exchange = DeclaredExchange(
        answer: answer, document: document, operation: operation, item: item)
      return judge(exchange, evidence)
    }
  }

  /// That nothing declares the request is what `path` finds; the other aspects have then nothing to
  /// look at.
  private func undeclared(_ message: Message, _ evidence: Evidence) -> Judgement {
    aspects.contains(.path) ? .broken(evidence.finding(message)) : .vacuous(message)
  }

  private func judge(_ exchange: DeclaredExchange, _ evidence: Evidence) -> Judgement {
    var judgement = Judgement()
    var vacuity: Message?
    for aspect in aspects {
      switch exchange.verdict(on: aspect) {
      case .declared: judgement.checkedCount += 1
      case .undeclared(let message, let expected, let actual):
        judgement.add(
          .broken(
            evidence.finding(
              message, expected: expected.map { .init(verbatim: $0) }, actual: actual)
          ))
      case .nothing(let message): vacuity = message
      case .unknown(let message): judgement.doubts.append(message)
      }
    }
    // One aspect may have nothing to look at, as long as another has.
    if judgement.checkedCount == 0, judgement.doubts.isEmpty { judgement.vacuity = vacuity }
    return judgement
  }
}
