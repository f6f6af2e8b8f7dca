"""From the tables to the rows of the result."""

from .applications import Applications
from .book import Book
from .doubts import need
from .order import natural_order
from .scalars import NotSettled, WrongData, cents
from .scores import Scores
from .walk import GoalWalk, Purse, Quotas, Walk

# E: the order of the rows that no walk has placed; within each by arrival, then id.
ORDER_OF_STATUS = [
    "unranked",
    "below-threshold",
    "unscored",
    "withdrawn",
    "ineligible",
    "dismissed-incomplete",
    "dismissed-marking",
    "dismissed-early",
    "dismissed-late",
]


class Recount:
    def __init__(self, tree, settings=()):
        self.book = Book(tree, settings)
        self.applications = Applications(self.book)
        self.scores = Scores(self.book, self.applications.all)
        self.open = []  # doubts without which a pot could not be walked
        self.undecided = False
        self.walks = {}  # (pot, number of the window) -> its walk

    @property
    def all(self):
        return self.applications.all.values()

    def evaluate(self, applications, scores, encoding=None):
        """The rows of the result as (place, application, total, status, grant, pot), and the exit status."""
        self.applications.read(applications, encoding)
        self.stop_if_wrong()
        if self.all:
            self.applications.read_clock()
        for one in self.all:
            self.book.try_to(self.applications.read_arrival, one)
            self.book.try_to(self.applications.read_pot, one)
        self.scores.read(scores, encoding)
        self.stop_if_wrong()
        for one in self.all:
            self.book.try_to(self.judge, one)
        self.stop_if_wrong()
        self.walk_all()
        return self.rows(), 1 if self.book.needed or self.open or self.undecided else 0

    def stop_if_wrong(self):
        if self.book.wrong:
            raise WrongData("\n".join(self.book.wrong))

    def judge(self, one):
        """Everything about one application before the order."""
        self.applications.read_standing(one)
        if one.status is None:
            if self.book.by_goal and one.goal is None:
                raise WrongData(f"{one.id}: goal is empty")
            self.scores.score(one)
        if one.total is not None:
            try:
                if self.scores.is_below(one):
                    one.status = "below-threshold"
                else:
                    self.scores.read_ask(one)
            except NotSettled as trouble:
                self.book.note_needed(str(trouble))

    def walk_all(self):
        """R 8: "Per pot, in order"; E: without an order every application that comes to scoring and can be totalled is `unranked`."""
        if self.book.needed:
            for one in self.all:
                if one.status in (None, "below-threshold"):
                    one.status = "unranked"
            return
        carried = {}
        for pot in self.book.pots:
            left = self.walk_pot(pot, cents(pot["budget"]) + carried.get(pot["id"], 0))
            target = pot.get("leftover", "stays")
            if target.startswith("to "):
                carried[target[3:].strip()] = carried.get(target[3:].strip(), 0) + left

    def walk_pot(self, pot, budget):
        """One pot, window after window. Returns what is left to pass on."""
        quotas = Quotas(self.book.tree["allocation"].get("quotas", []), cents(pot["budget"]))
        taking_part = [[] for _ in self.book.windows]
        for one in self.all:
            if one.pot is pot and one.status is None:
                taking_part[one.window].append(one)
        try:
            purses = self.goal_purses() if self.book.by_goal and any(taking_part) else {None: Purse(budget)}
            for window, members in enumerate(taking_part):
                self.walks[pot["id"], window] = self.walk(pot, purses, quotas, members)
        except NotSettled as trouble:
            self.open.append(str(trouble))
            self.unrank(pot, [one for members in taking_part for one in members])
            return 0
        undecided = any(purse.undecided for purse in purses.values())
        self.undecided = self.undecided or undecided
        return 0 if undecided else sum(purse.left for purse in purses.values())

    def walk(self, pot, purses, quotas, members):
        """R 8: "each window has its own list with places from 1, what is left goes to the next window, where the walk is running again"."""
        for purse in purses.values():
            purse.running = True
        if self.book.by_goal:
            walk = GoalWalk(self.book.tree, pot, purses, quotas)
        else:
            walk = Walk(self.book.tree, pot, purses[None], quotas)
        walk.run(members)
        for one in walk.undecided:
            one.status, one.place = "undecided", None
        return walk

    def unrank(self, pot, members):
        """E: "all rows of that pot that take part in its walk, in every window, are `unranked`"."""
        for one in members:
            one.status, one.place, one.grant = "unranked", None, None
        for window in range(len(self.book.windows)):
            self.walks.pop((pot["id"], window), None)

    def goal_purses(self):
        shares = need(self.book.tree["allocation"]["by-goal"]["shares"])
        return {goal: Purse(cents(amount)) for goal, amount in shares.items()}

    def rows(self):
        """E, "Rows per pot in rulebook order (with windows: per window)"."""
        found = []
        for pot in self.book.pots:
            for index, window in enumerate(self.book.windows):
                walk = self.walks.get((pot["id"], index))
                first = walk.placed + walk.undecided if walk else []
                there = [one for one in self.all if one.pot is pot and one.window == index]
                rest = [one for one in there if one.status in ORDER_OF_STATUS]
                name = pot["id"] if window is None else f"{pot['id']}/{window['id']}"
                found += [self.row(one, name) for one in first + sorted(rest, key=self.rest_order)]
        return found

    def divergences(self, rows):
        """R 6: a line for every divergence rule that the sheets of an application with a total meet, in the order of the rows."""
        for _, identifier, total, *_ in rows:
            if total:
                for name, *figures, then in self.scores.divergences(self.applications.all[identifier]):
                    yield ",".join([identifier, name or "total", *map(total_text, figures), then])

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
