#include <dlfcn.h>

#include "internal.h"

struct ct_library ct_curl;

#ifdef __APPLE__
static const char library_name[] = "libcurl.4.dylib";
#else
static const char library_name[] = "libcurl.so.4";
#endif

bool ct_load_library(void) {
  void *library = dlopen(library_name, RTLD_LAZY | RTLD_LOCAL);
  if (!library) return false;
/* POSIX has dlsym give functions as it gives data, which C alone does not. */
#define CT_FIND(name)                                                \
  *(void **)&ct_curl.name = dlsym(library, "curl_" #name);           \
  if (!ct_curl.name) return false;
  CT_FUNCTIONS(CT_FIND)
#undef CT_FIND
  return true;
}
