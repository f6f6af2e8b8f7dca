#include "CNcurses.h"
void cn_nothing(void) {}
