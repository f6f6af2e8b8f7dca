"""A ranking from a record, from docs/RECORD.md ("A ranking from a record") alone: the acts of one call become the two tables of
`evaluate`, and those are recounted like any others.

    recount.py ranking FILE.jsonl [--call ID] [--until NUMBER]

Prints the rows after the last entry (or after the one with that number). Every list that was adopted on the way is compared with what follows
from the entries before it; exit status 1 where one differs, or where something is not settled or undecided.
"""

import csv
import io
import json
import sys

from . import record
from .doubts import asked_in, text_tree
from .ranking import Recount
from .scalars import WrongData, WrongUsage, stamp

# "counts on the day it was posted": these channels, and every channel nobody has heard of.
BY_ARRIVAL = ("post", "web", "in-person", "e-mail")


class Envelope:
    def __init__(self, facts):
        self.facts = facts
        self.rulings = []

    def ruled(self, question):
        return any(ruling["question"] == question and ruling["ruling"] == "admit" for ruling in self.rulings)


class Filed:
    """An application: the envelope it came in, and what the acts say about it."""

    def __init__(self, envelope):
        self.envelope = envelope
        self.data = None
        self.facts = {}
        self.checks = {}  # (list, item) -> answer
        self.outcome = {"completeness": None, "eligibility": None}
        self.withdrawn = False
        self.operation = None
        self.recused = {}  # person -> whether the last declaration or recusal keeps the person out
        self.sheets = {}  # assessor -> marks
        self.offers = []


