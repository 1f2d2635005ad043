package import Engine
import Messages
import Record
import Suites

/// What a command line asks to be run on what.
package enum PlanRequest {
  /// Makes the plan of some suites on some targets, with the selection of a command line.
  package static func plan(
    targets: [String], suites names: [String], arguments: ParsedArguments
  ) throws(CommandError) -> Plan {
    let parameters = try ParameterAssignment.all(in: arguments)
    let suites = try SuiteFiles(arguments).suites(names)
    let classes = suites.flatMap(\.classes)
    try verify(arguments.all(.conformanceClass), among: classes.map(\.id))
    try verify(arguments.all(.test), among: classes.flatMap(\.tests).map(\.id))
    let clauses = try arguments.text(.clauses).map { name throws(CommandError) in
      try ClausierFile(arguments).description(name)
    }
    do throws(PlanError) {
      return try Plan(
        targets: targets, suites: suites,
        selection: Selection(
          classes: arguments.texts(.conformanceClass), tests: arguments.texts(.test)),
        parameters: parameters.map { ($0.name, $0.value) }, clausier: clauses)
    } catch {
      throw .usage(error.message)
    }
  }

  /// Returns the part of a plan that a command line asks for, with the failures that it says are known.
  package static func part(
    of plan: Plan, _ arguments: ParsedArguments
  ) throws(CommandError) -> Plan {
    var baseline: [BaselineEntry] = []
    if let path = arguments.text(.baseline) {
      let bytes = try InputFile(path).bytes()
      do throws(RunRecordError) {
        baseline = try BaselineReader.read(bytes, path: path)
      } catch {
        throw CommandError(error)
      }
    }
    var shard: Shard?
    if let text = arguments.text(.shard) {
      guard let read = Shard(parsing: text) else {
        throw .usage(Catalogue.shardBad(["text": text]))
      }
      shard = read
    }
    return plan.part(
      shard, baseline: baseline, isBaselineStrict: arguments.has(.strictBaseline))
  }

  /// Suites have hundreds of tests: a name that none has gets the nearest one, and not all of them.
  private static func verify(
    _ given: [GivenOption], among known: [String]
  ) throws(CommandError) {
    for one in given where !known.contains(one.text) {
      throw .usage(
        Catalogue.runUnknownSelection(["option": one.spelling, "name": one.text]),
        hint: NearestName.suggestion(for: one.text, among: known) ?? Catalogue.explainHint())
    }
  }
}
