#include "capture.h"

#include <libxml/globals.h>

// Before 2.13 the handler is a setting of the thread, and HTML parsers know no other: it is set and
// reset within one function, so that no other code of the thread ever runs under it.
void cm_capture_begin(cm_capture *capture) {
#if LIBXML_VERSION >= 21300
  xmlCtxtSetErrorHandler(capture->parser, cm_capture_error, capture);
#else
  capture->previous_handler = xmlStructuredError;
  capture->previous_context = xmlStructuredErrorContext;
  xmlSetStructuredErrorFunc(capture, cm_capture_error);
#endif
}

void cm_capture_end(cm_capture *capture) {
#if LIBXML_VERSION >= 21300
  xmlCtxtSetErrorHandler(capture->parser, NULL, NULL);
#else
  xmlSetStructuredErrorFunc(capture->previous_context, capture->previous_handler);
#endif
}

void cm_capture_error(void *data, cm_error error) {
  cm_capture *capture = data;
  if (capture == NULL || error == NULL || capture->stopped) {
    return;
  }
  if (capture->code == 0 && error->level > XML_ERR_WARNING) {
    capture->code = error->code;
  }
  bool is_xpath = error->domain == XML_FROM_XPATH;
  cm_diagnostic diagnostic = {
      .code = error->code,
      .severity = error->level <= XML_ERR_WARNING ? CM_WARNING
                  : error->level == XML_ERR_FATAL ? CM_FATAL
                                                  : CM_ERROR,
      .line = is_xpath ? 0 : error->line,
      .column = is_xpath ? error->int1 : error->int2,
      .message = error->message != NULL ? error->message : "",
  };
  if (!capture->handler(&diagnostic, capture->context)) {
    capture->stopped = true;
    if (capture->parser != NULL) {
      cm_parser_stop(capture->parser);
    }
  }
}

// xmlStopParser frees the input, which the parser may still be reading when it reports an error:
// before 2.13 only the state says to stop.
void cm_parser_stop(xmlParserCtxtPtr parser) {
#if LIBXML_VERSION >= 21300
  xmlStopParser(parser);
#else
  parser->instate = XML_PARSER_EOF;
  parser->disableSAX = 1;
#endif
}
