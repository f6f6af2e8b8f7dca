#!/usr/bin/env python3
"""A second opinion on a ranking and on a record: Python 3.11, standard library only.

Written from docs/RULEBOOK.md, docs/EVALUATE.md and docs/RECORD.md, not from the program, so that the two can only agree if both follow
the pages. Comments quote the page: "R 8" is section 8 of docs/RULEBOOK.md, "E" is docs/EVALUATE.md. Rulebooks are taken as `tockovnik
lint` lets them through, in their JSON form (`tockovnik lint --canonical`). Whoever doubts a ranking needs this file, the folder
`opinion` beside it, the rulebook and the two tables, and nothing else.

    recount.py evaluate --rulebook R.json --applications A.csv --scores S.csv [--set ID=VALUE ...]
    recount.py batch DIR       every set below DIR (applications.csv, scores.csv, sets.txt, and rulebook.json there or in DIR) gets
                               expected.csv, expected.status and expected.divergences
    recount.py record FILE.jsonl [--fingerprint F]      the chain and the signatures of a record
    recount.py ranking FILE.jsonl [--call ID] [--until N]      the same checks, then the ranking that follows from its acts

The result is the CSV of `tockovnik evaluate --format csv`, byte for byte, but the last column (the reason, words for people) is empty.
Points are integers or fractions, money is whole cents; no floating-point number occurs.

    opinion/scalars.py     what a scalar or a cell says              opinion/criteria.py  the criteria tree on one sheet
    opinion/doubts.py      unknown, conflict, reading, --set         opinion/scores.py    sheets, totals, thresholds
    opinion/conditions.py  `when`                                    opinion/order.py     ties and lots
    opinion/tables.py      CSV                                       opinion/walk.py      the money, from the first place down
    opinion/book.py        what all parts share                      opinion/ranking.py   all of it together, to the rows
    opinion/applications.py  the clock, lists, pots                  opinion/record.py, ed25519.py  the record
                                                                     opinion/office.py  a ranking from a record
"""

import argparse
import csv
import io
import os
import sys
from concurrent.futures import ProcessPoolExecutor

from opinion import office, record
from opinion.doubts import parse_json
from opinion.ranking import Recount
from opinion.scalars import WrongData, WrongUsage
from opinion.tables import decoded


def result(rulebook, applications, scores, settings, encoding=None):
    """The bytes of the result, the exit status, and what standard error says."""
    try:
        try:
            tree = parse_json(decoded(rulebook))
        except ValueError as trouble:
            raise WrongData(f"rulebook: {trouble}")
        recount = Recount(tree, settings)
        rows, status = recount.evaluate(applications, scores, encoding)
    except WrongUsage as trouble:
        return b"", 64, str(trouble)
    except WrongData as trouble:
        return b"", 65, str(trouble)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow("place,application,total,status,grant_eur,pot,reason".split(","))
    writer.writerows(row + [""] for row in rows)
    said = [f"not settled: {doubt}\n" for doubt in recount.book.needed + recount.open]
    said += [f"divergence: {line}\n" for line in recount.divergences(rows)]
    return out.getvalue().encode(), status, "".join(said)


def read(path):
    with open(path, "rb") as file:
        return file.read()


def evaluate(options):
    try:
        tables = [read(path) for path in (options.rulebook, options.applications, options.scores)]
    except OSError as trouble:
        print(trouble, file=sys.stderr)
        return 66
    output, status, message = result(*tables, options.set, options.encoding)
    if message:
        print(message, file=sys.stderr)
    sys.stdout.buffer.write(output)
    return status


def recount_set(folder):
    above = os.path.join(os.path.dirname(folder), "rulebook.json")
    own = os.path.join(folder, "rulebook.json")
    tables = [read(own if os.path.exists(own) else above)] + [read(os.path.join(folder, name)) for name in ("applications.csv", "scores.csv")]
    settings = [line for line in decoded(read(os.path.join(folder, "sets.txt"))).split("\n") if line]
    output, status, said = result(*tables, settings)
    divergences = "".join(line.partition(": ")[2] for line in said.splitlines(True) if line.startswith("divergence: "))
    for name, data in (("expected.csv", output), ("expected.status", f"{status}\n".encode()), ("expected.divergences", divergences.encode())):
        with open(os.path.join(folder, name), "wb") as file:
            file.write(data)


def batch(options):
    """Every set below a directory; many in one process, because starting Python takes longer than most sets."""
    folders = [folder for folder, _, files in sorted(os.walk(options.directory)) if "applications.csv" in files]
    with ProcessPoolExecutor() as pool:
        list(pool.map(recount_set, folders, chunksize=20))
    print(f"{len(folders)} sets recounted")
    return 0


def main():
    parser = argparse.ArgumentParser(description="A second opinion on a ranking and on a record.")
    commands = parser.add_subparsers(dest="command", required=True)
    one = commands.add_parser("evaluate")
    one.add_argument("--rulebook", required=True)
    one.add_argument("--applications", required=True)
    one.add_argument("--scores", required=True)
    one.add_argument("--set", action="append", default=[])
    one.add_argument("--encoding", choices=["utf-8", "windows-1250", "iso-8859-2"])
    one.set_defaults(run=evaluate)
    many = commands.add_parser("batch")
    many.add_argument("directory")
    many.set_defaults(run=batch)
    chain = commands.add_parser("record")
    chain.add_argument("file")
    chain.add_argument("--fingerprint")
    chain.set_defaults(run=record.main)
    ranking = commands.add_parser("ranking")
    ranking.add_argument("file")
    ranking.add_argument("--call")
    ranking.add_argument("--until", type=int)
    ranking.set_defaults(run=office.main)
    options = parser.parse_args()
    sys.exit(options.run(options))


if __name__ == "__main__":
    main()
