#define _GNU_SOURCE
#include "CProcess.h"

#include <stddef.h>
#include <sys/resource.h>

static void limit(pid_t process, int resource, rlim_t soft, rlim_t hard) {
  struct rlimit limits = {soft, hard};
  // What is refused leaves the limit that the process had.
  (void)prlimit(process, resource, &limits, NULL);
}

void cprocess_limit(pid_t process, unsigned long seconds, unsigned long bytes) {
  // The first second too many sends a signal, the next one kills.
  limit(process, RLIMIT_CPU, seconds, seconds + 1);
  limit(process, RLIMIT_AS, bytes, bytes);
  limit(process, RLIMIT_CORE, 0, 0);
}
