#define _GNU_SOURCE
#include "Signals.h"
#include "include/CNcurses.h"

#include <errno.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

static volatile sig_atomic_t ending_signal;
static volatile sig_atomic_t continued;

int cn_ending_signal(void) { return ending_signal; }

int cn_was_continued(void) {
    int was = continued;
    continued = 0;
    return was;
}

static int bell = -1;

int cn_bell(void) { return bell; }

void cn_bell_heard(void) {
    uint64_t rings;
    if (read(bell, &rings, sizeof rings) < 0) {
        // Nobody has rung.
    }
}

static void ring(void) {
    int kept = errno;
    uint64_t one = 1;
    if (write(bell, &one, sizeof one) < 0) {
        // It has been rung often enough.
    }
    errno = kept;
}

static void note_ending(int number) {
    ending_signal = number;
    ring();
}

static void note_continue(int number) {
    (void)number;
    continued = 1;
    ring();
}

static struct sigaction resize_of_curses;

static void note_resize(int number) {
    resize_of_curses.sa_handler(number);
    ring();
}

// Standard error goes to a file in memory while the screen is open: a library's warning would stand in the middle of a
// table, and the text of a Swift trap would vanish with the alternate screen.
static int parked = -1;
static int real_stderr = -1;

void cn_stderr_park(void) {
    if (parked >= 0 || !isatty(STDERR_FILENO)) return;
    int memory = memfd_create("stderr", MFD_CLOEXEC);
    if (memory < 0) return;
    int kept = dup(STDERR_FILENO);
    if (kept < 0 || dup2(memory, STDERR_FILENO) < 0) {
        close(memory);
        if (kept >= 0) close(kept);
        return;
    }
    parked = memory;
    real_stderr = kept;
}

void cn_stderr_replay(void) {
    if (parked < 0) return;
    dup2(real_stderr, STDERR_FILENO);
    char block[4096];
    off_t place = 0;
    ssize_t got;
    while ((got = pread(parked, block, sizeof block, place)) > 0) {
        place += got;
        if (write(STDERR_FILENO, block, (size_t)got) < 0) break;
    }
    close(parked);
    close(real_stderr);
    parked = -1;
    real_stderr = -1;
}

// The crash guard: a trap must not leave a raw terminal in the alternate screen, nor lose its own report there.
static const int crashes[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT};
enum { CRASHES = sizeof crashes / sizeof crashes[0] };
static struct sigaction before[CRASHES];
static volatile sig_atomic_t armed;
static char restore_bytes[512];
static int restore_length;
static struct termios found;
static int found_valid;

static void on_crash(int number, siginfo_t *info, void *context) {
    (void)context;
    int kept = errno;
    if (armed) {
        armed = 0;
        if (write(STDOUT_FILENO, restore_bytes, (size_t)restore_length) < 0) {
            // Nothing more can be done about it in here.
        }
        if (found_valid) tcsetattr(STDIN_FILENO, TCSANOW, &found);
        cn_stderr_replay();
    }
    for (int i = 0; i < CRASHES; i++) {
        if (crashes[i] == number) sigaction(number, &before[i], NULL);
    }
    errno = kept;
    // A faulting instruction runs again and meets the old handler; a signal that was sent must be sent again.
    if (number == SIGABRT || number == SIGTRAP || info->si_code <= 0) raise(number);
}

void cn_guard_remember(void) { found_valid = tcgetattr(STDIN_FILENO, &found) == 0; }

void cn_guard_arm(const char *restore, int length) {
    if (length > (int)sizeof restore_bytes) length = (int)sizeof restore_bytes;
    memcpy(restore_bytes, restore, (size_t)length);
    restore_length = length;
    static char stack[65536];
    stack_t current;
    if (sigaltstack(NULL, &current) == 0 && (current.ss_flags & SS_DISABLE)) {
        stack_t own = {.ss_sp = stack, .ss_size = sizeof stack, .ss_flags = 0};
        sigaltstack(&own, NULL);
    }
    for (int i = 0; i < CRASHES; i++) {
        struct sigaction action = {.sa_sigaction = on_crash, .sa_flags = SA_ONSTACK | SA_NODEFER | SA_SIGINFO};
        sigemptyset(&action.sa_mask);
        sigaction(crashes[i], &action, &before[i]);
    }
    armed = 1;
}

void cn_guard_disarm(void) {
    if (!armed) return;
    armed = 0;
    for (int i = 0; i < CRASHES; i++) sigaction(crashes[i], &before[i], NULL);
}

void cn_signals_install(void) {
    if (bell < 0) bell = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    static const int endings[] = {SIGHUP, SIGINT, SIGTERM};
    for (size_t i = 0; i < sizeof endings / sizeof endings[0]; i++) {
        struct sigaction current;
        // Whoever started us with nohup wants HUP to stay ignored.
        if (sigaction(endings[i], NULL, &current) == 0 && current.sa_handler == SIG_IGN) continue;
        struct sigaction action = {.sa_handler = note_ending};
        sigemptyset(&action.sa_mask);
        sigaction(endings[i], &action, NULL);
    }
    struct sigaction action = {.sa_handler = note_continue};
    sigemptyset(&action.sa_mask);
    sigaction(SIGCONT, &action, NULL);
}

void cn_signals_follow(void) {
    struct sigaction current;
    if (sigaction(SIGWINCH, NULL, &current) != 0 || (current.sa_flags & SA_SIGINFO)) return;
    if (current.sa_handler == SIG_DFL || current.sa_handler == SIG_IGN || current.sa_handler == note_resize) return;
    resize_of_curses = current;
    current.sa_handler = note_resize;
    sigaction(SIGWINCH, &current, NULL);
}

void cn_stop_job(void) {
    struct sigaction stop = {.sa_handler = SIG_DFL};
    struct sigaction kept;
    sigemptyset(&stop.sa_mask);
    sigaction(SIGTSTP, &stop, &kept);
    kill(0, SIGTSTP);
    sigaction(SIGTSTP, &kept, NULL);
    continued = 0;
}
