// URLSession works through libcurl on Linux. Linked in the usual way, libcurl and the thirty
// libraries behind it would be loaded at every start of the program, which takes as long as all
// else at a start; fetching is rare. So the functions that FoundationNetworking calls are defined
// here: the first call loads the library, and each call is handed on.

#include "CCurlOnDemand.h"

#ifdef __linux__

#include <dlfcn.h>
#include <pthread.h>
#include <stdarg.h>
#include <stddef.h>

// The functions are declared with what the calling convention needs and no more, so that no
// header of libcurl is wanted. Handles and lists are pointers, codes and options are int.
#define CURL_FUNCTIONS(F)                                                                        \
  F(void, easy_cleanup, (void *a), (a))                                                          \
  F(void *, easy_init, (void), ())                                                               \
  F(int, easy_pause, (void *a, int b), (a, b))                                                   \
  F(const char *, easy_strerror, (int a), (a))                                                   \
  F(void, free, (void *a), (a))                                                                  \
  F(int, global_init, (long a), (a))                                                             \
  F(int, multi_add_handle, (void *a, void *b), (a, b))                                           \
  F(int, multi_assign, (void *a, int b, void *c), (a, b, c))                                     \
  F(int, multi_cleanup, (void *a), (a))                                                          \
  F(void *, multi_info_read, (void *a, int *b), (a, b))                                          \
  F(void *, multi_init, (void), ())                                                              \
  F(int, multi_remove_handle, (void *a, void *b), (a, b))                                        \
  F(int, multi_socket_action, (void *a, int b, int c, int *d), (a, b, c, d))                     \
  F(void *, slist_append, (void *a, const char *b), (a, b))                                      \
  F(void, slist_free_all, (void *a), (a))                                                        \
  F(void *, url, (void), ())                                                                     \
  F(int, url_get, (const void *a, int b, char **c, unsigned d), (a, b, c, d))                    \
  F(int, url_set, (void *a, int b, const char *c, unsigned d), (a, b, c, d))                     \
  F(char *, version, (void), ())                                                                 \
  F(void *, version_info, (int a), (a))

// The third argument of these is a long, a pointer or a curl_off_t: one word in a register each.
#define CURL_VARIADIC_FUNCTIONS(F)                                                               \
  F(easy_getinfo)                                                                                \
  F(easy_setopt)                                                                                 \
  F(multi_setopt)

_Static_assert(sizeof(long) == sizeof(void *) && sizeof(long) == 8, "one word for each argument");

#define POINTER(result, name, parameters, arguments) static result(*real_##name) parameters;
CURL_FUNCTIONS(POINTER)
#define VARIADIC_POINTER(name) static int (*real_##name)(void *, int, ...);
CURL_VARIADIC_FUNCTIONS(VARIADIC_POINTER)

static bool is_complete;

static void load(void) {
  void *library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) library = dlopen("libcurl-gnutls.so.4", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return;
  is_complete = true;
#define FIND(name)                                                                               \
  *(void **)(&real_##name) = dlsym(library, "curl_" #name);                                      \
  if (real_##name == NULL) is_complete = false;
#define FIND_PLAIN(result, name, parameters, arguments) FIND(name)
  CURL_FUNCTIONS(FIND_PLAIN)
  CURL_VARIADIC_FUNCTIONS(FIND)
}

bool recital_curl_is_available(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return is_complete;
}

#define FORWARD(result, name, parameters, arguments)                                             \
  result curl_##name parameters;                                                                 \
  result curl_##name parameters {                                                                \
    recital_curl_is_available();                                                                 \
    return real_##name arguments;                                                                \
  }
CURL_FUNCTIONS(FORWARD)

#define FORWARD_VARIADIC(name)                                                                   \
  int curl_##name(void *handle, int option, ...);                                                \
  int curl_##name(void *handle, int option, ...) {                                               \
    recital_curl_is_available();                                                                 \
    va_list arguments;                                                                           \
    va_start(arguments, option);                                                                 \
    void *argument = va_arg(arguments, void *);                                                  \
    va_end(arguments);                                                                           \
    return real_##name(handle, option, argument);                                                \
  }
CURL_VARIADIC_FUNCTIONS(FORWARD_VARIADIC)

#else

bool recital_curl_is_available(void) { return true; }

#endif
