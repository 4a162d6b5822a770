#ifndef RECITAL_CURL_ON_DEMAND_H
#define RECITAL_CURL_ON_DEMAND_H

#include <stdbool.h>

/// Whether libcurl, which URLSession works through on Linux, is there. It is loaded by the first
/// call, and not when the program starts.
bool recital_curl_is_available(void);

#endif
