#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include "include/CNcurses.h"
#include "Signals.h"

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

static WINDOW *keys;  // a 1x1 pad: reading from stdscr would refresh it
static int is_open;
static int utf8;
static int mouse_wanted;
static int cursor_shown = -1;

// Key codes of our own for the two ends of a bracketed paste.
enum { PASTE_BEGINS = 0x4000, PASTE_ENDS = 0x4001 };
#define PASTE_ON "\033[?2004h"
#define PASTE_OFF "\033[?2004l"

static void choose_locale(void) {
    const char *chosen = setlocale(LC_CTYPE, "");
    const char *codeset = nl_langinfo(CODESET);
    utf8 = strcmp(codeset, "UTF-8") == 0;
    // A locale that is missing or that is plain C says nothing about the terminal, and terminals speak UTF-8. Another
    // charset (ISO-8859-2) was chosen by somebody, and ASCII is what it shares with us.
    if (!utf8 && (chosen == NULL || strcmp(codeset, "ANSI_X3.4-1968") == 0)) {
        utf8 = setlocale(LC_CTYPE, "C.UTF-8") != NULL || setlocale(LC_CTYPE, "C.utf8") != NULL;
    }
}

int cn_is_utf8(void) { return utf8; }

// Between two refreshes nothing waits in curses' own buffer, so these bytes keep their place.
static void send(const char *bytes) {
    if (write(STDOUT_FILENO, bytes, strlen(bytes)) < 0) {
        // The terminal is gone; the next read says so.
    }
}

// What the terminal's description says for a name; empty where it says nothing.
static const char *capability(const char *name) {
    const char *text = tigetstr((char *)name);
    return text == NULL || text == (char *)-1 ? "" : text;
}

// Some terminals keep with each of their two screens whether the cursor is hidden: it is shown on the one we leave, and on
// the one we leave for.
static void leave_screen(void) {
    if (mouse_wanted) mousemask(0, NULL);
    curs_set(1);
    cursor_shown = -1;
    send(PASTE_OFF);
    endwin();
    send(capability("cnorm"));
}

static void arm_guard(void) {
    char bytes[512] = "";
    strcat(bytes, PASTE_OFF "\033[?1000l\033[?1006l");
    const char *names[] = {"sgr0", "rmkx", "rmcup", "cnorm"};
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        const char *text = capability(names[i]);
        if (strlen(bytes) + strlen(text) <= 500) strcat(bytes, text);
    }
    strcat(bytes, "\r\n");
    cn_guard_arm(bytes, (int)strlen(bytes));
}

int cn_open(int escape_delay_ms) {
    if (is_open) return CN_OPENED;
    if (!isatty(STDIN_FILENO)) return CN_INPUT_IS_NO_TERMINAL;
    if (!isatty(STDOUT_FILENO)) return CN_OUTPUT_IS_NO_TERMINAL;
    const char *term = getenv("TERM");
    if (term == NULL || *term == 0) return CN_TERM_IS_EMPTY;
    choose_locale();

    cn_guard_remember();
    set_escdelay(escape_delay_ms);
    SCREEN *screen = newterm(NULL, stdout, stdin);
    if (screen == NULL) return CN_TERM_IS_UNKNOWN;
    set_term(screen);
    const char *motion = tigetstr("cup");
    if (motion == NULL || motion == (char *)-1) {
        endwin();
        return CN_TERM_CANNOT_MOVE_ITS_CURSOR;
    }
    // Only now: where there is no screen, Ctrl-C ends the program as it ends any other.
    cn_signals_install();
    cn_signals_follow();
    arm_guard();
    raw();
    noecho();
    nonl();
    intrflush(stdscr, FALSE);
    leaveok(stdscr, FALSE);
    // Once left and entered again, ncurses 6.4 collects a whole frame before it writes.
    endwin();
    keys = newpad(1, 1);
    keypad(keys, TRUE);
    define_key("\033[200~", PASTE_BEGINS);
    define_key("\033[201~", PASTE_ENDS);
    mouseinterval(0);
    cn_stderr_park();
    is_open = 1;
    cursor_shown = -1;
    static int registered;
    if (!registered) registered = atexit(cn_close) == 0;
    send(PASTE_ON);
    return CN_OPENED;
}

void cn_close(void) {
    if (!is_open) return;
    is_open = 0;
    leave_screen();
    cn_guard_disarm();
    cn_stderr_replay();
}

void cn_leave(void) {
    if (is_open) leave_screen();
}

