/// What a record tells only of services (ISO 19119).
struct ServiceDescription: Sendable {
  /// An operation of a service.
  struct Operation: Sendable {
    let name: String
    /// The path of its address on the platform.
    let path: String
    /// The names of its parameters, and whether each is required.
    var parameters: [(name: String, isRequired: Bool)] = []
  }

  /// The type of service, by Regulation (EC) 1205/2008, part B, 2.2, such as `download`.
  let type: String
  /// The versions of the protocol.
  let versions: [String]
  /// How closely the service is bound to its data (SV_CouplingType).
  let coupling: String
  let operations: [Operation]
  /// The file identifiers of the records of the data that the service works on.
  let coupled: [String]
  /// Whether the record tells how well the service answers, as harmonised services must.
  var tellsQuality = false
}
