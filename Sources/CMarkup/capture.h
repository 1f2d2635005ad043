/// How the diagnostics of libxml2 are caught, for the other files of this target.
#pragma once

#include <libxml/parser.h>
#include <libxml/xmlerror.h>

#include "cmarkup.h"

#if LIBXML_VERSION >= 21200
typedef const xmlError *cm_error;
#else
typedef xmlErrorPtr cm_error;
#endif

/// Where diagnostics go while one function runs.
typedef struct {
  cm_diagnostic_handler handler;
  void *context;
  /// The parser to stop when the handler asks for it.
  xmlParserCtxtPtr parser;
  /// Whether the handler asked to stop.
  bool stopped;
  /// The first error that was more than a warning, or 0.
  int code;
  /// The handler that was there before, for libxml2 before 2.13.
  xmlStructuredErrorFunc previous_handler;
  void *previous_context;
} cm_capture;

/// Starts catching the diagnostics of this thread.
void cm_capture_begin(cm_capture *capture);

/// Gives the diagnostics of this thread back to whoever had them.
void cm_capture_end(cm_capture *capture);

/// Takes one diagnostic; fits `xmlStructuredErrorFunc`.
void cm_capture_error(void *data, cm_error error);

/// Makes a parser leave off at its next step.
void cm_parser_stop(xmlParserCtxtPtr parser);
