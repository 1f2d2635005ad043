#include <libxml/tree.h>

#include "cmarkup.h"

// A namespace node has another layout than all others, with only `type` in the same place.
static const xmlNode *node_of(const cm_node *node) { return (const xmlNode *)node; }
static const xmlNs *namespace_of(const cm_node *node) { return (const xmlNs *)node; }
static const xmlAttr *attribute_of(const cm_node *node) { return (const xmlAttr *)node; }

cm_node_kind cm_node_get_kind(const cm_node *node) {
  switch (node_of(node)->type) {
  case XML_DOCUMENT_NODE:
  case XML_HTML_DOCUMENT_NODE:
    return CM_NODE_DOCUMENT;
  case XML_ELEMENT_NODE:
    return CM_NODE_ELEMENT;
  case XML_ATTRIBUTE_NODE:
    return CM_NODE_ATTRIBUTE;
  case XML_TEXT_NODE:
  case XML_CDATA_SECTION_NODE:
    return CM_NODE_TEXT;
  case XML_COMMENT_NODE:
    return CM_NODE_COMMENT;
  case XML_PI_NODE:
    return CM_NODE_INSTRUCTION;
  case XML_NAMESPACE_DECL:
    return CM_NODE_NAMESPACE;
  default:
    return CM_NODE_OTHER;
  }
}

const char *cm_node_name(const cm_node *node) {
  switch (cm_node_get_kind(node)) {
  case CM_NODE_ELEMENT:
  case CM_NODE_ATTRIBUTE:
  case CM_NODE_INSTRUCTION:
    return (const char *)node_of(node)->name;
  case CM_NODE_NAMESPACE:
    return (const char *)namespace_of(node)->prefix;
  default:
    return NULL;
  }
}

static const xmlNs *own_namespace(const cm_node *node) {
  switch (cm_node_get_kind(node)) {
  case CM_NODE_ELEMENT:
    return node_of(node)->ns;
  case CM_NODE_ATTRIBUTE:
    return attribute_of(node)->ns;
  default:
    return NULL;
  }
}

const char *cm_node_prefix(const cm_node *node) {
  const xmlNs *namespace = own_namespace(node);
  return namespace != NULL ? (const char *)namespace->prefix : NULL;
}

const char *cm_node_namespace(const cm_node *node) {
  const xmlNs *namespace = own_namespace(node);
  return namespace != NULL ? (const char *)namespace->href : NULL;
}

const char *cm_node_content(const cm_node *node) {
  switch (cm_node_get_kind(node)) {
  // The content of an element is where libxml2 keeps its place in document order: no text.
  case CM_NODE_TEXT:
  case CM_NODE_COMMENT:
  case CM_NODE_INSTRUCTION:
    return (const char *)node_of(node)->content;
  case CM_NODE_NAMESPACE:
    return (const char *)namespace_of(node)->href;
  default:
    return NULL;
  }
}

const cm_node *cm_node_parent(const cm_node *node) {
  if (cm_node_get_kind(node) != CM_NODE_NAMESPACE) {
    return (const cm_node *)node_of(node)->parent;
  }
  // In a selection, the `next` of a namespace is the element that it was found at.
  const xmlNode *element = (const xmlNode *)namespace_of(node)->next;
  return element != NULL && element->type == XML_ELEMENT_NODE ? (const cm_node *)element : NULL;
}

const cm_node *cm_node_first_child(const cm_node *node) {
  switch (cm_node_get_kind(node)) {
  case CM_NODE_DOCUMENT:
  case CM_NODE_ELEMENT:
  case CM_NODE_ATTRIBUTE:
    return (const cm_node *)node_of(node)->children;
  default:
    return NULL;
  }
}

const cm_node *cm_node_next(const cm_node *node) {
  return cm_node_get_kind(node) != CM_NODE_NAMESPACE ? (const cm_node *)node_of(node)->next : NULL;
}

const cm_node *cm_node_first_attribute(const cm_node *node) {
  return cm_node_get_kind(node) == CM_NODE_ELEMENT ? (const cm_node *)node_of(node)->properties
                                                   : NULL;
}

int32_t cm_node_line(const cm_node *node) {
  const cm_node *place = node;
  if (cm_node_get_kind(node) == CM_NODE_ATTRIBUTE || cm_node_get_kind(node) == CM_NODE_NAMESPACE) {
    place = cm_node_parent(node);
  }
  if (place == NULL || cm_node_get_kind(place) == CM_NODE_DOCUMENT) {
    return 0;
  }
  // An element keeps 16 bits of its line; 65535 means that it is further down.
  long line = xmlGetLineNo(node_of(place));
  return line > 0 && line != UINT16_MAX && line <= INT32_MAX ? (int32_t)line : 0;
}
