import CommandLine
import DemoPlatform

extension DemoHost {
  /// The platform that is built into recette.
  static let embedded = DemoHost(defects: Defect.allCases.map(\.rawValue).sorted()) {
    port, defects throws(CommandError) in
    do throws(DemoServerError) {
      let server = try DemoServer(
        defects: Set(defects.compactMap(Defect.init(rawValue:))), port: port)
      return Session(endpoints: [("ogcapi-features", server.landingPage)]) { server.stop() }
    } catch {
      throw .usage(error.message, hint: error.hint)
    }
  }
}
