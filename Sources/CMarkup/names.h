#ifndef CMARKUP_NAMES_H
#define CMARKUP_NAMES_H

#include <libxml/tree.h>

#include "cmarkup.h"

// The first element of a name in document order, or null.
const xmlNode *cm_index_first(cm_index *index, const char *name);

// The element of the same name after the one that was given last, or null.
const xmlNode *cm_index_next(cm_index *index);

#endif
