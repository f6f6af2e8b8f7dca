#!/usr/bin/env python3
"""Runs the program and its second opinion over random calls and names every set in which they differ.

    compare.py --program .build/release/tockovnik --seed N --count K [--rulebook R.json] [--jobs 2] [--keep DIR]

The same status and the same bytes are asked for, but for the last column (the reason, words for people). A set that differs is kept
below DIR with both answers. At the end stands how often each thing that can happen did happen, so that nobody trusts an agreement
about sets in which nothing happens. Exit status 1 where a set differs, or where something that can happen never did.
"""

import argparse
import collections
import csv
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor

import random_sets
import recount
from opinion.doubts import parse_json, settings_from, settled, thresholds_of
from opinion.tables import decoded


def rows_without_reasons(data):
    """The result file with empty reasons: the bytes up to the sixth comma of each row; no column before the reason needs quotes."""
    lines = data.split(b"\n")
    return b"\n".join(lines[:1] + [b",".join(line.split(b",", 6)[:6]) + b"," if line else line for line in lines[1:]])


def program_answer(program, folder, rulebook, settings):
    command = [program, "evaluate", "--format", "csv", "--rulebook", rulebook]
    command += ["--applications", os.path.join(folder, "applications.csv"), "--scores", os.path.join(folder, "scores.csv")]
    for setting in settings:
        command += ["--set", setting]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=60)
    return rows_without_reasons(done.stdout) if done.stdout else b"", done.returncode, done.stderr


def happened(tree, output, status):
    """What this set is an example of."""
    seen = {f"status {status}"}
    if status > 1:
        return seen
    rows = list(csv.DictReader(io.StringIO(output.decode())))
    seen |= {row["status"] for row in rows}
    allocation, ranking, submission = tree["allocation"], tree["ranking"], tree["submission"]
    if isinstance(allocation["at-the-line"], str):
        seen.add(f"policy {allocation['at-the-line']}")
        if any(row["status"] == "reserve" for row in rows):
            seen.add(f"policy {allocation['at-the-line']} with a reserve")
    if isinstance(ranking["scope"], str):
        seen.add(f"scope {ranking['scope']}")
    placed = [(row["pot"], row["place"]) for row in rows if row["place"]]
    seen |= {"shared place"} if len(set(placed)) < len(placed) else set()
    totals = collections.defaultdict(list)
    for row in rows:
        if row["place"]:
            totals[row["pot"], row["total"]].append((row["place"], row["grant_eur"] != ""))
    for tied in totals.values():
        if len({place for place, _ in tied}) > 1:
            seen.add("a tie the chain broke")
            seen |= {"a tie broken at the line"} if len({paid for _, paid in tied}) > 1 else set()
    seen |= {"total with a fraction"} if any("/" in row["total"] for row in rows) else set()
    for key, name in (("quotas", "quotas"), ("award", "award by band")):
        seen |= {name} if allocation.get(key) else set()
    seen |= {"windows"} if "windows" in submission else set()
    seen |= {"several pots"} if len(allocation["pots"]) > 1 else set()
    seen |= {"leftover passed on"} if any(pot.get("leftover", "").startswith("to") for pot in allocation["pots"]) else set()
    scoring = tree["scoring"]
    for one_set in scoring.get("sets", [scoring]) if isinstance(scoring, dict) else []:
        seen |= set_shapes(one_set)
    return seen


def set_shapes(one_set):
    """What a criteria set is made of."""
    text = json.dumps(one_set, default=lambda _: "")
    seen = {f"{key}" for key in ("one-of", "range", "several-of", "per-unit", "yes-no", "from-facts", "knock-out", "bonus", "floor", "weight", "least", "most", "when") if f'"{key}":' in text}
    seen |= {f"parts {rule}" for rule in ("highest", "only") if f'"parts": "{rule}' in text}
    assessors = one_set["assessors"]
    if isinstance(assessors, dict) and isinstance(assessors["aggregate"], str):
        seen.add(f"aggregate {assessors['aggregate']}")
    threshold = one_set.get("threshold", "none")
    if isinstance(threshold, (str, list)) or isinstance(threshold, dict):
        rules = [rule for rule in thresholds_of(threshold) if isinstance(rule, dict)]
        seen |= {"threshold of a criterion" if "of" in rule else f"threshold {rule['compare']}" for rule in rules if isinstance(rule.get("compare"), str)}
    return seen