void cn_return(void) {
    if (!is_open) return;
    reset_prog_mode();
    // While we were stopped, the news of another size went to the shell.
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 && size.ws_col > 0) {
        if (size.ws_row != LINES || size.ws_col != COLS) resizeterm(size.ws_row, size.ws_col);
    }
    keypad(keys, TRUE);
    clearok(curscr, TRUE);
    wrefresh(stdscr);
    cn_mouse(mouse_wanted);
    send(PASTE_ON);
}

int cn_rows(void) { return is_open ? getmaxy(stdscr) : 0; }
int cn_columns(void) { return is_open ? getmaxx(stdscr) : 0; }

int cn_environment_refuses_colour(void) {
    const char *refusal = getenv("NO_COLOR");
    const char *term = getenv("TERM");
    return (refusal != NULL && *refusal != 0) || (term != NULL && strcmp(term, "dumb") == 0);
}

int cn_begin_colours(void) {
    if (!is_open || !has_colors() || start_color() != OK) return 0;
    use_default_colors();
    return COLORS;
}

int cn_pair(int foreground, int background) {
    static short known[17][17];
    static short used;
    if (foreground < -1 || foreground > 15 || background < -1 || background > 15) return 0;
    if (foreground == -1 && background == -1) return 0;
    short *pair = &known[foreground + 1][background + 1];
    if (*pair == 0 && used + 1 < COLOR_PAIRS && used < 250) {
        if (init_pair((short)(used + 1), (short)foreground, (short)background) == OK) *pair = ++used;
    }
    return *pair;
}

static attr_t attributes(int emphasis) {
    attr_t attrs = A_NORMAL;
    if (emphasis & CN_BOLD) attrs |= A_BOLD;
    if (emphasis & CN_DIM) attrs |= A_DIM;
    if (emphasis & CN_UNDERLINE) attrs |= A_UNDERLINE;
    if (emphasis & CN_REVERSE) attrs |= A_REVERSE;
    return attrs;
}

void cn_put(int row, int column, const struct cn_cell *cells, int count, int emphasis, int pair) {
    if (!is_open) return;
    enum { MOST = 256 };
    cchar_t line[MOST];
    attr_t attrs = attributes(emphasis);
    while (count > 0) {
        int used = 0;
        int width = 0;
        while (used < MOST - 2 && count > 0) {
            wchar_t text[4] = {(wchar_t)cells->base, (wchar_t)cells->mark, (wchar_t)cells->second_mark, 0};
            int wanted = (int)cells->width;
            // Where the C library knows another width than we do, it would shift the rest of the line.
            if (text[0] >= 0x7F && wcwidth(text[0]) != wanted) {
                text[0] = utf8 && wanted == 1 ? 0xFFFD : L'?';
                text[1] = 0;
                for (int i = 1; i < wanted; i++) setcchar(&line[used++], L"?", attrs, (short)pair, NULL);
            }
            if (text[1] != 0 && wcwidth(text[1]) != 0) text[1] = 0;
            if (text[2] != 0 && (text[1] == 0 || wcwidth(text[2]) != 0)) text[2] = 0;
            if (setcchar(&line[used], text, attrs, (short)pair, NULL) == ERR) {
                setcchar(&line[used], L"?", attrs, (short)pair, NULL);
            }
            used++;
            width += wanted;
            cells++;
            count--;
        }
        mvwadd_wchnstr(stdscr, row, column, line, used);
        column += width;
    }
}

void cn_scroll(int top, int bottom, int count) {
    if (!is_open || wsetscrreg(stdscr, top, bottom) == ERR) return;
    scrollok(stdscr, TRUE);
    idlok(stdscr, TRUE);
    wscrl(stdscr, count);
    scrollok(stdscr, FALSE);
    wsetscrreg(stdscr, 0, LINES - 1);
}

void cn_cursor(int row, int column) {
    if (!is_open) return;
    if (cursor_shown != 1) {
        curs_set(1);
        cursor_shown = 1;
    }
    wmove(stdscr, row, column);
}

void cn_hide_cursor(void) {
    if (!is_open || cursor_shown == 0) return;
    curs_set(0);
    cursor_shown = 0;
}

void cn_flush(void) {
    if (!is_open) return;
    wnoutrefresh(stdscr);
    doupdate();
}

void cn_redraw(void) {
    if (is_open) clearok(curscr, TRUE);
}

void cn_mouse(int on) {
    if (!is_open) return;
    mouse_wanted = on;
    mousemask(on ? BUTTON1_PRESSED | BUTTON3_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED : 0, NULL);
}

