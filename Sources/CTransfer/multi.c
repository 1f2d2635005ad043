#include <pthread.h>
#include <signal.h>
#include <stdlib.h>

#include "internal.h"

struct ct_multi {
  CURLM *curl;
};

bool ct_start(void) {
  return ct_load_library() && ct_curl.global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
}

void ct_hold_broken_pipes(void) {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGPIPE);
  (void)pthread_sigmask(SIG_BLOCK, &signals, NULL);
}

const char *ct_version(void) { return ct_curl.version_info(CURLVERSION_NOW)->version; }

ct_multi *ct_multi_create(void) {
  ct_multi *multi = calloc(1, sizeof *multi);
  if (!multi) return NULL;
  multi->curl = ct_curl.multi_init();
  if (!multi->curl) {
    free(multi);
    return NULL;
  }
  return multi;
}

void ct_multi_destroy(ct_multi *multi) {
  ct_curl.multi_cleanup(multi->curl);
  free(multi);
}

bool ct_multi_add(ct_multi *multi, ct_easy *easy) {
  return ct_curl.multi_add_handle(multi->curl, easy->curl) == CURLM_OK;
}

void ct_multi_remove(ct_multi *multi, ct_easy *easy) {
  ct_curl.multi_remove_handle(multi->curl, easy->curl);
}

bool ct_multi_perform(ct_multi *multi) {
  int running = 0;
  return ct_curl.multi_perform(multi->curl, &running) == CURLM_OK;
}

bool ct_multi_wait(ct_multi *multi, int milliseconds) {
  return ct_curl.multi_poll(multi->curl, NULL, 0, milliseconds, NULL) == CURLM_OK;
}

void ct_multi_wake(ct_multi *multi) { ct_curl.multi_wakeup(multi->curl); }

ct_easy *ct_multi_next_finished(ct_multi *multi, CTOutcome *outcome) {
  int left = 0;
  CURLMsg *message;
  while ((message = ct_curl.multi_info_read(multi->curl, &left))) {
    if (message->msg != CURLMSG_DONE) continue;
    char *owner = NULL;
    ct_curl.easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &owner);
    if (!owner) continue;
    *outcome = ct_outcome_of(message->data.result);
    return (ct_easy *)(void *)owner;
  }
  return NULL;
}