class Call:
    """The acts about one call, in order ("What the acts leave behind")."""

    def __init__(self, name):
        self.name = name
        self.tree = None
        self.settings = {}  # doubt -> the answer that holds
        self.answered = []  # doubts in the order they were first answered
        self.envelopes = []
        self.applications = []
        self.closed = False
        self.adopted = []
        self.ties = 0
        self.rules = 1
        self.contracted = set()  # operations
        self.given_up = set()  # operations, before their contract

    def take(self, entry):
        act = entry["act"]
        if isinstance(act, dict) and act.get("act") in ("found-office", "raise-rules"):
            self.rules = int(act.get("rules", "1"))
        if not isinstance(act, dict) or act.get("call") != self.name:
            return
        try:
            step = getattr(self, act["act"].replace("-", "_"), None)
            if step:
                step(act, entry["person"])
        except (AttributeError, IndexError, KeyError, TypeError, ValueError, WrongData):
            raise record.Wrong(f"entry {entry['sequence']}: the act is none of docs/ACTS.md, or names what is not there")

    def envelope(self, act):
        return self.envelopes[int(act["envelope"][2:]) - 1]

    def filed(self, act):
        return self.applications[int(act["application"][2:]) - 1]

    # --- the call

    def open_call(self, act, _):
        self.tree = text_tree(act["rulebook"])

    def amend_call(self, act, _):
        before, self.tree = self.tree, text_tree(act["rulebook"])
        self.settings = self.still_answered(before)

    def still_answered(self, before):
        """ "It lets go of an answer whose doubt is gone ..., is of another kind, or has other options now"."""
        asked, kept = asked_in(before, self.settings), {}
        while True:
            found = asked_in(self.tree, kept)
            more = {name: value for name, value in self.settings.items() if name not in kept and name in asked and found.get(name) == asked[name]}
            if not more:
                break
            kept |= more
        if self.can_be_read(kept):
            return kept
        fitting = {}
        for name in self.answered:
            if name in kept and self.can_be_read(fitting | {name: kept[name]}):
                fitting[name] = kept[name]
        return fitting

    def can_be_read(self, settings):
        """Whether each answer has the form its key takes. What else is an error only `tockovnik lint` knows."""
        try:
            Recount(self.tree, said(settings))
        except (WrongData, WrongUsage):
            return False
        return True

    def answer(self, doubt, value):
        self.settings[doubt] = value
        if doubt not in self.answered:
            self.answered.append(doubt)

    def settle_doubt(self, act, _):
        value = act["value"]
        self.answer(act["doubt"], value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))

    def switch_reading(self, act, _):
        self.answer(act["doubt"], act["option"])

    # --- envelopes

    def register_envelope(self, act, _):
        self.envelopes.append(Envelope(act))

    def correct_envelope(self, act, _):
        self.envelope(act).facts = act

    def decide_envelope(self, act, _):
        self.envelope(act).rulings.append(act)

    def open_envelopes(self, act, _):
        for number in act["order"]:
            envelope = self.envelopes[int(number[2:]) - 1]
            if all(one.envelope is not envelope for one in self.applications):
                self.applications.append(Filed(envelope))

    # --- applications

    def record_application(self, act, _):
        self.filed(act).data = act

    correct_application = record_application

    def record_fact(self, act, _):
        self.filed(act).facts[act["fact"]] = act["value"]

    correct_fact = record_fact

    def withdraw_application(self, act, _):
        self.filed(act).withdrawn = True

    def record_operation(self, act, _):
        if "application" in act:
            self.filed(act).operation = act["operation"]

    def sign_contract(self, act, _):
        self.contracted.add(act["operation"])

    def withdraw_operation(self, act, _):
        if act["operation"] not in self.contracted:
            self.given_up.add(act["operation"])

    def check_item(self, act, _):
        self.filed(act).checks[act["list"], act["item"]] = act["answer"]

    correct_check = check_item

    def judge_answer(self, act, _):
        for item in act.get("items", []):
            if ("completeness", item["item"]) in self.filed(act).checks:
                self.filed(act).checks["completeness", item["item"]] = item["answer"]

    def conclude_completeness(self, act, _):
        self.filed(act).outcome["completeness"] = act["outcome"]

    def conclude_eligibility(self, act, _):
        self.filed(act).outcome["eligibility"] = act["outcome"]

    def reopen_review(self, act, _):
        outcome = self.filed(act).outcome
        outcome["eligibility"] = None
        if act["list"] == "completeness":
            outcome["completeness"] = None

    # --- interests and sheets

    def declare_interest(self, act, person):
        self.filed(act).recused[person] = act["interest"] != "none"

    def recuse(self, act, _):
        self.filed(act).recused[act["person"]] = True

    def submit_sheet(self, act, person):
        self.filed(act).sheets.setdefault(person, act["marks"])

    def transcribe_sheet(self, act, _):
        self.filed(act).sheets.setdefault(act["assessor"], act["marks"])

    def correct_sheet(self, act, _):
        if act["assessor"] in self.filed(act).sheets:
            self.filed(act).sheets[act["assessor"]] = act["marks"]

    def close_scoring(self, act, _):
        self.closed = self.closed or "application" not in act

    def reopen_scoring(self, act, _):
        self.closed = False

    # --- the list

    def offer_grant(self, act, _):
        self.filed(act).offers.append(None)

    def answer_offer(self, act, _):
        if self.filed(act).offers:
            self.filed(act).offers[-1] = {"accept": "accepted", "refuse": "refused"}[act["answer"]]

    def decide_tie(self, act, _):
        self.ties += 1

    def adopt_ranking(self, act, _):
        self.adopted.append(act)

    # --- the tables

    def recount(self):
        """The rows of the result and the exit status, as `evaluate` gives them."""
        recount = Recount(self.tree, said(self.settings))
        return recount.evaluate(self.applications_table(recount), self.scores_table())

    def there(self):
        """ "An application counts from the moment its data are recorded"."""
        return [(f"V-{number}", one) for number, one in enumerate(self.applications, 1) if one.data]

    def applications_table(self, recount):
        book = recount.book
        recount.applications.read_clock()
        fields = {name: name.replace("-", "_") for name in book.known}
        rows = [["application", "requested_eur", "eligible_eur", *fields.values(), *book.fact_kinds, "posted_at", "received_at", "completeness", "eligibility", "withdrawn", "offer"]]
        for name, one in self.there():
            arrival = self.arrival(one.envelope, recount)
            rows.append(
                [name, one.data["requested"], one.data.get("eligible-costs", "")]
                + [one.data.get(field, "") for field in fields]
                + [one.facts.get(fact, "") for fact in book.fact_kinds]
                + [arrival, arrival]
                + [self.passed(one, check) for check in ("completeness", "eligibility")]
                + ["yes" if self.is_withdrawn(one) else "", (one.offers[-1] if one.offers else None) or ""]
            )
        return written(rows)

    def is_withdrawn(self, one):
        """The column `withdrawn`."""
        never_filed = self.rules >= 6 and "withdrawn-before-contract" in self.tree["allocation"]
        return one.withdrawn or (never_filed and one.operation in self.given_up)

    def passed(self, one, check):
        if one.outcome[check] not in ("incomplete", "ineligible"):
            return ""
        refused = [item["id"] for item in self.tree[check] if one.checks.get((check, item["id"])) == "no"]
        return "no:" + "+".join(refused or [self.tree[check][0]["id"]])

    def arrival(self, envelope, recount):
        """ "The arrival of an envelope"."""
        facts = envelope.facts
        established = [ruling["posted"] for ruling in envelope.rulings if "posted" in ruling]
        if established:
            text = established[-1]
        elif recount.applications.counts == "posted" and facts["channel"] not in BY_ARRIVAL:
            text = facts.get("posted")
        else:
            text = facts["received"]
        if text is None:
            raise WrongData("an envelope was admitted without a stamp that counts")
        found = stamp(text)
        spans, index = recount.applications.spans, 0
        while index < len(spans) - 1 and recount.applications.is_late(found, spans[index][1]):
            index += 1
        opens, closes = spans[index]
        written_span = recount.book.windows[index] or recount.book.tree["submission"]
        if found[1] is None and closes and closes[1] is not None and closes[0] == found[0]:
            return written_span["closes"]
        if envelope.ruled("early") and recount.applications.is_early(found, opens):
            return written_span["opens"]
        return text

    def scores_table(self):
        rows = [["application", "assessor", "criterion", "points", "level"]]
        for name, one in self.there():
            for assessor, marks in one.sheets.items():
                if not one.recused.get(assessor):
                    rows += [[name, assessor, mark["criterion"], *given(mark)] for mark in marks]
        return written(rows)


