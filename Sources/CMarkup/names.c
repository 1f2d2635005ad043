#include "names.h"

#include <stdint.h>
#include <stdlib.h>

// The elements of one name.
typedef struct {
  const xmlChar *name;
  size_t first;
  size_t last;
} cm_name;

struct cm_index {
  xmlDictPtr dict;
  // All elements in document order, and for each the next of its name; 0 stands for none.
  const xmlNode **nodes;
  size_t *next;
  size_t count;
  // Names by the place where they are kept, in an open table with a power of two as its size.
  cm_name *names;
  size_t mask;
  size_t current;
};

static const xmlNode *after(const xmlNode *node, const xmlNode *top) {
  if (node->type == XML_ELEMENT_NODE && node->children != NULL) {
    return node->children;
  }
  while (node != top && node->next == NULL) {
    node = node->parent;
  }
  return node != top ? node->next : NULL;
}

static size_t slot_of(const cm_index *index, const xmlChar *name) {
  uintptr_t hash = ((uintptr_t)name >> 3) * (uintptr_t)0x9E3779B97F4A7C15u;
  size_t slot = (size_t)(hash >> 20) & index->mask;
  while (index->names[slot].name != NULL && index->names[slot].name != name) {
    slot = (slot + 1) & index->mask;
  }
  return slot;
}

cm_index *cm_index_create(const cm_document *document) {
  const xmlDoc *doc = (const xmlDoc *)document;
  const xmlNode *top = xmlDocGetRootElement(doc);
  if (doc->dict == NULL || top == NULL) {
    return NULL;
  }
  size_t count = 0;
  for (const xmlNode *node = top; node != NULL; node = after(node, top)) {
    count += node->type == XML_ELEMENT_NODE ? 1 : 0;
  }
  size_t size = 64;
  while (size < 2 * count) {
    size *= 2;
  }
  cm_index *index = calloc(1, sizeof *index);
  if (index == NULL) {
    return NULL;
  }
  index->dict = doc->dict;
  index->nodes = calloc(count + 1, sizeof *index->nodes);
  index->next = calloc(count + 1, sizeof *index->next);
  index->names = calloc(size, sizeof *index->names);
  index->mask = size - 1;
  if (index->nodes == NULL || index->next == NULL || index->names == NULL) {
    cm_index_free(index);
    return NULL;
  }
  for (const xmlNode *node = top; node != NULL; node = after(node, top)) {
    if (node->type != XML_ELEMENT_NODE) {
      continue;
    }
    if (xmlDictOwns(doc->dict, node->name) != 1) {
      cm_index_free(index);
      return NULL;
    }
    size_t place = ++index->count;
    index->nodes[place] = node;
    cm_name *name = &index->names[slot_of(index, node->name)];
    if (name->name == NULL) {
      name->name = node->name;
      name->first = place;
    } else {
      index->next[name->last] = place;
    }
    name->last = place;
  }
  return index;
}

void cm_index_free(cm_index *index) {
  if (index != NULL) {
    free(index->nodes);
    free(index->next);
    free(index->names);
    free(index);
  }
}

static const xmlNode *node_at(cm_index *index, size_t place) {
  // The place is where the list is read, by one thread at a time as its document is.
  index->current = place;
  return place != 0 ? index->nodes[place] : NULL;
}

const xmlNode *cm_index_first(cm_index *index, const char *name) {
  const xmlChar *kept = xmlDictExists(index->dict, (const xmlChar *)name, -1);
  return kept != NULL ? node_at(index, index->names[slot_of(index, kept)].first) : NULL;
}

const xmlNode *cm_index_next(cm_index *index) {
  return node_at(index, index->current != 0 ? index->next[index->current] : 0);
}
