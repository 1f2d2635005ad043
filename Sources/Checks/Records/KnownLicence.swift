/// A licence that catalogues of open data recognise, by its addresses and by how people name it.
///
/// The identifiers are those of data.gouv.fr where it has one, else of SPDX. The addresses are those that the
/// licences themselves, SPDX and the authority table of the European Union give (read on 2025-11-20).
struct KnownLicence: Sendable, Hashable {
  let identifier: String
  let title: String
  /// Whether anybody may use the data for any purpose.
  let isOpen: Bool
  /// Its addresses without scheme, `www.` and what follows: an address that begins so is that licence.
  private let addresses: [String]
  /// How it is named, folded: every one of the words of one of the lists.
  private let names: [[String]]

  private init(
    _ identifier: String, _ title: String, isOpen: Bool = true, addresses: [String],
    names: [[String]]
  ) {
    self.identifier = identifier
    self.title = title
    self.isOpen = isOpen
    self.addresses = addresses
    self.names = names
  }

  /// The licence that an address leads to.
  init?(address: String) {
    let wanted = Self.reduced(address)
    let known = Self.all.first { licence in
      licence.addresses.contains { Self.leads(wanted, to: $0) }
    }
    guard let known else { return nil }
    self = known
  }

  /// The licence that a text names, or whose address it holds.
  init?(inText text: String) {
    for word in text.split(whereSeparator: { $0.isWhitespace || "()<>\"«»,;".contains($0) })
    where word.contains("://") || word.hasPrefix("www.") {
      if let licence = KnownLicence(address: String(word)) {
        self = licence
        return
      }
    }
    let folded = FoldedText(text)
    let known = Self.all.first { licence in
      licence.names.contains { words in words.allSatisfy { folded.holds($0) } }
    }
    guard let known else { return nil }
    self = known
  }

  /// An address without what makes no difference: scheme, `www.`, query, fragment, last dot or slash, case.
  private static func reduced(_ address: String) -> String {
    var text = Substring(address.lowercased())
    if let scheme = text.range(ofText: "://") { text = text[scheme.upperBound...] }
    if text.hasPrefix("www.") { text = text.dropFirst(4) }
    if let end = text.firstIndex(where: { $0 == "?" || $0 == "#" }) { text = text[..<end] }
    while let last = text.last, last == "/" || last == "." { text = text.dropLast() }
    for ending in [".html", ".json"] where text.hasSuffix(ending) {
      text = text.dropLast(ending.count)
    }
    return String(text)
  }

  /// Whether an address is that of a licence, or below it.
  private static func leads(_ address: String, to known: String) -> Bool {
    address == known || address.hasPrefix(known + "/")
  }

  /// All of them; those with a version come before the same without one.
  static let all: [KnownLicence] = [
    KnownLicence(
      "lov2", "Licence Ouverte / Open Licence 2.0 (Etalab)",
      addresses: [
        "spdx.org/licenses/etalab-2.0",
        "etalab.gouv.fr/wp-content/uploads/2017/04/etalab-licence-ouverte-v2.0.pdf",
        "etalab.gouv.fr/wp-content/uploads/2018/11/open-licence.pdf",
        "github.com/etalab/licence-ouverte", "raw.githubusercontent.com/etalab/licence-ouverte",
        "alliance.numerique.gouv.fr/licence-ouverte-open-licence",
      ],
      names: [
        ["etalab 2 0"], ["licence ouverte", "2 0"], ["licence ouverte", "v2"],
        ["licence ouverte", "version 2"], ["open licence", "2 0"], ["lov2"], ["etalab", "2 0"],
        ["etalab", "v2"],
      ]),
    KnownLicence(
      "fr-lo", "Licence Ouverte / Open Licence (Etalab)",
      addresses: [
        "etalab.gouv.fr/licence-ouverte-open-licence",
        "etalab.gouv.fr/wp-content/uploads/2014/05/licence_ouverte.pdf",
        "etalab.gouv.fr/wp-content/uploads/2014/05/open_licence.pdf",
        "data.gouv.fr/licence-ouverte-open-licence",
        "wiki.data.gouv.fr/wiki/licence_ouverte_/_open_licence",
      ],
      names: [["licence ouverte"], ["open licence", "etalab"], ["licence etalab"], ["fr lo"]]),
    KnownLicence(
      "odc-odbl", "Open Data Commons Open Database License (ODbL)",
      addresses: [
        "opendatacommons.org/licenses/odbl", "vvlibri.org/fr/licence/odbl",
        "spdx.org/licenses/odbl-1.0",
        "publications.europa.eu/resource/authority/licence/odc_bl",
      ],
      names: [["odbl"], ["open database license"], ["open database licence"]]),
    KnownLicence(
      "odc-by", "Open Data Commons Attribution License",
      addresses: [
        "opendatacommons.org/licenses/by", "spdx.org/licenses/odc-by-1.0",
        "publications.europa.eu/resource/authority/licence/odc_by",
      ], names: [["odc by"], ["open data commons attribution"]]),
    KnownLicence(
      "odc-pddl", "Open Data Commons Public Domain Dedication and License",
      addresses: [
        "opendatacommons.org/licenses/pddl", "spdx.org/licenses/pddl-1.0",
        "publications.europa.eu/resource/authority/licence/odc_pddl",
      ], names: [["pddl"]]),
    KnownLicence(
      "cc-zero", "Creative Commons CC0",
      addresses: [
        "creativecommons.org/publicdomain/zero", "spdx.org/licenses/cc0-1.0",
        "publications.europa.eu/resource/authority/licence/cc0",
      ], names: [["cc0"], ["cc zero"], ["creative commons", "zero"]]),
    KnownLicence(
      "cc-by-nc", "Creative Commons, non-commercial use only", isOpen: false,
      addresses: [
        "creativecommons.org/licenses/by-nc", "creativecommons.org/licenses/by-nc-sa",
        "creativecommons.org/licenses/by-nc-nd",
      ],
      names: [["cc by nc"], ["creative commons", "non commercial"], ["cc by nc sa"]]),
    KnownLicence(
      "cc-by-nd", "Creative Commons, no derivatives", isOpen: false,
      addresses: ["creativecommons.org/licenses/by-nd"], names: [["cc by nd"]]),
    KnownLicence(
      "cc-by-sa", "Creative Commons Attribution-ShareAlike",
      addresses: [
        "creativecommons.org/licenses/by-sa", "spdx.org/licenses/cc-by-sa-4.0",
        "publications.europa.eu/resource/authority/licence/cc_bysa_4_0",
      ],
      names: [
        ["cc by sa"], ["creative commons", "share alike"], ["creative commons", "sharealike"],
      ]),
    KnownLicence(
      "cc-by", "Creative Commons Attribution",
      addresses: [
        "creativecommons.org/licenses/by", "spdx.org/licenses/cc-by-4.0",
        "publications.europa.eu/resource/authority/licence/cc_by_4_0",
        "publications.europa.eu/resource/authority/licence/cc_by",
      ],
      names: [["cc by"], ["creative commons", "attribution"], ["creative commons", "paternite"]]),
  ]
}

extension Substring {
  /// Where another text first stands in it.
  fileprivate func range(ofText wanted: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(wanted) {
        return start..<(index(start, offsetBy: wanted.count, limitedBy: endIndex) ?? endIndex)
      }
      start = index(after: start)
    }
    return nil
  }
}
