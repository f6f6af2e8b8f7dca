#!/usr/bin/env python3
"""Durable signed appends a second, against the sqlite3 shell with the same pragmas and rows of the same size.

    swift build -c release --product journal-seat
    bench/appends.py [--pairs 9] [--count 2000] [--directory DIR]

In turn, so that both meet the same machine; medians and the ratio at the end. The directory should lie on the disk an
office would lie on: what is measured is mostly its fsync.
"""
import argparse, os, pathlib, statistics, subprocess, sys, tempfile, time

root = pathlib.Path(__file__).resolve().parent.parent
seat = root / ".build/release/journal-seat"
secret = "07" * 32


def product(directory, count):
    office = os.path.join(directory, "las.tkv")
    subprocess.run([seat, "found", office, secret, "ana", "1"], check=True, stdout=subprocess.DEVNULL)
    said = subprocess.run(
        [seat, "append", office, secret, "ana", str(count), "timed"], check=True, capture_output=True, text=True)
    return int(said.stdout.splitlines()[-1].split()[0])


def shell(directory, count):
    file = os.path.join(directory, "shell.db")
    row = "61" * 430
    script = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;\n"
    script += "CREATE TABLE entry (sequence INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;\n.timer on\n"
    lines = "".join(f"INSERT INTO entry VALUES ({number}, x'{row}');\n" for number in range(1, count + 1))
    begun = time.perf_counter()
    subprocess.run(["sqlite3", file], input=script, check=True, capture_output=True, text=True)
    starting = time.perf_counter() - begun
    begun = time.perf_counter()
    subprocess.run(
        ["sqlite3", file], input="PRAGMA synchronous = FULL;\n" + lines, check=True, capture_output=True, text=True)
    # The shell's own start is not its fault here and is taken off.
    return int(count / (time.perf_counter() - begun - min(starting, 0.005)))


arguments = argparse.ArgumentParser()
arguments.add_argument("--pairs", type=int, default=9)
arguments.add_argument("--count", type=int, default=2000)
arguments.add_argument("--directory", default=".")
options = arguments.parse_args()
if not seat.exists():
    sys.exit("swift build -c release --product journal-seat")
ours, theirs = [], []
for pair in range(options.pairs):
    with tempfile.TemporaryDirectory(dir=options.directory) as directory:
        ours.append(product(directory, options.count))
        theirs.append(shell(directory, options.count))
        print(f"{ours[-1]:>7} signed appends/s   {theirs[-1]:>7} rows/s in the shell", flush=True)
ratio = statistics.median(one / other for one, other in zip(ours, theirs))
print(f"medians {statistics.median(ours):.0f} and {statistics.median(theirs):.0f}, ratio {ratio:.2f}")
