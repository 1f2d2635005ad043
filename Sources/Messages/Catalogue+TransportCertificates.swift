extension Catalogue {
  /// The sentences about secure connections.
  static let transportCertificates: [MessageTemplate] = [
    transportTLS, transportCertificateExpired, transportCertificateNotYetValid,
    transportCertificateUntrusted, transportCertificateName, transportCertificateOther,
    transportCredentialFile,
  ]

  /// The secure connection could not be made.
  package static let transportTLS = MessageTemplate(
    "transport.tls",
    french: """
      La connexion sécurisée à « {host} » a échoué ({cause}). Vérifiez que ce port parle bien \
      https, les versions de TLS acceptées, et s'il exige un certificat client.
      """,
    english: """
      The secure connection to “{host}” failed ({cause}). Check that this port speaks https, the \
      versions of TLS it accepts, and whether it demands a client certificate.
      """)
  /// The certificate is past its end.
  package static let transportCertificateExpired = MessageTemplate(
    "transport.tls.expired",
    french: "Le certificat de « {host} » a expiré. Renouvelez-le sur le serveur.",
    english: "The certificate of “{host}” has expired. Renew it on the server.")
  /// The certificate is not valid yet.
  package static let transportCertificateNotYetValid = MessageTemplate(
    "transport.tls.not-yet-valid",
    french: """
      Le certificat de « {host} » n'est pas encore valable. Vérifiez l'heure de cette machine et \
      la date de début du certificat.
      """,
    english: """
      The certificate of “{host}” is not valid yet. Check the clock of this machine and the start \
      date of the certificate.
      """)
  /// Nobody trusted vouches for the certificate.
  package static let transportCertificateUntrusted = MessageTemplate(
    "transport.tls.untrusted",
    french: """
      Le certificat de « {host} » n'est signé par aucune autorité de confiance ({cause}). Faites \
      envoyer au serveur toute la chaîne de certificats, ou indiquez l'autorité avec --cacert.
      """,
    english: """
      The certificate of “{host}” is signed by no trusted authority ({cause}). Have the server \
      send the whole chain of certificates, or name the authority with --cacert.
      """)
  /// The certificate is for other names.
  package static let transportCertificateName = MessageTemplate(
    "transport.tls.name",
    french: """
      Le certificat de « {host} » n'est pas établi pour ce nom ({cause}). Ajoutez ce nom au \
      certificat, ou utilisez le nom pour lequel il est établi.
      """,
    english: """
      The certificate of “{host}” is not made out to this name ({cause}). Add the name to the \
      certificate, or use the name it is made out to.
      """)
  /// The certificate is refused for another reason.
  package static let transportCertificateOther = MessageTemplate(
    "transport.tls.certificate",
    french: "Le certificat de « {host} » est refusé ({cause}). Corrigez-le sur le serveur.",
    english: "The certificate of “{host}” is refused ({cause}). Correct it on the server.")
  /// A certificate or key of ours cannot be used.
  package static let transportCredentialFile = MessageTemplate(
    "transport.tls.file",
    french: """
      Un certificat ou une clé donnés à recette sont inutilisables pour joindre « {host} » \
      ({cause}). Vérifiez les fichiers de --cacert, --cert et --key : il les faut au format PEM.
      """,
    english: """
      A certificate or a key given to recette cannot be used to reach “{host}” ({cause}). Check \
      the files of --cacert, --cert and --key: they must be in PEM format.
      """)
}
