#pragma once

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>

// Most commands read no XML and no archive, and to load the libraries for these, with the thirty
// behind them, takes as long as half of a start of the program. So they are loaded by the first call.

/// A function of a library that is loaded when it is first needed.
typedef struct {
  const char *name;
  /// Where the pointer to the function is kept.
  void **place;
} con_demand_function;

/// Loads the first of some libraries that is there, and finds its functions. The list of libraries
/// ends with NULL.
///
/// Returns false where no library is there, or where it lacks one of the functions.
bool con_demand_load(
    const char *const *libraries, const con_demand_function *functions, size_t count);

#define CON_DEMAND_POINTER(result, name, parameters) result(*name) parameters;
#define CON_DEMAND_ENTRY(result, name, parameters) {#name, (void **)&library.name},

/// Declares `library`, which holds the functions of a list, and `has_library()`, which is to be
/// asked before the first of them is called. The list tells of each function the result, the name
/// and the parameters; behind it stand the names that the library has on one system or another.
#define CON_DEMAND_LIBRARY(FUNCTIONS, ...)                                                       \
  static struct {                                                                                \
    FUNCTIONS(CON_DEMAND_POINTER)                                                                \
  } library;                                                                                     \
  static bool is_loaded;                                                                         \
  static void load_library(void) {                                                               \
    const con_demand_function functions[] = {FUNCTIONS(CON_DEMAND_ENTRY)};                       \
    const char *const libraries[] = {__VA_ARGS__, NULL};                                         \
    is_loaded = con_demand_load(libraries, functions, sizeof functions / sizeof *functions);     \
  }                                                                                              \
  static bool has_library(void) {                                                                \
    static pthread_once_t once = PTHREAD_ONCE_INIT;                                              \
    pthread_once(&once, load_library);                                                           \
    return is_loaded;                                                                            \
  }
