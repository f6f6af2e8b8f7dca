// What Journal asks the system and Swift's Glibc module does not carry.
#ifndef CFILES_H
#define CFILES_H

/// The magic number of the file system at `path` (statfs), or -1 with errno set.
long cfiles_magic(const char *path);

/// Renames within a volume and fails with EEXIST instead of replacing what is there. 0, or -1 with errno set.
int cfiles_rename_new(const char *from, const char *to);

/// Waits in the kernel's queue for an exclusive flock, for so many milliseconds or until a signal comes. 0, or an errno:
/// EINTR where the lock is not there yet.
int cfiles_lock(int descriptor, int milliseconds);

#endif
