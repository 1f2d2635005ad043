extension Catalogue {
  /// The sentences of the transport: why there is no answer, or none to rely on.
  package static let transport: [MessageTemplate] =
    transportRequests + transportNetwork + transportCertificates + transportAnswers
    + transportRedirects + transportSettings

  private static let transportRequests: [MessageTemplate] = [
    transportBadURL, transportURLCredentials, transportBadHeader, transportBadMethod,
    transportBudget, transportCancelled, transportClosed,
  ]
  private static let transportNetwork: [MessageTemplate] = [
    transportUnknownHost, transportUnknownProxy, transportUnreachable, transportConnectTimeout,
    transportTimeout, transportTooSlow, transportReset, transportNoReply, transportProxy,
    transportOther,
  ]
  private static let transportAnswers: [MessageTemplate] = [
    transportTooLarge, transportHeadTooLarge, transportCutShort, transportProtocol,
    transportEncoding,
  ]

  // MARK: What is asked

  /// A URL that no request can be made of.
  package static let transportBadURL = MessageTemplate(
    "transport.bad-url",
    french: """
      L'adresse « {url} » ne peut pas être demandée : il faut une adresse http ou https complète, \
      avec un nom d'hôte. Corrigez-la là où elle est écrite.
      """,
    english: """
      The address “{url}” cannot be requested: a complete http or https address with a host name \
      is needed. Correct it where it is written.
      """)
  /// A URL with a password in it.
  package static let transportURLCredentials = MessageTemplate(
    "transport.url-credentials",
    french: """
      L'adresse « {url} » contient un identifiant ou un mot de passe, et n'est pas demandée : ils \
      seraient lisibles partout. Donnez-les par une variable d'environnement ou un fichier.
      """,
    english: """
      The address “{url}” contains a user name or a password, and is not requested: they would be \
      readable everywhere. Give them through an environment variable or a file.
      """)
  /// A header field that would break the request.
  package static let transportBadHeader = MessageTemplate(
    "transport.bad-header",
    french: """
      L'en-tête « {name} » ne peut pas être envoyé : son nom ou sa valeur contient un caractère \
      interdit, tel qu'un saut de ligne. Corrigez-le dans la suite.
      """,
    english: """
      The header field “{name}” cannot be sent: its name or its value holds a forbidden character, \
      such as a line break. Correct it in the suite.
      """)
  /// A method that is no token.
  package static let transportBadMethod = MessageTemplate(
    "transport.bad-method",
    french: "La méthode HTTP « {method} » n'est pas valide. Corrigez-la dans la suite.",
    english: "The HTTP method “{method}” is not valid. Correct it in the suite.")
  /// The run has sent all that it may.
  package static let transportBudget = MessageTemplate(
    "transport.budget",
    french: """
      « {url} » n'a pas été demandé : l'essai a déjà envoyé les {limit} requêtes permises. \
      Réduisez l'échantillon ou relevez le maximum de requêtes (--budget).
      """,
    english: """
      “{url}” was not requested: the run has already sent the {limit} requests it may. Reduce the \
      sample, or raise the maximum of requests (--budget).
      """)
  /// Nobody waits for the answer any more.
  package static let transportCancelled = MessageTemplate(
    "transport.cancelled",
    french: "« {url} » n'a pas été attendu jusqu'au bout : l'essai a été interrompu.",
    english: "“{url}” was not waited for to the end: the run was interrupted.")
  /// The transport no longer works.
  package static let transportClosed = MessageTemplate(
    "transport.closed",
    french: "« {url} » n'a pas été demandé : l'essai est terminé.",
    english: "“{url}” was not requested: the run is over.")

  // MARK: The network

  /// No address for the name.
  package static let transportUnknownHost = MessageTemplate(
    "transport.unknown-host",
    french: """
      Le nom d'hôte « {host} » est introuvable : aucun serveur de noms ne lui connaît d'adresse. \
      Vérifiez son orthographe et la connexion au réseau.
      """,
    english: """
      The host name “{host}” is unknown: no name server has an address for it. Check its spelling \
      and the network connection.
      """)
  /// No address for the name of the proxy.
  package static let transportUnknownProxy = MessageTemplate(
    "transport.unknown-proxy",
    french: """
      Le serveur mandataire (proxy) à utiliser pour « {host} » est introuvable. Vérifiez les \
      variables http_proxy, https_proxy et no_proxy.
      """,
    english: """
      The proxy to use for “{host}” cannot be found. Check the variables http_proxy, https_proxy \
      and no_proxy.
      """)
  /// Nobody listens, or the network refuses.
  package static let transportUnreachable = MessageTemplate(
    "transport.unreachable",
    french: """
      La connexion à « {host} » est refusée ou impossible ({cause}). Vérifiez que le service est \
      démarré, le port, et les pare-feu sur le chemin.
      """,
    english: """
      The connection to “{host}” is refused or impossible ({cause}). Check that the service is \
      started, the port, and the firewalls on the way.
      """)
  /// The connection could not be made in time.
  package static let transportConnectTimeout = MessageTemplate(
    "transport.connect-timeout",
    french: """
      Aucune connexion à « {host} » en {limit}. Vérifiez l'adresse, les pare-feu, et que le \
      service n'est pas saturé ; --connect-timeout règle ce délai.
      """,
    english: """
      No connection to “{host}” within {limit}. Check the address, the firewalls, and that the \
      service is not overloaded; --connect-timeout sets this limit.
      """)
  /// The answer was not there in time.
  package static let transportTimeout = MessageTemplate(
    "transport.timeout",
    french: """
      « {host} » a accepté la connexion mais n'a pas fini de répondre en {limit}. Cherchez ce qui \
      ralentit le service ; --timeout règle ce délai.
      """,
    english: """
      “{host}” accepted the connection but did not finish answering within {limit}. Find what \
      slows the service down; --timeout sets this limit.
      """)
  /// The answer trickles.
  package static let transportTooSlow = MessageTemplate(
    "transport.too-slow",
    french: """
      « {host} » envoie sa réponse trop lentement : moins de {rate} octets par seconde pendant \
      {limit}. Cherchez ce qui la bloque, sur le serveur ou sur le réseau.
      """,
    english: """
      “{host}” sends its answer too slowly: less than {rate} bytes a second during {limit}. Find \
      what holds it up, on the server or on the network.
      """)
  /// The connection broke before any answer.
  package static let transportReset = MessageTemplate(
    "transport.reset",
    french: """
      « {host} » a rompu la connexion avant de répondre ({cause}). Consultez le journal du service \
      à cette heure.
      """,
    english: """
      “{host}” broke the connection before it answered ({cause}). Look at the service's log at \
      that time.
      """)
  /// The connection was closed without an answer.
  package static let transportNoReply = MessageTemplate(
    "transport.no-reply",
    french: """
      « {host} » a fermé la connexion sans rien répondre. Consultez le journal du service à cette \
      heure, et vérifiez que le port parle bien {scheme}.
      """,
    english: """
      “{host}” closed the connection without any answer. Look at the service's log at that time, \
      and check that the port really speaks {scheme}.
      """)
  /// The proxy said no.
  package static let transportProxy = MessageTemplate(
    "transport.proxy",
    french: """
      Le serveur mandataire (proxy) refuse de joindre « {host} » ({cause}). Vérifiez ses règles et \
      les variables http_proxy, https_proxy et no_proxy.
      """,
    english: """
      The proxy refuses to reach “{host}” ({cause}). Check its rules and the variables http_proxy, \
      https_proxy and no_proxy.
      """)
  /// Anything else.
  package static let transportOther = MessageTemplate(
    "transport.failed",
    french: "L'échange avec « {host} » a échoué : {cause}. Réessayez, puis signalez-le.",
    english: "The exchange with “{host}” failed: {cause}. Try again, then report it.")

  // MARK: The answer

  /// The body goes over its limit.
  package static let transportTooLarge = MessageTemplate(
    "transport.too-large",
    french: """
      La réponse de « {url} » dépasse {limit} une fois décompressée : seul son début est gardé. \
      Demandez moins à la fois, ou relevez la limite (--max-body).
      """,
    english: """
      The answer of “{url}” is larger than {limit} once decompressed: only its beginning is kept. \
      Ask for less at a time, or raise the limit (--max-body).
      """)
  /// The head goes over its limit.
  package static let transportHeadTooLarge = MessageTemplate(
    "transport.head-too-large",
    french: """
      Les en-têtes de la réponse de « {url} » dépassent {limit}, ce qu'aucun service n'a besoin \
      d'envoyer. Cherchez ce qui les multiplie sur le serveur.
      """,
    english: """
      The header fields of the answer of “{url}” are larger than {limit}, which no service needs. \
      Find what multiplies them on the server.
      """)
  /// The body ends before its end.
  package static let transportCutShort = MessageTemplate(
    "transport.cut-short",
    french: """
      La réponse de « {url} » s'arrête avant sa fin, après {received} octets ({cause}). Vérifiez \
      Content-Length, et si le service tombe en erreur en cours de réponse.
      """,
    english: """
      The answer of “{url}” stops before its end, after {received} bytes ({cause}). Check \
      Content-Length, and whether the service fails in the middle of its answer.
      """)
  /// What comes is not HTTP.
  package static let transportProtocol = MessageTemplate(
    "transport.protocol",
    french: """
      « {host} » ne répond pas en HTTP valide ({cause}). Vérifiez que c'est bien le port d'un \
      service web, et le serveur ou le mandataire devant lui.
      """,
    english: """
      “{host}” does not answer in valid HTTP ({cause}). Check that this is the port of a web \
      service, and the server or proxy in front of it.
      """)
  /// The coding of the body is not what it says.
  package static let transportEncoding = MessageTemplate(
    "transport.encoding",
    french: """
      La réponse de « {url} » n'est pas compressée comme son en-tête Content-Encoding l'annonce \
      ({cause}). Corrigez la compression sur le serveur.
      """,
    english: """
      The answer of “{url}” is not compressed as its Content-Encoding says ({cause}). Correct the \
      compression on the server.
      """)
}
