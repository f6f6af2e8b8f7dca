"""R 6: the criteria tree on one sheet."""

from .doubts import need
from .scalars import WrongData, cell_points, cell_yes_no, cents, points, whole


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
            rule = self.node["from-facts"]
            best = max(map(points, rule["options"].values() if "options" in rule else [band["points"] for band in rule["bands"]]))
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
        if "options" in rule:
            return points(rule["options"][value])
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
