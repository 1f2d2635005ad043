#include <libxml/tree.h>
#include <stdint.h>

#include "cmarkup.h"

// Copying keeps the lines of elements alone.
static void carry_line(const xmlNode *from, xmlNode *to) {
  to->line = from->line;
  if (from->type == XML_TEXT_NODE && from->line == UINT16_MAX) {
    // Where libxml2 keeps the lines that do not fit.
    to->psvi = from->psvi;
  }
}

// Both trees have the same shape: one is the copy of the other.
static void carry_lines(const xmlNode *source, xmlNode *copy) {
  const xmlNode *from = source;
  xmlNode *to = copy;
  while (from != NULL && to != NULL) {
    carry_line(from, to);
    if (from->type == XML_ELEMENT_NODE && from->children != NULL && to->children != NULL) {
      from = from->children;
      to = to->children;
      continue;
    }
    while (from != source && from->next == NULL && to != copy) {
      from = from->parent;
      to = to->parent;
    }
    if (from == source) {
      return;
    }
    from = from->next;
    to = to->next;
  }
}

static bool declares(const xmlNode *element, const xmlChar *prefix) {
  for (const xmlNs *own = element->nsDef; own != NULL; own = own->next) {
    if (xmlStrEqual(own->prefix, prefix)) {
      return true;
    }
  }
  return false;
}

// Declares what the ancestors of an element declare, the nearest first.
static bool carry_namespaces(const xmlNode *source, xmlNode *copy) {
  for (const xmlNode *above = source->parent; above != NULL && above->type == XML_ELEMENT_NODE;
       above = above->parent) {
    for (const xmlNs *outer = above->nsDef; outer != NULL; outer = outer->next) {
      // An undeclared default namespace stands as one without name, and must not cover any.
      if (!declares(copy, outer->prefix) &&
          xmlNewNs(copy, outer->href, outer->prefix) == NULL) {
        return false;
      }
    }
  }
  return true;
}

cm_document *cm_document_extract(const cm_node *node) {
  const xmlNode *source = (const xmlNode *)node;
  if (source->type != XML_ELEMENT_NODE) {
    return NULL;
  }
  xmlDocPtr document = xmlNewDoc((const xmlChar *)"1.0");
  if (document == NULL) {
    return NULL;
  }
  document->dict = xmlDictCreate();
  xmlNodePtr copy = xmlDocCopyNode((xmlNodePtr)source, document, 1);
  if (copy == NULL) {
    xmlFreeDoc(document);
    return NULL;
  }
  xmlDocSetRootElement(document, copy);
  if (!carry_namespaces(source, copy)) {
    xmlFreeDoc(document);
    return NULL;
  }
  carry_lines(source, copy);
  return (cm_document *)document;
}