# What random rulebooks must have been an example of, in whatever number; a fixed rulebook cannot.
EVERYTHING = set(
    "status 0|status 1|status 65|selected|offered|reserve|undecided|unranked|below-threshold|unscored|withdrawn|ineligible|dismissed-incomplete|"
    "dismissed-marking|dismissed-early|dismissed-late|policy stop with a reserve|policy offer with a reserve|policy skip with a reserve|"
    "policy fund-in-full with a reserve|policy share with a reserve|policy by-goal with a reserve|scope everywhere|scope funding-line|shared place|"
    "a tie the chain broke|a tie broken at the line|total with a fraction|quotas|award by band|windows|several pots|leftover passed on|one-of|range|"
    "several-of|per-unit|yes-no|from-facts|knock-out|bonus|floor|weight|least|most|when|parts highest|parts only|aggregate mean|aggregate sum|"
    "aggregate consensus|aggregate present|threshold of a criterion|threshold at-least|threshold more-than".split("|")
)


class Comparison:
    def __init__(self, options):
        self.options = options
        self.rulebook = os.path.abspath(options.rulebook) if options.rulebook else None
        self.tree = parse_json(decoded(recount.read(self.rulebook))) if self.rulebook else None

    def compare(self, number):
        folder = os.path.join(self.options.keep, f"{number:05}")
        random_sets.make_set(self.options.seed, number, self.tree, folder)
        rulebook = self.rulebook or os.path.join(folder, "rulebook.json")
        tables = [recount.read(path) for path in (rulebook, os.path.join(folder, "applications.csv"), os.path.join(folder, "scores.csv"))]
        with open(os.path.join(folder, "sets.txt"), encoding="utf-8") as file:
            settings = file.read().splitlines()
        output, status, _ = recount.result(*tables, settings)
        said, said_status, message = program_answer(self.options.program, folder, rulebook, settings)
        seen = happened(settled(parse_json(decoded(tables[0])), settings_from(settings, parse_json(decoded(tables[0])))), output, status) if status != 64 else {"status 64"}
        if (output, status) == (said, said_status):
            shutil.rmtree(folder)
            return number, seen, None
        for name, data in (("opinion.csv", output), ("program.csv", said), ("program.err", message)):
            with open(os.path.join(folder, name), "wb") as file:
                file.write(data)
        return number, seen, f"{folder}: the program ends with {said_status}, the second opinion with {status}"


def main():
    parser = argparse.ArgumentParser(description="The program against its second opinion, over random calls.")
    parser.add_argument("--program", required=True)
    parser.add_argument("--seed", required=True)
    parser.add_argument("--count", type=int, required=True)
    parser.add_argument("--rulebook")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--keep", default=os.path.join(tempfile.gettempdir(), "compared"))
    options = parser.parse_args()
    comparison = Comparison(options)
    counts, differences = collections.Counter(), []
    with ProcessPoolExecutor(options.jobs) as pool:
        for done, (_, seen, difference) in enumerate(pool.map(comparison.compare, range(options.count), chunksize=8), 1):
            counts.update(seen)
            if difference:
                differences.append(difference)
                print(difference, flush=True)
            if sys.stderr.isatty():
                print(f"\r{done} of {options.count}", end="", file=sys.stderr)
    for name, count in sorted(counts.items()):
        print(f"{count:7}  {name}")
    never = [] if options.rulebook else sorted(EVERYTHING - set(counts))
    if never:
        print("never happened: " + ", ".join(never))
    print(f"{options.count} sets of seed {options.seed}, {len(differences)} differ")
    sys.exit(1 if differences or never else 0)


if __name__ == "__main__":
    main()
