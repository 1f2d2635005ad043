extension Catalogue {
  /// The sentences about redirects.
  static let transportRedirects: [MessageTemplate] = [
    transportRedirectLoop, transportRedirectScheme, transportRedirectInvalid,
    transportTooManyRedirects,
  ]

  /// A redirect leads back to where it came from.
  package static let transportRedirectLoop = MessageTemplate(
    "transport.redirect-loop",
    french: """
      Les redirections tournent en rond : « {url} » renvoie vers « {location} », déjà demandé. \
      Corrigez la redirection sur le serveur.
      """,
    english: """
      The redirects go round in a circle: “{url}” redirects to “{location}”, which was already \
      requested. Correct the redirect on the server.
      """)
  /// A redirect leads out of the web.
  package static let transportRedirectScheme = MessageTemplate(
    "transport.redirect-scheme",
    french: """
      « {url} » redirige vers « {location} », qui n'est pas une adresse http ou https : elle n'est \
      pas suivie, par sécurité. Corrigez la redirection sur le serveur.
      """,
    english: """
      “{url}” redirects to “{location}”, which is not an http or https address: it is not followed, \
      for safety. Correct the redirect on the server.
      """)
  /// A redirect leads nowhere.
  package static let transportRedirectInvalid = MessageTemplate(
    "transport.redirect-invalid",
    french: """
      « {url} » redirige vers « {location} », qui n'est pas une adresse valide. Corrigez l'en-tête \
      Location sur le serveur.
      """,
    english: """
      “{url}” redirects to “{location}”, which is not a valid address. Correct the Location header \
      field on the server.
      """)
  /// Redirects without end.
  package static let transportTooManyRedirects = MessageTemplate(
    "transport.too-many-redirects",
    french: """
      Plus de {limit} redirections de suite, la dernière de « {url} » vers « {location} » : elles \
      ne sont plus suivies. Faites mener la première directement au but.
      """,
    english: """
      More than {limit} redirects in a row, the last one from “{url}” to “{location}”: they are \
      followed no further. Have the first one lead straight to the goal.
      """)
}
