#define _GNU_SOURCE
#include <signal.h>
#include <sys/mman.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif
#include <unistd.h>

#include "CGraphviz.h"

static size_t reserve;
static int exhausted_status;

// Graphviz does not look whether it got the memory it asked for, so running out shows as a crash.
// What is left can be asked of the system even then: the call below is safe in a signal handler.
static void tell_exhaustion_from_crash(int number) {
  void *room = mmap(NULL, reserve, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (room == MAP_FAILED) _exit(exhausted_status);
  signal(number, SIG_DFL);
  raise(number);
}

void cgraphviz_end_with_parent(void) {
#ifdef __linux__
  prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
}

void cgraphviz_exit_when_exhausted(size_t address_space, int status) {
  reserve = address_space / 2;
  exhausted_status = status;
  // The usual stack may be what is used up.
  static char stack[1 << 14];
  stack_t alternative = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternative, NULL);
  struct sigaction action = {.sa_handler = tell_exhaustion_from_crash, .sa_flags = SA_ONSTACK};
  const int crashes[] = {SIGSEGV, SIGBUS, SIGABRT, SIGILL, SIGTRAP, SIGFPE};
  for (size_t i = 0; i < sizeof crashes / sizeof *crashes; i++) sigaction(crashes[i], &action, NULL);
}
