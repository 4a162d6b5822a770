#include "CXML.h"
#include "LibXML.h"

#include <limits.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

// What the callbacks of the parser gather. No tree is built, so that depth costs nothing.
typedef struct {
  cxml_limits limits;
  cxml_result result;
  size_t event_capacity;
  size_t byte_capacity;
  uint32_t depth;
  size_t mistakes;
  xmlParser *parser;
} gathering;

static void stop(gathering *state, cxml_ending ending) {
  if (state->result.ending == CXML_READ || state->result.ending == CXML_BROKEN)
    state->result.ending = ending;
  library.xmlStopParser(state->parser);
}

static int has_stopped(const gathering *state) {
  return state->result.ending != CXML_READ && state->result.ending != CXML_BROKEN;
}

static void *grown(void *block, size_t *capacity, size_t needed, size_t size) {
  if (needed <= *capacity) return block;
  size_t larger = *capacity * 2 > needed ? *capacity * 2 : needed + 1024;
  void *new_block = realloc(block, larger * size);
  if (new_block != NULL) *capacity = larger;
  return new_block;
}

static void append(gathering *state, cxml_kind kind, const xmlChar *text, size_t count) {
  if (has_stopped(state)) return;
  cxml_result *result = &state->result;
  if (result->event_count >= state->limits.events || count > state->limits.bytes - result->byte_count) {
    stop(state, CXML_LARGE);
    return;
  }
  cxml_event *events =
      grown(result->events, &state->event_capacity, result->event_count + 1, sizeof *events);
  if (events == NULL) {
    stop(state, CXML_MEMORY);
    return;
  }
  result->events = events;
  unsigned char *bytes = grown(result->bytes, &state->byte_capacity, result->byte_count + count, 1);
  if (bytes == NULL) {
    stop(state, CXML_MEMORY);
    return;
  }
  result->bytes = bytes;
  if (count > 0) memcpy(bytes + result->byte_count, text, count);
  events[result->event_count++] =
      (cxml_event){kind, (uint32_t)result->byte_count, (uint32_t)count};
  result->byte_count += count;
}

static void append_name(gathering *state, cxml_kind kind, const xmlChar *name) {
  append(state, kind, name, strlen((const char *)name));
}

static void append_value(gathering *state, const xmlChar *value, size_t count) {
  append(state, CXML_VALUE, value, count > state->limits.value ? 0 : count);
}

static int descend(gathering *state) {
  if (++state->depth <= state->limits.depth) return 1;
  stop(state, CXML_DEEP);
  return 0;
}

static void ascend(gathering *state, const xmlChar *name) {
  append_name(state, CXML_END, name);
  if (state->depth > 0) state->depth--;
}

static void start_xml(
    void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *address,
    int namespace_count, const xmlChar **namespaces, int count, int default_count,
    const xmlChar **attributes) {
  (void)prefix, (void)address, (void)namespace_count, (void)namespaces, (void)default_count;
  gathering *state = context;
  if (!descend(state)) return;
  append_name(state, CXML_START, name);
  // Five pointers an attribute: name, prefix, address, the value and its end.
  for (int i = 0; i < count; i++) {
    append_name(state, CXML_ATTRIBUTE, attributes[i * 5]);
    append_value(state, attributes[i * 5 + 3], attributes[i * 5 + 4] - attributes[i * 5 + 3]);
  }
}

static void end_xml(
    void *context, const xmlChar *name, const xmlChar *prefix, const xmlChar *address) {
  (void)prefix, (void)address;
  ascend(context, name);
}

static void start_html(void *context, const xmlChar *name, const xmlChar **attributes) {
  gathering *state = context;
  if (!descend(state)) return;
  append_name(state, CXML_START, name);
  for (; attributes != NULL && attributes[0] != NULL; attributes += 2) {
    append_name(state, CXML_ATTRIBUTE, attributes[0]);
    const xmlChar *value = attributes[1];
    append_value(state, value, value == NULL ? 0 : strlen((const char *)value));
  }
}

