#!/usr/bin/env python3
"""generate.py DIR [APPLICATIONS [SHEETS [CRITERIA]]]: a call with as many applications, the same every time.

rulebook.json, applications.csv, scores.csv (wide) and totals.txt, the sums of the sheets that sort.c puts in order."""
import json
import os
import random
import sys

folder = sys.argv[1]
applications, sheets, criteria = ([int(x) for x in sys.argv[2:]] + [100_000, 3, 16][len(sys.argv) - 2:])[:3]
dice = random.Random(20250704)
ids = [f"c{number + 1}" for number in range(criteria)]
rulebook = {
    "call": "bench", "title": {"sl": "Meritev", "en": "Bench"}, "group": "LAS", "source": "invented",
    "funds": [{"id": "F", "budget": "750000000.00", "rate": "80 %"}],
    "submission": {"opens": "2025-05-15", "closes": "2025-07-04", "counts": "posted", "channel": ["registered-post"],
                   "unknown-hour": "last", "late": "dismiss", "early": "dismiss", "marking": {"label": "x", "wrong": "dismiss"}},
    "opening": {"order": "posted"}, "completeness": [], "eligibility": [], "time-limits": {},
    "scoring": {"assessors": {"number": str(sheets), "aggregate": "mean"}, "threshold": "none",
                "criteria": [{"id": one, "sl": one, "en": one, "range": "0..10"} for one in ids]},
    "ranking": {"ties": [{"points-of": ids[-1]}, {"arrival": "earlier"}, {"lot": "bench"}], "scope": "funding-line",
                "if-tied": "board"},
    "allocation": {"pots": [{"id": "P", "fund": "F", "budget": "750000000.00"}], "at-the-line": "offer"}}

os.makedirs(folder, exist_ok=True)
with open(f"{folder}/rulebook.json", "w") as file:
    json.dump(rulebook, file)
with open(f"{folder}/applications.csv", "w") as file, open(f"{folder}/scores.csv", "w") as scores, open(f"{folder}/totals.txt", "w") as totals:
    file.write("application,requested_eur,posted_at\n")
    scores.write(f"application,assessor,{','.join(ids)}\n")
    for number in range(applications):
        day, second = dice.randrange(17, 47), dice.randrange(86_400)
        stamp = f"2025-{5 if day <= 31 else 6:02}-{day if day <= 31 else day - 31:02}T{second // 3600:02}:{second // 60 % 60:02}"
        file.write(f"V-{number + 1},{dice.randrange(500, 75_000)}.00,{stamp}\n")
        total = 0
        for assessor in range(sheets):
            points = [dice.randrange(11) for _ in ids]
            total += sum(points)
            scores.write(f"V-{number + 1},A{assessor + 1},{','.join(map(str, points))}\n")
        totals.write(f"{total} {day * 86_400 + second}\n")
