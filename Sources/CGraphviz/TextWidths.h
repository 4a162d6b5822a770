#pragma once

#include <gvc.h>

// A plugin for the library, in the form in which gvContextPlugins takes it.
extern const lt_symlist_t cgraphviz_text_widths_plugin[];
