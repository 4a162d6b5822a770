#pragma once

#include <stddef.h>

/// How a rendering ended.
typedef enum {
  CGRAPHVIZ_RENDERED = 0,
  /// The text is no graph.
  CGRAPHVIZ_SYNTAX,
  /// The engine or the format is not there: no plugins are installed or registered.
  CGRAPHVIZ_NO_PLUGIN,
  /// The layout or the drawing failed.
  CGRAPHVIZ_FAILED,
} cgraphviz_ending;

/// Where the widths of labels come from.
typedef enum {
  /// The fonts of the machine.
  CGRAPHVIZ_INSTALLED_FONTS,
  /// A built-in table, the same on every machine, which needs no fonts to be loaded.
  CGRAPHVIZ_BUILT_IN_WIDTHS,
} cgraphviz_text_widths;

/// The result of a rendering. Give it back with cgraphviz_free.
typedef struct {
  cgraphviz_ending ending;
  /// The picture, or NULL.
  unsigned char *bytes;
  size_t count;
} cgraphviz_result;

/// Renders a text in the DOT language, and writes all error messages to standard error. To be called once in a process, on one thread.
cgraphviz_result cgraphviz_render(
    const char *dot, const char *engine, const char *format, cgraphviz_text_widths widths);

/// Frees what a result holds.
void cgraphviz_free(cgraphviz_result result);

// Ends this process when the one that started it ends, so that no drawing goes on for nobody.
void cgraphviz_end_with_parent(void);

/// Makes this process end with a status of its own, instead of a crash, when the crash comes while
/// less than half of its address space is left. To be called once the limit is set.
void cgraphviz_exit_when_exhausted(size_t address_space, int status);

/// The version of the library, as it names itself, or "" if it cannot be started.
const char *cgraphviz_version(void);
