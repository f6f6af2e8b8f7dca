#!/usr/bin/env python3
"""Random calls for comparing the program with its second opinion (recount.py).

    random_sets.py --seed N --count K --dir D                     K random rulebooks, each with applications and sheets
    random_sets.py --seed N --count K --dir D --rulebook R.json   the same for one fixed rulebook

Every set is a directory: rulebook.json (a fixed one stands once, in D), applications.csv, scores.csv, sets.txt (one --set a line).
Scales are small and amounts come from a few values that divide the pots, so that equal totals, exact thresholds and lines hit to the
cent are frequent. Set number I of seed N is always the same, whatever K is.
"""

import argparse
import datetime
import json
import os
import random
import shutil
from concurrent.futures import ProcessPoolExecutor

from opinion.applications import Application
from opinion.book import Book
from opinion.conditions import fits
from opinion.criteria import LEAF_KINDS
from opinion.doubts import doubt_of, doubts_in, need, parse_json
from opinion.scalars import NotSettled, WrongData, cell_points, cents, stamp
from opinion.scores import Scores
from opinion.tables import APPLICATION_COLUMNS, SCORE_COLUMNS, decoded

HOURS = ["T00:00", "T08:00", "T11:59:59", "T12:00", "T12:00:01", "T15:30", "T23:59"]


def name(text):
    return {"sl": text, "en": text}


def euro(amount):
    return f"{amount // 100}.{amount % 100:02}"


def decimal(value):
    return f"{value:g}"