def said(settings):
    """Answers as they are given to `evaluate` (--set)."""
    return [f"{name}={value}" for name, value in settings.items()]


def given(mark):
    """Points and level of a mark, in the words of scores.csv."""
    if "count" in mark:
        return ["", mark["count"]]
    return [mark.get("points", ""), "+".join(mark.get("levels", []))]


def written(rows):
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(rows)
    return out.getvalue().encode()


def differences(adopted, rows):
    """What an adopted list says otherwise than the rows that follow from the record."""
    computed = {}
    for place, name, _, status, grant, pot in rows:
        computed[name] = (place, "dismissed" if status.startswith("dismissed") else status, grant, pot)
    said = {row["application"]: (row.get("place", ""), row["status"], row.get("grant", ""), row.get("pot", "")) for row in adopted["rows"]}
    return [name for name in sorted(computed.keys() | said.keys()) if computed.get(name) != said.get(name)]


def calls_of(entries):
    return [entry["act"].get("call") for entry in entries if record.kind_of(entry["act"]) == "open-call"]


def main(options):
    try:
        with open(options.file, "rb") as file:
            entries = [entry for entry, _ in record.checked(record.lines_of(file.read()), record.Keys())]
    except OSError as trouble:
        print(trouble, file=sys.stderr)
        return 66
    except record.Wrong as trouble:
        print(trouble, file=sys.stderr)
        return 1
    calls = calls_of(entries)
    name = options.call or (calls[0] if len(calls) == 1 else None)
    if name not in calls:
        print(f"say which call: {', '.join(calls) or 'there is none with rules'}", file=sys.stderr)
        return 64
    try:
        return show(Call(name), entries[: options.until], sys.stdout, sys.stderr)
    except record.Wrong as trouble:
        print(trouble, file=sys.stderr)
        return 1
    except (WrongData, WrongUsage) as trouble:
        print(trouble, file=sys.stderr)
        return 65


def corrected(held, correction):
    """The entries as they hold after one of them was corrected, or taken back ("Corrections")."""
    kept = []
    for entry in held:
        if entry["sequence"] != correction["entry"]:
            kept.append(entry)
        elif "instead" in correction:
            kept.append(entry | {"act": correction["instead"]})
    return kept


def show(call, entries, out, notes):
    agree, held = True, []
    for entry in entries:
        act = entry["act"]
        if isinstance(act, dict) and act.get("act") == "correct-entry":
            held = corrected(held, act)
            call = Call(call.name)
            for earlier in held:
                call.take(earlier)
            continue
        held.append(entry)
        before = len(call.adopted)
        rows = call.recount()[0] if is_adoption(entry, call) else None
        call.take(entry)
        if len(call.adopted) > before:
            wrong = differences(call.adopted[-1], rows)
            agree = agree and not wrong
            verdict = f"differs at {', '.join(wrong)}" if wrong else "follows from the entries before it"
            print(f"the list adopted in entry {entry['sequence']} {verdict}", file=notes)
    rows, status = call.recount()
    if not call.closed:
        print("the scoring is open", file=notes)
    if call.ties:
        print(f"{call.ties} ties were decided by people; this recount leaves them undecided", file=notes)
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow("place,application,total,status,grant_eur,pot,reason".split(","))
    writer.writerows(row + [""] for row in rows)
    return status if agree else 1


def is_adoption(entry, call):
    act = entry["act"]
    return isinstance(act, dict) and act.get("act") == "adopt-ranking" and act.get("call") == call.name
