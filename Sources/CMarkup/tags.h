#ifndef CMARKUP_TAGS_H
#define CMARKUP_TAGS_H

#include "cmarkup.h"

// How many attributes a tag may have: libxml2 before 2.12 compares each with all others.
#define CM_MAXIMUM_ATTRIBUTE_COUNT 1024

// Tells whether a tag of an XML document has more attributes than a parser can read in good time.
bool cm_tags_are_too_long(const uint8_t *bytes, size_t count);

#endif
