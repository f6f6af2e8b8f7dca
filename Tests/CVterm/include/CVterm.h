#ifndef CVTERM_H
#define CVTERM_H

// A program in a pseudo-terminal with libvterm as its screen. Everything Swift cannot reach (posix_openpt, the spawn
// attributes, libvterm's bit fields) stays behind these functions.

#include <stddef.h>
#include <stdint.h>

typedef struct cv_terminal cv_terminal;

// Starts a program as the leader of its own session in a terminal of this size. NULL when that fails, with errno.
cv_terminal *cv_launch(const char *path, char *const arguments[], char *const environment[], int rows, int columns);
// Ends the program if it still runs, and frees everything.
void cv_free(cv_terminal *terminal);

// Feeds what the program writes to the screen; waits at most so long for the first byte.
// The number of bytes read, 0 when the time ran out, -1 when the program's side is closed.
int cv_pump(cv_terminal *terminal, int timeout_ms);
// The number of bytes taken; fewer when the program does not read.
size_t cv_send(cv_terminal *terminal, const char *bytes, size_t count);
void cv_resize(cv_terminal *terminal, int rows, int columns);
// Closes our side: the program sees a hang-up.
void cv_hang_up(cv_terminal *terminal);
int cv_signal(cv_terminal *terminal, int number);

// What is known of the program: 0 it runs, 1 it ended with *status, 2 it was ended by signal *status, 3 it is stopped.
int cv_state(cv_terminal *terminal, int *status);

enum { CV_BOLD = 1, CV_UNDERLINE = 2, CV_REVERSE = 4 };

struct cv_cell {
    uint32_t scalars[6];
    int width;
    int attributes;
    // The palette colour, -1 for the terminal's own.
    int foreground;
    int background;
};

int cv_rows(const cv_terminal *terminal);
int cv_columns(const cv_terminal *terminal);
void cv_read_cell(cv_terminal *terminal, int row, int column, struct cv_cell *cell);
void cv_cursor(const cv_terminal *terminal, int *row, int *column, int *visible);
int cv_is_alternate(const cv_terminal *terminal);
int cv_mouse_is_on(const cv_terminal *terminal);
// Whether the modes of the terminal (termios) are those it had before the program started.
int cv_modes_are_restored(const cv_terminal *terminal);
// Bytes written by the program so far, and the last of them.
size_t cv_received(const cv_terminal *terminal);
const char *cv_last_bytes(const cv_terminal *terminal, size_t *count);
// Processor time the program has used, in clock ticks of 10 ms; -1 when unknown.
long cv_processor_ticks(const cv_terminal *terminal);
// How often the program's first thread has waited for something so far.
long cv_wakes(const cv_terminal *terminal);

// The folder this very program was started from.
const char *cv_own_folder(void);

#endif
