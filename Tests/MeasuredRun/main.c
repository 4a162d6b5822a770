// Runs a program and writes what it took: exit status, most memory in kilobytes, milliseconds.
//
// MeasuredRun SECONDS REPORT PROGRAM ARGUMENT…
//
// A process of its own, since a child is charged with the memory of the process that it was forked
// from; the memory of its own children counts, that of the one that took most.
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

static volatile sig_atomic_t child;

static void expire(int number) {
  (void)number;
  kill(-child, SIGKILL);
}

int main(int count, char **arguments) {
  if (count < 4) return 64;
  struct timeval start, end;
  gettimeofday(&start, NULL);
  child = fork();
  if (child < 0) return 71;
  if (child == 0) {
    setpgid(0, 0);
    execvp(arguments[3], arguments + 3);
    _exit(127);
  }
  setpgid(child, child);
  signal(SIGALRM, expire);
  // Whoever started this may have blocked it.
  sigset_t alarms;
  sigemptyset(&alarms);
  sigaddset(&alarms, SIGALRM);
  sigprocmask(SIG_UNBLOCK, &alarms, NULL);
  alarm((unsigned)atoi(arguments[1]));
  int status = 0;
  struct rusage usage;
  while (wait4(child, &status, 0, &usage) < 0) {
  }
  gettimeofday(&end, NULL);
  int code = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
  long taken = (end.tv_sec - start.tv_sec) * 1000 + (end.tv_usec - start.tv_usec) / 1000;
#ifdef __APPLE__
  long memory = usage.ru_maxrss / 1024;
#else
  long memory = usage.ru_maxrss;
#endif
  FILE *report = fopen(arguments[2], "w");
  if (report == NULL) return 73;
  fprintf(report, "%d %ld %ld\n", code, memory, taken);
  return fclose(report) == 0 ? 0 : 74;
}
