#!/usr/bin/env python3
"""A second opinion on a ranking: Python 3.11, standard library only.

Written from docs/RULEBOOK.md and docs/EVALUATE.md, not from the program, so that the two can only agree if both follow the pages.
It is one file on purpose, although it is long: whoever doubts a ranking should be able to hand over this file, the rulebook, the two
tables, and nothing else. "R 8" in a comment is section 8 of docs/RULEBOOK.md, "E" is docs/EVALUATE.md.

    recount.py evaluate --rulebook R.json --applications A.csv --scores S.csv [--set ID=VALUE ...]
    recount.py batch DIR       every set below DIR (rulebook.json, applications.csv, scores.csv, sets.txt) gets expected.csv and expected.status
    recount.py record FILE.jsonl [...]          the chain and the signatures of a record (tools/record.py)

The result is the CSV of `tockovnik evaluate --format csv`, byte for byte, with the last column (the reason, words for people) empty.
Points are integers or fractions, money is whole cents; no floating-point number occurs.
"""

import argparse
import csv
import datetime
import io
import json
import os
import re
import sys
from fractions import Fraction

# --------------------------------------------------------------------------------------------------------------------------------
# What can stop a computation
# --------------------------------------------------------------------------------------------------------------------------------


class WrongUsage(Exception):
    """Exit status 64."""


class WrongData(Exception):
    """Exit status 65: one bad row, or a rulebook that cannot be read."""


class NotSettled(Exception):
    """The computation came to a value that nobody has settled."""


class Unsettled:
    """Stands in the tree where an unknown or a conflict stood that no --set has settled (R 2)."""

    def __init__(self, doubt):
        self.doubt = doubt


def need(value):
    """A value, or the interruption of the step that needs it (R 2, "stop the step that needs the value")."""
    if isinstance(value, Unsettled):
        raise NotSettled(value.doubt)
    return value


# --------------------------------------------------------------------------------------------------------------------------------
# R 1: scalars. E: how cells are written
# --------------------------------------------------------------------------------------------------------------------------------


def exact(text):
    """A decimal as an integer where it is one, otherwise as a fraction."""
    value = Fraction(text) if "." in text else int(text)
    return value.numerator if value.denominator == 1 else value


def points(text):
    """R 1: "decimal, at most 7 digits before and 4 after the point, may be negative"."""
    if not isinstance(text, str) or not re.fullmatch(r"-?[0-9]{1,7}(\.[0-9]{1,4})?", text):
        raise WrongData(f"{text!r} is not points")
    return exact(text)


def whole(text):
    """R 1: "whole, 0 to 1000000"."""
    if not isinstance(text, str) or not re.fullmatch(r"[0-9]{1,7}", text) or int(text) > 1_000_000:
        raise WrongData(f"{text!r} is not a whole number")
    return int(text)


def cents(text):
    """R 1: "euro, a point, exactly two decimals"."""
    if not isinstance(text, str) or not re.fullmatch(r"[0-9]{1,10}\.[0-9]{2}", text):
        raise WrongData(f"{text!r} is not an amount")
    return int(text.replace(".", ""))


def per_cent(text):
    """R 1: "decimal and `%`, a space between is allowed". 80 % is 4/5."""
    match = re.fullmatch(r"([0-9]{1,7}(?:\.[0-9]{1,4})?) ?%", text) if isinstance(text, str) else None
    if not match:
        raise WrongData(f"{text!r} is not a percentage")
    return Fraction(match.group(1)) / 100


def is_per_cent(text):
    return text.endswith("%")


def points_or_per_cent(text):
    return per_cent(text) if is_per_cent(text) else points(text)


