"""E: scores.csv. R 6: totals, final values and thresholds."""

from fractions import Fraction

from .conditions import asked_by, fits, ids
from .criteria import LEAF_KINDS, Criterion, leaf_kind
from .doubts import Unsettled, need, thresholds_of
from .scalars import NotSettled, WrongData, cell_points, half_up, is_per_cent, per_cent, points, whole
from .tables import SCORE_COLUMNS, as_wide_as, columns, table


class Scores:
    """The table as it stands, and what follows from it for each application."""

    def __init__(self, book, applications):
        self.book = book
        self.applications = applications
        self.leaves = {}

    def read(self, data, encoding=None):
        """The cells as they stand: application -> list of (assessor, [(criterion, points, level)])."""
        header, rows = table(data, encoding)
        names = columns(header, SCORE_COLUMNS, set(SCORE_COLUMNS.values()))
        for name in ("application", "assessor"):
            if name not in names:
                raise WrongData(f"scores: there is no column {name}")
        self.assessed = self.assessed_criteria()
        self.sheets = {}
        if "criterion" in names:
            self.read_long(names, rows)
        else:
            self.read_wide(names, rows)

    def assessed_criteria(self):
        """Every criterion some set has assessors give points for; None where `scoring` is not settled, so that no id can be called wrong."""
        scoring = self.book.tree["scoring"]
        if isinstance(scoring, Unsettled):
            return None
        found = set()

        def collect(nodes):
            for node in nodes:
                if "criteria" in node:
                    collect(node["criteria"])
                elif "from-facts" not in node:
                    found.add(node["id"])

        for one_set in scoring.get("sets", [scoring]):
            collect(one_set["criteria"])
        return found

    def check_criterion(self, name):
        """E: "an error, in every column and every row, also in those that are not looked at"."""
        if self.assessed is not None and name not in self.assessed:
            raise WrongData(f"scores: {name!r} is no criterion that assessors give points for")

    def sheet_row(self, line, names, cells):
        if as_wide_as(names, cells) is None:
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
            self.check_criterion(row["criterion"])
            owner = row["application"], row["assessor"]
            if owner not in sheets:
                sheets[owner] = []
                self.sheets.setdefault(row["application"], []).append((row["assessor"], sheets[owner]))
            sheets[owner].append((row["criterion"], row.get("points", ""), row.get("level", "")))

        for line, cells in rows:
            self.book.try_to(read, line, cells)

    def read_wide(self, names, rows):
        """E: "application, assessor, then one column per criterion id"; "a cell that does not read as points is taken as level(s)"."""
        criteria = [name for name in names if name not in ("application", "assessor")]
        for name in criteria:
            self.check_criterion(name)

        def read(line, cells):
            row = self.sheet_row(line, names, cells)
            sheet = [(name, row[name], "") if not row[name] or cell_points(row[name]) is not None else (name, "", row[name]) for name in criteria]
            self.sheets.setdefault(row["application"], []).append((row["assessor"], sheet))

        for line, cells in rows:
            self.book.try_to(read, line, cells)

    # --- R 6: scoring

    def score(self, one):
        """A total, or the status that stands for it. An application without either is one whose tree is not settled."""
        try:
            one_set = self.set_of(one)
            self.book.demand(one, self.asked_in_walk())
            self.book.demand(one, self.asked_by_criteria(one_set["criteria"]))
            tree = self.tree_for(one, one_set["criteria"])
            assessors = need(one_set["assessors"])
            aggregate = need(assessors["aggregate"])
            fewest, most = self.numbers(one_set, aggregate)
        except NotSettled as trouble:
            self.book.note_needed(str(trouble))
            return
        facts = [criterion for top in tree for criterion in top.all if criterion.rule == "from-facts"]
        self.book.demand(one, {("fact", criterion.node["from-facts"]["fact"]) for criterion in facts})
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
            one.top, one.set = tree, one_set
            one.factor = len(sheets) if aggregate == "sum" else 1

    def set_of(self, one):
        """R 6: "an application is scored by the first set whose `when` fits"."""
        scoring = need(self.book.tree["scoring"])
        if "sets" not in scoring:
            return scoring
        for one_set in scoring["sets"]:
            self.book.demand(one, asked_by(one_set.get("when")))
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
        allocation, ties = self.book.tree["allocation"], self.book.tree["ranking"]["ties"]
        asked = set()
        for quota in allocation.get("quotas", []):
            asked |= asked_by(quota.get("when"))
        for key in [] if isinstance(ties, Unsettled) else ties:
            if "fact" in key:
                asked.add(("fact", key["fact"]))
        return asked

    def leaf(self, node):
        """A leaf is the same for every application it is asked of, so it is made once; other sets may use its id again."""
        if id(node) not in self.leaves:
            self.leaves[id(node)] = Criterion(node, [], leaf_kind(node))
        return self.leaves[id(node)]

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

    def numbers(self, one_set, aggregate):
        """R 6: the fewest sheets that are enough, and the most there may be (None: any)."""
        assessors = need(one_set["assessors"])
        number = whole(need(assessors["at-least" if "at-least" in assessors else "number"]))
        fewest = whole(need(assessors["minimum"])) if aggregate == "present" else number
        calls_further = any(rule.get("then") == "further-assessor" for rule in one_set.get("divergence", []))
        return fewest, None if "at-least" in assessors or calls_further else number

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
        one.sheets = []  # the values of every criterion, and under None the total
        for sheet in sheets:
            values = {}
            whole_sheet = sum(top.value(sheet, values) for top in tree)
            for name, value in values.items():
                sums[name] = sums.get(name, 0) + value
            total += whole_sheet
            one.sheets.append(values | {None: whole_sheet})
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
        bands = self.book.tree["allocation"].get("award")
        one.ask = one.requested
        if bands:
            share = next((band["share"] for band in bands if points(band["from"]) <= one.total), None)
            if share is None:
                one.status = "below-threshold"
            else:
                one.ask = half_up(per_cent(share) * one.requested)

    # --- R 6: divergence

    def divergences(self, one):
        """R 6: "reported for every application with a total": (criterion or None, lowest, highest, distance, then)."""
        leaves = [criterion.id for top in one.top for criterion in top.all if criterion.rule in LEAF_KINDS]
        for rule in one.set.get("divergence", []):
            of = {"total": [None], "criterion": leaves}.get(rule["of"], [rule["of"]])
            for name in of:
                values = [Fraction(sheet[name]) for sheet in one.sheets if name in sheet]
                beyond = [size for size, base in distances(values, rule["against"]) if size > self.taken(rule["more-than"], base)]
                if beyond:
                    yield name, min(values), max(values), max(beyond), rule["then"]

    def taken(self, more_than, base):
        """What the rule takes without a word; a distance of nothing is always taken."""
        return max(0, per_cent(more_than) * abs(base) if is_per_cent(more_than) else points(more_than))


def distances(values, against):
    """R 6: "`spread`: highest minus lowest sheet, per cent of the highest; `mean`: the distance of a sheet from the mean of the others"."""
    if len(values) < 2:
        return
    if against == "spread":
        yield max(values) - min(values), max(values)
        return
    for value in values:
        others = (sum(values) - value) / (len(values) - 1)
        yield abs(value - others), others
