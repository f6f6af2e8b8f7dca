// The least a terminal program over an SQLite file does: opens both, paints one screen of rows, Down and Up move, q ends.
// bench/terminal compiles it and measures the product against it.
//
//     peer FILE    with the table line(number INTEGER PRIMARY KEY, text TEXT)
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <locale.h>
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

static sqlite3_stmt *page;
static int total, top, chosen;

static void paint(void) {
    int rows = LINES - 4;
    if (chosen < top) top = chosen;
    if (chosen >= top + rows) top = chosen - rows + 1;
    erase();
    attron(A_BOLD);
    mvprintw(0, 1, "peer");
    attroff(A_BOLD);
    mvprintw(0, COLS - 12, "%d", total);
    mvhline(1, 0, ACS_HLINE, COLS);
    sqlite3_reset(page);
    sqlite3_bind_int(page, 1, rows);
    sqlite3_bind_int(page, 2, top);
    for (int row = 0; row < rows && sqlite3_step(page) == SQLITE_ROW; row++) {
        if (top + row == chosen) attron(A_REVERSE);
        mvaddnstr(2 + row, 0, (const char *)sqlite3_column_text(page, 0), -1);
        if (top + row == chosen) {
            for (int column = getcurx(stdscr); column < COLS && getcury(stdscr) == 2 + row; column++) addch(' ');
            attroff(A_REVERSE);
        }
    }
    mvhline(LINES - 2, 0, ACS_HLINE, COLS);
    mvprintw(LINES - 1, 1, "Down Up   q");
    move(2 + chosen - top, 0);
    refresh();
}

int main(int count, char **arguments) {
    setlocale(LC_ALL, "");
    sqlite3 *file;
    sqlite3_stmt *counting;
    if (count < 2 || sqlite3_open_v2(arguments[1], &file, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK
        || sqlite3_prepare_v2(file, "SELECT count(*) FROM line", -1, &counting, NULL) != SQLITE_OK
        || sqlite3_step(counting) != SQLITE_ROW
        || sqlite3_prepare_v2(file, "SELECT text FROM line ORDER BY number LIMIT ? OFFSET ?", -1, &page, NULL)
               != SQLITE_OK) {
        fprintf(stderr, "peer: %s\n", count < 2 ? "which file?" : sqlite3_errmsg(file));
        return 1;
    }
    total = sqlite3_column_int(counting, 0);
    initscr();
    raw();
    noecho();
    nonl();
    keypad(stdscr, TRUE);
    idlok(stdscr, TRUE);
    for (int key = 0; key != 'q'; key = getch()) {
        if (key == KEY_DOWN && chosen + 1 < total) chosen++;
        if (key == KEY_UP && chosen > 0) chosen--;
        paint();
    }
    endwin();
    return 0;
}
