"""E: applications.csv. R 5: the clock, and what stops an application before it is scored."""

import re

from .conditions import asked_by, fits, ids
from .scalars import WrongData, cell_amount, cell_yes_no, cents, half_up, stamp, whole
from .tables import APPLICATION_COLUMNS, as_wide_as, columns, table


class Application:
    """One row of applications.csv, read."""

    def __init__(self):
        self.status = None  # what stops it before the ranking; None: it comes to scoring
        self.total = None
        self.finals = {}  # criterion -> final value
        self.place = None
        self.grant = None


class Applications:
    """All rows of the table, by id."""

    def __init__(self, book):
        self.book = book
        self.all = {}

    def read(self, data, encoding=None):
        header, rows = table(data, encoding)
        known = set(APPLICATION_COLUMNS.values()) | set(self.book.fact_kinds)
        names = columns(header, APPLICATION_COLUMNS, known)
        for name in ("application", "requested_eur"):
            if name not in names:
                raise WrongData(f"applications: there is no column {name}")
        for line, cells in rows:
            self.book.try_to(self.read_row, line, names, cells)

    def read_row(self, line, names, cells):
        if as_wide_as(names, cells) is None:
            raise WrongData(f"line {line}: {len(cells)} cells, {len(names)} are wanted")
        row = dict(zip(names, cells))
        cell = lambda name: row.get(name, "")
        one = Application()
        one.id = cell("application")
        if not one.id or one.id in self.all:
            raise WrongData(f"line {line}: the application has no id, or one that stood before")
        self.all[one.id] = one
        one.requested = cell_amount(cell("requested_eur"))
        one.eligible = cell_amount(cell("eligible_eur")) if cell("eligible_eur") else None
        one.fields = {field: self.field(field, cell(field.replace("-", "_"))) for field in self.book.known}
        one.facts = {fact: self.fact(fact, cell(fact)) for fact in self.book.fact_kinds}
        one.fact_kinds = self.book.fact_kinds
        one.places = {fact: self.book.choices[fact].index(text) for fact, text in one.facts.items() if one.fact_kinds[fact] == "choice" and text}
        one.goal = next((m["goal"] for m in self.book.tree.get("measures", []) if m["id"] == one.fields["measure"] and "goal" in m), one.fields["goal"])
        one.marked = cell_yes_no(cell("marked")) if cell("marked") else True
        one.complete = self.passed(cell("completeness"), "completeness")
        one.is_eligible = self.passed(cell("eligibility"), "eligibility")
        one.withdrawn = bool(cell("withdrawn")) and cell_yes_no(cell("withdrawn"))
        offers = {"": None, "accepted": "accepted", "sprejeta": "accepted", "refused": "refused", "zavrnjena": "refused"}
        if cell("offer") not in offers:
            raise WrongData(f"line {line}: offer {cell('offer')!r}")
        one.offer = offers[cell("offer")]
        one.stamps = {clock: cell(clock + "_at") for clock in ("posted", "received")}
        for text in filter(None, one.stamps.values()):  # E: "the other one is not used, but has to read"
            stamp(text)

    def field(self, name, text):
        """E: "where the rulebook has more than one (one: empty is that one)"."""
        if not text:
            return self.book.known[name][0] if name in ("fund", "measure") and len(self.book.known[name]) == 1 else None
        if text not in self.book.known[name]:
            raise WrongData(f"there is no {name} {text!r}")
        return text

    def fact(self, name, text):
        if not text:
            return None
        kind = self.book.fact_kinds[name]
        if kind == "choice":
            if text not in self.book.choices[name]:
                raise WrongData(f"{name}: there is no option {text!r}")
            return text
        return cell_amount(text) if kind == "amount" else whole(text)

    def passed(self, text, name):
        """E: "empty or `passed` is passed; `no:A1`, several `no:A1+A3`"."""
        if text.lower() in ("", "passed", "v redu"):
            return True
        match = re.fullmatch(r"(?:no|ne): ?(.+)", text)
        items = [item["id"] for item in self.book.tree[name]]
        if not match or any(item.strip() not in items for item in match[1].split("+")):
            raise WrongData(f"{name}: {text!r}")
        return False

    # --- R 5: the clock

    def read_clock(self):
        """The rules of submission; None where a value is not settled. "Without a clock nobody is late"."""
        rules = self.book.tree["submission"]
        self.counts = self.book.ask(rules["counts"])
        moment = lambda text: stamp(text) if isinstance(text, str) else None
        self.spans = [tuple(moment((window or rules)[name]) for name in ("opens", "closes")) for window in self.book.windows]

    def read_arrival(self, one):
        """R 5: "Arrival is the stamp of the clock `counts`"."""
        one.window = 0
        one.arrival = (0, 0)
        one.clock = None
        if self.counts is None:
            return
        text = one.stamps[self.counts]  # E: "the other one is not used"
        if not text:
            raise WrongData(f"{one.id}: {self.counts}_at is empty")
        found = day, second = stamp(text)
        if second is None:
            # "`ask`: every missing hour is such a question", in evaluate wrong data
            if self.book.ask(self.book.tree["submission"]["unknown-hour"]) == "ask":
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
        # E: "`opens` is needed for an application that is not late, unless `early` is `accept`, `closes` for one that is not early"
        span = self.book.windows[one.window] or self.book.tree["submission"]
        if one.clock != "late" and self.book.tree["submission"]["early"] != "accept":
            self.book.ask(span["opens"])
        if one.clock != "early":
            self.book.ask(span["closes"])

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
        rules = self.book.tree["submission"]
        if one.clock == "early" and self.book.ask(rules["early"]) == "dismiss":
            one.status = "dismissed-early"
        elif one.clock == "late" and self.book.ask(rules["late"]) == "dismiss":
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
        wrong = self.book.ask(self.book.tree["submission"]["marking"]["wrong"])
        if wrong == "ask":
            raise WrongData(f"{one.id}: the marking is a question to a person")
        return wrong

    # --- R 8: pots and what is asked

    def read_pot(self, one):
        """R 8: "the first pot that fits, in the order of the file. An application that fits no pot is wrong data"."""
        asked = {"fund"} | {"measure" for pot in self.book.pots if "measure" in pot}
        for pot in self.book.pots:
            asked |= asked_by(pot.get("when"))
        self.book.demand(one, asked)
        for pot in self.book.pots:
            if pot["fund"] == one.fields["fund"] and one.fields["measure"] in ids(pot.get("measure", one.fields["measure"])) and fits(pot.get("when"), one):
                one.pot = pot
                break
        else:
            raise WrongData(f"{one.id} fits no pot")
        self.check_request(one)

    def check_request(self, one):
        """R 8, "What is asked"."""
        bounds = self.book.bounds[one.fields["fund"]]
        most = one.pot.get("most")
        if one.eligible is not None and "rate" in bounds and one.requested > half_up(bounds["rate"] * one.eligible):
            raise WrongData(f"{one.id} asks for more than the rate allows")
        if one.requested > bounds.get("most", one.requested) or isinstance(most, str) and one.requested > cents(most):
            raise WrongData(f"{one.id} asks for more than the most")
        least = one.pot.get("least")
        if one.requested < bounds.get("least", 0) or isinstance(least, str) and one.requested < cents(least):
            raise WrongData(f"{one.id} asks for less than the least")
