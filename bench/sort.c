// sort TOTALS: milliseconds to put precomputed totals in order (higher first, then earlier), the median of 15 runs. What the
// ranking step is held against: reading, adding up and explaining are not in it.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef struct { long total, arrival; int number; } Row;

static int order(const void *a, const void *b) {
    const Row *one = a, *other = b;
    if (one->total != other->total) return one->total > other->total ? -1 : 1;
    if (one->arrival != other->arrival) return one->arrival < other->arrival ? -1 : 1;
    return one->number - other->number;
}

static int ascending(const void *a, const void *b) {
    double d = *(const double *)a - *(const double *)b;
    return d < 0 ? -1 : d > 0;
}

int main(int argc, char **argv) {
    FILE *file = argc > 1 ? fopen(argv[1], "r") : NULL;
    if (!file) return 66;
    size_t count = 0, room = 1 << 20;
    Row *rows = malloc(room * sizeof *rows);
    while (rows && fscanf(file, "%ld %ld", &rows[count].total, &rows[count].arrival) == 2) {
        rows[count].number = (int)count;
        if (++count == room) rows = realloc(rows, (room *= 2) * sizeof *rows);
    }
    Row *copy = malloc(count * sizeof *copy);
    double spent[15];
    for (int run = 0; run < 15; run++) {
        struct timespec start, end;
        memcpy(copy, rows, count * sizeof *copy);
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start);
        qsort(copy, count, sizeof *copy, order);
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end);
        spent[run] = (end.tv_sec - start.tv_sec) * 1e3 + (end.tv_nsec - start.tv_nsec) / 1e6;
    }
    qsort(spent, 15, sizeof *spent, ascending);
    printf("%zu totals in C (qsort): %.2f ms\n", count, spent[7]);
    return 0;
}