class RandomRulebook:
    """A rulebook that the language admits, touching every rule of it now and then."""

    def __init__(self, dice):
        self.dice = dice
        self.settings = []
        self.count = 0
        self.doubts = 0
        self.tree = self.make()
        # Some doubts are dropped again with the criterion they were in.
        there = doubts_in(self.tree, set())
        self.settings = [setting for setting in self.settings if setting.split("=")[0] in there]

    def chance(self, share):
        return self.dice.random() < share

    def next_id(self, letter):
        self.count += 1
        return f"{letter}{self.count}"

    # --- doubts

    def doubtful(self, tree, key, others, share=0.03):
        """Now and then puts a doubt in the place of a value, and settles about two of three."""
        if not self.chance(share) or self.doubts == 2:
            return
        self.doubts += 1
        identifier, value, other = f"doubt-{self.doubts}", tree[key], self.dice.choice(others)
        kind = self.dice.choice(["unknown", "conflict", "reading"])
        if kind == "unknown":
            tree[key] = {"unknown": identifier, "source": "§1"}
            said = value if isinstance(value, str) else self.compact(value) if key == "ties" else json.dumps(value)
        elif kind == "conflict":
            options = [{"value": v, "source": f"§{i}"} for i, v in enumerate((value, other))]
            tree[key] = {"conflict": {"id": identifier, "options": options, "why": "§"}}
            said = self.dice.choice("12")
        else:
            tree[key] = {"reading": {"id": identifier, "chosen": value, "other": other, "source": "§2", "why": "§"}}
            said = self.dice.choice("12")
        if self.chance(0.65):
            self.settings.append(f"{identifier}={said}")

    def compact(self, chain):
        """The short form of a chain where it has one (section 7)."""
        words = []
        for key in chain:
            if "lot" in key or "vote" in key:
                return json.dumps(chain)
            kind = next(iter(key))
            words.append(f"{kind} {key[kind]} {key.get('order', '')}".strip())
        return ", ".join(words) or "none"

    # --- sections 3 to 5

    def make(self):
        dice = self.dice
        goals = [self.named(f"C{n}") for n in range(1, dice.choice([1, 1, 3, 4]))]
        funds = [self.named(f"F{n}") for n in range(1, dice.choice([2, 2, 2, 3, 3, 4]))]
        measures = [self.named(f"M{n}") for n in range(1, dice.choice([1, 2, 3, 4]))]
        for measure in measures:
            if goals:
                measure["goal"] = dice.choice(goals)["id"]
        self.types = ["nalozba", "program"] if self.chance(0.4) else []
        self.classes = ["javni", "zasebni", "civilni"] if self.chance(0.4) else []
        self.facts = self.make_facts()
        self.funds, self.measures, self.goals = funds, measures, goals
        tree = {
            "call": "random-call",
            "title": name("Naključni poziv"),
            "group": "LAS",
            "source": "1. 1. 2025",
            "funds": funds,
            "goals": goals,
            "measures": measures,
            "project-types": [self.named(t) for t in self.types],
            "classes": [self.named(c) for c in self.classes],
            "facts": self.facts,
            "submission": self.make_submission(),
            "opening": {"order": "posted", "public": "no"},
            "completeness": [{"id": f"A{n}", **name("popolno"), "if-no": "supplement", "basis": "§4"} for n in (1, 2)],
            "eligibility": [{"id": f"E{n}", **name("upravičeno"), "if-no": "dismiss", "basis": "§4"} for n in (1, 2)],
            "supplement": {"rounds": "1", "return-receipt": "yes"},
            "time-limits": {"opening": {"length": "8 working days", "after": "close", **name("odpiranje"), "by": "lead-partner", "basis": "§4"}},
        }
        tree["scoring"] = self.make_scoring()
        tree["ranking"] = self.make_ranking(list(self.criterion_ids(tree["scoring"])))
        tree["allocation"] = self.make_allocation()
        if not doubts_in(tree["scoring"], set()):
            self.doubtful(tree, "scoring", [tree["scoring"]], 0.01)
        if self.chance(0.1):
            tree["bodies"] = [{"id": "board", **name("odbor"), "seats": "7"}]
        return tree

    def named(self, identifier):
        return {"id": identifier, **name(identifier)}

    def make_facts(self):
        facts = []
        for identifier, kind in (("partners", "count"), ("jobs", "count"), ("worth", "amount"), ("lasts", "months"), ("place", "choice")):
            if self.chance(0.25):
                fact = {**self.named(identifier), "kind": kind}
                if kind == "choice":
                    fact["options"] = [self.named("mesto"), self.named("vas")]
                facts.append(fact)
        return facts

    def make_submission(self):
        dice = self.dice
        hour = dice.choice(["", "", "T12:00"])
        submission = {
            "counts": dice.choice(["posted", "received"]),
            "channel": ["registered-post"],
            "unknown-hour": "ask" if self.chance(0.04) else "last",
            "late": "dismiss",
            "early": dice.choice(["dismiss", "accept"]),
            "marking": {"label": "Ne odpiraj", "wrong": dice.choice(["dismiss", "dismiss", "accept", "accept", "ask"])},
        }
        if self.chance(0.12):
            submission["windows"] = [
                {"id": "W1", "opens": "2025-05-12", "closes": "2025-05-14" + hour},
                {"id": "W2", "opens": "2025-05-16", "closes": "2025-05-20" + hour},
            ]
        else:
            submission["opens"] = "2025-05-12" + dice.choice(["", "T08:00"])
            submission["closes"] = "2025-05-20" + hour
            self.doubtful(submission, "opens", ["2025-05-14"], 0.02)
            self.doubtful(submission, "closes", ["2025-05-19", "2025-05-19T12:00"], 0.015)
            self.doubtful(submission, "counts", ["posted", "received"], 0.015)
        self.doubtful(submission, "early", ["accept", "dismiss"])
        self.doubtful(submission, "late", ["dismiss"], 0.01)
        self.doubtful(submission, "unknown-hour", ["last"], 0.03)
        self.doubtful(submission["marking"], "wrong", ["accept", "dismiss"], 0.02)
        return submission

    def when(self):
        """A condition on what the call knows, or nothing where it knows too little."""
        dice, fields = self.dice, {}
        choices = {
            "fund": [f["id"] for f in self.funds],
            "measure": [m["id"] for m in self.measures],
            "project-type": self.types,
            "class": self.classes,
        }
        for field in dice.sample(sorted(choices), k=dice.choice([1, 1, 2])):
            if len(choices[field]) > 1:
                picked = dice.sample(choices[field], k=dice.randint(1, len(choices[field]) - 1))
                fields[field] = picked[0] if len(picked) == 1 else picked
        if self.facts and (self.chance(0.2) or not fields):
            fact = dice.choice(self.facts)
            if fact["kind"] == "choice":
                fields["fact"] = {fact["id"]: "vas"}
            elif fact["kind"] == "amount":
                fields["fact"] = {fact["id"]: dice.choice(["100.00..", "..99.99", "50.00..150.00"])}
            else:
                fields["fact"] = {fact["id"]: dice.choice(["2..", "..1", "1..3", "2"])}
        return fields

    # --- section 6

    def make_scoring(self):
        if not self.chance(0.2):
            return self.make_set()
        sets = []
        when = self.when()
        if when:
            sets.append({"id": "S1", "when": when, **self.make_set()})
        sets.append({"id": "S2", **self.make_set()})
        return {"sets": sets}

    def make_set(self):
        dice = self.dice
        aggregate = dice.choice(["mean", "mean", "mean", "sum", "consensus", "present"])
        assessors = {"aggregate": aggregate}
        if aggregate == "consensus":
            assessors["number"] = "1"
        elif aggregate == "present":
            assessors |= {"number": "3", "minimum": dice.choice(["1", "2"])}
        elif aggregate != "sum" and self.chance(0.2):  # a sum of so many sheets or more is an error
            assessors["at-least"] = dice.choice(["1", "2"])
        else:
            assessors["number"] = dice.choice(["1", "2", "3", "3"])
        sheets = int(assessors.get("number", assessors.get("at-least")))
        if aggregate in ("mean", "sum"):
            if "number" in assessors:
                self.doubtful(assessors, "aggregate", ["mean", "sum"], 0.01)
                self.doubtful(assessors, "number", ["2"], 0.01)
        # Of an aggregate in doubt the smaller reach counts: where one option can never reach the threshold, lint refuses the rulebook.
        times = sheets if assessors["aggregate"] == "sum" else 1
        criteria = [self.make_criterion(0) for _ in range(dice.choice([1, 2, 2, 3, 4]))]
        if not any(self.is_assessed(c) for c in criteria):
            criteria.append(self.make_leaf("range"))
        if len(criteria) > 2 and self.chance(0.2):
            criteria[-1]["bonus"] = "yes"
        one_set = {"assessors": assessors, "criteria": criteria}
        if not self.has_when(criteria) and not doubts_in(criteria, set()) and self.chance(0.3):
            reach = sum(self.reach(c) for c in criteria if "bonus" not in c)
            if reach * 100 == int(reach * 100):  # weights can make more digits than points may have
                one_set["most"] = decimal(reach)
        one_set["threshold"] = self.make_threshold(criteria, times)
        self.doubtful(one_set, "threshold", ["none", {"value": "40 %", "compare": "more-than"}], 0.05)
        if self.chance(0.2):
            summed = "sum" in json.dumps(assessors)
            one_set["divergence"] = [self.make_divergence(criteria, summed) for _ in range(dice.choice([1, 1, 2]))]
        return one_set

    def make_divergence(self, criteria, summed):
        dice = self.dice
        return {
            "of": dice.choice(["total", "total", "criterion", dice.choice(criteria)["id"]]),
            "more-than": dice.choice(["20 %", "50%", "1", "0.5", "0"]),
            "against": dice.choice(["spread", "mean"]),
            "then": dice.choice(["reconcile", "justify", "committee" if summed else "further-assessor", "committee"]),
        }

    def is_assessed(self, node):
        if "when" in node:
            return False
        if "criteria" in node:
            return self.rule(node)[:4] != "only" and any(self.is_assessed(part) for part in node["criteria"])
        return "from-facts" not in node

    def has_when(self, nodes):
        return any("when" in node or self.has_when(node.get("criteria", [])) for node in nodes)

    def make_criterion(self, depth):
        dice = self.dice
        if depth < 2 and self.chance(0.35 - 0.1 * depth):
            node = {**self.named(self.next_id("k"))}
            node["criteria"] = [self.make_criterion(depth + 1) for _ in range(dice.randint(2, 3))]
            node["criteria"][0].pop("when", None)
            rule = dice.choice(["sum", "sum", "sum", "highest", "only"])
            node["parts"] = f"only {node['criteria'][0]['id']}" if rule == "only" else rule
            if rule == "sum" and self.chance(0.3):
                del node["parts"]
            elif rule != "only":
                self.doubtful(node, "parts", ["sum", "highest"], 0.01)
            if self.chance(0.3) and self.reach(node) > 1 and not doubts_in(node, set()):
                node["most"] = decimal(max(1, int(self.reach(node)) - dice.choice([0, 1, 2])))
        else:
            kinds = ["one-of", "one-of", "range", "range", "several-of", "per-unit", "yes-no"]
            if any(f["kind"] != "choice" for f in self.facts):
                kinds.append("from-facts")
            node = self.make_leaf(dice.choice(kinds))
        if "one-of" not in node and self.chance(0.1):
            node["floor"] = dice.choice(["0", "1"])
        if self.chance(0.08):
            node["weight"] = dice.choice(["2", "0.5", "1.25"])
        if self.chance(0.06):
            node["least"] = dice.choice(["1", "50 %", "30 %"]) if self.reach(node) >= 1 else "10 %"
        if self.chance(0.08) and (when := self.when()):
            node["when"] = when
        return node

    def make_leaf(self, kind):
        return self.named(self.next_id("c")) | getattr(self, "make_" + kind.replace("-", "_"))()

    def make_one_of(self):
        dice = self.dice
        worth = dice.choice([["0", "1", "2"], ["0", "2", "4"], ["1", "3", "5"], ["0", "0.5", "1"], ["-1", "0", "2"], ["0", "2", "2"], ["3", "1"]])
        levels = [{"id": "abcd"[i], "points": p, **name(p)} for i, p in enumerate(worth)]
        if self.chance(0.1):
            levels[0 if worth[0] != "3" else 1]["knock-out"] = "yes"
        if self.chance(0.2) and worth[-1] != "1":
            node = {"one-of": levels, "most": str(max(map(float, worth))).removesuffix(".0")}
        else:
            node = {"one-of": levels}
        if "most" not in node:
            self.doubtful(levels[-1], "points", ["1"], 0.01)
        return node

    def make_range(self):
        shape, step = self.dice.choice([("0..3", ""), ("1..5", ""), ("0..10", "2"), ("0..2", "0.5"), ("0..5", "2.5"), ("-1..2", "")])
        return {"range": shape} | ({"step": step} if step else {})

    def make_several_of(self):
        worth = self.dice.choice([["1", "1", "1"], ["1", "2", "3"], ["2", "0.5"], ["4", "4", "4", "4"], ["2", "-1"]])
        node = {"several-of": [{"id": "xyzw"[i], "points": p, **name(p)} for i, p in enumerate(worth)]}
        if self.chance(0.5) and worth[-1] != "-1":
            node["most"] = str(int(max(map(float, worth))) + self.dice.choice([0, 1]) * (len(worth) > 2))
        if self.chance(0.05):
            node["several-of"][0]["knock-out"] = "yes"
        return node

    def make_per_unit(self):
        unit, most = self.dice.choice([("1", "3"), ("2", "6"), ("0.5", "2"), ("2", "5"), ("1.25", "5")])
        return {"per-unit": unit, "unit": name("kos"), "most": most}

    def make_yes_no(self):
        return {"yes-no": self.dice.choice(["1", "2", "5", "0.5"])}

    def make_from_facts(self):
        fact = self.dice.choice(self.facts)
        if fact["kind"] == "choice":
            # One of them is worth something: a tree that cannot reach even nothing has no threshold within reach.
            points = {option["id"]: self.dice.choice(["-1", "0", "2.5", "4"]) for option in fact["options"]}
            return {"from-facts": {"fact": fact["id"], "options": points | {fact["options"][0]["id"]: "3"}}}
        low, high = ("99.99", "100.00") if fact["kind"] == "amount" else ("1", "2")
        bands = [{"to": low, "points": "0"}, {"from": high, "points": self.dice.choice(["1", "2.5", "3"])}]
        if fact["kind"] != "amount" and self.chance(0.5):
            bands = [{"from": "0", "to": "0", "points": "-1"}, {"from": "1", "to": "1", "points": "1"}, {"from": "2", "points": "2"}]
        return {"from-facts": {"fact": fact["id"], "bands": bands}}

    def rule(self, node):
        """How parts are combined; a doubtful rule counts as the smaller of the two that it may be."""
        rule = node.get("parts", "sum")
        return rule if isinstance(rule, str) else "highest"

    def reach(self, node):
        """The most that can be reached, every condition taken as fulfilled, to stay clear of thresholds nobody can reach."""
        if "criteria" in node:
            parts = [self.reach(part) for part in node["criteria"]]
            rule = self.rule(node)
            value = max(parts) if rule == "highest" else parts[0] if rule.startswith("only") else sum(parts)
        elif "one-of" in node:
            value = max(float(level["points"]) if isinstance(level["points"], str) else 1 for level in node["one-of"])
        elif "several-of" in node:
            value = sum(max(0, float(level["points"])) for level in node["several-of"])
        elif "range" in node:
            value = float(node["range"].split("..")[1])
        elif "per-unit" in node:
            value = float(node["most"])
        elif "yes-no" in node:
            value = float(node["yes-no"])
        else:
            rule = node["from-facts"]
            value = max(map(float, rule["options"].values() if "options" in rule else [band["points"] for band in rule["bands"]]))
        value = min(value, float(node.get("most", value)))
        value = max(value, float(node.get("floor", value)))
        return value * float(node.get("weight", 1))

    def make_threshold(self, criteria, times):
        dice = self.dice
        if self.chance(0.35):
            return "none"
        reach = sum(self.reach(c) for c in criteria if "bonus" not in c and "when" not in c) * times
        compare = dice.choice(["at-least", "at-least", "more-than"])

        def value(most, top):
            return dice.choice(["50 %", "60%", "40 %", "33.3333 %"]) if self.chance(0.4) or most < 2 else str(dice.randint(1, max(1, int(most * top))))

        total = {"value": value(reach, 0.6), "compare": compare}
        if self.chance(0.04):
            self.doubtful(total, "value", ["1" if reach > 1 else "20 %"], 0.5)
        if self.chance(0.7):
            return total
        rules = [total]
        some = [c for c in criteria if "when" not in c and self.reach(c) > 0]
        if some:
            one = dice.choice(some)
            rules.append({"of": one["id"], "value": value(self.reach(one) * times, 0.5), "compare": compare})
        if len(some) > 1:
            few = dice.sample(some, k=2)
            rules.append({"of": [c["id"] for c in few], "number": "1", "value": value(min(map(self.reach, few)) * times, 0.8), "compare": "at-least"})
        return rules[self.chance(0.3) and len(rules) > 1 :]

    # --- section 7

    def criterion_ids(self, scoring):
        def walk(nodes):
            for node in nodes:
                yield node["id"]
                if not self.rule(node).startswith("only"):
                    yield from walk(node.get("criteria", []))

        for one_set in scoring.get("sets", [scoring]):
            yield from walk(one_set["criteria"])

    def make_ranking(self, every):
        dice = self.dice
        keys = [
            {"points-of": dice.choice(every), "order": dice.choice(["higher", "lower"])},
            {"points-of": dice.choice(every)},
            {"arrival": dice.choice(["earlier", "earlier", "later"])},
            {"requested": dice.choice(["lower", "higher"])},
            {"own-share": dice.choice(["higher", "lower"])},
        ]
        countable = [f["id"] for f in self.facts if f["kind"] != "choice"]
        if countable:
            keys.append({"fact": dice.choice(countable), "order": dice.choice(["higher", "lower"])})
        chain = dice.sample(keys, k=dice.choice([0, 1, 1, 2, 2, 3]))
        if self.chance(0.12):
            chain.append({"vote": "board"})
        elif self.chance(0.3):
            chain.append({"lot": dice.choice(["seme 2025", "č", "42"])})
            self.doubtful(chain[-1], "lot", ["7"], 0.05)
        ranking = {"ties": chain, "scope": dice.choice(["funding-line", "everywhere"]), "if-tied": "board"}
        self.doubtful(ranking, "ties", [[], [{"arrival": "earlier"}]], 0.04)
        self.doubtful(ranking, "scope", ["funding-line", "everywhere"], 0.03)
        return ranking

    # --- section 8

    def make_allocation(self):
        dice = self.dice
        policy = dice.choice(["stop", "offer", "offer", "skip", "fund-in-full", "share", "share", "by-goal", "by-goal", "by-goal"])
        if policy == "by-goal" and (not self.goals or len(self.funds) > 1):
            policy = "stop"
        pots = []
        for fund in self.funds:
            mine = self.make_pots(fund) if policy != "by-goal" else [{"id": f"P-{fund['id']}"}]
            unit = dice.choice([10000, 15000, 10001, 33333])
            for pot in mine:
                pot |= {"fund": fund["id"], "budget": euro(unit * dice.randint(3, 9))}
            fund["budget"] = euro(sum(cents(pot["budget"]) for pot in mine))
            fund["rate"] = dice.choice(["80 %", "85%", "50 %", "100 %", "33.3333 %"])
            fund["rate-is"] = dice.choice(["exact", "up-to"])
            grant = {}
            if self.chance(0.7):
                grant["least"] = dice.choice(["10.00", "50.00", "0.01", "100.00"])
                self.doubtful(grant, "least", ["20.00"], 0.04)
            if self.chance(0.7):
                grant["most"] = euro(min(cents(pot["budget"]) for pot in mine) * dice.choice([2, 3]) // 3)
                self.doubtful(grant, "most", [grant["most"]], 0.02)
            if grant or self.chance(0.5):
                fund["grant"] = grant
            self.doubtful(fund, "rate", ["80 %"], 0.02)
            for pot in mine:
                if self.chance(0.15):
                    pot["least"] = dice.choice(["20.00", "60.00", "0.02"])
                    self.doubtful(pot, "least", ["30.00"], 0.1)
            pots += mine
        for index, pot in enumerate(pots[:-1]):
            later = [p["id"] for p in pots[index + 1 :] if p["fund"] == pot["fund"]]
            if later and self.chance(0.5):
                pot["leftover"] = f"to {dice.choice(later)}"
            elif self.chance(0.1):
                pot["leftover"] = "stays"
        allocation = {"pots": pots, "at-the-line": policy, "refused-offer": "as-if-never-filed", "rounding": "half-up-cent"}
        if policy == "by-goal":
            allocation["by-goal"] = self.make_by_goal(cents(pots[0]["budget"]))
        else:
            self.doubtful(allocation, "at-the-line", ["stop", "offer", "skip", "share", "fund-in-full"], 0.04)
        if self.chance(0.25) and (when := self.when()):
            quotas = [{"id": "Q1", "when": when, "most": dice.choice(["50 %", "30%", "75 %", "33.3333 %"])}]
            if self.chance(0.3) and (second := self.when()):
                quotas.append({"id": "Q2", "when": second, "most": "60 %"})
            allocation["quotas"] = quotas
        if self.chance(0.15):
            low = dice.choice(["1", "2", "0.5"])
            allocation["award"] = [{"from": dice.choice(["5", "4.5", "6"]), "share": "100 %"}, {"from": low, "share": dice.choice(["70 %", "33.3333 %"])}]
        return allocation

    def make_pots(self, fund):
        dice = self.dice
        pots = []
        if self.measures and self.chance(0.35):
            chosen = dice.sample(self.measures, k=dice.randint(1, len(self.measures)))
            pots = [{"id": f"P-{fund['id']}-{m['id']}", "measure": m["id"]} for m in chosen]
            if len(chosen) == len(self.measures):
                return pots
        elif self.chance(0.15) and (when := self.when()):
            pots = [{"id": f"P-{fund['id']}-X", "when": when}]
        return pots + [{"id": f"P-{fund['id']}"}]

    def make_by_goal(self, budget):
        left, shares = budget, {}
        for goal in self.goals[:-1]:
            shares[goal["id"]] = euro(left // self.dice.choice([2, 3, 4]))
            left -= cents(shares[goal["id"]])
        shares[self.goals[-1]["id"]] = euro(left)
        by_goal = {"within": self.dice.choice(["stop", "offer", "skip", "fund-in-full"]), "shares": shares}
        self.doubtful(by_goal, "shares", [shares], 0.05)
        return by_goal


class RandomTables:
    """Applications and sheets for a rulebook: mostly right, with everything that happens in an office, and sometimes wrong."""

    def __init__(self, dice, tree, settings, count):
        self.dice = dice
        self.book = Book(tree, settings)
        self.scores = Scores(self.book, {})
        self.tree = self.book.tree
        self.grid = self.money_grid(count)
        self.outside = 1 if self.chance(0.03) else 0.06  # now and then nobody is in time
        numbers = dice.sample(range(1, 3 * count + 2), k=count)
        self.applications = [self.application(self.identifier(number)) for number in numbers]
        self.whole = []  # the sheets of whole applications, to be dealt again
        self.sheets = []  # (application, assessor, [(criterion, points, level)])
        for application in self.applications:
            self.make_sheets(application)
        if self.chance(0.07):
            self.spoil()

    def chance(self, share):
        return self.dice.random() < share

    def identifier(self, number):
        return self.dice.choice([f"V-{number}"] * 8 + [f"V-{number}b", f"V-0{number}", f"v_{number}.1"])

    # --- applications

    def money_grid(self, count):
        """Requests that a pot's budget is a small multiple of, so that lines are hit to the cent."""
        grid = {}
        for pot in self.book.pots:
            budget = cents(pot["budget"])
            bounds = self.book.bounds[pot["fund"]]
            most = min(budget, bounds.get("most", budget), cents(pot["most"]) if isinstance(pot.get("most"), str) else budget)
            expected = max(2, count // len(self.book.pots))
            unit = budget // self.dice.choice([expected // 2 + 1, expected // 3 + 1, 2, 3, 4])
            values = [unit, unit, unit, 2 * unit, unit // 2, unit + 1, unit * 3 // 2, budget]
            least = max(bounds.get("least", 0), cents(pot["least"]) if isinstance(pot.get("least"), str) else 0)
            values = [max(least, min(most, value)) for value in values]
            grid[pot["id"]] = [value for value in values if value <= most] or [most]
        return grid

    def application(self, identifier):
        dice, book = self.dice, self.book
        one = Application()
        one.id = identifier
        one.fields = {field: dice.choice(known) if known else None for field, known in book.known.items()}
        one.facts, one.fact_kinds = {fact: self.fact(fact) for fact in book.fact_kinds}, book.fact_kinds
        # Some pots take only some measures; a condition that needs luck is tried again.
        for _ in range(60):
            pot = next((p for p in book.pots if self.in_pot(p, one)), None)
            if pot:
                break
            one.fields = {field: dice.choice(known) if known else None for field, known in book.known.items()}
        row = {"application": identifier, "requested_eur": dice.choice(self.grid[(pot or book.pots[0])["id"]])}
        row |= {field.replace("-", "_"): value or "" for field, value in one.fields.items()}
        row |= {fact: euro(v) if book.fact_kinds[fact] == "amount" else str(v) for fact, v in one.facts.items()}
        row["posted_at"], row["received_at"] = self.stamp(), self.stamp()
        row["eligible_eur"] = self.eligible(one.fields["fund"], row["requested_eur"])
        row["marked"] = dice.choice(["", "yes", "da", "1"]) if self.chance(0.97) else "no"
        row["completeness"] = dice.choice(["", "", "passed"]) if self.chance(0.96) else self.noes("no:", "completeness")
        row["eligibility"] = dice.choice(["", "", "v redu"]) if self.chance(0.96) else self.noes("ne:", "eligibility")
        row["withdrawn"] = "yes" if self.chance(0.04) else ""
        row["offer"] = dice.choice([""] * 15 + ["accepted", "accepted", "refused"])
        one.row = row
        return one

    def in_pot(self, pot, one):
        return pot["fund"] == one.fields["fund"] and pot.get("measure", one.fields["measure"]) == one.fields["measure"] and fits(pot.get("when"), one)

    def noes(self, word, name):
        known = [item["id"] for item in self.tree[name]]
        return word + "+".join(self.dice.sample(known, k=self.dice.randint(1, min(2, len(known))))) if known else ""

    def fact(self, fact):
        kind = self.book.fact_kinds[fact]
        if kind == "choice":
            return self.dice.choice(self.book.choices[fact])
        return self.dice.choice([0, 5000, 9999, 10000, 15000]) if kind == "amount" else self.dice.choice([0, 1, 1, 2, 2, 3, 7])

    def eligible(self, fund, requested):
        if self.chance(0.25):
            return ""
        rate = self.book.bounds[fund].get("rate", 1)
        least = -(-requested // rate) if rate else requested
        return euro(least + self.dice.choice([0, 0, 100, 12345, requested]))

    def stamp(self):
        """A moment in or near the time in which applications are taken."""
        spans = self.tree["submission"].get("windows") or [self.tree["submission"]]
        span = self.dice.choice(spans)
        opens, closes = (stamp(v)[0] if isinstance(v, str) else 739400 for v in (span["opens"], span["closes"]))
        day = self.dice.randint(opens, max(opens, closes)) if not self.chance(self.outside) else self.dice.choice(self.days_outside(opens, closes))
        date = datetime.date.fromordinal(day)
        ends_by_hour = any(isinstance(s["closes"], str) and "T" in s["closes"] for s in spans) and any(
            isinstance(s["closes"], str) and stamp(s["closes"])[0] == day for s in spans
        )
        never = ends_by_hour or self.tree["submission"]["unknown-hour"] == "ask"
        hour = self.dice.choice(HOURS) if never or self.chance(0.8) else ""
        if self.chance(0.1):
            return f"{date.day}. {date.month}. {date.year}" + (" " + hour[1:].replace(":", ".") if hour else "")
        return date.isoformat() + (hour.replace("T", " ") if self.chance(0.1) else hour)

    def days_outside(self, opens, closes):
        return [closes + 1] if self.outside == 1 else [opens - 1, closes + 1]

    # --- sheets

    def make_sheets(self, one):
        try:
            one_set = self.scores.set_of(one)
            tree = self.scores.tree_for(one, one_set["criteria"])
            fewest, most = self.scores.numbers(one_set, need(one_set["assessors"]["aggregate"]))
        except (NotSettled, WrongData):
            return
        leaves = [c for top in tree for c in top.all if not c.parts and c.rule in LEAF_KINDS and c.rule != "from-facts"]
        count = self.dice.randint(fewest, most or fewest + 2) if self.chance(0.95) else self.dice.randint(0, fewest)
        assessors = self.dice.sample(["Ana", "Bor", "Cilka", "Žan Š.", "Eva"], k=count)
        asked = {leaf.id for leaf in leaves}
        like = [cells for cells in self.whole if len(cells) == count and {c[0] for c in cells[0]} == asked] if count else []
        if like and self.chance(0.45):
            sheets = self.shuffled(self.dice.choice(like), {leaf.id: leaf for leaf in leaves})
        else:
            sheets = [[(leaf.id, *self.given(leaf)) for leaf in leaves] for _ in assessors]
        if sheets:
            self.whole.append([list(cells) for cells in sheets])
        for assessor, cells in zip(assessors, sheets):
            if cells and self.chance(0.01):
                spot = self.dice.randrange(len(cells))
                cells[spot] = (cells[spot][0], "", "")
            self.sheets.append((one.id, assessor, cells))

    def shuffled(self, sheets, leaves):
        """The sheets of another application, dealt anew: its total again, with other values of some criteria now and then."""
        sheets = [list(cells) for cells in sheets]
        self.dice.shuffle(sheets)
        ranges = [name for name, leaf in leaves.items() if leaf.rule in ("range", "one-of")]
        if len(ranges) > 1 and self.chance(0.5):
            one, two = self.dice.sample(ranges, k=2)
            if self.scale(leaves[one]) == self.scale(leaves[two]):
                swap = {one: two, two: one}
                sheets = [[(swap.get(c, c), *rest) for c, *rest in cells] for cells in sheets]
        return sheets

    def scale(self, leaf):
        return leaf.levels if leaf.rule == "one-of" else (leaf.low, leaf.step, leaf.steps)

    def given(self, leaf):
        """What an assessor writes: points, a level, or both."""
        dice, text = self.dice, lambda value: f"{float(value):g}"
        if leaf.rule == "range":
            return text(leaf.low + leaf.step * dice.randint(0, leaf.steps)), ""
        if leaf.rule == "yes-no":
            return dice.choice([("0", ""), (text(leaf.unit), ""), ("", "yes"), ("", "ne")])
        if leaf.rule == "per-unit":
            count = dice.randint(0, int(leaf.most / leaf.unit))
            return dice.choice([(text(leaf.unit * count), ""), ("", str(count + dice.choice([0, 0, 3])))])
        if leaf.rule == "several-of":
            free = [n for n, (_, knock) in leaf.levels.items() if not knock or self.chance(0.1)]
            ticked = dice.sample(free, k=dice.randint(0, len(free)))
            total, knock = sum(leaf.levels[n][0] for n in ticked), any(leaf.levels[n][1] for n in ticked)
            return (text(total), "") if not knock and self.chance(0.5) else ("", "+".join(ticked) or "-")
        allowed = [n for n, (_, knock) in leaf.levels.items() if not knock or self.chance(0.15)] or list(leaf.levels)
        level = dice.choice(allowed)
        worth = [value for value, _ in leaf.levels.values()]
        if worth.count(leaf.levels[level][0]) > 1 or self.chance(0.2):
            return dice.choice(["", text(leaf.levels[level][0])]), level
        return text(leaf.levels[level][0]), ""

    # --- wrong data

    def spoil(self):
        """One thing that may make the whole set wrong data: a cell of an application, or a sheet."""
        if not self.applications:
            return
        dice = self.dice
        row = dice.choice(self.applications).row
        cells = {
            "requested_eur": ["12,3,4", "-5.00", "", "0.00", "999999.99", "1e3"],
            "eligible_eur": ["0.00", "0.01", "x"],
            "fund": ["neznan", ""],
            "measure": ["neznan", ""],
            "class": [""],
            "project_type": ["", "x"],
            "goal": [""],
            "posted_at": ["2025-02-30", "2025-05-20", "", "2025-05-15T24:00", "danes"],
            "received_at": ["2025-02-30", "2025-05-20", "", "2025-05-15T12:60"],
            "completeness": ["no:Z9", "no:", "yes"],
            "eligibility": ["no:A1", "ne:E1+E1"],
            "marked": ["?"],
            "offer": ["maybe"],
        } | {fact: ["", "-1", "x", "1.5"] for fact in self.book.fact_kinds}
        if self.chance(0.6) or not self.sheets:
            column = dice.choice(sorted(cells))
            row[column] = dice.choice(cells[column])
            return
        spot = dice.randrange(len(self.sheets))
        owner, assessor, given = self.sheets[spot]
        bend = dice.randrange(7)
        if bend == 0:
            self.sheets.append(("V-9999", "Ana", given))
        elif bend == 1:
            self.sheets.append(self.sheets[spot])
        elif bend == 2:
            self.sheets += [(owner, extra, given) for extra in ("Fani", "Gal", "Hana")]
        elif bend == 3:
            self.sheets[spot] = (owner, assessor, given + [("neznano", "1", "")])
        elif bend == 4:
            self.sheets[spot] = (owner, "", given)
        elif given:
            at = dice.randrange(len(given))
            wrong = dice.choice([("99", ""), ("", "x"), ("1.23456", ""), ("99", given[at][2] or "x"), ("-7", ""), ("0.3", "")])
            self.sheets[spot] = (owner, assessor, given[:at] + [(given[at][0], *wrong)] + given[at + 1 :])

    # --- files

    def applications_csv(self):
        dice = self.dice
        names = list((self.applications or [self.application("V-0")])[0].row)
        dice.shuffle(names)
        slovenian = {english: own for own, english in APPLICATION_COLUMNS.items()} if self.chance(0.3) else {}
        money = dice.choice([euro, euro, lambda c: euro(c).replace(".", ","), self.grouped, self.spaced, self.short])
        rows = [[slovenian.get(n, n) for n in names]]
        for one in self.applications:
            rows.append([money(v) if isinstance(v := one.row[n], int) else v for n in names])
        if self.chance(0.1):
            rows = [row + [text] for row, text in zip(rows, ["opomba"] + ["č, ž; š"] * len(rows))]
        return self.written(rows)

    def grouped(self, amount):
        return f"{amount // 100:,}".replace(",", ".") + f",{amount % 100:02}"

    def spaced(self, amount):
        return self.grouped(amount).replace(".", " ")

    def short(self, amount):
        """Without cents where there are none; a point before three digits groups."""
        return euro(amount) if amount % 100 else self.grouped(amount)[: -3 if self.chance(0.5) else None]

    def scores_csv(self):
        comma = self.chance(0.3)
        text = lambda points: points.replace(".", ",") if comma else points
        slovenian = {english: own for own, english in SCORE_COLUMNS.items()} if self.chance(0.3) else {}
        # A wide cell holds one thing, and what reads as points is points.
        both = any(level and (points or cell_points(level) is not None) for _, _, cells in self.sheets for _, points, level in cells)
        if both or self.chance(0.5):
            names = ["application", "assessor", "criterion", "points", "level"]
            rows = [[a, b, c, text(p), l] for a, b, cells in self.sheets for c, p, l in cells]
            if self.chance(0.3):
                self.dice.shuffle(rows)
            if self.chance(0.2):
                names, rows = names + ["reason"], [row + ['velja, "da"'] for row in rows]
        else:
            criteria = sorted({c for _, _, cells in self.sheets for c, _, _ in cells})
            names = ["application", "assessor"] + criteria
            rows = []
            for a, b, cells in self.sheets:
                there = {c: text(p) or l for c, p, l in cells}
                rows.append([a, b] + [there.get(c, "") for c in criteria])
        return self.written([[slovenian.get(n, n) for n in names]] + rows)

    def written(self, rows):
        """The rows in one of the forms spreadsheets give."""
        separator = self.dice.choice([",", ";", "\t"])
        quote_all = self.chance(0.2)
        quoted = lambda cell: '"' + cell.replace('"', '""') + '"' if quote_all or separator in cell or '"' in cell else cell
        end = self.dice.choice(["\n", "\r\n"])
        if self.chance(0.1):
            quoted = lambda cell, inner=quoted: f" {inner(cell)} "
        lines = [separator.join(map(quoted, row)) for row in rows]
        if self.chance(0.1):
            lines.insert(self.dice.randint(1, len(lines)), "")
        text = end.join(lines) + (end if self.chance(0.8) else "")
        form = self.dice.choice(["utf-8", "utf-8", "utf-8-sig", "cp1250", "iso8859-2"])
        return text.encode(form)


def make_set(seed, number, rulebook, directory):
    dice = random.Random(f"{seed}/{number}")
    if rulebook is None:
        made = RandomRulebook(dice)
        tree, settings, count = made.tree, made.settings, dice.choice([0, 1, 2, 4, 6, 8, 10, 12])
    else:
        # Twenty sets share what is settled, so that a program that reads many need not read the rulebook anew for each.
        settings = fixed_settings(random.Random(f"{seed}/settings/{number // 20}"), rulebook)
        tree, count = rulebook, dice.choice([2, 3, 4, 5, 6, 8, 10, 12, 20])
    tables = RandomTables(dice, tree, settings, count)
    os.makedirs(directory, exist_ok=True)
    files = {
        "applications.csv": tables.applications_csv(),
        "scores.csv": tables.scores_csv(),
        "sets.txt": "".join(setting + "\n" for setting in settings).encode(),
    }
    if rulebook is None:
        files["rulebook.json"] = json.dumps(with_numbers(tree) if dice.random() < 0.3 else tree, ensure_ascii=False).encode()
    for file, data in files.items():
        with open(os.path.join(directory, file), "wb") as out:
            out.write(data)


def with_numbers(node):
    """The same tree, whole numbers written as JSON numbers (section 1: quoting never matters)."""
    if isinstance(node, dict):
        return {key: with_numbers(child) for key, child in node.items()}
    if isinstance(node, list):
        return [with_numbers(child) for child in node]
    return int(node) if node.isdigit() and str(int(node)) == node else node


def fixed_settings(dice, tree):
    """For a fixed rulebook: mostly everything settled; thresholds at figures that small scales hit exactly."""
    settings = []

    def walk(node, key):
        kind, identifier = doubt_of(node)
        if kind == "unknown" and key in ("threshold", "value"):
            if dice.random() < 0.97:
                settings.append(f"{identifier}={dice.choice(['60%', '50', '40', '45 %', '35', '20', '20', '10 %', '30'] + ['none'] * (key == 'threshold'))}")
        elif kind in ("conflict", "reading") and dice.random() < 0.5:
            settings.append(f"{identifier}={dice.choice('12')}")
        for name, child in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
            walk(child, name)

    walk(tree, None)
    return settings


class Making:
    """What every set of one run has in common; goes to the processes that make them."""

    def __init__(self, options):
        self.options = options
        self.rulebook = parse_json(decoded(open(options.rulebook, "rb").read())) if options.rulebook else None

    def make(self, number):
        make_set(self.options.seed, number, self.rulebook, os.path.join(self.options.dir, f"{number:05}"))


def main():
    parser = argparse.ArgumentParser(description="Random calls, applications and sheets.")
    parser.add_argument("--seed", required=True)
    parser.add_argument("--count", type=int, required=True)
    parser.add_argument("--dir", required=True)
    parser.add_argument("--rulebook")
    options = parser.parse_args()
    os.makedirs(options.dir, exist_ok=True)
    if options.rulebook:
        shutil.copyfile(options.rulebook, os.path.join(options.dir, "rulebook.json"))
    with ProcessPoolExecutor() as pool:
        list(pool.map(Making(options).make, range(options.count), chunksize=20))
    print(f"{options.count} sets of seed {options.seed} in {options.dir}")


if __name__ == "__main__":
    main()
