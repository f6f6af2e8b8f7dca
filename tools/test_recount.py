"""What the second opinion must say, by hand: each case is small enough to be checked with a pencil."""

import json
import unittest

import recount
from opinion import order, scalars


def rulebook(**changes):
    """A call with one pot of 100.00, one scale of 0..10, one assessor; `changes` replace sections by their name."""
    tree = {
        "call": "c",
        "funds": [{"id": "F", "budget": "100.00", "rate": "80 %", "grant": {"least": "10.00"}}],
        "submission": {
            "opens": "2025-05-15", "closes": "2025-07-04", "counts": "posted", "unknown-hour": "last", "late": "dismiss", "early": "dismiss",
            "marking": {"wrong": "dismiss"},
        },
        "completeness": [{"id": "A1"}, {"id": "A2"}],
        "eligibility": [{"id": "E1"}],
        "scoring": scoring([{"id": "1", "range": "0..10"}]),
        "ranking": {"ties": [], "scope": "funding-line", "if-tied": "board"},
        "allocation": {"pots": [{"id": "P", "fund": "F", "budget": "100.00"}], "at-the-line": "stop"},
    }
    return tree | {name.replace("_", "-"): value for name, value in changes.items()}


def scoring(criteria, number="1", aggregate="mean", threshold="none"):
    return {"assessors": {"number": number, "aggregate": aggregate}, "threshold": threshold, "criteria": criteria}


def ranking(*ties, scope="funding-line"):
    return {"ties": list(ties), "scope": scope, "if-tied": "board"}


def allocation(policy="stop", **more):
    return {"pots": [{"id": "P", "fund": "F", "budget": "100.00"}], "at-the-line": policy} | {name.replace("_", "-"): v for name, v in more.items()}


def ask(identifier, requested="50.00", **cells):
    return {"application": identifier, "requested_eur": requested, "posted_at": "2025-06-01T10:00"} | cells


def csv_of(rows):
    names = list(dict.fromkeys(name for row in rows for name in row))
    return "\n".join(",".join(row.get(name, "") for name in names) for row in [dict(zip(names, names))] + rows).encode()


class Case(unittest.TestCase):
    def rows(self, tree, applications, sheets, settings=(), status=0):
        """The result without header and reason, blanks between the cells."""
        scores = "application,assessor,criterion,points,level\n" + "\n".join(sheets)
        output, found, message = recount.result(json.dumps(tree).encode(), csv_of(applications), scores.encode(), settings)
        self.assertEqual(found, status, message)
        return [" | ".join(line.split(",")[:-1]) for line in output.decode().splitlines()[1:]]

    def points(self, tree, applications, given, settings=(), status=0):
        """As above, with one assessor who gives criterion 1."""
        return self.rows(tree, applications, [f"{a},Ana,1,{p}," for a, p in given.items()], settings, status)


