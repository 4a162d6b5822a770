#include "COnDemand.h"

#include <dlfcn.h>

bool con_demand_load(
    const char *const *libraries, const con_demand_function *functions, size_t count) {
  void *library = NULL;
  for (; *libraries != NULL && library == NULL; libraries++)
    library = dlopen(*libraries, RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return false;
  for (size_t i = 0; i < count; i++) {
    *functions[i].place = dlsym(library, functions[i].name);
    if (*functions[i].place == NULL) return false;
  }
  return true;
}
