#define _GNU_SOURCE
#include "include/CVterm.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <vterm.h>

enum { KEPT = 65536 };

struct cv_terminal {
    int master;
    pid_t program;
    int state;
    int status;
    struct termios before;
    VTerm *vterm;
    VTermScreen *screen;
    int cursor_visible;
    int alternate;
    int mouse;
    size_t received;
    size_t kept;
    char last[KEPT];
};

static int on_property(VTermProp property, VTermValue *value, void *user) {
    cv_terminal *terminal = user;
    if (property == VTERM_PROP_CURSORVISIBLE) terminal->cursor_visible = value->boolean;
    if (property == VTERM_PROP_ALTSCREEN) terminal->alternate = value->boolean;
    if (property == VTERM_PROP_MOUSE) terminal->mouse = value->number;
    return 1;
}

static const VTermScreenCallbacks callbacks = {.settermprop = on_property};

static int spawn(cv_terminal *terminal, const char *slave, const char *path, char *const arguments[],
                 char *const environment[]) {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    sigset_t none, defaults;
    sigemptyset(&none);
    sigfillset(&defaults);
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, slave, O_RDWR, 0);
    posix_spawn_file_actions_adddup2(&actions, 0, 1);
    posix_spawn_file_actions_adddup2(&actions, 0, 2);
    posix_spawnattr_init(&attributes);
    // The test runner blocks signals in its threads; without an empty mask the program would never see a resize.
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &defaults);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    int result = posix_spawn(&terminal->program, path, &actions, &attributes, arguments, environment);
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    return result;
}

cv_terminal *cv_launch(const char *path, char *const arguments[], char *const environment[], int rows, int columns) {
    cv_terminal *terminal = calloc(1, sizeof *terminal);
    if (terminal == NULL) return NULL;
    char slave[128];
    terminal->cursor_visible = 1;
    terminal->master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
    if (terminal->master < 0 || grantpt(terminal->master) != 0 || unlockpt(terminal->master) != 0 ||
        ptsname_r(terminal->master, slave, sizeof slave) != 0) {
        if (terminal->master >= 0) close(terminal->master);
        free(terminal);
        return NULL;
    }
    struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
    ioctl(terminal->master, TIOCSWINSZ, &size);
    tcgetattr(terminal->master, &terminal->before);
    int result = spawn(terminal, slave, path, arguments, environment);
    if (result != 0) {
        close(terminal->master);
        free(terminal);
        errno = result;
        return NULL;
    }
    terminal->vterm = vterm_new(rows, columns);
    vterm_set_utf8(terminal->vterm, 1);
    terminal->screen = vterm_obtain_screen(terminal->vterm);
    vterm_screen_enable_altscreen(terminal->screen, 1);
    vterm_screen_set_callbacks(terminal->screen, &callbacks, terminal);
    vterm_screen_reset(terminal->screen, 1);
    return terminal;
}

void cv_free(cv_terminal *terminal) {
    int status;
    if (cv_state(terminal, &status) % 3 == 0) {
        kill(-terminal->program, SIGKILL);
        kill(terminal->program, SIGKILL);
        waitpid(terminal->program, NULL, 0);
    }
    cv_hang_up(terminal);
    vterm_free(terminal->vterm);
    free(terminal);
}

static void keep(cv_terminal *terminal, const char *bytes, size_t count) {
    terminal->received += count;
    if (count >= KEPT) {
        memcpy(terminal->last, bytes + count - KEPT, KEPT);
        terminal->kept = KEPT;
        return;
    }
    if (terminal->kept + count > KEPT) {
        size_t drop = terminal->kept + count - KEPT;
        memmove(terminal->last, terminal->last + drop, terminal->kept - drop);
        terminal->kept -= drop;
    }
    memcpy(terminal->last + terminal->kept, bytes, count);
    terminal->kept += count;
}

int cv_pump(cv_terminal *terminal, int timeout_ms) {
    if (terminal->master < 0) return -1;
    struct pollfd output = {.fd = terminal->master, .events = POLLIN};
    if (poll(&output, 1, timeout_ms) <= 0) return 0;
    int total = 0;
    char block[16384];
    for (int turn = 0; turn < 64; turn++) {
        ssize_t got = read(terminal->master, block, sizeof block);
        if (got <= 0) {
            if (total == 0 && got < 0 && errno != EAGAIN && errno != EINTR) return -1;
            break;
        }
        keep(terminal, block, (size_t)got);
        vterm_input_write(terminal->vterm, block, (size_t)got);
        total += (int)got;
    }
    // Answers of the terminal to what the program asked it.
    char answer[256];
    size_t count;
    while ((count = vterm_output_read(terminal->vterm, answer, sizeof answer)) > 0) {
        if (write(terminal->master, answer, count) < 0) break;
    }
    return total;
}

size_t cv_send(cv_terminal *terminal, const char *bytes, size_t count) {
    if (terminal->master < 0) return 0;
    ssize_t sent = write(terminal->master, bytes, count);
    return sent < 0 ? 0 : (size_t)sent;
}

