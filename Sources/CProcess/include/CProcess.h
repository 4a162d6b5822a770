// The limits of another process, which Swift's view of the system does not show.
#ifndef CPROCESS_H
#define CPROCESS_H

#include <sys/types.h>

/// Limits what a process may spend: seconds of the processor, bytes of address space; no dump.
void cprocess_limit(pid_t process, unsigned long seconds, unsigned long bytes);

#endif
