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

CTOutcome ct_outcome_of(CURLcode code);
