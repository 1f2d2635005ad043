#include <string.h>

#include "internal.h"

static int64_t moment(ct_easy *easy, CURLINFO which) {
  curl_off_t microseconds = 0;
  if (ct_curl.easy_getinfo(easy->curl, which, &microseconds) != CURLE_OK) return 0;
  return microseconds > 0 ? (int64_t)microseconds : 0;
}

ct_times ct_easy_times(ct_easy *easy) {
  return (ct_times){
      .name_lookup = moment(easy, CURLINFO_NAMELOOKUP_TIME_T),
      .connect = moment(easy, CURLINFO_CONNECT_TIME_T),
      .secure_connect = moment(easy, CURLINFO_APPCONNECT_TIME_T),
      .request_sent = moment(easy, CURLINFO_PRETRANSFER_TIME_T),
      .first_byte = moment(easy, CURLINFO_STARTTRANSFER_TIME_T),
      .total = moment(easy, CURLINFO_TOTAL_TIME_T),
  };
}

int64_t ct_easy_received(ct_easy *easy) {
  curl_off_t count = 0;
  if (ct_curl.easy_getinfo(easy->curl, CURLINFO_SIZE_DOWNLOAD_T, &count) != CURLE_OK) return 0;
  return (int64_t)count;
}

bool ct_easy_was_refused_by_proxy(ct_easy *easy) {
  long status = 0;
  return ct_curl.easy_getinfo(easy->curl, CURLINFO_HTTP_CONNECTCODE, &status) == CURLE_OK
         && status >= 300;
}

long ct_easy_verification(ct_easy *easy) {
  long verdict = 0;
  return ct_curl.easy_getinfo(easy->curl, CURLINFO_SSL_VERIFYRESULT, &verdict) == CURLE_OK ? verdict
                                                                                       : 0;
}

const char *ct_easy_error(ct_easy *easy) { return easy->error; }

const char *ct_easy_certificate_fact(ct_easy *easy, const char *name) {
  struct curl_certinfo *chain = NULL;
  if (ct_curl.easy_getinfo(easy->curl, CURLINFO_CERTINFO, &chain) != CURLE_OK || !chain) return NULL;
  if (chain->num_of_certs < 1) return NULL;
  size_t length = strlen(name);
  /* The first of the chain is the server's own. */
  for (struct curl_slist *fact = chain->certinfo[0]; fact; fact = fact->next) {
    if (strncmp(fact->data, name, length) == 0 && fact->data[length] == ':') {
      return fact->data + length + 1;
    }
  }
  return NULL;
}
