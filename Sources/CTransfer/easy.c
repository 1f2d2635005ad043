#include <stdlib.h>
#include <string.h>

#include "internal.h"

static size_t take_head_line(char *bytes, size_t size, size_t count, void *context) {
  ct_easy *easy = context;
  size_t length = size * count;
  return easy->callbacks.on_head_line(easy->context, (const uint8_t *)bytes, length) ? length
                                                                                     : length + 1;
}

static size_t take_body(char *bytes, size_t size, size_t count, void *context) {
  ct_easy *easy = context;
  size_t length = size * count;
  switch (easy->callbacks.on_body(easy->context, (const uint8_t *)bytes, length)) {
  case CTBodyVerdictTake:
    return length;
  case CTBodyVerdictHold:
    return CURL_WRITEFUNC_PAUSE;
  case CTBodyVerdictStop:
    break;
  }
  return length + 1;
}

/* Only this callback shows the request as it was sent; its verdict is not asked. */
static int take_debug(CURL *curl, curl_infotype kind, char *bytes, size_t count, void *context) {
  ct_easy *easy = context;
  (void)curl;
  if (kind == CURLINFO_HEADER_OUT) {
    easy->callbacks.on_sent_head(easy->context, (const uint8_t *)bytes, count);
  }
  return 0;
}

static bool set_fixed_options(ct_easy *easy) {
  CURL *curl = easy->curl;
  bool is_set = ct_curl.easy_setopt(curl, CURLOPT_PRIVATE, (void *)easy) == CURLE_OK;
  is_set &= ct_curl.easy_setopt(curl, CURLOPT_ERRORBUFFER, easy->error) == CURLE_OK;
  is_set &= ct_curl.easy_setopt(curl, CURLOPT_NOSIGNAL, 1L) == CURLE_OK;
  is_set &= ct_curl.easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L) == CURLE_OK;
  is_set &= ct_curl.easy_setopt(curl, CURLOPT_PATH_AS_IS, 1L) == CURLE_OK;
  is_set &= ct_curl.easy_setopt(curl, CURLOPT_HTTP09_ALLOWED, 0L) == CURLE_OK;
  is_set &= ct_curl.easy_setopt(curl, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L) == CURLE_OK;
#if LIBCURL_VERSION_NUM >= 0x075500
  is_set &= ct_curl.easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https") == CURLE_OK;
#else
  is_set &= ct_curl.easy_setopt(curl, CURLOPT_PROTOCOLS, CURLPROTO_HTTP | CURLPROTO_HTTPS) == CURLE_OK;
#endif
  is_set &= ct_curl.easy_setopt(curl, CURLOPT_HEADERFUNCTION, take_head_line) == CURLE_OK;
  is_set &= ct_curl.easy_setopt(curl, CURLOPT_HEADERDATA, easy) == CURLE_OK;
  is_set &= ct_curl.easy_setopt(curl, CURLOPT_WRITEFUNCTION, take_body) == CURLE_OK;
  is_set &= ct_curl.easy_setopt(curl, CURLOPT_WRITEDATA, easy) == CURLE_OK;
  is_set &= ct_curl.easy_setopt(curl, CURLOPT_DEBUGFUNCTION, take_debug) == CURLE_OK;
  is_set &= ct_curl.easy_setopt(curl, CURLOPT_DEBUGDATA, easy) == CURLE_OK;
  is_set &= ct_curl.easy_setopt(curl, CURLOPT_VERBOSE, 1L) == CURLE_OK;
  /* A libcurl built without HTTP/2 or without certificate facts does without. */
  if (ct_curl.easy_setopt(curl, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_2TLS) != CURLE_OK) {
    is_set &= ct_curl.easy_setopt(curl, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1) == CURLE_OK;
  }
  (void)ct_curl.easy_setopt(curl, CURLOPT_CERTINFO, 1L);
#if LIBCURL_VERSION_NUM >= 0x075700
  /* A name look-up that is given up must not hold up the thread, and every other exchange with it. */
  (void)ct_curl.easy_setopt(curl, CURLOPT_QUICK_EXIT, 1L);
#endif
  return is_set;
}

ct_easy *ct_easy_create(void *context, const ct_callbacks *callbacks) {
  ct_easy *easy = calloc(1, sizeof *easy);
  if (!easy) return NULL;
  easy->context = context;
  easy->callbacks = *callbacks;
  easy->curl = ct_curl.easy_init();
  if (!easy->curl || !set_fixed_options(easy)) {
    ct_easy_destroy(easy);
    return NULL;
  }
  return easy;
}