static void end_html(void *context, const xmlChar *name) { ascend(context, name); }

static void take_text(void *context, const xmlChar *text, int count) {
  if (count > 0) append(context, CXML_TEXT, text, (size_t)count);
}

// Entities that a file declares are not known here, so that none can grow.
static xmlEntity *predefined(void *context, const xmlChar *name) {
  (void)context;
  return library.xmlGetPredefinedEntity(name);
}

static void note_mistake(void *context, xmlError *mistake) {
  gathering *state = context;
  if (mistake->level == XML_ERR_WARNING || has_stopped(state)) return;
  state->mistakes++;
  // Of HTML, and of prefixes that nothing declares, mistakes are only counted.
  if (mistake->level == XML_ERR_FATAL && state->result.line == 0) {
    state->result.line = mistake->line > 0 ? mistake->line : 1;
    state->result.ending = CXML_BROKEN;
  }
  if (state->mistakes > state->limits.mistakes) stop(state, CXML_LARGE);
}

static const xmlSAXHandler handler = {
    .startElement = start_html,
    .endElement = end_html,
    .startElementNs = start_xml,
    .endElementNs = end_xml,
    .characters = take_text,
    .ignorableWhitespace = take_text,
    .cdataBlock = take_text,
    .getEntity = predefined,
    .serror = note_mistake,
    .initialized = 0xDEEDBEAF,  // The second version of these functions.
};

static cxml_result read_with(
    xmlParser *parser, cxml_limits limits, int (*parse)(xmlParser *)) {
  gathering state = {.limits = limits, .parser = parser};
  if (parser == NULL) {
    state.result.ending = CXML_MEMORY;
    return state.result;
  }
  *parser->sax = handler;
  parser->userData = &state;
  parse(parser);
  if (parser->myDoc != NULL) library.xmlFreeDoc(parser->myDoc);
  parser->myDoc = NULL;
  return state.result;
}

bool cxml_is_available(void) { return has_library(); }

static pthread_once_t once = PTHREAD_ONCE_INIT;

static void start(void) { library.xmlInitParser(); }

static cxml_result nothing(cxml_ending ending) { return (cxml_result){.ending = ending}; }

cxml_result cxml_read_xml(const unsigned char *bytes, size_t count, cxml_limits limits) {
  if (!has_library()) return nothing(CXML_MISSING);
  if (count == 0 || count > INT_MAX) return nothing(count == 0 ? CXML_BROKEN : CXML_LARGE);
  pthread_once(&once, start);
  xmlParser *parser = library.xmlCreateMemoryParserCtxt((const char *)bytes, (int)count);
  if (parser != NULL)
    library.xmlCtxtUseOptions(parser, XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_IGNORE_ENC);
  cxml_result result = read_with(parser, limits, library.xmlParseDocument);
  if (parser != NULL) library.xmlFreeParserCtxt(parser);
  return result;
}

cxml_result cxml_read_html(const unsigned char *bytes, size_t count, cxml_limits limits) {
  if (!has_library()) return nothing(CXML_MISSING);
  if (count == 0 || count > INT_MAX) return nothing(count == 0 ? CXML_BROKEN : CXML_LARGE);
  pthread_once(&once, start);
  xmlParser *parser = library.htmlCreateMemoryParserCtxt((const char *)bytes, (int)count);
  if (parser != NULL) {
    library.htmlCtxtUseOptions(
        parser, XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_IGNORE_ENC);
    // Else the parser guesses at the first byte beyond ASCII.
    library.xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);
  }
  cxml_result result = read_with(parser, limits, library.htmlParseDocument);
  if (parser != NULL) library.htmlFreeParserCtxt(parser);
  return result;
}

void cxml_free(cxml_result result) {
  free(result.events);
  free(result.bytes);
}
