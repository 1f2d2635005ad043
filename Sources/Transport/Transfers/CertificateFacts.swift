/// The facts of a certificate as libcurl words them.
struct CertificateFacts: Sendable, Hashable {
  let subject: String
  let issuer: String
  let notBefore: String
  let notAfter: String
}