class Order(Case):
    def test_higher_total_comes_first_and_money_ends(self):
        rows = self.points(rulebook(), [ask("V-1"), ask("V-2"), ask("V-3")], {"V-1": 5, "V-2": 9, "V-3": 7})
        self.assertEqual(rows, ["1 | V-2 | 9 | selected | 50.00 | P", "2 | V-3 | 7 | selected | 50.00 | P", "3 | V-1 | 5 | reserve |  | P"])

    def test_mean_of_three_is_a_fraction(self):
        tree = rulebook(scoring=scoring([{"id": "1", "range": "0..10"}], number="3"))
        rows = self.rows(tree, [ask("V-1")], ["V-1,Ana,1,9,", "V-1,Bor,1,9,", "V-1,Cilka,1,8,"])
        self.assertEqual(rows, ["1 | V-1 | 8 2/3 | selected | 50.00 | P"])

    def test_equal_ones_above_the_line_share_a_place_and_the_next_place_counts_them(self):
        asks = [ask("V-10", "20.00"), ask("V-2", "20.00"), ask("V-3", "20.00")]
        rows = self.points(rulebook(ranking=ranking({"requested": "lower"})), asks, {"V-10": 9, "V-2": 9, "V-3": 7})
        self.assertEqual([row[:8] for row in rows], ["1 | V-2 ", "1 | V-10", "3 | V-3 "])

    def test_scope_everywhere_orders_them_too(self):
        asks = [ask("V-1", "30.00"), ask("V-2", "20.00")]
        rows = self.points(rulebook(ranking=ranking({"requested": "lower"}, scope="everywhere")), asks, {"V-1": 9, "V-2": 9})
        self.assertEqual([row[:7] for row in rows], ["1 | V-2", "2 | V-1"])

    def test_only_who_still_straddles_goes_on_to_the_next_key(self):
        # 100.00 for four who ask for 40.00: the key on requests puts V-1 first, the other three straddle and go on to arrival.
        asks = [ask("V-1", "39.00"), ask("V-2", "40.00", posted_at="2025-06-03T09:00"), ask("V-3", "40.00"), ask("V-4", "40.00")]
        rows = self.points(rulebook(ranking=ranking({"requested": "lower"}, {"arrival": "earlier"})), asks, {f"V-{n}": 9 for n in range(1, 5)}, status=1)
        self.assertEqual(rows[0], "1 | V-1 | 9 | selected | 39.00 | P")
        self.assertEqual([row[:23] for row in rows[1:]], [" | V-3 | 9 | undecided ", " | V-4 | 9 | undecided ", " | V-2 | 9 | undecided "])

    def test_tie_nobody_can_order_is_undecided_with_everything_after_it(self):
        asks = [ask("V-1", "60.00"), ask("V-2", "60.00"), ask("V-3", "10.00")]
        rows = self.points(rulebook(), asks, {"V-1": 9, "V-2": 9, "V-3": 7}, status=1)
        self.assertEqual([row.split(" | ")[3] for row in rows], ["undecided"] * 3)

    def test_vote_stops_and_asks_though_keys_follow(self):
        tree = rulebook(ranking=ranking({"vote": "board"}, {"arrival": "earlier"}))
        rows = self.points(tree, [ask("V-1", "60.00"), ask("V-2", "60.00", posted_at="2025-06-02")], {"V-1": 9, "V-2": 9}, status=1)
        self.assertEqual([row.split(" | ")[3] for row in rows], ["undecided"] * 2)

    def test_a_missing_hour_is_the_end_of_its_day(self):
        tree = rulebook(ranking=ranking({"arrival": "earlier"}, scope="everywhere"))
        asks = [ask("V-1", "1.00", posted_at="2025-06-01"), ask("V-2", "1.00", posted_at="2025-06-01T23:59:59"), ask("V-3", "1.00", posted_at="2025-06-02T00:00")]
        tree["funds"][0]["grant"] = {}
        rows = self.points(tree, asks, {"V-1": 9, "V-2": 9, "V-3": 9})
        self.assertEqual([row[:7] for row in rows], ["1 | V-2", "2 | V-1", "3 | V-3"])

    def test_two_without_an_hour_on_one_day_tie(self):
        tree = rulebook(ranking=ranking({"arrival": "earlier"}))
        asks = [ask("V-1", "60.00", posted_at="2025-06-01"), ask("V-2", "60.00", posted_at="2025-06-01")]
        rows = self.points(tree, asks, {"V-1": 9, "V-2": 9}, status=1)
        self.assertEqual([row.split(" | ")[3] for row in rows], ["undecided"] * 2)

    def test_key_without_a_value_for_one_orders_nobody(self):
        tree = rulebook(ranking=ranking({"own-share": "higher"}, {"requested": "lower"}))
        asks = [ask("V-1", "60.00", eligible_eur="200.00"), ask("V-2", "50.00")]
        rows = self.points(tree, asks, {"V-1": 9, "V-2": 9})
        self.assertEqual([row[:7] for row in rows], ["1 | V-2", "2 | V-1"])

    def test_lot_follows_the_published_number(self):
        for seed, identifier in (("", ""), ("seme 2025", "V-1"), ("č", "V-10")):
            self.assertEqual(order.lot_number(seed, identifier), lot_by_hand(f"{seed}/{identifier}".encode()))


def lot_by_hand(data):
    number = 0xCBF29CE484222325
    for byte in data:
        number = ((number ^ byte) * 0x100000001B3) % 2**64
    for factor in (0xFF51AFD7ED558CCD, 0xC4CEB9FE1A85EC53, 1):
        number = (number ^ (number >> 33)) * factor % 2**64
    return number


