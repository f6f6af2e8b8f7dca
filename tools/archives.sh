#!/usr/bin/env bash
# Collects the archives of C libraries in a folder of their own: a linker that looks there first puts them into the program.
# Usage: tools/archives.sh FOLDER LIBRARY ...
set -eu
folder=$1
shift
mkdir -p "$folder"
for library in "$@"; do
  # A compiler that has no such archive answers with the bare name.
  archive=$(clang -print-file-name="lib$library.a" 2>/dev/null || true)
  if [ -f "$archive" ]; then ln -sf "$(realpath "$archive")" "$folder/lib$library.a"; else rm -f "$folder/lib$library.a"; fi
done
