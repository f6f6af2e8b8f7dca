"""R 8: one walk down one list."""

from .conditions import fits
from .doubts import need
from .order import natural_order, runs, tie_value
from .scalars import cents, per_cent


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
            self.take(group, None)

    def take(self, members, keys):
        """R 8, 1 and 2. `keys` is what is left of the chain, None while nothing of it has been asked for."""
        if self.purse.undecided:
            self.undecided += members
        elif self.purse.fits(members):
            if len(members) > 1 and need(self.rulebook["ranking"]["scope"]) == "everywhere":
                keys = self.chain() if keys is None else keys
                if keys and "vote" not in keys[0]:
                    return self.take_split(members, keys)
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
                self.take_split(members, keys)

    def take_split(self, members, keys):
        for subgroup in self.split(members, keys[0]):
            self.take(subgroup, keys[1:])

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
        """R 8: "The least grant is the fund's `grant.least` or the pot's `least`, whichever is more, 0.01 where there is none"."""
        fund = next(fund for fund in self.rulebook["funds"] if fund["id"] == self.pot["fund"])
        least = need(need(fund.get("grant", {})).get("least", "0.01"))
        return max(cents(least), cents(need(self.pot.get("least", "0.01"))))

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
