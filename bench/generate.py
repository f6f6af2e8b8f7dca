#!/usr/bin/env python3
"""generate.py DIR [APPLICATIONS [SHEETS [CRITERIA]]]: a call with as many applications, the same every time.

rulebook.json, applications.csv, scores.csv (wide), totals.txt (the sums of the sheets that sort.c puts in order), settled.txt
(one --set a line).

generate.py DIR APPLICATIONS --call ID: the same for a call of data/calls. Every application is one of its sample under another
number and at another hour, with sheets of the sample for the same criteria; rulebook.yaml is the call itself."""
import csv
import json
import os
import random
import shutil
import sys

root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def invented(folder, applications, sheets, criteria):
    dice = random.Random(20250704)
    ids = [f"c{number + 1}" for number in range(criteria)]
    rulebook = {
        "call": "bench", "title": {"sl": "Meritev", "en": "Bench"}, "group": "LAS", "source": "invented",
        "funds": [{"id": "F", "budget": "750000000.00", "rate": "80 %"}],
        "submission": {"opens": "2025-05-15", "closes": "2025-07-04", "counts": "posted", "channel": ["registered-post"],
                       "unknown-hour": "last", "late": "dismiss", "early": "dismiss",
                       "marking": {"label": "x", "wrong": "dismiss"}},
        "opening": {"order": "posted"}, "completeness": [], "eligibility": [], "time-limits": {},
        "scoring": {"assessors": {"number": str(sheets), "aggregate": "mean"}, "threshold": "none",
                    "criteria": [{"id": one, "sl": one, "en": one, "range": "0..10"} for one in ids]},
        "ranking": {"ties": [{"points-of": ids[-1]}, {"arrival": "earlier"}, {"lot": "bench"}], "scope": "funding-line",
                    "if-tied": "board"},
        "allocation": {"pots": [{"id": "P", "fund": "F", "budget": "750000000.00"}], "at-the-line": "offer"}}
    with open(f"{folder}/rulebook.json", "w") as file:
        json.dump(rulebook, file)
    open(f"{folder}/settled.txt", "w").close()
    # A byte is a figure from 0 to 10: three million rows of sixteen throws of dice would take longer than all that is measured.
    worth = [byte % 11 for byte in range(256)]
    figures = [str(value) for value in worth]
    with open(f"{folder}/applications.csv", "w") as file, open(f"{folder}/scores.csv", "w") as scores, \
            open(f"{folder}/totals.txt", "w") as totals:
        file.write("application,requested_eur,posted_at\n")
        scores.write(f"application,assessor,{','.join(ids)}\n")
        for number in range(applications):
            day, second = dice.randrange(17, 47), dice.randrange(86_400)
            file.write(f"V-{number + 1},{dice.randrange(500, 75_000)}.00,{stamp(day, second)}\n")
            total = 0
            for assessor in range(sheets):
                points = dice.randbytes(criteria)
                total += sum([worth[byte] for byte in points])
                scores.write(f"V-{number + 1},A{assessor + 1},{','.join([figures[byte] for byte in points])}\n")
            totals.write(f"{total} {day * 86_400 + second}\n")


def stamp(day, second):
    return f"2025-{5 if day <= 31 else 6:02}-{day if day <= 31 else day - 31:02}T{second // 3600:02}:{second // 60 % 60:02}"


def multiplied(folder, applications, call):
    dice = random.Random(20250704)
    sample = f"{root}/data/samples/{call}"
    shutil.copy(f"{root}/data/calls/{call}.yaml", f"{folder}/rulebook.yaml")
    with open(f"{sample}/settled.csv", newline="") as file, open(f"{folder}/settled.txt", "w") as out:
        for row in csv.DictReader(file):
            out.write(f"{row['doubt']}={row['value']}\n")
    with open(f"{sample}/applications.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    sheets = sheets_of(f"{sample}/scores.csv")
    scored = [row for row in rows if row["application"] in sheets]
    criteria = list(dict.fromkeys(one for group in sheets.values() for sheet in group for one in sheet))
    with open(f"{folder}/applications.csv", "w", newline="") as file, \
            open(f"{folder}/scores.csv", "w", newline="") as scores, open(f"{folder}/totals.txt", "w") as totals:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(rows[0])
        long = csv.writer(scores, lineterminator="\n")
        long.writerow(["application", "assessor"] + criteria)
        for number in range(applications):
            row = dict(dice.choice(scored if number % 20 else rows))
            group = sheets.get(row["application"], [])
            row["application"] = f"V-{number + 1}"
            second = dice.randrange(60)
            for clock in ("posted_at", "received_at"):
                if "T" in row.get(clock, ""):
                    row[clock] += f":{second:02}"
            table.writerow(row.values())
            for assessor, sheet in enumerate(group):
                # A point from here, a point from there: the same criteria, so every sheet is a possible one.
                other = dice.choice(group)
                cut = dice.randrange(len(criteria) + 1)
                long.writerow([row["application"], f"A{assessor + 1}"]
                              + [(sheet if place < cut else other).get(one, "") for place, one in enumerate(criteria)])
            totals.write(f"{dice.randrange(300)} {second}\n")


def sheets_of(path):
    """By application, a sheet per assessor: criterion to cell."""
    sheets = {}
    with open(path, newline="") as file:
        for row in csv.DictReader(file):
            name, assessor = row.pop("application"), row.pop("assessor")
            mine = sheets.setdefault(name, {}).setdefault(assessor, {})
            if "criterion" in row:
                mine[row["criterion"]] = row.get("level") or row.get("points") or ""
            else:
                mine.update(row)
    return {name: list(group.values()) for name, group in sheets.items()}


def main():
    arguments = sys.argv[1:]
    call = arguments.pop(arguments.index("--call") + 1) if "--call" in arguments else None
    folder, *numbers = [one for one in arguments if one != "--call"]
    os.makedirs(folder, exist_ok=True)
    numbers = [int(one) for one in numbers] + [100_000, 3, 16][len(numbers):]
    if call:
        multiplied(folder, numbers[0], call)
    else:
        invented(folder, *numbers[:3])


main()
