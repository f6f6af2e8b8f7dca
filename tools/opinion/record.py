"""The record, checked from docs/RECORD.md alone: canonical bytes, the chain, the signatures. Standard library only.

    recount.py record FILE.jsonl [--fingerprint "8b052a8f ..."]

Prints the fingerprint, exit status 0; or the first wrong entry and what is wrong with it, exit status 1. What the rules of the procedure
admit (point 5 of that page) is checked by the program, not here. Whose keys are whose is read from the acts (docs/ACTS.md).
"""

import datetime
import hashlib
import json
import re
import sys

from . import ed25519

NEWEST_RULES = 6

FORMS = {
    "moment": r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}[+-][0-9]{2}:[0-9]{2}",
    "person": r".+",
    "previous": r"[0-9a-f]{64}",
    "sequence": r"[1-9][0-9]*",
    "signature": r"[0-9a-f]{128}",
}


class Wrong(Exception):
    """What is wrong with an entry."""


def canonical(tree):
    """ "Canonical JSON": keys ascending, no white space, only what must be escaped is."""
    return json.dumps(tree, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()


def is_plain(tree):
    """ "Scalars are strings; there are no numbers, no true, false, null"."""
    if isinstance(tree, dict):
        return all(is_plain(value) for value in tree.values())
    if isinstance(tree, list):
        return all(is_plain(value) for value in tree)
    return isinstance(tree, str)


def entry_from(line):
    """Point 1: "its bytes are canonical JSON of an object with the six fields, each in its form"."""
    try:
        entry = json.loads(line.decode())
        same = is_plain(entry) and canonical(entry) == line
    except (ValueError, RecursionError):
        raise Wrong("the bytes are no JSON")
    if not same:
        raise Wrong("the bytes are not canonical")
    if not isinstance(entry, dict) or set(entry) != {"act", *FORMS}:
        raise Wrong("there are not exactly the six fields")
    for name, form in FORMS.items():
        if not isinstance(entry[name], str) or not re.fullmatch(form, entry[name]):
            raise Wrong(f"{name} is not in its form")
    return entry


def kind_of(act):
    """The kind of an act; None where it is none ("An act is an object whose field `act` names its kind")."""
    kind = act.get("act") if isinstance(act, dict) else None
    return kind if isinstance(kind, str) else None


def number_in(act, field, otherwise=None):
    """A whole number of an act (docs/ACTS.md: up to 1000000000, no sign, no leading zero)."""
    text = act.get(field, otherwise)
    if not isinstance(text, str) or not re.fullmatch("0|[1-9][0-9]{0,9}", text) or int(text) > 1_000_000_000:
        raise Wrong(f"{kind_of(act)} says no number {field}")
    return int(text)


def signed_bytes(entry):
    return canonical({name: value for name, value in entry.items() if name != "signature"})


class Keys:
    """Which keys a person has at a point of the record, from the acts before it (docs/ACTS.md, people)."""

    def __init__(self):
        self.of = {}

    def take(self, entry):
        act = entry["act"]
        kind = kind_of(act)
        fields = {"found-office": ("person", "key"), "add-person": ("person",), "leave": ("person",)}
        for field in fields.get(kind, ("person", "key") if kind in ("make-key", "lose-key", "revoke-key") else ()):
            if not isinstance(act.get(field), str):
                raise Wrong(f"{kind} says no {field}")
        if kind == "found-office" and entry["sequence"] != "1":
            raise Wrong("the office is founded already")
        if kind in ("found-office", "make-key"):
            self.of.setdefault(act["person"], set()).add(act["key"])
        elif kind == "add-person":
            self.of.setdefault(act["person"], set())
        elif kind in ("lose-key", "revoke-key"):
            self.of.get(act["person"], set()).discard(act["key"])
        elif kind == "leave":
            self.of[act["person"]] = set()

    def hold(self, entry):
        """Point 4: "the person is known, and the signature is right under one of the keys the person has at this point"."""
        person = entry["person"]
        if person not in self.of:
            raise Wrong(f"{person} is not known")
        message, signature = signed_bytes(entry), bytes.fromhex(entry["signature"])
        keys = (bytes.fromhex(key.removeprefix("ed25519:")) for key in sorted(self.of[person]) if re.fullmatch("ed25519:[0-9a-f]{64}", key))
        if not any(ed25519.is_signed(key, message, signature) for key in keys):
            raise Wrong(f"the signature is not one of {person}")


TOLERANCE, DAY = 120_000, 86_400_000


def instant(moment):
    """Milliseconds of a moment, whatever its offset."""
    try:
        return round(datetime.datetime.fromisoformat(moment).timestamp() * 1000)
    except (ValueError, OverflowError):
        raise Wrong("moment is no moment there is")


class Clock:
    """Time ("Time and versions"): moments do not step back, but where a correction of the clock says so."""

    def __init__(self):
        self.last = None
        self.leaps = {}  # entry after a leap of more than a day -> when the one before it was made

    def take(self, entry):
        now, act = instant(entry["moment"]), entry["act"]
        if kind_of(act) == "correct-clock":
            since = number_in(act, "since")
            if self.last is None or now >= self.last - TOLERANCE:
                raise Wrong("there is no clock to correct")
            if since not in self.leaps:
                raise Wrong(f"the clock did not leap at entry {since}")
            if now < self.leaps[since] - TOLERANCE:
                raise Wrong("the moment steps back before the clock went wrong")
            self.leaps = {number: before for number, before in self.leaps.items() if number < since}
        elif self.last is not None and now < self.last - TOLERANCE:
            raise Wrong("the moment steps back")
        elif self.last is not None and now - self.last > DAY:
            self.leaps[int(entry["sequence"])] = self.last
        self.last = now


def follow(entry):
    """The version of the rules is one these pages describe."""
    act = entry["act"]
    if kind_of(act) in ("found-office", "raise-rules"):
        rules = number_in(act, "rules", "1" if kind_of(act) == "found-office" else None)
        if rules > NEWEST_RULES:
            raise Wrong(f"the record follows version {rules} of the rules, these pages know {NEWEST_RULES}")


def checked(lines, keys):
    """Entry by entry, in the order of the page; yields (entry, hash). Raises Wrong with the number of the first wrong one."""
    previous, clock = "0" * 64, Clock()
    for number, line in enumerate(lines, 1):
        try:
            entry = entry_from(line)
            if entry["sequence"] != str(number):
                raise Wrong(f"sequence is {entry['sequence']}")
            if entry["previous"] != previous:
                raise Wrong("previous is not the hash of the entry before")
            if number == 1:
                keys.take(entry)  # "the first entry is signed with the key it names itself"
            keys.hold(entry)
            clock.take(entry)
            follow(entry)
            if number > 1:
                keys.take(entry)
        except Wrong as trouble:
            raise Wrong(f"entry {number}: {trouble}")
        previous = hashlib.sha256(line).hexdigest()
        yield entry, previous


def fingerprint(digest):
    return " ".join(digest[i : i + 8] for i in range(0, 64, 8))


def lines_of(data):
    """ "The stored bytes of each entry and one line feed behind each; the last line feed may be missing"."""
    lines = data.split(b"\n")
    return lines[:-1] if lines[-1] == b"" else lines


def main(options):
    try:
        with open(options.file, "rb") as file:
            lines = lines_of(file.read())
    except OSError as trouble:
        print(trouble, file=sys.stderr)
        return 66
    wanted = (options.fingerprint or "").replace(" ", "").lower()
    found, digest = not wanted, "0" * 64
    try:
        for _, digest in checked(lines, Keys()):
            found = found or digest == wanted
        if not found:
            raise Wrong("no entry has this fingerprint: the end is cut off, or was written anew")
    except Wrong as trouble:
        print(trouble)
        return 1
    print(f"{len(lines)} entries, {fingerprint(digest)}")
    return 0
