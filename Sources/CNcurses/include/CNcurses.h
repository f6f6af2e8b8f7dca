#ifndef CNCURSES_H
#define CNCURSES_H

// About twenty functions over ncursesw: everything Swift cannot import from it (macros, globals, WINDOW*, variadics).
// One screen, one thread.

#include <stddef.h>
#include <stdint.h>

// Results of cn_open.
enum {
    CN_OPENED = 0,
    CN_INPUT_IS_NO_TERMINAL,
    CN_OUTPUT_IS_NO_TERMINAL,
    CN_TERM_IS_EMPTY,
    CN_TERM_IS_UNKNOWN,
    CN_TERM_CANNOT_MOVE_ITS_CURSOR,
};

// One cell: a scalar, up to two marks over it (0: none), its width by the caller's table.
struct cn_cell {
    uint32_t base;
    uint32_t mark;
    uint32_t second_mark;
    uint32_t width;
};

enum { CN_BOLD = 1, CN_DIM = 2, CN_UNDERLINE = 4, CN_REVERSE = 8 };

// Kinds of what was read.
enum {
    CN_NOTHING = 0,    // the time ran out, or a key nobody knows
    CN_CHARACTER,      // value: a scalar, control characters included
    CN_KEY,            // value: one of the keys below
    CN_FUNCTION_KEY,   // value: 1 to 12
    CN_MOUSE,          // value: one of the mouse actions below, with row and column
    CN_PASTE,          // see cn_pasted
    CN_RESIZE,
    CN_INPUT_CLOSED,
    CN_WATCHED,        // the watched descriptor has something to read
};

enum {
    CN_UP = 1, CN_DOWN, CN_LEFT, CN_RIGHT, CN_HOME, CN_END, CN_PAGE_UP, CN_PAGE_DOWN,
    CN_ENTER, CN_BACKSPACE, CN_DELETE, CN_INSERT, CN_BACK_TAB, CN_ESCAPE,
};

enum { CN_PRESS = 1, CN_SECONDARY_PRESS, CN_WHEEL_UP, CN_WHEEL_DOWN };

struct cn_event {
    int kind;
    uint32_t value;
    int row;
    int column;
};

// Opens the screen on standard input and output, takes over the signals, parks standard error.
int cn_open(int escape_delay_ms);
// Leaves the terminal as it was found and replays what was written to standard error meanwhile. May be called twice.
void cn_close(void);
// Leaves the terminal for a while (Ctrl-Z, another program), and comes back with the size read anew.
void cn_leave(void);
void cn_return(void);
// Stops the whole job as the shell does, and returns when it is continued.
void cn_stop_job(void);

// Whether text beyond ASCII can be shown.
int cn_is_utf8(void);
// Whether the environment asks for no colour: NO_COLOR is set, or TERM is dumb.
int cn_environment_refuses_colour(void);
// Switches colours on: how many there are, 0 when none.
int cn_begin_colours(void);
// The pair for two colours, -1 for the terminal's own; 0 when there is no room for another.
int cn_pair(int foreground, int background);

int cn_rows(void);
int cn_columns(void);
void cn_put(int row, int column, const struct cn_cell *cells, int count, int emphasis, int pair);
// Moves the rows top..bottom up by count (down when negative).
void cn_scroll(int top, int bottom, int count);
void cn_cursor(int row, int column);
void cn_hide_cursor(void);
void cn_flush(void);
// Paints everything anew at the next flush.
void cn_redraw(void);

// Waits at most so long (-1: for ever) for something to happen, a signal included; the result is the kind.
// watched: a descriptor that may have something to read, -1 for none.
int cn_read(int timeout_ms, int watched, struct cn_event *event);
// The text of the last CN_PASTE: scalars, line ends as 10. It stays valid until the next cn_read.
const uint32_t *cn_pasted(size_t *count);
void cn_mouse(int on);

// The signal that asks the program to end (HUP, INT, TERM), or 0.
int cn_ending_signal(void);
// Whether the program was continued after a stop; asking clears it.
int cn_was_continued(void);

#endif