def stamp(text):
    """R 1: a day, or a day with an hour. Returns the day's number and the second of the day, None where there is no hour."""
    match = re.fullmatch(r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[T ]([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?)?", text) if isinstance(text, str) else None
    if not match:
        # E: "4. 7. 2025 14.35[.10]", "4.7.2025 14:35"
        match = re.fullmatch(r"([0-9]{1,2})\. ?([0-9]{1,2})\. ?([0-9]{4})(?: ([0-9]{1,2})[.:]([0-9]{2})(?:[.:]([0-9]{2}))?)?", text or "")
        if not match:
            raise WrongData(f"{text!r} is not a day or a day with an hour")
        day, month, year = int(match[1]), int(match[2]), int(match[3])
    else:
        year, month, day = int(match[1]), int(match[2]), int(match[3])
    try:
        number = datetime.date(year, month, day).toordinal()
    except ValueError:
        raise WrongData(f"{text!r}: there is no such day")
    if match[4] is None:
        return number, None
    hour, minute, second = int(match[4]), int(match[5]), int(match[6] or 0)
    if hour > 23 or minute > 59 or second > 59:
        raise WrongData(f"{text!r}: there is no such hour")
    return number, hour * 3600 + minute * 60 + second


def cell_amount(text):
    """E: "75000.00, 75.000,00, 75000,00, 75 000,00, 75000; a point followed by exactly three final digits groups"."""
    text = text.replace("\u00a0", " ")
    for pattern in (
        r"[0-9]+",
        r"[0-9]+[.,][0-9]{2}",
        r"[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]{2})?",
        r"[0-9]{1,3}(?: [0-9]{3})+(?:[.,][0-9]{2})?",
    ):
        if re.fullmatch(pattern, text):
            digits = re.sub("[^0-9]", "", text)
            return int(digits) if re.search(r"[.,][0-9]{2}$", text) else int(digits) * 100
    raise WrongData(f"{text!r} is not an amount")


def cell_points(text):
    """E: "In points a point or a comma is decimal". None where the cell does not read as points."""
    return exact(text.replace(",", ".")) if re.fullmatch(r"-?[0-9]{1,7}([.,][0-9]{1,4})?", text) else None


YES = {"yes", "y", "da", "true", "1"}
NO = {"no", "n", "ne", "false", "0"}


def cell_yes_no(text):
    if text.lower() in YES:
        return True
    if text.lower() in NO:
        return False
    raise WrongData(f"{text!r} is neither yes nor no")


def half_up(amount):
    """R 8: "rounded half up to the cent"; amounts are never negative."""
    return (2 * amount.numerator + amount.denominator) // (2 * amount.denominator)


def natural(identifier):
    """R 8: "runs of digits 0-9 compare as numbers, everything else by code point; where that is equal, by code points alone".

    No other character lies between 0 and 9, so a run of digits stands for the code point of 0 and its number."""
    parts = re.findall(r"[0-9]+|[^0-9]", identifier)
    return [(48, int(part)) if part[0] in "0123456789" else (ord(part), 0) for part in parts], identifier


# --------------------------------------------------------------------------------------------------------------------------------
# R 2: the tree and its doubts
# --------------------------------------------------------------------------------------------------------------------------------


def text_tree(node):
    """R 1: "Every scalar is text"; JSON's true and false are yes and no."""
    if isinstance(node, dict):
        return {key: text_tree(value) for key, value in node.items()}
    if isinstance(node, list):
        return [text_tree(value) for value in node]
    if node is True or node is False:
        return "yes" if node else "no"
    if not isinstance(node, str):
        raise WrongData("a value is empty")
    return node


def parse_json(text):
    return text_tree(json.loads(text, parse_int=str, parse_float=str, parse_constant=str))


def doubt_of(node):
    """R 2: the kind of doubt a mapping is, and its id."""
    if isinstance(node, dict):
        if isinstance(node.get("unknown"), str):
            return "unknown", node["unknown"]
        for kind, proof in (("conflict", "options"), ("reading", "chosen")):
            if isinstance(node.get(kind), dict) and proof in node[kind]:
                return kind, node[kind].get("id")
    return None, None


def doubts_in(node, found):
    """The ids of all doubts, also of those inside the options of others."""
    kind, identifier = doubt_of(node)
    if kind:
        found.add(identifier)
    for child in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        doubts_in(child, found)
    return found


def option(kind, identifier, node, value):
    """R 2: "For a conflict and a reading VALUE is the number of the option from 1"."""
    options = [o["value"] for o in node["conflict"]["options"]] if kind == "conflict" else [node["reading"]["chosen"], node["reading"]["other"]]
    if not re.fullmatch("[0-9]{1,3}", value) or not 1 <= int(value) <= len(options):
        raise WrongUsage(f"{identifier}={value}: the number of an option is wanted")
    return options[int(value) - 1]


def compact_ties(text):
    """R 7: "`none`, or items joined by commas"."""
    if text == "none":
        return []
    keys = []
    for item in text.split(","):
        words = item.split()
        order = words.pop() if words and words[-1] in ("higher", "lower", "earlier", "later") else None
        if words == ["arrival"]:
            keys.append({"arrival": order or "earlier"})
        elif words == ["requested"]:
            keys.append({"requested": order or "lower"})
        elif words == ["own-share"]:
            keys.append({"own-share": order or "higher"})
        elif len(words) == 2 and words[0] in ("points-of", "fact"):
            keys.append({words[0]: words[1], "order": order or "higher"})
        else:
            raise WrongUsage(f"{text!r} is not a chain of tie keys")
    return keys


# What a VALUE of --set must read as, by the key it is for. Keys that do not bear on a ranking are not looked at here.
def one_of(*words):
    def check(value):
        if value not in words:
            raise WrongData(f"{value!r} is none of {words}")

    return check


FORM = {
    "threshold": lambda value: thresholds_of(value),
    "number": whole,
    "at-least": whole,
    "points": points,
    "value": points_or_per_cent,
    "opens": stamp,
    "closes": stamp,
    "rate": per_cent,
    "least": cents,
    "most": cents,
    "counts": one_of("posted", "received"),
    "unknown-hour": one_of("last", "ask"),
    "late": one_of("dismiss"),
    "early": one_of("dismiss", "accept"),
    "wrong": one_of("dismiss", "accept", "ask"),
    "aggregate": one_of("mean", "sum", "consensus", "present"),
    "scope": one_of("funding-line", "everywhere"),
    "at-the-line": one_of("stop", "offer", "skip", "fund-in-full", "share", "by-goal"),
    "compare": one_of("at-least", "more-than"),
}


def unknown_value(key, text):
    """R 2: "the value itself in the form its key takes: a scalar, the compact form, or JSON". What does not read is wrong usage."""
    try:
        value = parse_json(text) if text[:1] in ("{", "[") else text
        if key == "ties" and isinstance(value, str):
            value = compact_ties(value)
        if key in FORM:
            FORM[key](value)
        return value
    except (WrongData, ValueError) as trouble:
        raise WrongUsage(f"{text!r}: {trouble}")


def settled(node, settings, key=None):
    """R 2: "Settling puts the value in the place of the doubt; the rulebook is then read as if it had stood there"."""
    if isinstance(node, list):
        return [settled(child, settings, key) for child in node]
    if not isinstance(node, dict):
        return node
    kind, identifier = doubt_of(node)
    if kind is None:
        return {name: settled(child, settings, name) for name, child in node.items()}
    if identifier in settings:
        value = unknown_value(key, settings[identifier]) if kind == "unknown" else option(kind, identifier, node, settings[identifier])
        return settled(value, settings, key)
    if kind == "reading":
        return settled(node["reading"]["chosen"], settings, key)
    return Unsettled(identifier)


def settings_from(lines, tree):
    settings = {}
    for line in lines:
        identifier, equals, value = line.partition("=")
        if not equals:
            raise WrongUsage(f"{line!r}: ID=VALUE is wanted")
        settings[identifier] = value
    known = doubts_in(tree, set())
    for identifier in settings:
        if identifier not in known:
            raise WrongUsage(f"the rulebook has no doubt {identifier!r}")
    return settings


# --------------------------------------------------------------------------------------------------------------------------------
# E: tables
# --------------------------------------------------------------------------------------------------------------------------------


def decoded(data, encoding=None):
    """UTF-8 with or without BOM; single bytes are told apart by those that only one of the two encodings uses for š and ž."""
    if encoding:
        return data.decode({"utf-8": "utf-8-sig", "windows-1250": "cp1250", "iso-8859-2": "iso8859-2"}[encoding])
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        if any(byte in data for byte in b"\x9a\x8a\x9e\x8e"):
            return data.decode("cp1250")
        if any(byte in data for byte in b"\xb9\xa9\xbe\xae"):
            return data.decode("iso8859-2")
        raise WrongData("the encoding cannot be told: give --encoding")


def table(data, encoding=None):
    """The header and the rows (line number, cells), blanks taken off, empty lines skipped."""
    text = decoded(data, encoding)
    first = re.sub('"[^"]*"', "", text.lstrip("\r\n").split("\n", 1)[0])
    separator = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    rows = []
    try:
        for cells in reader:
            if cells:
                rows.append((reader.line_num, [cell.strip() for cell in cells]))
    except csv.Error as trouble:
        raise WrongData(f"line {reader.line_num}: {trouble}")
    if not rows:
        raise WrongData("there is no header")
    return rows[0][1], rows[1:]


APPLICATION_COLUMNS = {
    "vloga": "application", "zaproseno_eur": "requested_eur", "oddano": "posted_at", "prejeto": "received_at", "sklad": "fund",
    "ukrep": "measure", "upraviceni_eur": "eligible_eur", "vrsta": "project_type", "razred": "class", "cilj": "goal", "oznaka": "marked",
    "popolnost": "completeness", "upravicenost": "eligibility", "umik": "withdrawn", "ponudba": "offer",
}
SCORE_COLUMNS = {
    "vloga": "application", "ocenjevalec": "assessor", "merilo": "criterion", "tocke": "points", "raven": "level", "utemeljitev": "reason",
}


def columns(header, translations, known):
    """English or Slovenian names of known columns; every other name as it stands."""
    names = []
    for name in header:
        plain = translations.get(name.lower(), name.lower())
        names.append(plain if plain in known else name)
    if len(set(names)) != len(names):
        raise WrongData("a column stands twice")
    return names


class Application:
    """One row of applications.csv, read."""

    def __init__(self):
        self.status = None  # what stops it before the ranking; None: it comes to scoring
        self.total = None
        self.finals = {}  # criterion -> final value
        self.place = None
        self.grant = None


def natural_order(application):
    return application.arrival, natural(application.id)


# --------------------------------------------------------------------------------------------------------------------------------
# R 6: the criteria tree on one sheet
# --------------------------------------------------------------------------------------------------------------------------------

LEAF_KINDS = ("one-of", "range", "several-of", "per-unit", "yes-no", "from-facts")


class Criterion:
    """A criterion as it is for one application: `when` and `parts` are decided (R 6, "part of the tree only for applications it fits")."""

    def __init__(self, node, parts, rule):
        self.id = node["id"]
        self.node = node
        self.parts = parts
        self.rule = rule  # "sum", "highest", or the kind of the leaf
        self.most = points(node["most"]) if "most" in node else None
        self.floor = points(node["floor"]) if "floor" in node else None
        self.weight = points(node["weight"]) if "weight" in node else None
        self.bonus = node.get("bonus") == "yes"
        if rule in ("one-of", "several-of"):
            self.levels = {level["id"]: (points(need(level["points"])), level.get("knock-out") == "yes") for level in node[rule]}
        elif rule == "range":
            low, high = node["range"].split("..")
            self.low, self.step = points(low), points(node.get("step", "1"))
            self.steps = (points(high) - self.low) // self.step
        elif rule in ("per-unit", "yes-no"):
            self.unit = points(node[rule])

    @property
    def all(self):
        yield self
        for part in self.parts:
            yield from part.all

    def within_bounds(self, value):
        """R 6: "not more than `most`; not less than `floor`; times `weight`. In this order"."""
        if self.most is not None:
            value = min(value, self.most)
        if self.floor is not None:
            value = max(value, self.floor)
        return value if self.weight is None else value * self.weight

    def combined(self, values):
        """R 6: "sum of the parts", "highest of the parts"; no part in the tree: 0."""
        return (max if self.rule == "highest" else sum)(values) if values else 0

    def reachable(self):
        """R 6: "Reachable maximum of a criterion"."""
        if self.rule in ("sum", "highest"):
            best = self.combined([part.reachable() for part in self.parts])
        elif self.rule == "one-of":
            best = max(value for value, _ in self.levels.values())
        elif self.rule == "several-of":
            best = sum(value for value, _ in self.levels.values() if value > 0)
        elif self.rule == "range":
            best = self.low + self.steps * self.step
        elif self.rule == "per-unit":
            best = self.most
        elif self.rule == "yes-no":
            best = max(self.unit, 0)
        else:
            best = max(points(band["points"]) for band in self.node["from-facts"]["bands"])
        return self.within_bounds(best)

    def given(self, points_text, level_text):
        """E: what the two cells say, as (points, whether a level with a knock-out applies)."""
        value = None
        if points_text:
            value = cell_points(points_text)
            if value is None:
                raise WrongData(f"{points_text!r} is not points")
        return getattr(self, "given_" + self.rule.replace("-", "_"))(value, level_text)

    def given_one_of(self, value, level):
        """E: "points that name exactly one level, otherwise `level`"; "where both stand they must agree"."""
        if level:
            if level not in self.levels:
                raise WrongData(f"{self.id} has no level {level!r}")
            if value is not None and value != self.levels[level][0]:
                raise WrongData(f"{self.id}: points and level do not agree")
            return self.levels[level]
        named = [found for found in self.levels.values() if found[0] == value]
        if len(named) != 1:
            raise WrongData(f"{self.id}: {value} points name {len(named)} levels")
        return named[0]

    def given_range(self, value, level):
        """E: "points on the scale"."""
        if level or value is None:
            raise WrongData(f"{self.id} has no levels")
        count, rest = divmod(value - self.low, self.step)
        if rest or not 0 <= count <= self.steps:
            raise WrongData(f"{self.id}: {value} is not on the scale")
        return value, False

    def given_several_of(self, value, level):
        """E: "`level` holds ids joined by `+` (`-` for none), or points that some selection of levels without a knock-out gives"."""
        if level:
            ticked = [] if level == "-" else [name.strip() for name in level.split("+")]
            if len(set(ticked)) != len(ticked) or any(name not in self.levels for name in ticked):
                raise WrongData(f"{self.id}: {level!r} is not a selection of its levels")
            total = sum(self.levels[name][0] for name in ticked)
            if value is not None and value != total:
                raise WrongData(f"{self.id}: points and levels do not agree")
            return total, any(self.levels[name][1] for name in ticked)
        sums = {0}
        for worth, knock_out in self.levels.values():
            if not knock_out:
                sums |= {one + worth for one in sums}
        if value not in sums:
            raise WrongData(f"{self.id}: no selection of levels gives {value}")
        return value, False

    def given_per_unit(self, value, level):
        """E: "`level` holds the count, or points a count gives (not above `most`)"."""
        if level:
            total = self.unit * whole(level)
            if value is not None and value != total:
                raise WrongData(f"{self.id}: points and count do not agree")
            return total, False
        if value % self.unit or not 0 <= value <= self.most:
            raise WrongData(f"{self.id}: no count gives {value}")
        return value, False

    def given_yes_no(self, value, level):
        """E: "points 0 or P, or level yes/no"."""
        if level:
            said = self.unit if cell_yes_no(level) else 0
            if value is not None and value != said:
                raise WrongData(f"{self.id}: points and level do not agree")
            return said, False
        if value not in (0, self.unit):
            raise WrongData(f"{self.id}: 0 or {self.unit} is wanted")
        return value, False

    def from_facts(self, application):
        """R 6: "points of the band"; "a value in no band is wrong data"."""
        rule = self.node["from-facts"]
        value = application.facts[rule["fact"]]
        read = cents if application.fact_kinds[rule["fact"]] == "amount" else whole
        for band in rule["bands"]:
            if ("from" not in band or read(band["from"]) <= value) and ("to" not in band or value <= read(band["to"])):
                return points(band["points"])
        raise WrongData(f"{application.id}: {rule['fact']} lies in no band of {self.id}")

    def value(self, sheet, values):
        """R 6: the value on one sheet; those of all criteria below are left in `values`."""
        if self.rule in ("sum", "highest"):
            found = self.combined([part.value(sheet, values) for part in self.parts])
        else:
            found = sheet[self.id]
        values[self.id] = self.within_bounds(found)
        return values[self.id]


def leaf_kind(node):
    return next(kind for kind in LEAF_KINDS if kind in node)


def thresholds_of(node):
    """R 6: "`none`, one threshold, or a list of them"; compact "`none`, `60`, `60%` (at-least)"."""
    if node == "none":
        return []
    if isinstance(node, str):
        node = {"value": node, "compare": "at-least"}
    items = node if isinstance(node, list) else [node]
    for item in items:
        if isinstance(item, str) or isinstance(item, dict) and "value" not in item:
            raise WrongData("a threshold has a value")
        if isinstance(item, dict) and isinstance(item["value"], str):
            points_or_per_cent(item["value"])
    return items


# --------------------------------------------------------------------------------------------------------------------------------
# R 8: one walk down one list
# --------------------------------------------------------------------------------------------------------------------------------


class Purse:
    """What a walk has left, and whether it is still running. One for a list, or one for each goal (by-goal)."""

    def __init__(self, left):
        self.left = left
        self.running = True
        self.undecided = False

    def fits(self, members):
        """R 8, 1: "not running, or the asks of the group together are not above `left`"."""
        return not self.running or sum(member.ask for member in members) <= self.left


class Quotas:
    """R 8: "whose ask together with what members of that quota already got in this pot would be above `most`"."""

    def __init__(self, rules, budget):
        self.limits = [(rule, per_cent(rule["most"]) * budget) for rule in rules]
        self.got = [0] * len(rules)

    def of(self, member):
        return [index for index, (rule, _) in enumerate(self.limits) if fits(rule.get("when"), member)]

    def hold_back(self, member):
        return any(self.got[index] + member.ask > self.limits[index][1] for index in self.of(member))

    def count(self, member, amount):
        for index in self.of(member):
            self.got[index] += amount


class Walk:
    """R 8, "The walk", over those of one pot (and window) who take part."""

    def __init__(self, rulebook, pot, purse, quotas):
        self.rulebook = rulebook
        self.pot = pot
        self.purse = purse
        self.quotas = quotas
        self.placed = []
        self.undecided = []

    # --- order

    def groups(self, members):
        """R 8: "Sort by final total, descending; equal totals form a group. Inside a group ... by arrival, then by id"."""
        ordered = sorted(members, key=natural_order)
        ordered.sort(key=lambda member: -member.total)
        return runs(ordered, lambda member: member.total)

    def split(self, members, key):
        """R 7: the subgroups one key makes, best first; "where a key has no value for a member ... it orders nothing"."""
        values = [tie_value(key, member) for member in members]
        if any(value is None for value in values):
            return [members]
        pairs = sorted(zip(values, range(len(members))))
        return [[members[index] for _, index in run] for run in runs(pairs, lambda pair: pair[0])]

    def chain(self):
        return need(self.rulebook["ranking"]["ties"])

    # --- the walk with one purse

    def run(self, members):
        for group in self.groups(members):
            everywhere = len(group) > 1 and need(self.rulebook["ranking"]["scope"]) == "everywhere"
            self.take(group, everywhere, None)

    def take(self, members, everywhere, keys):
        """R 8, 1 and 2. `keys` is what is left of the chain, None while nothing of it has been asked for."""
        if self.purse.undecided:
            self.undecided += members
        elif self.purse.fits(members):
            if everywhere and len(members) > 1:
                keys = self.chain() if keys is None else keys
                if keys and "vote" not in keys[0]:
                    return self.take_split(members, everywhere, keys)
            self.pay_in_full(members, self.purse)
            self.place(members)
        elif len(members) == 1:
            self.at_the_line(members, self.purse, need(self.policy))
            self.place(members)
        else:
            keys = self.chain() if keys is None else keys
            if not keys and need(self.policy) == "share":
                self.at_the_line(members, self.purse, "share")
                self.place(members)
            elif not keys or "vote" in keys[0]:
                self.purse.undecided = True
                self.undecided += members
            else:
                self.take_split(members, everywhere, keys)

    def take_split(self, members, everywhere, keys):
        for subgroup in self.split(members, keys[0]):
            self.take(subgroup, everywhere, keys[1:])

    def place(self, members):
        """R 8, 3: "Places count rows: the next place is one more than the number of rows placed before"."""
        for member in members:
            member.place = len(self.placed) + 1
        self.placed += members

    # --- money

    @property
    def policy(self):
        return self.rulebook["allocation"]["at-the-line"]

    def least_grant(self):
        """R 8: "The least grant is the fund's `grant.least`, 0.01 where there is none"."""
        fund = next(fund for fund in self.rulebook["funds"] if fund["id"] == self.pot["fund"])
        least = need(need(fund.get("grant", {})).get("least", "0.01"))
        return cents(least)

    def give(self, member, amount, purse, status):
        member.status = "selected" if member.offer == "accepted" else status
        member.grant = amount
        purse.left = max(0, purse.left - amount)
        self.quotas.count(member, amount)

    def pay_in_full(self, members, purse):
        """R 8, 1, and quotas "looked at member by member in listed order after the group was found to fit"."""
        for member in members:
            if purse.running and not self.quotas.hold_back(member):
                self.give(member, member.ask, purse, "selected")
            else:
                member.status = "reserve"

    def at_the_line(self, members, purse, policy):
        """R 8, "The line"; every policy but `share` has one member here."""
        member = members[0]
        if policy == "share":
            self.share(members, purse)
        elif policy == "skip":
            member.status = "reserve"
        elif policy == "stop" or policy == "offer" and purse.left < self.least_grant():
            member.status = "reserve"
            purse.running = False
        elif self.quotas.hold_back(member):
            member.status = "reserve"
        else:
            if policy == "offer":
                self.give(member, purse.left, purse, "offered")
            else:  # fund-in-full
                self.give(member, member.ask, purse, "selected")
            purse.running = False

    def share(self, members, purse):
        """R 8, `share`: "left × ask ÷ sum of asks, rounded down to the cent, the cents that remain one each in listed order"."""
        passing = []
        got = list(self.quotas.got)
        for member in members:
            if self.quotas.hold_back(member):
                member.status = "reserve"
            else:
                passing.append(member)
                self.quotas.count(member, member.ask)
        self.quotas.got = got
        asked = sum(member.ask for member in passing)
        if asked <= purse.left:  # quotas held so much back that the others can be paid
            for member in passing:
                self.give(member, member.ask, purse, "selected")
            return
        shares = [purse.left * member.ask // asked for member in passing]
        for index in range(purse.left - sum(shares)):
            shares[index] += 1
        purse.running = False
        if min(shares) >= self.least_grant():
            for member, amount in zip(passing, shares):
                self.give(member, amount, purse, "offered")
        else:
            for member in passing:
                member.status = "reserve"


class GoalWalk(Walk):
    """R 8, by-goal: "one order and one numbering per pot, as if the chain had scope `everywhere`", one purse for each goal."""

    def __init__(self, rulebook, pot, purses, quotas):
        super().__init__(rulebook, pot, None, quotas)
        self.purses = purses

    def ordered(self, members, keys):
        if len(members) > 1:
            keys = self.chain() if keys is None else keys
            if keys and "vote" not in keys[0]:
                for subgroup in self.split(members, keys[0]):
                    yield from self.ordered(subgroup, keys[1:])
                return
        yield members

    def run(self, members):
        count = 0
        for group in self.groups(members):
            for subgroup in self.ordered(group, None):
                for member in subgroup:
                    member.place = count + 1
                count += len(subgroup)
                self.allot(subgroup)

    def allot(self, members):
        """R 8: "in that order, each application is walked with the `left` and the running of its own goal, policy `within`"."""
        policy = self.rulebook["allocation"]["by-goal"]["within"]
        verdicts = {}
        for goal in {member.goal for member in members}:
            purse = self.purses.setdefault(goal, Purse(0))
            same = [member for member in members if member.goal == goal]
            if not purse.undecided and not purse.fits(same) and len(same) > 1:
                purse.undecided = True
            verdicts[goal] = "undecided" if purse.undecided else "fits" if purse.fits(same) else "line"
        for member in members:
            purse = self.purses[member.goal]
            if verdicts[member.goal] == "undecided":
                member.place = None
                self.undecided.append(member)
                continue
            if verdicts[member.goal] == "fits":
                self.pay_in_full([member], purse)
            else:
                self.at_the_line([member], purse, policy)
            self.placed.append(member)


def runs(items, key):
    """Neighbours with equal keys together."""
    found = []
    for item in items:
        if found and key(found[-1][0]) == key(item):
            found[-1].append(item)
        else:
            found.append([item])
    return found


def tie_value(key, member):
    """R 7: what a tie key compares; the smaller comes first. None: this key has no value for this member."""
    if "points-of" in key:
        value, high = member.finals.get(key["points-of"]), key.get("order", "higher") == "higher"
    elif "arrival" in key:
        value, high = member.arrival, key["arrival"] == "later"
        return (-value[0], -value[1]) if high else value
    elif "requested" in key:
        value, high = member.requested, key["requested"] == "higher"
    elif "own-share" in key:
        value = 1 - Fraction(member.requested, member.eligible) if member.eligible else None
        high = key["own-share"] == "higher"
    elif "fact" in key:
        value, high = member.facts[key["fact"]], key.get("order", "higher") == "higher"
    else:
        value, high = lot_number(need(key["lot"]), member.id), False
    return value if value is None or not high else -value


def lot_number(seed, identifier):
    """R 7: 64-bit FNV-1a over SEED, "/", id; then three rounds of mixing."""
    mask = 0xFFFFFFFFFFFFFFFF
    number = 14695981039346656037
    for byte in f"{seed}/{identifier}".encode():
        number = (number ^ byte) * 1099511628211 & mask
    number ^= number >> 33
    number = number * 0xFF51AFD7ED558CCD & mask
    number ^= number >> 33
    number = number * 0xC4CEB9FE1A85EC53 & mask
    return number ^ number >> 33


# --------------------------------------------------------------------------------------------------------------------------------
# R 5: `when`
# --------------------------------------------------------------------------------------------------------------------------------


def fits(when, application):
    """R 5: "every named field is one of the given ids"; without `when` it holds for all."""
    for field, wanted in need(when or {}).items():
        if field == "fact":
            if not all(fact_fits(wanted[name], name, application) for name in wanted):
                return False
        elif application.fields[field] not in ids(wanted):
            return False
    return True


def ids(wanted):
    return wanted if isinstance(wanted, list) else [wanted]


def fact_fits(wanted, name, application):
    """R 5: "a fact takes `N`, `N..`, `..N` or `N..M`, a `choice` fact the ids of its options"."""
    kind, value = application.fact_kinds[name], application.facts[name]
    if kind == "choice":
        return value in ids(wanted)
    read = cents if kind == "amount" else whole
    if ".." not in wanted:
        return value == read(wanted)
    low, high = wanted.split("..")
    return (not low or read(low) <= value) and (not high or value <= read(high))


def asked_by(when):
    """The fields and facts a `when` asks for, facts as ("fact", id)."""
    if not when or isinstance(when, Unsettled):
        return set()
    asked = {field for field in when if field != "fact"}
    return asked | {("fact", name) for name in when.get("fact", {})}


# --------------------------------------------------------------------------------------------------------------------------------
# The whole computation
# --------------------------------------------------------------------------------------------------------------------------------

ORDER_OF_STATUS = [
    "unranked", "below-threshold", "unscored", "withdrawn", "ineligible",
    "dismissed-incomplete", "dismissed-marking", "dismissed-early", "dismissed-late",
]


class Recount:
    def __init__(self, tree, settings=()):
        self.tree = settled(tree, settings_from(settings, tree))
        self.wrong = []  # wrong data, all of it
        self.needed = []  # doubts without which there is no order in the whole call
        self.stopped = False  # something is undecided, or a pot could not be walked
        self.leaves = {}
        allocation = self.tree["allocation"]
        self.pots = allocation["pots"]
        self.windows = self.tree["submission"].get("windows") or [None]
        self.fact_kinds = {fact["id"]: fact["kind"] for fact in self.tree.get("facts", [])}
        self.choices = {fact["id"]: [o["id"] for o in fact.get("options", [])] for fact in self.tree.get("facts", [])}
        self.known = {
            "fund": [fund["id"] for fund in self.tree["funds"]],
            "measure": [measure["id"] for measure in self.tree.get("measures", [])],
            "project-type": [kind["id"] for kind in self.tree.get("project-types", [])],
            "class": [kind["id"] for kind in self.tree.get("classes", [])],
            "goal": [goal["id"] for goal in self.tree.get("goals", [])],
        }
        self.bounds = self.read_bounds()

    def try_to(self, step, *arguments):
        """Runs a step over one row; wrong data is kept, so that all of it is known in the end."""
        try:
            return step(*arguments)
        except WrongData as trouble:
            self.wrong.append(str(trouble))

    def note_needed(self, doubt):
        if doubt not in self.needed:
            self.needed.append(doubt)

    def ask(self, value):
        """A value without which there is no order in the whole call (E, "Which unsettled value stops what")."""
        try:
            return need(value)
        except NotSettled as trouble:
            self.note_needed(str(trouble))

    def read_bounds(self):
        """R 8, "What is asked": rate, least and most of a fund. What is not settled is not checked."""
        found = {}
        for fund in self.tree["funds"]:
            grant = fund.get("grant", {})
            grant = {} if isinstance(grant, Unsettled) else grant
            form = {"rate": (fund.get("rate"), per_cent), "least": (grant.get("least"), cents), "most": (grant.get("most"), cents)}
            found[fund["id"]] = {name: read(text) for name, (text, read) in form.items() if isinstance(text, str)}
        return found

    # --- applications.csv

    def read_applications(self, data, encoding=None):
        header, rows = table(data, encoding)
        known = set(APPLICATION_COLUMNS.values()) | set(self.fact_kinds)
        names = columns(header, APPLICATION_COLUMNS, known)
        for name in ("application", "requested_eur"):
            if name not in names:
                raise WrongData(f"applications: there is no column {name}")
        self.applications = {}
        for line, cells in rows:
            self.try_to(self.read_application, line, names, cells)

    def read_application(self, line, names, cells):
        if len(cells) != len(names):
            raise WrongData(f"line {line}: {len(cells)} cells, {len(names)} are wanted")
        row = dict(zip(names, cells))
        cell = lambda name: row.get(name, "")
        one = Application()
        one.id = cell("application")
        if not one.id or one.id in self.applications:
            raise WrongData(f"line {line}: the application has no id, or one that stood before")
        self.applications[one.id] = one
        one.requested = cell_amount(cell("requested_eur"))
        one.eligible = cell_amount(cell("eligible_eur")) if cell("eligible_eur") else None
        one.fields = {field: self.field(field, cell(field.replace("-", "_"))) for field in self.known}
        one.facts = {fact: self.fact(fact, cell(fact)) for fact in self.fact_kinds}
        one.fact_kinds = self.fact_kinds
        one.goal = next((m["goal"] for m in self.tree.get("measures", []) if m["id"] == one.fields["measure"] and "goal" in m), one.fields["goal"])
        one.marked = cell_yes_no(cell("marked")) if cell("marked") else True
        one.complete = self.passed(cell("completeness"), "completeness")
        one.is_eligible = self.passed(cell("eligibility"), "eligibility")
        one.withdrawn = bool(cell("withdrawn")) and cell_yes_no(cell("withdrawn"))
        offers = {"": None, "accepted": "accepted", "sprejeta": "accepted", "refused": "refused", "zavrnjena": "refused"}
        if cell("offer") not in offers:
            raise WrongData(f"line {line}: offer {cell('offer')!r}")
        one.offer = offers[cell("offer")]
        one.stamps = {clock: stamp(cell(clock + "_at")) if cell(clock + "_at") else None for clock in ("posted", "received")}

    def field(self, name, text):
        """E: "where the rulebook has more than one (one: empty is that one)"."""
        if not text:
            return self.known[name][0] if name in ("fund", "measure") and len(self.known[name]) == 1 else None
        if text not in self.known[name]:
            raise WrongData(f"there is no {name} {text!r}")
        return text

    def fact(self, name, text):
        if not text:
            return None
        kind = self.fact_kinds[name]
        if kind == "choice":
            if text not in self.choices[name]:
                raise WrongData(f"{name}: there is no option {text!r}")
            return text
        return cell_amount(text) if kind == "amount" else whole(text)

    def passed(self, text, name):
        """E: "empty or `passed` is passed; `no:A1`, several `no:A1+A3`"."""
        if text.lower() in ("", "passed", "v redu"):
            return True
        match = re.fullmatch(r"(?:no|ne): ?(.+)", text)
        items = [item["id"] for item in self.tree[name]]
        if not match or any(item.strip() not in items for item in match[1].split("+")):
            raise WrongData(f"{name}: {text!r}")
        return False

    # --- R 5: the clock

    def clock(self):
        """The rules of submission; None where a value is not settled. "Without a clock nobody is late"."""
        rules = self.tree["submission"]
        self.counts = self.ask(rules["counts"])
        self.spans = []
        for window in self.windows:
            opens, closes = ((window or rules)[name] for name in ("opens", "closes"))
            opens, closes = self.ask(opens), self.ask(closes)
            self.spans.append((opens and stamp(opens), closes and stamp(closes)))

    def read_arrival(self, one):
        """R 5: "Arrival is the stamp of the clock `counts`"."""
        one.window = 0
        one.arrival = (0, 0)
        one.clock = None
        if self.counts is None:
            return
        found = one.stamps[self.counts]
        if found is None:
            raise WrongData(f"{one.id}: {self.counts}_at is empty")
        day, second = found
        if second is None:
            # "`ask`: every missing hour is such a question", in evaluate wrong data
            if self.ask(self.tree["submission"]["unknown-hour"]) == "ask":
                raise WrongData(f"{one.id}: the hour is missing")
            # "where the day is the closing day and `closes` has an hour, nobody can tell"
            if any(closes and closes[1] is not None and closes[0] == day for _, closes in self.spans):
                raise WrongData(f"{one.id}: the hour is missing on the day of the close")
        # "orders as 24.00 of its day, before 0.00 of the next"
        one.arrival = (day, 86400 if second is None else second)
        while one.window < len(self.spans) - 1 and self.is_late(found, self.spans[one.window][1]):
            one.window += 1
        opens, closes = self.spans[one.window]
        one.clock = "early" if self.is_early(found, opens) else "late" if self.is_late(found, closes) else None

    def is_early(self, found, opens):
        """R 5: "Early: before `opens`"; a day opens at 0.00; a stamp without an hour is compared by its day alone."""
        if opens is None:
            return False
        return found[0] < opens[0] if found[1] is None else found < (opens[0], opens[1] or 0)

    def is_late(self, found, closes):
        """R 5: "Late: after `closes`"; a day closes at 24.00; "with an hour: that second still counts"."""
        if closes is None:
            return False
        return found[0] > closes[0] if closes[1] is None or found[1] is None else found > closes

    def read_standing(self, one):
        """E, `status`, "the first that applies", up to withdrawn."""
        rules = self.tree["submission"]
        if one.clock == "early" and self.ask(rules["early"]) == "dismiss":
            one.status = "dismissed-early"
        elif one.clock == "late" and self.ask(rules["late"]) == "dismiss":
            one.status = "dismissed-late"
        elif not one.marked and self.marking(one) == "dismiss":
            one.status = "dismissed-marking"
        elif not one.complete:
            one.status = "dismissed-incomplete"
        elif not one.is_eligible:
            one.status = "ineligible"
        elif one.withdrawn or one.offer == "refused":
            one.status = "withdrawn"

    def marking(self, one):
        wrong = self.ask(self.tree["submission"]["marking"]["wrong"])
        if wrong == "ask":
            raise WrongData(f"{one.id}: the marking is a question to a person")
        return wrong

    # --- R 8: pots and what is asked

    def read_pot(self, one):
        """R 8: "the first pot that fits, in the order of the file. An application that fits no pot is wrong data"."""
        asked = {"fund"} | {"measure" for pot in self.pots if "measure" in pot}
        for pot in self.pots:
            asked |= asked_by(pot.get("when"))
        self.demand(one, asked)
        for pot in self.pots:
            if pot["fund"] == one.fields["fund"] and one.fields["measure"] in ids(pot.get("measure", one.fields["measure"])) and fits(pot.get("when"), one):
                one.pot = pot
                break
        else:
            raise WrongData(f"{one.id} fits no pot")
        self.check_request(one)

    def check_request(self, one):
        """R 8, "What is asked"."""
        bounds = self.bounds[one.fields["fund"]]
        most = one.pot.get("most")
        if one.eligible is not None and "rate" in bounds and one.requested > half_up(bounds["rate"] * one.eligible):
            raise WrongData(f"{one.id} asks for more than the rate allows")
        if one.requested > bounds.get("most", one.requested) or isinstance(most, str) and one.requested > cents(most):
            raise WrongData(f"{one.id} asks for more than the most")
        if one.requested < bounds.get("least", 0):
            raise WrongData(f"{one.id} asks for less than the least")

    def demand(self, one, asked):
        """E, "What pots ask is needed for every application; what sets ... ask, for every application that comes to scoring"."""
        for field in asked:
            if isinstance(field, tuple):
                if one.facts[field[1]] is None:
                    raise WrongData(f"{one.id}: {field[1]} is empty")
            elif one.fields[field] is None:
                raise WrongData(f"{one.id}: {field} is empty")

    # --- scores.csv

    def read_scores(self, data, encoding=None):
        """The cells as they stand: application -> list of (assessor, [(criterion, points, level)])."""
        header, rows = table(data, encoding)
        names = columns(header, SCORE_COLUMNS, set(SCORE_COLUMNS.values()))
        for name in ("application", "assessor"):
            if name not in names:
                raise WrongData(f"scores: there is no column {name}")
        self.all_criteria = self.criteria_of_all_sets()
        self.sheets = {}
        if "criterion" in names:
            self.read_long(names, rows)
        else:
            self.read_wide(names, rows)

    def criteria_of_all_sets(self):
        """Every criterion by its id; None where `scoring` is not settled, so that no id can be called unknown."""
        scoring = self.tree["scoring"]
        if isinstance(scoring, Unsettled):
            return None
        found = {}

        def collect(nodes):
            for node in nodes:
                found[node["id"]] = node
                collect(node.get("criteria", []))

        for one_set in scoring.get("sets", [scoring]):
            collect(one_set["criteria"])
        return found

    def sheet_row(self, line, names, cells):
        if len(cells) != len(names):
            raise WrongData(f"scores, line {line}: {len(cells)} cells, {len(names)} are wanted")
        row = dict(zip(names, cells))
        if row["application"] not in self.applications:
            raise WrongData(f"scores, line {line}: there is no application {row['application']!r}")
        if not row["assessor"]:
            raise WrongData(f"scores, line {line}: the assessor has no name")
        return row

    def read_long(self, names, rows):
        """E: "application, assessor, criterion, points[, level][, reason]"."""
        sheets = {}

        def read(line, cells):
            row = self.sheet_row(line, names, cells)
            if self.all_criteria is not None and row["criterion"] not in self.all_criteria:
                raise WrongData(f"scores, line {line}: there is no criterion {row['criterion']!r}")
            owner = row["application"], row["assessor"]
            if owner not in sheets:
                sheets[owner] = []
                self.sheets.setdefault(row["application"], []).append((row["assessor"], sheets[owner]))
            sheets[owner].append((row["criterion"], row.get("points", ""), row.get("level", "")))

        for line, cells in rows:
            self.try_to(read, line, cells)

    def read_wide(self, names, rows):
        """E: "application, assessor, then one column per criterion id"; "a cell that does not read as points is taken as level(s)"."""
        criteria = [name for name in names if name not in ("application", "assessor")]
        for name in criteria:
            if self.all_criteria is not None and name not in self.all_criteria:
                raise WrongData(f"scores: there is no criterion {name!r}")

        def read(line, cells):
            row = self.sheet_row(line, names, cells)
            sheet = [(name, row[name], "") if not row[name] or cell_points(row[name]) is not None else (name, "", row[name]) for name in criteria]
            self.sheets.setdefault(row["application"], []).append((row["assessor"], sheet))

        for line, cells in rows:
            self.try_to(read, line, cells)

    # --- R 6: scoring

    def score(self, one):
        """A total, or the status that stands for it. An application without either is one whose tree is not settled."""
        try:
            one_set = self.set_of(one)
            self.demand(one, self.asked_in_walk())
            self.demand(one, self.asked_by_criteria(one_set["criteria"]))
            tree = self.tree_for(one, one_set["criteria"])
            assessors = need(one_set["assessors"])
            aggregate = need(assessors["aggregate"])
            fewest, most = self.numbers(assessors, aggregate)
        except NotSettled as trouble:
            self.note_needed(str(trouble))
            return
        facts = [criterion for top in tree for criterion in top.all if criterion.rule == "from-facts"]
        self.demand(one, {("fact", criterion.node["from-facts"]["fact"]) for criterion in facts})
        computed = {criterion.id: criterion.from_facts(one) for criterion in facts}
        sheets, knocked_out, complete = self.given_sheets(one, tree)
        if most is not None and len(sheets) > most:
            raise WrongData(f"{one.id} has {len(sheets)} sheets, {most} are wanted")
        if knocked_out:
            one.status = "ineligible"
        elif not complete or len(sheets) < fewest:
            one.status = "unscored"
        else:
            self.add_up(one, tree, [sheet | computed for sheet in sheets], aggregate)
            one.top, one.sheet_count, one.set = tree, len(sheets), one_set
            one.factor = len(sheets) if aggregate == "sum" else 1

    def set_of(self, one):
        """R 6: "an application is scored by the first set whose `when` fits"."""
        scoring = need(self.tree["scoring"])
        if "sets" not in scoring:
            return scoring
        for one_set in scoring["sets"]:
            self.demand(one, asked_by(one_set.get("when")))
        for one_set in scoring["sets"]:
            if fits(one_set.get("when"), one):
                return one_set
        raise WrongData(f"{one.id} fits no criteria set")

    def asked_by_criteria(self, nodes):
        asked = set()
        for node in nodes:
            asked |= asked_by(node.get("when")) | self.asked_by_criteria(node.get("criteria", []))
        return asked

    def asked_in_walk(self):
        """Quotas, tie keys and goals."""
        allocation, ties = self.tree["allocation"], self.tree["ranking"]["ties"]
        asked = set()
        for quota in allocation.get("quotas", []):
            asked |= asked_by(quota.get("when"))
        for key in [] if isinstance(ties, Unsettled) else ties:
            if "fact" in key:
                asked.add(("fact", key["fact"]))
        return asked

    def leaf(self, node):
        """A leaf is the same for every application it is asked of, so it is made once."""
        if node["id"] not in self.leaves:
            self.leaves[node["id"]] = Criterion(node, [], leaf_kind(node))
        return self.leaves[node["id"]]

    def tree_for(self, one, nodes):
        """R 6: the criteria that are in the tree of this application."""
        found = []
        for node in nodes:
            if not fits(node.get("when"), one):
                continue
            if "criteria" not in node:
                found.append(self.leaf(node))
                continue
            rule = need(node.get("parts", "sum"))
            parts = node["criteria"]
            if rule.startswith("only "):
                parts, rule = [part for part in parts if part["id"] == rule[5:].strip()], "sum"
            found.append(Criterion(node, self.tree_for(one, parts), rule))
        return found

    def numbers(self, assessors, aggregate):
        """R 6: the fewest sheets that are enough, and the most there may be (None: any)."""
        if "at-least" in assessors:
            return whole(need(assessors["at-least"])), None
        number = whole(need(assessors["number"]))
        return (whole(need(assessors["minimum"])) if aggregate == "present" else number), number

    def given_sheets(self, one, tree):
        """E: what the assessors gave: [{leaf: value}], whether anybody knocked it out, whether every leaf is there."""
        leaves = {c.id: c for top in tree for c in top.all if not c.parts and c.rule in LEAF_KINDS and c.rule != "from-facts"}
        sheets, knocked_out, complete, assessors = [], False, True, set()
        for assessor, cells in self.sheets.get(one.id, []):
            if assessor in assessors:
                raise WrongData(f"{one.id}: {assessor} has two sheets")
            assessors.add(assessor)
            sheet, seen = {}, set()
            for name, points_text, level_text in cells:
                if name in seen:
                    raise WrongData(f"{one.id}: {assessor} gave {name} twice")
                seen.add(name)
                if not points_text and not level_text:
                    continue
                node = self.all_criteria[name]
                if "criteria" in node or "from-facts" in node:
                    raise WrongData(f"{one.id}: {name} is not given by assessors")
                if name in leaves:
                    sheet[name], knock = leaves[name].given(points_text, level_text)
                    knocked_out = knocked_out or knock
            complete = complete and len(sheet) == len(leaves)
            sheets.append(sheet)
        return sheets, knocked_out, complete

    def add_up(self, one, tree, sheets, aggregate):
        """R 6, "Aggregation": mean or sum of the values on the sheets, of every criterion and of the total."""
        divisor = 1 if aggregate == "sum" else len(sheets)
        sums, total = {}, 0
        for sheet in sheets:
            values = {}
            total += sum(top.value(sheet, values) for top in tree)
            for name, value in values.items():
                sums[name] = sums.get(name, 0) + value
        one.finals = {name: Fraction(value) / divisor for name, value in sums.items()}
        one.total = Fraction(total) / divisor

    # --- R 6: thresholds

    def is_below(self, one):
        """Whether a threshold, or the `least` of a criterion, is missed; NotSettled where one is not settled."""
        tree = {criterion.id: criterion for top in one.top for criterion in top.all}
        rules = [need(rule) for rule in thresholds_of(need(one.set.get("threshold", "none")))]
        for rule in rules:
            need(rule["value"]), need(rule.get("compare", "at-least"))
        rules += [{"value": c.node["least"], "of": c.id} for c in tree.values() if "least" in c.node]
        return not all(self.reaches(one, tree, rule) for rule in rules)

    def reaches(self, one, tree, rule):
        """R 6: "at least k of them must reach the value; default all"; criteria not in the tree are passed over."""
        of = rule.get("of", "total")
        if of == "total":
            reachable = sum(top.reachable() for top in one.top if not top.bonus)
            return self.is_enough(one.total, reachable * one.factor, rule)
        names = [name for name in ids(of) if name in tree]
        reached = sum(self.is_enough(one.finals[name], tree[name].reachable() * one.factor, rule) for name in names)
        return reached >= min(len(names), whole(rule["number"]) if "number" in rule else len(names))

    def is_enough(self, value, reachable, rule):
        text = rule["value"]
        wanted = per_cent(text) * reachable if is_per_cent(text) else points(text)
        return value > wanted if rule.get("compare") == "more-than" else value >= wanted

    def read_ask(self, one):
        """R 8, "Award by band": the first band whose `from` is not above the total; none: below the threshold."""
        bands = self.tree["allocation"].get("award")
        one.ask = one.requested
        if bands:
            share = next((band["share"] for band in bands if points(band["from"]) <= one.total), None)
            if share is None:
                one.status = "below-threshold"
            else:
                one.ask = half_up(per_cent(share) * one.requested)

    # --- from the tables to the rows

    def evaluate(self, applications, scores, encoding=None):
        """The rows of the result as (place, application, total, status, grant, pot), and the exit status."""
        self.read_applications(applications, encoding)
        if not self.wrong:
            if self.applications:
                self.clock()
            for one in self.applications.values():
                self.try_to(self.read_arrival, one)
                self.try_to(self.read_pot, one)
            self.read_scores(scores, encoding)
        if not self.wrong:
            for one in self.applications.values():
                self.try_to(self.judge, one)
        if self.wrong:
            raise WrongData("\n".join(self.wrong))
        self.walk_all()
        return self.rows(), 1 if self.needed or self.stopped else 0

    def judge(self, one):
        """Everything about one application before the order."""
        self.read_standing(one)
        if one.status is None:
            if self.by_goal and one.goal is None:
                raise WrongData(f"{one.id}: goal is empty")
            self.score(one)
        if one.total is not None:
            try:
                if self.is_below(one):
                    one.status = "below-threshold"
                else:
                    self.read_ask(one)
            except NotSettled as trouble:
                self.note_needed(str(trouble))

    @property
    def by_goal(self):
        return self.tree["allocation"]["at-the-line"] == "by-goal"

    def walk_all(self):
        """R 8: "Per pot, in order"; E: without an order every application that comes to scoring and can be totalled is `unranked`."""
        self.walks = {}
        if self.needed:
            for one in self.applications.values():
                if one.status in (None, "below-threshold"):
                    one.status = "unranked"
            return
        carried = {}
        for pot in self.pots:
            left = self.walk_pot(pot, cents(pot["budget"]) + carried.get(pot["id"], 0))
            target = pot.get("leftover", "stays")
            if target.startswith("to "):
                carried[target[3:].strip()] = carried.get(target[3:].strip(), 0) + left

    def walk_pot(self, pot, budget):
        """One pot, window after window. Returns what is left to pass on."""
        quotas = Quotas(self.tree["allocation"].get("quotas", []), cents(pot["budget"]))
        taking_part = [[] for _ in self.windows]
        for one in self.applications.values():
            if one.pot is pot and one.status is None:
                taking_part[one.window].append(one)
        purse, purses, undecided = Purse(budget), None, False
        try:
            for window, members in enumerate(taking_part):
                purse.running = True
                if self.by_goal:
                    if not members:
                        continue
                    purses = purses or self.goal_purses()
                    for goal in purses.values():
                        goal.running = True
                    walk = GoalWalk(self.tree, pot, purses, quotas)
                else:
                    walk = Walk(self.tree, pot, purse, quotas)
                walk.run(members)
                self.walks[pot["id"], window] = walk
                for one in walk.undecided:
                    one.status, one.place, undecided = "undecided", None, True
        except NotSettled:
            self.stopped = True
            for one in (one for members in taking_part for one in members):
                one.status, one.place, one.grant = "unranked", None, None
            for window in range(len(self.windows)):
                self.walks.pop((pot["id"], window), None)
            return 0
        self.stopped = self.stopped or undecided
        return 0 if undecided else sum(p.left for p in purses.values()) if purses else purse.left

    def goal_purses(self):
        shares = need(self.tree["allocation"]["by-goal"]["shares"])
        return {goal: Purse(cents(amount)) for goal, amount in shares.items()}

    def rows(self):
        """E, "Rows per pot in rulebook order (with windows: per window)"."""
        found = []
        for pot in self.pots:
            for index, window in enumerate(self.windows):
                walk = self.walks.get((pot["id"], index))
                first = walk.placed + walk.undecided if walk else []
                there = [one for one in self.applications.values() if one.pot is pot and one.window == index]
                rest = [one for one in there if one.status in ORDER_OF_STATUS]
                name = pot["id"] if window is None else f"{pot['id']}/{window['id']}"
                found += [self.row(one, name) for one in first + sorted(rest, key=self.rest_order)]
        return found

    def rest_order(self, one):
        """E: unranked and below-threshold by total (those without one last), "inside each by arrival, then id in natural order"."""
        by_total = one.status in ("unranked", "below-threshold")
        total = (0, -one.total) if by_total and one.total is not None else (1, 0)
        return ORDER_OF_STATUS.index(one.status), total, natural_order(one)

    def row(self, one, pot):
        grant = "" if one.grant is None else f"{one.grant // 100}.{one.grant % 100:02}"
        return ["" if one.place is None else str(one.place), one.id, total_text(one.total), one.status, grant, pot]


def total_text(total):
    """E: "`85`, `84 2/3`, `2/3`, `-1 1/2`, empty where there is none"."""
    if total is None:
        return ""
    whole_part, rest = divmod(abs(total.numerator), total.denominator)
    sign = "-" if total < 0 else ""
    if not rest:
        return f"{sign}{whole_part}"
    return f"{sign}{f'{whole_part} ' if whole_part else ''}{rest}/{total.denominator}"


# --------------------------------------------------------------------------------------------------------------------------------
# Commands
# --------------------------------------------------------------------------------------------------------------------------------


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
    return out.getvalue().encode(), status, "".join(f"not settled: {doubt}\n" for doubt in recount.needed)


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


def batch(options):
    """Every set below a directory; many in one process, because starting Python takes longer than most sets."""
    count = 0
    for folder, _, files in sorted(os.walk(options.directory)):
        if "rulebook.json" in files:
            tables = [read(os.path.join(folder, name)) for name in ("rulebook.json", "applications.csv", "scores.csv")]
            settings = [line for line in decoded(read(os.path.join(folder, "sets.txt"))).split("\n") if line]
            output, status, _ = result(*tables, settings)
            for name, data in (("expected.csv", output), ("expected.status", f"{status}\n".encode())):
                with open(os.path.join(folder, name), "wb") as file:
                    file.write(data)
            count += 1
    print(f"{count} sets recounted")
    return 0


def record(options):
    import record as record_check

    return record_check.main(options)


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
    chain.set_defaults(run=record)
    options = parser.parse_args()
    sys.exit(options.run(options))


if __name__ == "__main__":
    main()