class Line(Case):
    def walk(self, policy, requests, given=None, status=0, **more):
        asks = [ask(f"V-{n}", request) for n, request in enumerate(requests, 1)]
        given = given or {f"V-{n}": 10 - n for n in range(1, len(requests) + 1)}
        return [" ".join(row.split(" | ")[3:5]) for row in self.points(rulebook(allocation=allocation(policy, **more)), asks, given, status=status)]

    def test_stop(self):
        self.assertEqual(self.walk("stop", ["70.00", "40.00", "30.00"]), ["selected 70.00", "reserve ", "reserve "])

    def test_offer_gives_what_is_left(self):
        self.assertEqual(self.walk("offer", ["70.00", "40.00", "30.00"]), ["selected 70.00", "offered 30.00", "reserve "])

    def test_offer_never_goes_below_the_least_grant(self):
        self.assertEqual(self.walk("offer", ["90.01", "40.00", "10.00"]), ["selected 90.01", "reserve ", "reserve "])

    def test_skip_goes_on_with_the_next_that_fits(self):
        self.assertEqual(self.walk("skip", ["70.00", "40.00", "30.00"]), ["selected 70.00", "reserve ", "selected 30.00"])

    def test_fund_in_full_exceeds_the_pot(self):
        self.assertEqual(self.walk("fund-in-full", ["70.00", "40.00", "10.00"]), ["selected 70.00", "selected 40.00", "reserve "])

    def test_share_divides_by_request_and_gives_odd_cents_in_order(self):
        # 100.00 for three who ask for 50.00: 33.33 each, the cent that remains goes to the first.
        given = {"V-1": 9, "V-2": 9, "V-3": 9}
        self.assertEqual(self.walk("share", ["50.00"] * 3, given), ["offered 33.34", "offered 33.33", "offered 33.33"])

    def test_exactly_what_is_left_fits(self):
        self.assertEqual(self.walk("stop", ["70.00", "30.00", "10.00"]), ["selected 70.00", "selected 30.00", "reserve "])

    def test_accepted_offer_is_selected_and_a_refused_one_was_never_filed(self):
        asks = [ask("V-1", "70.00"), ask("V-2", "40.00", offer="refused"), ask("V-3", "50.00", offer="accepted")]
        rows = self.points(rulebook(allocation=allocation("offer")), asks, {"V-1": 9, "V-2": 8, "V-3": 7})
        self.assertEqual([row.split(" | ")[1:5] for row in rows], [["V-1", "9", "selected", "70.00"], ["V-3", "7", "selected", "30.00"], ["V-2", "", "withdrawn", ""]])

    def test_quota_holds_one_back_and_the_walk_goes_on(self):
        tree = rulebook(
            classes=[{"id": "javni"}, {"id": "zasebni"}],
            allocation=allocation("stop", quotas=[{"id": "Q", "when": {"class": "javni"}, "most": "50 %"}]),
        )
        asks = [ask("V-1", "50.00", **{"class": "javni"}), ask("V-2", "20.00", **{"class": "javni"}), ask("V-3", "40.00", **{"class": "zasebni"})]
        rows = self.points(tree, asks, {"V-1": 9, "V-2": 8, "V-3": 7})
        self.assertEqual([row.split(" | ")[3] for row in rows], ["selected", "reserve", "selected"])

    def test_leftover_goes_to_a_later_pot(self):
        tree = rulebook(
            measures=[{"id": "M1"}, {"id": "M2"}],
            allocation={
                "pots": [
                    {"id": "P1", "fund": "F", "measure": "M1", "budget": "50.00", "leftover": "to P2"},
                    {"id": "P2", "fund": "F", "measure": "M2", "budget": "50.00"},
                ],
                "at-the-line": "stop",
            },
        )
        rows = self.points(tree, [ask("V-1", "30.00", measure="M1"), ask("V-2", "70.00", measure="M2")], {"V-1": 5, "V-2": 5})
        self.assertEqual(rows, ["1 | V-1 | 5 | selected | 30.00 | P1", "1 | V-2 | 5 | selected | 70.00 | P2"])

    def test_award_by_band_rounds_half_up(self):
        bands = [{"from": "8", "share": "100 %"}, {"from": "5", "share": "50 %"}]
        rows = self.points(rulebook(allocation=allocation(award=bands)), [ask("V-1", "20.01"), ask("V-2"), ask("V-3")], {"V-1": 5, "V-2": 8, "V-3": 4})
        self.assertEqual(rows, ["1 | V-2 | 8 | selected | 50.00 | P", "2 | V-1 | 5 | selected | 10.01 | P", " | V-3 | 4 | below-threshold |  | P"])

    def test_windows_have_their_own_places_and_share_the_pot(self):
        tree = rulebook()
        for name in ("opens", "closes"):
            del tree["submission"][name]
        tree["submission"]["windows"] = [{"id": "A", "opens": "2025-05-01", "closes": "2025-05-31"}, {"id": "B", "opens": "2025-06-02", "closes": "2025-06-30"}]
        asks = [ask("V-1", "60.00", posted_at="2025-05-02"), ask("V-2", "60.00", posted_at="2025-06-03"), ask("V-3", "40.00", posted_at="2025-06-04")]
        asks.append(ask("V-4", posted_at="2025-06-01"))
        rows = self.points(tree, asks, {"V-1": 5, "V-2": 6, "V-3": 7})
        expected = ["1 | V-1 | 5 | selected | 60.00 | P/A", "1 | V-3 | 7 | selected | 40.00 | P/B", "2 | V-2 | 6 | reserve |  | P/B", " | V-4 |  | dismissed-early |  | P/B"]
        self.assertEqual(rows, expected)

    def test_by_goal_keeps_one_order_and_a_purse_for_each_goal(self):
        tree = rulebook(
            goals=[{"id": "C1"}, {"id": "C2"}],
            allocation=allocation("by-goal", by_goal={"within": "stop", "shares": {"C1": "60.00", "C2": "40.00"}}),
        )
        asks = [ask("V-1", "50.00", goal="C1"), ask("V-2", "50.00", goal="C1"), ask("V-3", "40.00", goal="C2")]
        rows = self.points(tree, asks, {"V-1": 9, "V-2": 8, "V-3": 7})
        self.assertEqual(rows, ["1 | V-1 | 9 | selected | 50.00 | P", "2 | V-2 | 8 | reserve |  | P", "3 | V-3 | 7 | selected | 40.00 | P"])


