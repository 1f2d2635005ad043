import CommandLine
import DemoPlatform
import Suites

extension DemoHost {
  /// The platform that is built into recette.
  static let embedded = DemoHost(
    defects: DemoPlatform.Defect.allCases.map { Defect(name: $0.rawValue, title: $0.title) }
  ) { port, defects throws(CommandError) in
    do throws(DemoServerError) {
      let server = try DemoServer(
        defects: Set(defects.compactMap(DemoPlatform.Defect.init(rawValue:))), port: port)
      return Session(
        endpoints: [
          (.features, server.landingPage), (.catalogue, "\(server.landingPage)csw"),
          (.rasters, "\(server.landingPage)rasters/ortho.tif"),
          (.rasters, "\(server.landingPage)rasters/relief.tif"),
          (.tables, "\(server.landingPage)tables/api/1/datasets/val-de-lauve/"),
          (.tables, "\(server.landingPage)tables/datapackage.json"),
        ], schemaCatalogue: "\(server.landingPage)tables/schemas.json"
      ) { server.stop() }
    } catch {
      throw .usage(error.message, hint: error.hint)
    }
  }
}
