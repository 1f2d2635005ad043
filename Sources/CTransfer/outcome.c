#include "internal.h"

CTOutcome ct_outcome_of(CURLcode code) {
  switch (code) {
  case CURLE_OK:
    return CTOutcomeDone;
  case CURLE_URL_MALFORMAT:
    return CTOutcomeBadURL;
  case CURLE_COULDNT_RESOLVE_HOST:
    return CTOutcomeUnknownHost;
  case CURLE_COULDNT_RESOLVE_PROXY:
    return CTOutcomeUnknownProxy;
  case CURLE_COULDNT_CONNECT:
  case CURLE_INTERFACE_FAILED:
    return CTOutcomeUnreachable;
  case CURLE_OPERATION_TIMEDOUT:
    return CTOutcomeTimedOut;
  case CURLE_SSL_CONNECT_ERROR:
  case CURLE_SSL_CIPHER:
  case CURLE_USE_SSL_FAILED:
  case CURLE_SSL_ENGINE_NOTFOUND:
  case CURLE_SSL_ENGINE_SETFAILED:
  case CURLE_SSL_ENGINE_INITFAILED:
  case CURLE_SSL_SHUTDOWN_FAILED:
#if LIBCURL_VERSION_NUM >= 0x074d00
  case CURLE_SSL_CLIENTCERT:
#endif
    return CTOutcomeTLSFailed;
  case CURLE_PEER_FAILED_VERIFICATION:
  case CURLE_SSL_ISSUER_ERROR:
  case CURLE_SSL_INVALIDCERTSTATUS:
  case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
    return CTOutcomeCertificate;
  case CURLE_SSL_CERTPROBLEM:
  case CURLE_SSL_CACERT_BADFILE:
  case CURLE_SSL_CRL_BADFILE:
    return CTOutcomeCredentialFile;
  case CURLE_PARTIAL_FILE:
    return CTOutcomeCutShort;
  case CURLE_GOT_NOTHING:
    return CTOutcomeNoReply;
  case CURLE_SEND_ERROR:
  case CURLE_RECV_ERROR:
  case CURLE_READ_ERROR:
  case CURLE_SEND_FAIL_REWIND:
    return CTOutcomeConnectionLost;
  case CURLE_WRITE_ERROR:
  case CURLE_ABORTED_BY_CALLBACK:
    return CTOutcomeStopped;
  /* The scheme was judged before; what is left under this code is a reply that is not HTTP/1. */
  case CURLE_UNSUPPORTED_PROTOCOL:
  case CURLE_WEIRD_SERVER_REPLY:
  case CURLE_HTTP2:
  case CURLE_HTTP2_STREAM:
  case CURLE_CHUNK_FAILED:
    return CTOutcomeProtocol;
  case CURLE_BAD_CONTENT_ENCODING:
    return CTOutcomeEncoding;
#if LIBCURL_VERSION_NUM >= 0x074900
  case CURLE_PROXY:
    return CTOutcomeProxy;
#endif
  default:
    return CTOutcomeOther;
  }
}