class Scoring(Case):
    def total(self, criteria, sheets, number="1", aggregate="mean", **more):
        tree = rulebook(scoring=scoring(criteria, number, aggregate), **more)
        return self.rows(tree, [ask("V-1", partners="2")], [f"V-1,{sheet}" for sheet in sheets])[0].split(" | ")[2]

    def test_cap_floor_and_weight_work_on_each_sheet_in_this_order(self):
        several = {"id": "1", "several-of": [{"id": "a", "points": "4"}, {"id": "b", "points": "4"}], "most": "5", "weight": "2"}
        self.assertEqual(self.total([several], ["Ana,1,,a+b", "Bor,1,,-"], number="2"), "5")
        lifted = {"id": "1", "criteria": [{"id": "1.1", "range": "-3..3"}], "floor": "0"}
        self.assertEqual(self.total([lifted], ["Ana,1.1,-3,", "Bor,1.1,1,"], number="2"), "1/2")

    def test_the_best_part_or_the_only_one(self):
        parts = [{"id": "1.1", "range": "0..5"}, {"id": "1.2", "range": "0..5"}]
        self.assertEqual(self.total([{"id": "1", "parts": "highest", "criteria": parts}], ["Ana,1.1,3,", "Ana,1.2,4,"]), "4")
        self.assertEqual(self.total([{"id": "1", "parts": "only 1.1", "criteria": parts}], ["Ana,1.1,3,", "Ana,1.2,4,"]), "3")

    def test_counted_things_facts_and_yes_no(self):
        criteria = [
            {"id": "1", "per-unit": "2", "most": "5"},
            {"id": "2", "from-facts": {"fact": "partners", "bands": [{"to": "1", "points": "0"}, {"from": "2", "points": "3"}]}},
            {"id": "3", "yes-no": "1"},
        ]
        facts = [{"id": "partners", "kind": "count"}]
        self.assertEqual(self.total(criteria, ["Ana,1,,4", "Ana,3,,yes"], facts=facts), "9")

    def test_present_takes_the_mean_of_those_who_scored(self):
        tree = rulebook(scoring=scoring([{"id": "1", "range": "0..10"}], number="3", aggregate="present"))
        tree["scoring"]["assessors"]["minimum"] = "2"
        rows = self.rows(tree, [ask("V-1"), ask("V-2")], ["V-1,Ana,1,4,", "V-1,Bor,1,5,", "V-2,Ana,1,9,"])
        self.assertEqual(rows, ["1 | V-1 | 4 1/2 | selected | 50.00 | P", " | V-2 |  | unscored |  | P"])

    def test_missing_is_never_zero(self):
        tree = rulebook(scoring=scoring([{"id": "1", "range": "0..10"}, {"id": "2", "range": "0..10"}]))
        rows = self.rows(tree, [ask("V-1"), ask("V-2")], ["V-1,Ana,1,4,", "V-1,Ana,2,0,", "V-2,Ana,1,10,", "V-2,Ana,2,,"])
        self.assertEqual(rows, ["1 | V-1 | 4 | selected | 50.00 | P", " | V-2 |  | unscored |  | P"])

    def test_knock_out_ends_scoring(self):
        tree = rulebook(scoring=scoring([{"id": "1", "one-of": [{"id": "a", "points": "0", "knock-out": "yes"}, {"id": "b", "points": "5"}]}]))
        self.assertEqual(self.points(tree, [ask("V-1"), ask("V-2")], {"V-1": 0, "V-2": 5})[1], " | V-1 |  | ineligible |  | P")

    def test_threshold_in_points_and_per_cent_strict_or_not(self):
        for threshold, statuses in (
            ({"value": "6", "compare": "at-least"}, ["selected", "below-threshold"]),
            ({"value": "60 %", "compare": "more-than"}, ["below-threshold"] * 2),
            ("none", ["selected"] * 2),
        ):
            tree = rulebook(scoring=scoring([{"id": "1", "range": "0..10"}], threshold=threshold))
            rows = self.points(tree, [ask("V-1"), ask("V-2")], {"V-1": 6, "V-2": 5})
            self.assertEqual([row.split(" | ")[3] for row in rows], statuses)

    def test_sum_of_sheets_is_measured_against_all_sheets(self):
        tree = rulebook(scoring=scoring([{"id": "1", "range": "0..10"}], number="2", aggregate="sum", threshold={"value": "60 %", "compare": "at-least"}))
        rows = self.rows(tree, [ask("V-1"), ask("V-2")], ["V-1,Ana,1,6,", "V-1,Bor,1,6,", "V-2,Ana,1,5,", "V-2,Bor,1,6,"])
        self.assertEqual([row.split(" | ")[2:4] for row in rows], [["12", "selected"], ["11", "below-threshold"]])

    def test_one_of_two_blocks_must_reach(self):
        threshold = [{"of": ["1", "2"], "number": "1", "value": "5", "compare": "at-least"}]
        tree = rulebook(scoring=scoring([{"id": "1", "range": "0..10"}, {"id": "2", "range": "0..10"}], threshold=threshold))
        rows = self.rows(tree, [ask("V-1"), ask("V-2")], ["V-1,Ana,1,5,", "V-1,Ana,2,0,", "V-2,Ana,1,4,", "V-2,Ana,2,4,"])
        self.assertEqual([row.split(" | ")[1:4:2] for row in rows], [["V-1", "selected"], ["V-2", "below-threshold"]])


