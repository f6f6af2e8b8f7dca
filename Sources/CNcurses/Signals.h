#ifndef CN_SIGNALS_H
#define CN_SIGNALS_H

// The parts of the shim that signal handlers touch: only async-signal-safe calls in there.
void cn_signals_install(void);
// Once curses has its handler for another size: ours goes before it.
void cn_signals_follow(void);
// Readable after a signal, so that one which arrives just before a wait ends the wait, too. -1 where there is none.
int cn_bell(void);
void cn_bell_heard(void);
// Remembers the modes of the terminal before anything changes them.
void cn_guard_remember(void);
void cn_guard_arm(const char *restore, int length);
void cn_guard_disarm(void);
void cn_stderr_park(void);
void cn_stderr_replay(void);

#endif