void ct_easy_destroy(ct_easy *easy) {
  if (easy->curl) ct_curl.easy_cleanup(easy->curl);
  ct_curl.slist_free_all(easy->headers);
  ct_curl.slist_free_all(easy->resolutions);
  free(easy);
}

bool ct_easy_resume(ct_easy *easy) {
  return ct_curl.easy_pause(easy->curl, CURLPAUSE_CONT) == CURLE_OK;
}

bool ct_easy_set_url(ct_easy *easy, const char *url) {
  return ct_curl.easy_setopt(easy->curl, CURLOPT_URL, url) == CURLE_OK;
}

bool ct_easy_set_method(ct_easy *easy, const char *method) {
  /* Asked by its own option, since only then does libcurl know that no body will follow. */
  if (strcmp(method, "HEAD") == 0) {
    return ct_curl.easy_setopt(easy->curl, CURLOPT_NOBODY, 1L) == CURLE_OK;
  }
  return ct_curl.easy_setopt(easy->curl, CURLOPT_CUSTOMREQUEST, method) == CURLE_OK;
}

bool ct_easy_send_once(ct_easy *easy) {
  return ct_curl.easy_setopt(easy->curl, CURLOPT_FRESH_CONNECT, 1L) == CURLE_OK;
}

bool ct_easy_set_body(ct_easy *easy, const uint8_t *bytes, size_t count) {
  const char *body = bytes ? (const char *)bytes : "";
  return ct_curl.easy_setopt(easy->curl, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)count) == CURLE_OK
         && ct_curl.easy_setopt(easy->curl, CURLOPT_COPYPOSTFIELDS, body) == CURLE_OK;
}

static bool append(struct curl_slist **list, const char *text) {
  struct curl_slist *longer = ct_curl.slist_append(*list, text);
  if (!longer) return false;
  *list = longer;
  return true;
}

bool ct_easy_add_header(ct_easy *easy, const char *line) {
  return append(&easy->headers, line)
         && ct_curl.easy_setopt(easy->curl, CURLOPT_HTTPHEADER, easy->headers) == CURLE_OK;
}

bool ct_easy_set_user_agent(ct_easy *easy, const char *agent) {
  return ct_curl.easy_setopt(easy->curl, CURLOPT_USERAGENT, agent) == CURLE_OK;
}

bool ct_easy_accept_encodings(ct_easy *easy) {
  return ct_curl.easy_setopt(easy->curl, CURLOPT_ACCEPT_ENCODING, "") == CURLE_OK;
}

bool ct_easy_set_time_limits(ct_easy *easy, long connect, long total) {
  return ct_curl.easy_setopt(easy->curl, CURLOPT_CONNECTTIMEOUT_MS, connect) == CURLE_OK
         && ct_curl.easy_setopt(easy->curl, CURLOPT_TIMEOUT_MS, total) == CURLE_OK;
}

bool ct_easy_set_proxy(ct_easy *easy, const char *proxy, const char *exceptions) {
  return ct_curl.easy_setopt(easy->curl, CURLOPT_PROXY, proxy) == CURLE_OK
         && ct_curl.easy_setopt(easy->curl, CURLOPT_NOPROXY, exceptions) == CURLE_OK;
}

bool ct_easy_add_resolution(ct_easy *easy, const char *resolution) {
  return append(&easy->resolutions, resolution)
         && ct_curl.easy_setopt(easy->curl, CURLOPT_RESOLVE, easy->resolutions) == CURLE_OK;
}

bool ct_easy_set_authorities(ct_easy *easy, const char *path) {
  return ct_curl.easy_setopt(easy->curl, CURLOPT_CAINFO, path) == CURLE_OK
         && ct_curl.easy_setopt(easy->curl, CURLOPT_CAPATH, NULL) == CURLE_OK;
}

bool ct_easy_set_client_certificate(ct_easy *easy, const char *path, const char *key) {
  return ct_curl.easy_setopt(easy->curl, CURLOPT_SSLCERT, path) == CURLE_OK
         && (!key || ct_curl.easy_setopt(easy->curl, CURLOPT_SSLKEY, key) == CURLE_OK);
}
