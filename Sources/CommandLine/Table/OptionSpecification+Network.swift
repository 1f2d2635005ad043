import Messages
import Transport

/// How requests are sent: bounds, politeness, certificates.
extension OptionSpecification {
  package static let network: [OptionSpecification] = [
    connectTimeout, timeout, maximumBody, maximumRedirects, jobs, rate, budget, retries,
    certificateAuthority, certificate, key, resolve, userAgent,
  ]

  /// Defaults are the transport's own, so that the help cannot say otherwise.
  private static let standard = TransportOptions(userAgent: NetworkChoice.standardUserAgent)
  private static let durationName = LocalizedText(french: "DURÉE", english: "DURATION")
  private static let countName = LocalizedText(french: "NOMBRE", english: "NUMBER")
  private static let fileName = LocalizedText(french: "FICHIER", english: "FILE")

  package static let connectTimeout = OptionSpecification(
    "connect-timeout", .duration(.milliseconds(1)...(.seconds(3_600))), valueName: durationName,
    default: UnitText.text(of: standard.connectLimit), variable: "RECETTE_CONNECT_TIMEOUT",
    group: .network,
    help: LocalizedText(
      french: "Temps accordé pour ouvrir une connexion.",
      english: "Time allowed to open a connection."))

  package static let timeout = OptionSpecification(
    "timeout", .duration(.milliseconds(1)...(.seconds(86_400))), valueName: durationName,
    default: UnitText.text(of: standard.totalLimit), variable: "RECETTE_TIMEOUT", group: .network,
    help: LocalizedText(
      french: "Temps accordé à une requête, du départ au dernier octet.",
      english: "Time allowed to a request, from start to last byte."))

  package static let maximumBody = OptionSpecification(
    "max-body", .byteCount(1_024...(1 << 30)),
    valueName: LocalizedText(french: "OCTETS", english: "BYTES"),
    default: UnitText.text(ofByteCount: standard.bodyByteLimit), variable: "RECETTE_MAX_BODY",
    group: .network,
    help: LocalizedText(
      french: "Taille à laquelle une réponse est coupée.",
      english: "Size at which a response is cut."))

  package static let maximumRedirects = OptionSpecification(
    "max-redirects", .integer(0...50), valueName: countName,
    default: String(standard.maximumRedirects), variable: "RECETTE_MAX_REDIRECTS", group: .network,
    help: LocalizedText(
      french: "Redirections suivies de suite.", english: "Redirects followed in a row."))

  package static let jobs = OptionSpecification(
    "jobs", .integer(1...64), valueName: countName, default: String(standard.maximumPerHost),
    variable: "RECETTE_JOBS", group: .network,
    help: LocalizedText(
      french: "Requêtes en cours à la fois vers un même serveur.",
      english: "Requests under way at once to one host."))

  package static let rate = OptionSpecification(
    "rate", .rate(0.001...10_000),
    valueName: LocalizedText(french: "N[/s|/m]", english: "N[/s|/m]"),
    default: standard.rate.map { String($0.count) }, variable: "RECETTE_RATE", group: .network,
    help: LocalizedText(
      french:
        "Requêtes par seconde (ou par minute) vers un même serveur ; sans l'option, pas de limite sur cette machine même.",
      english:
        "Requests per second (or per minute) to one host; without the option, there is no limit on this machine itself."
    ))

  package static let budget = OptionSpecification(
    "budget", .integer(1...1_000_000), valueName: countName,
    default: String(standard.maximumRequests), variable: "RECETTE_BUDGET", group: .network,
    help: LocalizedText(
      french: "Requêtes envoyées en tout ; au-delà, ce qui reste est indéterminé.",
      english: "Requests sent in all; beyond, what is left is undetermined."))

  package static let retries = OptionSpecification(
    "retries", .integer(0...10), valueName: countName, default: String(standard.maximumRetries),
    variable: "RECETTE_RETRIES", group: .network,
    help: LocalizedText(
      french:
        "Nouvelles tentatives après une panne passagère, ou quand le serveur demande d'attendre (429, 503).",
      english:
        "Further attempts after a passing failure, or when the server asks to wait (429, 503)."))

  package static let certificateAuthority = OptionSpecification(
    "cacert", .text, valueName: fileName, variable: "RECETTE_CACERT", group: .network,
    completion: .file,
    help: LocalizedText(
      french: "Autorités de certification à croire, au format PEM, au lieu de celles du système.",
      english: "Certificate authorities to trust, in PEM format, instead of the system's."))

  package static let certificate = OptionSpecification(
    "cert", .text, valueName: fileName, variable: "RECETTE_CERT", group: .network,
    completion: .file,
    help: LocalizedText(
      french: "Certificat client, au format PEM.", english: "Client certificate, in PEM format."))

  package static let key = OptionSpecification(
    "key", .text, valueName: fileName, variable: "RECETTE_KEY", group: .network, completion: .file,
    help: LocalizedText(
      french: "Clé privée du certificat client, au format PEM, si elle est dans un autre fichier.",
      english: "Private key of the client certificate, in PEM format, when it is in another file."))

  package static let resolve = OptionSpecification(
    "resolve", .text,
    valueName: LocalizedText(french: "HÔTE:PORT:ADRESSE", english: "HOST:PORT:ADDRESS"),
    isRepeatable: true, group: .network,
    help: LocalizedText(
      french: "Adresse IP à employer pour un serveur, sans interroger le DNS.",
      english: "IP address to use for a host, without asking the DNS."))

  package static let userAgent = OptionSpecification(
    "user-agent", .text, valueName: LocalizedText(french: "TEXTE", english: "TEXT"),
    default: NetworkChoice.standardUserAgent, variable: "RECETTE_USER_AGENT", group: .network,
    help: LocalizedText(
      french: "Nom sous lequel se présenter aux serveurs.",
      english: "Name under which to introduce oneself to servers."))
}