// ---- reading

static uint32_t *pasted;
static size_t pasted_count;
static size_t pasted_room;

const uint32_t *cn_pasted(size_t *count) {
    *count = pasted_count;
    return pasted;
}

// A paste ends with its mark, or when nothing comes for a second; more than a million scalars are read and let go.
static int read_paste(void) {
    pasted_count = 0;
    wtimeout(keys, 1000);
    wint_t value;
    int kind;
    int after_return = 0;
    while ((kind = wget_wch(keys, &value)) != ERR) {
        if (kind == KEY_CODE_YES) {
            if (value == PASTE_ENDS) break;
            continue;
        }
        int was_return = after_return;
        after_return = value == 13;
        if (value == 10 && was_return) continue;
        if (value == 13) value = 10;
        if (pasted_count >= 1000000) continue;
        if (pasted_count == pasted_room) {
            size_t room = pasted_room ? pasted_room * 2 : 1024;
            uint32_t *more = realloc(pasted, room * sizeof *more);
            if (more == NULL) continue;
            pasted = more;
            pasted_room = room;
        }
        pasted[pasted_count++] = (uint32_t)value;
    }
    return CN_PASTE;
}

static int as_key(struct cn_event *event, int key) {
    event->value = (uint32_t)key;
    return CN_KEY;
}

// What follows Esc at once is a sequence the terminal description does not know (a modified arrow, the wrong TERM). Its
// letters must never reach a screen as commands.
static int read_unknown_sequence(struct cn_event *event) {
    wtimeout(keys, 0);
    wint_t value;
    int kind = wget_wch(keys, &value);
    if (kind == ERR) return as_key(event, CN_ESCAPE);
    if (kind != OK || (value != '[' && value != 'O')) {
        if (kind == OK) unget_wch((wchar_t)value);
        else ungetch((int)value);
        return as_key(event, CN_ESCAPE);
    }
    wint_t opening = value;
    int number = 0;
    int first = 1;
    int length = 0;
    for (; length < 32; length++) {
        if (wget_wch(keys, &value) != OK) return CN_NOTHING;
        if (value >= '0' && value <= '9' && first && number < 1000) number = number * 10 + (int)value - '0';
        else if (value == ';') first = 0;
        else if (value >= 0x40 && value <= 0x7E) break;
    }
    switch (value) {
    case 'A': return as_key(event, CN_UP);
    case 'B': return as_key(event, CN_DOWN);
    case 'C': return as_key(event, CN_RIGHT);
    case 'D': return as_key(event, CN_LEFT);
    case 'H': return as_key(event, CN_HOME);
    case 'F': return as_key(event, CN_END);
    case 'M':
        if (opening == 'O') return as_key(event, CN_ENTER);
        // A click that another program had asked for; in its oldest form three letters follow.
        for (int rest = length == 0 ? 3 : 0; rest > 0; rest--) wget_wch(keys, &value);
        return CN_NOTHING;
    case 'Z': return as_key(event, CN_BACK_TAB);
    case '~': break;
    default: return CN_NOTHING;
    }
    switch (number) {
    case 1: case 7: return as_key(event, CN_HOME);
    case 2: return as_key(event, CN_INSERT);
    case 3: return as_key(event, CN_DELETE);
    case 4: case 8: return as_key(event, CN_END);
    case 5: return as_key(event, CN_PAGE_UP);
    case 6: return as_key(event, CN_PAGE_DOWN);
    case 200: return read_paste();
    default: return CN_NOTHING;
    }
}

// Arrows with Shift, Alt or Ctrl have names but no codes of their own; they are arrows.
static int read_named_key(struct cn_event *event, int code) {
    static const struct { const char *name; int key; } known[] = {
        {"kUP", CN_UP}, {"kDN", CN_DOWN}, {"kLFT", CN_LEFT}, {"kRIT", CN_RIGHT}, {"kHOM", CN_HOME},
        {"kEND", CN_END}, {"kPRV", CN_PAGE_UP}, {"kNXT", CN_PAGE_DOWN}, {"kDC", CN_DELETE}, {"kIC", CN_INSERT},
    };
    const char *name = keyname(code);
    if (name == NULL) return CN_NOTHING;
    for (size_t i = 0; i < sizeof known / sizeof known[0]; i++) {
        if (strncmp(name, known[i].name, strlen(known[i].name)) == 0) return as_key(event, known[i].key);
    }
    return CN_NOTHING;
}

