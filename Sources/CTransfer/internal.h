/// What the files of this target share; nothing outside sees libcurl.
#pragma once

#include <curl/curl.h>

#include "ctransfer.h"

#if LIBCURL_VERSION_NUM < 0x074400
#error "libcurl 7.68 or later is needed, for curl_multi_poll and curl_multi_wakeup"
#endif

struct ct_easy {
  CURL *curl;
  struct curl_slist *headers;
  struct curl_slist *resolutions;
  void *context;
  ct_callbacks callbacks;
  char error[CURL_ERROR_SIZE];
};

/* What is used of libcurl, by its name after `curl_`. */
#define CT_FUNCTIONS(each) \
  each(easy_cleanup) \
  each(easy_getinfo) \
  each(easy_init) \
  each(easy_pause) \
  each(easy_setopt) \
  each(global_init) \
  each(multi_add_handle) \
  each(multi_cleanup) \
  each(multi_info_read) \
  each(multi_init) \
  each(multi_perform) \
  each(multi_poll) \
  each(multi_remove_handle) \
  each(multi_wakeup) \
  each(slist_append) \
  each(slist_free_all) \
  each(version_info)

/* libcurl and the thirty libraries that it needs cost more to load than all that is asked of a run on a
   file, which needs none of them: they are loaded when the first exchange is to be made, or while
   suites are being read. */
struct ct_library {
#define CT_MEMBER(name) __typeof__(&curl_##name) name;
  CT_FUNCTIONS(CT_MEMBER)
#undef CT_MEMBER
};

/* libcurl, once `ct_load_library` has returned true. */
extern struct ct_library ct_curl;

bool ct_load_library(void);
CTOutcome ct_outcome_of(CURLcode code);
