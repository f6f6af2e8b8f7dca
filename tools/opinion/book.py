"""What every part of the computation shares: the settled rulebook, what is wrong, and what nobody has settled."""

from .doubts import Unsettled, need, settings_from, settled
from .scalars import NotSettled, WrongData, cents, per_cent


class Book:
    def __init__(self, tree, settings=()):
        self.tree = settled(tree, settings_from(settings, tree))
        self.wrong = []  # wrong data, all of it
        self.needed = []  # doubts without which there is no order in the whole call
        self.pots = self.tree["allocation"]["pots"]
        self.windows = self.tree["submission"].get("windows") or [None]
        self.fact_kinds = {fact["id"]: fact["kind"] for fact in self.tree.get("facts", [])}
        self.choices = {fact["id"]: [o["id"] for o in fact.get("options", [])] for fact in self.tree.get("facts", [])}
        names = {"fund": "funds", "measure": "measures", "project-type": "project-types", "class": "classes", "goal": "goals"}
        self.known = {field: [item["id"] for item in self.tree.get(section, [])] for field, section in names.items()}
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

    def demand(self, one, asked):
        """E, "What pots ask is needed for every application; what sets ... ask, for every application that comes to scoring"."""
        for field in asked:
            if isinstance(field, tuple):
                if one.facts[field[1]] is None:
                    raise WrongData(f"{one.id}: {field[1]} is empty")
            elif one.fields[field] is None:
                raise WrongData(f"{one.id}: {field} is empty")

    @property
    def by_goal(self):
        return self.tree["allocation"]["at-the-line"] == "by-goal"
