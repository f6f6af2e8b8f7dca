#define _GNU_SOURCE
#include "CFiles.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/vfs.h>
#include <time.h>
#include <unistd.h>

long cfiles_magic(const char *path) {
    struct statfs volume;
    return statfs(path, &volume) == 0 ? (long)volume.f_type : -1;
}

int cfiles_rename_new(const char *from, const char *to) {
    if (renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0) return 0;
    if (errno != EINVAL && errno != ENOSYS) return -1;
    // An older file system: a hard link is the other way that never replaces.
    if (link(from, to) != 0) return -1;
    return unlink(from);
}

#ifndef sigev_notify_thread_id
#define sigev_notify_thread_id _sigev_un._tid
#endif

static void wake(int number) { (void)number; }

// flock knows no end of patience, so a timer of this thread interrupts it. SIGURG, because it is ignored wherever nobody
// asked for it: one too many does no harm. It comes again and again, lest the first one comes before the waiting.
int cfiles_lock(int descriptor, int milliseconds) {
    struct sigaction action = {.sa_handler = wake};
    sigemptyset(&action.sa_mask);
    sigset_t urgent, kept;
    sigemptyset(&urgent);
    sigaddset(&urgent, SIGURG);
    struct sigevent event = {.sigev_notify = SIGEV_THREAD_ID, .sigev_signo = SIGURG};
    event.sigev_notify_thread_id = gettid();
    timer_t timer;
    if (sigaction(SIGURG, &action, NULL) != 0 || timer_create(CLOCK_MONOTONIC, &event, &timer) != 0) {
        // The user has no timer left: look again a little later.
        struct timespec nap = {.tv_nsec = 5000000};
        nanosleep(&nap, NULL);
        if (flock(descriptor, LOCK_EX | LOCK_NB) == 0) return 0;
        return errno == EWOULDBLOCK ? EINTR : errno;
    }
    struct timespec slice = {.tv_sec = milliseconds / 1000, .tv_nsec = milliseconds % 1000 * 1000000L};
    struct itimerspec time = {.it_interval = slice, .it_value = slice};
    pthread_sigmask(SIG_UNBLOCK, &urgent, &kept);
    timer_settime(timer, 0, &time, NULL);
    int code = flock(descriptor, LOCK_EX) == 0 ? 0 : errno;
    timer_delete(timer);
    pthread_sigmask(SIG_SETMASK, &kept, NULL);
    return code;
}