static int read_mouse(struct cn_event *event) {
    MEVENT mouse;
    if (getmouse(&mouse) != OK) return CN_NOTHING;
    event->row = mouse.y;
    event->column = mouse.x;
    if (mouse.bstate & BUTTON1_PRESSED) event->value = CN_PRESS;
    else if (mouse.bstate & BUTTON3_PRESSED) event->value = CN_SECONDARY_PRESS;
    else if (mouse.bstate & BUTTON4_PRESSED) event->value = CN_WHEEL_UP;
    else if (mouse.bstate & BUTTON5_PRESSED) event->value = CN_WHEEL_DOWN;
    else return CN_NOTHING;
    return CN_MOUSE;
}

static int read_code(struct cn_event *event, int code) {
    if (code > KEY_F0 && code <= KEY_F(12)) {
        event->value = (uint32_t)(code - KEY_F0);
        return CN_FUNCTION_KEY;
    }
    switch (code) {
    case KEY_UP: case KEY_SR: return as_key(event, CN_UP);
    case KEY_DOWN: case KEY_SF: return as_key(event, CN_DOWN);
    case KEY_LEFT: case KEY_SLEFT: return as_key(event, CN_LEFT);
    case KEY_RIGHT: case KEY_SRIGHT: return as_key(event, CN_RIGHT);
    case KEY_HOME: case KEY_SHOME: case KEY_FIND: case KEY_A1: return as_key(event, CN_HOME);
    case KEY_END: case KEY_SEND: case KEY_SELECT: case KEY_C1: return as_key(event, CN_END);
    case KEY_PPAGE: case KEY_SPREVIOUS: case KEY_A3: return as_key(event, CN_PAGE_UP);
    case KEY_NPAGE: case KEY_SNEXT: case KEY_C3: return as_key(event, CN_PAGE_DOWN);
    case KEY_ENTER: return as_key(event, CN_ENTER);
    case KEY_BACKSPACE: return as_key(event, CN_BACKSPACE);
    case KEY_DC: case KEY_SDC: return as_key(event, CN_DELETE);
    case KEY_IC: case KEY_SIC: return as_key(event, CN_INSERT);
    case KEY_BTAB: return as_key(event, CN_BACK_TAB);
    case KEY_RESIZE: return CN_RESIZE;
    case KEY_MOUSE: return read_mouse(event);
    case PASTE_BEGINS: return read_paste();
    case PASTE_ENDS: return CN_NOTHING;
    default: return read_named_key(event, code);
    }
}

// ncurses gives ERR for "nothing yet" and for "never again" alike.
static int input_is_closed(void) {
    struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
    if (poll(&input, 1, 0) <= 0) return 0;
    if (input.revents & (POLLHUP | POLLERR | POLLNVAL)) return 1;
    int waiting = 0;
    return (input.revents & POLLIN) && ioctl(STDIN_FILENO, FIONREAD, &waiting) == 0 && waiting == 0;
}

// Takes a key from curses, which may have it in hand already, or the news of another size.
static int take(int timeout_ms, struct cn_event *event) {
    wtimeout(keys, timeout_ms);
    wint_t value = 0;
    int kind = wget_wch(keys, &value);
    if (kind == ERR) {
        event->kind = input_is_closed() ? CN_INPUT_CLOSED : CN_NOTHING;
    } else if (kind == KEY_CODE_YES) {
        event->kind = read_code(event, (int)value);
    } else if (value == 27) {
        event->kind = read_unknown_sequence(event);
    } else {
        event->kind = CN_CHARACTER;
        event->value = (uint32_t)value;
    }
    return event->kind;
}

int cn_read(int timeout_ms, int watched, struct cn_event *event) {
    // The bytes of one letter may arrive one by one.
    enum { LETTER = 250 };
    memset(event, 0, sizeof *event);
    if (!is_open) return event->kind = CN_INPUT_CLOSED;
    struct pollfd all[] = {
        {.fd = STDIN_FILENO, .events = POLLIN},
        {.fd = cn_bell(), .events = POLLIN},
        {.fd = watched, .events = POLLIN},
    };
    int waiting = poll(all, 1, 0) > 0;
    if (take(waiting ? LETTER : 0, event) != CN_NOTHING || waiting || timeout_ms == 0) return event->kind;
    if (poll(all, sizeof all / sizeof all[0], timeout_ms) <= 0) return CN_NOTHING;
    if (all[1].revents) {
        cn_bell_heard();
        return take(0, event);
    }
    if (all[0].revents) return take(LETTER, event);
    return event->kind = CN_WATCHED;
}