class Standing(Case):
    def status(self, tree=None, **cells):
        return self.points(tree or rulebook(), [ask("V-1", **cells)], {})[0].split(" | ")[3]

    def test_the_first_that_applies(self):
        self.assertEqual(self.status(posted_at="2025-05-14T23:59"), "dismissed-early")
        self.assertEqual(self.status(posted_at="2025-07-05T00:00", marked="no"), "dismissed-late")
        self.assertEqual(self.status(posted_at="2025-07-04T23:59:59"), "unscored")
        self.assertEqual(self.status(marked="ne", completeness="no:A1"), "dismissed-marking")
        self.assertEqual(self.status(completeness="no:A1+A2", eligibility="no:E1"), "dismissed-incomplete")
        self.assertEqual(self.status(eligibility="ne:E1", withdrawn="da"), "ineligible")
        self.assertEqual(self.status(withdrawn="yes"), "withdrawn")

    def test_the_second_of_the_close_still_counts(self):
        tree = rulebook()
        tree["submission"]["closes"] = "2025-07-04T12:00"
        self.assertEqual(self.status(tree, posted_at="2025-07-04T12:00:00"), "unscored")
        self.assertEqual(self.status(tree, posted_at="2025-07-04T12:00:01"), "dismissed-late")
        self.points(tree, [ask("V-1", posted_at="2025-07-04")], {}, status=65)


