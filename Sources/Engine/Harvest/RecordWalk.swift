/// A way through a catalogue, a list or a folder, one page after the other.
///
/// It says what to ask for and reads what came; whoever walks does the asking, so that a page travels while
/// the records of the one before are judged.
protocol RecordWalk: Sendable {
  /// How many things may be asked for at a time, where what to ask does not depend on what comes.
  var width: Int { get }

  /// Returns what to ask for next; nil when that depends on what is under way, or nothing is left.
  mutating func next() -> HarvestStep?

  /// Reads what came, in the order asked, and returns what it brought.
  mutating func take(_ answer: HarvestAnswer, _ ledger: inout HarvestLedger) -> [HarvestItem]

  /// How it ended, once nothing is under way and nothing is left.
  var end: HarvestEnd { get }
}
