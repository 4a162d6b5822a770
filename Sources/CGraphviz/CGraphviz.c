#include "CGraphviz.h"

#include <gvc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "TextWidths.h"

// The last parameter of gvRenderData is `unsigned int *` up to version 12 and `size_t *` later.
typedef int (*render_with_unsigned)(GVC_t *, graph_t *, const char *, char **, unsigned int *);
typedef __typeof__(_Generic(&gvRenderData, render_with_unsigned: 0U, default: (size_t)0)) length_t;

// The library hands one message over in several pieces and gives the callback no context, so the
// pieces are gathered here.
static char *messages = NULL;
static size_t messages_count = 0;

static int gather_message(char *piece) {
  // Told at once, since the library may end the process after a message.
  fputs(piece, stderr);
  size_t count = strlen(piece);
  char *longer = realloc(messages, messages_count + count + 1);
  if (longer == NULL) return 0;
  memcpy(longer + messages_count, piece, count + 1);
  messages = longer;
  messages_count += count;
  return 0;
}

static void start_gathering(void) {
  free(messages);
  messages = NULL;
  messages_count = 0;
  agseterrf(gather_message);
  agseterr(AGERR);
  agreseterrors();
}

static cgraphviz_result finish(cgraphviz_ending ending, unsigned char *bytes, size_t count) {
  free(messages);
  messages = NULL;
  messages_count = 0;
  return (cgraphviz_result){ending, bytes, count};
}

static GVC_t *start_context(cgraphviz_text_widths widths) {
  const lt_symlist_t *own = widths == CGRAPHVIZ_BUILT_IN_WIDTHS ? cgraphviz_text_widths_plugin : NULL;
  const int load_installed_plugins = 1;
  return gvContextPlugins(own, load_installed_plugins);
}

// Some failures (contradictory ranks, a malformed label) are only told, not returned.
static int has_failed(int status) { return status != 0 || agerrors() >= AGERR; }

static cgraphviz_ending kind_of_failure(void) {
  if (messages == NULL) return CGRAPHVIZ_FAILED;
  const int lacks_engine = strstr(messages, "not recognized") != NULL;
  const int lacks_format = strstr(messages, "is unavailable") != NULL;
  return lacks_engine || lacks_format ? CGRAPHVIZ_NO_PLUGIN : CGRAPHVIZ_FAILED;
}

static cgraphviz_result draw(
    GVC_t *context, graph_t *graph, const char *engine, const char *format) {
  if (has_failed(gvLayout(context, graph, engine))) {
    return finish(kind_of_failure(), NULL, 0);
  }
  char *drawn = NULL;
  length_t count = 0;
  if (has_failed(gvRenderData(context, graph, format, &drawn, &count)) || drawn == NULL) {
    return finish(kind_of_failure(), NULL, 0);
  }
  return finish(CGRAPHVIZ_RENDERED, (unsigned char *)drawn, count);
}

cgraphviz_result cgraphviz_render(
    const char *dot, const char *engine, const char *format, cgraphviz_text_widths widths) {
  start_gathering();
  GVC_t *context = start_context(widths);
  if (context == NULL) return finish(CGRAPHVIZ_NO_PLUGIN, NULL, 0);
  graph_t *graph = agmemread(dot);
  // Neither the graph nor the context is torn down: the process ends next, and freeing a large
  // layout costs time and has been a source of crashes.
  if (graph == NULL || agerrors() >= AGERR) return finish(CGRAPHVIZ_SYNTAX, NULL, 0);
  return draw(context, graph, engine, format);
}

void cgraphviz_free(cgraphviz_result result) {
  if (result.bytes != NULL) gvFreeRenderData((char *)result.bytes);
}

const char *cgraphviz_version(void) {
  static GVC_t *context = NULL;
  if (context == NULL) context = gvContextPlugins(NULL, 0);
  return context == NULL ? "" : gvcVersion(context);
}