class Doubts(Case):
    def test_unknown_threshold_gives_totals_and_no_places(self):
        tree = rulebook(scoring=scoring([{"id": "1", "range": "0..10"}], threshold={"unknown": "prag", "source": "§4"}))
        asks = [ask("V-1"), ask("V-2"), ask("V-3", withdrawn="yes")]
        self.assertEqual(self.points(tree, asks, {"V-1": 3, "V-2": 8}, status=1), [" | V-2 | 8 | unranked |  | P", " | V-1 | 3 | unranked |  | P", " | V-3 |  | withdrawn |  | P"])
        self.assertEqual(self.points(tree, asks[:2], {"V-1": 3, "V-2": 8}, ["prag=50%"])[1], " | V-1 | 3 | below-threshold |  | P")
        self.points(tree, asks, {}, ["prag=abc"], status=64)
        self.points(tree, asks, {}, ["other=1"], status=64)

    def test_policy_is_needed_only_at_the_line(self):
        tree = rulebook()
        tree["allocation"]["at-the-line"] = {"conflict": {"id": "crta", "options": [{"value": "stop", "source": "a"}, {"value": "skip", "source": "b"}]}}
        self.assertEqual(self.points(tree, [ask("V-1")], {"V-1": 3}), ["1 | V-1 | 3 | selected | 50.00 | P"])
        asks = [ask("V-1", "80.00"), ask("V-2", "80.00"), ask("V-3", "20.00")]
        given = {"V-1": 3, "V-2": 2, "V-3": 1}
        self.assertEqual({row.split(" | ")[3] for row in self.points(tree, asks, given, status=1)}, {"unranked"})
        self.assertEqual(self.points(tree, asks, given, ["crta=2"])[2], "3 | V-3 | 1 | selected | 20.00 | P")

    def test_a_reading_is_used_and_can_be_switched(self):
        tree = rulebook()
        tree["submission"]["counts"] = {"reading": {"id": "ura", "chosen": "posted", "other": "received", "source": "§1"}}
        one = ask("V-1", received_at="2025-07-07")
        self.assertEqual(self.points(tree, [one], {"V-1": 3})[0], "1 | V-1 | 3 | selected | 50.00 | P")
        self.assertEqual(self.points(tree, [one], {"V-1": 3}, ["ura=2"])[0], " | V-1 |  | dismissed-late |  | P")

    def test_ties_have_a_short_form(self):
        tree = rulebook(ranking=ranking() | {"ties": {"unknown": "vrstni-red", "source": "§6"}})
        asks = [ask("V-1", "60.00"), ask("V-2", "50.00")]
        self.assertEqual({row.split(" | ")[3] for row in self.points(tree, asks, {"V-1": 3, "V-2": 3}, status=1)}, {"unranked"})
        rows = self.points(tree, asks, {"V-1": 3, "V-2": 3}, ["vrstni-red=points-of 1, requested lower"])
        self.assertEqual([row[:7] for row in rows], ["1 | V-2", "2 | V-1"])


class Data(Case):
    def test_amounts_as_people_write_them(self):
        for text in ("75000.00", "75.000,00", "75000,00", "75 000,00", "75000", "75.000", "75.000,0", "75,000.00", "€ 75.000"):
            self.assertEqual(scalars.cell_amount(text), 7500000)
        for text in ("75,000", "1e5", "-1", "75.00.00", "75.000,000", ""):
            with self.assertRaises(scalars.WrongData):
                scalars.cell_amount(text)

    def test_wrong_data_leaves_nothing_on_standard_output(self):
        asks = [ask("V-1")]
        for sheets in (["V-1,Ana,1,11,"], ["V-1,Ana,2,1,"], ["V-9,Ana,1,1,"], ["V-1,Ana,1,1,", "V-1,Ana,1,1,"], ["V-1,Ana,1,1,", "V-1,Bor,1,1,"]):
            self.assertEqual(self.rows(rulebook(), asks, sheets, status=65), [])
        for cells in ({"requested": "9.99"}, {"eligible_eur": "62.49"}, {"completeness": "no:A9"}, {"posted_at": ""}):
            self.assertEqual(self.points(rulebook(), [ask("V-1", **cells)], {}, status=65), [])

    def test_a_row_is_as_wide_as_the_heading(self):
        self.assertEqual(self.rows(rulebook(), [ask("V-1")], ["V-1,Ana,1,1"], status=65), [])
        self.assertEqual(self.rows(rulebook(), [ask("V-1")], ["V-1,Ana,1,1,,x"], status=65), [])
        self.assertEqual(self.rows(rulebook(), [ask("V-1")], ["V-1,Ana,1,1,,,"]), ["1 | V-1 | 1 | selected | 50.00 | P"])

    def test_natural_order(self):
        self.assertEqual(sorted(["V-10", "V-2", "A-3", "V-02"], key=scalars.natural), ["A-3", "V-02", "V-2", "V-10"])


if __name__ == "__main__":
    unittest.main()
