/// The metadata formats that an OAI-PMH repository announces (ListMetadataFormats, §4.4).
enum OpenArchivesFormats {
  private static let namespaces = [
    "http://www.isotc211.org/2005/gmd", "http://www.isotc211.org/2005/gmi",
  ]
  private static let names = ["iso19139", "gmd", "iso19115", "iso", "csw-gmd", "oai_iso19139"]

  /// The prefix of ISO 19139: by its namespace, else by its name; nil when nothing looks like it.
  static func prefix(in page: RecordPage) -> String? {
    let format = "/*/*/*[local-name()='metadataFormat']"
    for namespace in namespaces {
      let prefix = page.string(
        """
        string(\(format)[normalize-space(*[local-name()='metadataNamespace'])='\(namespace)']\
        /*[local-name()='metadataPrefix'])
        """)
      if let prefix, !prefix.trimmedOfSpace.isEmpty { return prefix.trimmedOfSpace }
    }
    let announced = page.strings("\(format)/*[local-name()='metadataPrefix']")
    return names.lazy.compactMap { name in announced.first { $0.lowercased() == name } }.first
  }
}
