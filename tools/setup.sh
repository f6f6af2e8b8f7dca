#!/usr/bin/env bash
# Installs the system packages that are missing; says which ones and how where it may not.
# Usage: tools/setup.sh run | test | bench
set -eu
need="libncurses-dev libsqlite3-dev"
[ "${1:-run}" = test ] && need="$need libvterm-dev python3 git"
[ "${1:-run}" = bench ] && need="$need libvterm-dev python3 git tig sqlite3 gcc"

if ! command -v swift >/dev/null 2>&1; then
  echo "Swift is missing: install the toolchain (6.2 or newer) from swift.org, put 'swift' on the PATH, and run this again." >&2
  exit 69
fi
if ! command -v dpkg-query >/dev/null 2>&1; then
  echo "This is not Debian or Ubuntu. Install the counterparts of: $need" >&2
  exit 0
fi
missing=""
for package in $need; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing="$missing $package"
done
[ -z "$missing" ] && exit 0

if [ "$(id -u)" = 0 ]; then as=""
elif command -v sudo >/dev/null 2>&1 && { sudo -n true 2>/dev/null || [ -t 0 ]; }; then as="sudo"
else
  echo "These packages are missing and you may not install them:$missing" >&2
  echo "Ask whoever administers this machine to run:  apt-get install$missing" >&2
  exit 77
fi
echo "Installing:$missing" >&2
log=$(mktemp)
# What a package would ask goes into the log, where nobody sees it.
apt() { $as env DEBIAN_FRONTEND=noninteractive apt-get "$@" >>"$log" 2>&1 </dev/null; }
if ! { apt install -y $missing || { apt update && apt install -y $missing; }; }; then
  tail -n 5 "$log" >&2
  echo "The packages could not be installed:$missing" >&2
  exit 69
fi
