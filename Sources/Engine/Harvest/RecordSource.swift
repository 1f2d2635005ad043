import Checks
import Markup
import Messages

/// Brings the metadata records of catalogues, lists, files and folders, one after the other.
struct RecordSource: SubjectSource {
  let request: StreamRequest

  func deliver(to give: @escaping @Sendable (Subject) async -> Bool) async -> StreamEnd {
    let options = HarvestOptions(request.options)
    let client = HarvestClient(source: request.source)
    var delivery = RecordDelivery(request: request, options: options, client: client, give: give)
    for target in request.targets {
      await delivery.harvest(target)
      if !delivery.wantsMore { break }
    }
    return delivery.end
  }
}
