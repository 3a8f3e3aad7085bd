/*
 * Preloaded where instructions are counted. While the main thread of a Swift program waits, libdispatch hands sigsuspend a mask in
 * memory that is read-only; valgrind writes into it, and crashes. Here it gets a copy.
 */
#define _GNU_SOURCE
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

int sigsuspend(const sigset_t *mask) {
    sigset_t copy = *mask;
    return (int)syscall(SYS_rt_sigsuspend, &copy, _NSIG / 8);
}
