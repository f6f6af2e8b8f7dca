// What Journal asks the system and Swift's Glibc module does not carry.
#ifndef CFILES_H
#define CFILES_H

/// The magic number of the file system at `path` (statfs), or -1 with errno set.
long cfiles_magic(const char *path);

/// Renames within a volume and fails with EEXIST instead of replacing what is there. 0, or -1 with errno set.
int cfiles_rename_new(const char *from, const char *to);

#endif