void cv_resize(cv_terminal *terminal, int rows, int columns) {
    // libvterm 0.1 keeps no state for a terminal of no size, so the screen stays at least 1x1.
    vterm_set_size(terminal->vterm, rows > 0 ? rows : 1, columns > 0 ? columns : 1);
    vterm_screen_flush_damage(terminal->screen);
    struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
    if (terminal->master >= 0) ioctl(terminal->master, TIOCSWINSZ, &size);
}

void cv_hang_up(cv_terminal *terminal) {
    if (terminal->master >= 0) close(terminal->master);
    terminal->master = -1;
}

int cv_signal(cv_terminal *terminal, int number) {
    int status;
    if (cv_state(terminal, &status) % 3 != 0) return -1;
    return kill(terminal->program, number);
}

int cv_state(cv_terminal *terminal, int *status) {
    int news;
    if (terminal->state % 3 == 0 && waitpid(terminal->program, &news, WNOHANG | WUNTRACED | WCONTINUED) > 0) {
        if (WIFEXITED(news)) {
            terminal->state = 1;
            terminal->status = WEXITSTATUS(news);
        } else if (WIFSIGNALED(news)) {
            terminal->state = 2;
            terminal->status = WTERMSIG(news);
        } else {
            terminal->state = WIFSTOPPED(news) ? 3 : 0;
        }
    }
    *status = terminal->status;
    return terminal->state;
}

int cv_rows(const cv_terminal *terminal) {
    int rows, columns;
    vterm_get_size(terminal->vterm, &rows, &columns);
    return rows;
}

int cv_columns(const cv_terminal *terminal) {
    int rows, columns;
    vterm_get_size(terminal->vterm, &rows, &columns);
    return columns;
}

void cv_read_cell(cv_terminal *terminal, int row, int column, struct cv_cell *cell) {
    VTermScreenCell found;
    VTermPos place = {.row = row, .col = column};
    memset(cell, 0, sizeof *cell);
    cell->width = 1;
    cell->foreground = cell->background = -1;
    if (!vterm_screen_get_cell(terminal->screen, place, &found)) return;
    for (int i = 0; i < 6 && found.chars[i] != 0; i++) cell->scalars[i] = found.chars[i];
    cell->width = found.width;
    if (found.attrs.bold) cell->attributes |= CV_BOLD;
    if (found.attrs.underline) cell->attributes |= CV_UNDERLINE;
    if (found.attrs.reverse) cell->attributes |= CV_REVERSE;
    if (VTERM_COLOR_IS_INDEXED(&found.fg)) cell->foreground = found.fg.indexed.idx;
    if (VTERM_COLOR_IS_INDEXED(&found.bg)) cell->background = found.bg.indexed.idx;
}

void cv_cursor(const cv_terminal *terminal, int *row, int *column, int *visible) {
    VTermPos place;
    vterm_state_get_cursorpos(vterm_obtain_state(terminal->vterm), &place);
    *row = place.row;
    *column = place.col;
    *visible = terminal->cursor_visible;
}

int cv_is_alternate(const cv_terminal *terminal) { return terminal->alternate; }
int cv_mouse_is_on(const cv_terminal *terminal) { return terminal->mouse != VTERM_PROP_MOUSE_NONE; }
size_t cv_received(const cv_terminal *terminal) { return terminal->received; }

const char *cv_last_bytes(const cv_terminal *terminal, size_t *count) {
    *count = terminal->kept;
    return terminal->last;
}

int cv_modes_are_restored(const cv_terminal *terminal) {
    struct termios now;
    if (terminal->master < 0 || tcgetattr(terminal->master, &now) != 0) return 0;
    const struct termios *before = &terminal->before;
    return now.c_iflag == before->c_iflag && now.c_oflag == before->c_oflag && now.c_cflag == before->c_cflag &&
           now.c_lflag == before->c_lflag && memcmp(now.c_cc, before->c_cc, sizeof now.c_cc) == 0;
}

long cv_processor_ticks(const cv_terminal *terminal) {
    char path[64];
    char line[1024];
    snprintf(path, sizeof path, "/proc/%d/stat", (int)terminal->program);
    FILE *file = fopen(path, "r");
    if (file == NULL) return -1;
    char *got = fgets(line, sizeof line, file);
    fclose(file);
    char *rest = got ? strrchr(line, ')') : NULL;
    long user, system;
    if (rest == NULL) return -1;
    if (sscanf(rest, ") %*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %ld %ld", &user, &system) != 2) return -1;
    return user + system;
}

long cv_wakes(const cv_terminal *terminal) {
    char path[64];
    char line[256];
    long wakes = -1;
    snprintf(path, sizeof path, "/proc/%d/status", (int)terminal->program);
    FILE *file = fopen(path, "r");
    if (file == NULL) return -1;
    while (wakes < 0 && fgets(line, sizeof line, file) != NULL) sscanf(line, "voluntary_ctxt_switches: %ld", &wakes);
    fclose(file);
    return wakes;
}

const char *cv_own_folder(void) {
    static char path[4096];
    ssize_t length = readlink("/proc/self/exe", path, sizeof path - 1);
    path[length > 0 ? length : 0] = 0;
    char *slash = strrchr(path, '/');
    if (slash != NULL) *slash = 0;
    return path;
}
