"""The archive of Zasavje holds what its report prints, and the differences the report has with itself."""

import csv
import pathlib
import unittest
from decimal import Decimal

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "data/samples/zasavje"


def table(name):
    with open(FOLDER / f"{name}.csv", encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def total(rows, column):
    return sum((Decimal(row[column]) for row in rows if row[column]), Decimal("0.00"))


class Zasavje(unittest.TestCase):
    def setUp(self):
        self.operations = table("operations")
        self.of_call = {call["call"]: [row for row in self.operations if row["call"] == call["call"]] for call in table("calls")}

    def test_forty_operations_three_of_them_withdrawn(self):
        self.assertEqual(len(self.operations), 40)
        self.assertEqual(len({row["operation"] for row in self.operations}), 40)
        withdrawn = [row for row in self.operations if row["status"] == "withdrawn"]
        self.assertEqual(len(withdrawn), 3)
        self.assertEqual(total(withdrawn, "approved_eur"), Decimal("102826.17"))
        self.assertEqual({row["paid_eur"] for row in withdrawn}, {""})

    def test_printed_sums_of_the_calls_agree_but_for_what_was_paid_in_the_first(self):
        differences = {}
        for call in table("calls"):
            rows = self.of_call[call["call"]]
            self.assertEqual(total(rows, "approved_eur"), Decimal(call["approved_printed_eur"]), call["call"])
            differences[call["call"]] = Decimal(call["paid_printed_eur"]) - total(rows, "paid_eur")
        self.assertEqual(differences.pop("JP1"), Decimal("5642.31"))
        self.assertEqual(set(differences.values()), {Decimal("0.00")})
        self.assertEqual(total(self.of_call["JP1"], "paid_eur"), Decimal("205553.04"))

    def test_phases_add_up_to_what_was_paid(self):
        phased = [row for row in self.operations if row["paid_phase1_eur"]]
        self.assertEqual(len(phased), 12)
        for row in phased:
            self.assertEqual(Decimal(row["paid_phase1_eur"]) + Decimal(row["paid_phase2_eur"]), Decimal(row["paid_eur"]), row["operation"])

    def test_one_operation_was_paid_more_than_approved(self):
        over = [(row["operation"], Decimal(row["paid_eur"]) - Decimal(row["approved_eur"])) for row in self.operations
                if row["paid_eur"] and Decimal(row["paid_eur"]) > Decimal(row["approved_eur"])]
        self.assertEqual(over, [("JP5-14", Decimal("9849.31"))])

    def test_fund_totals_match_neither_with_nor_without_the_withdrawn(self):
        printed = total([row for row in table("funds") if row["what"] == "approved-printed"], "amount_eur")
        standing = [row for row in self.operations if row["status"] != "withdrawn"]
        self.assertEqual(printed, Decimal("1567709.94"))
        self.assertEqual(total(standing, "approved_eur"), Decimal("1572436.22"))
        self.assertEqual(printed - total(standing, "approved_eur"), Decimal("-4726.28"))
        self.assertEqual(printed - total(self.operations, "approved_eur"), Decimal("-107552.45"))
        self.assertEqual(total(standing, "paid_eur"), Decimal("1478385.60"))
        self.assertEqual(sum(int(row["operations"]) for row in table("funds") if row["operations"]), 39)

    def test_money_until_2027_and_running_costs(self):
        self.assertEqual(total([row for row in table("funds") if row["what"] == "to-2027"], "amount_eur"), Decimal("1073779.32"))
        claims = table("claims")
        self.assertEqual(total([row for row in claims if row["payer"] == "ARSKTRP"], "amount_eur"), Decimal("17602.36"))
        self.assertEqual(total([row for row in claims if row["payer"].startswith("Občina")], "amount_eur"), Decimal("41939.97"))

    def test_one_indicator_has_no_target_and_sessions_are_as_many_as_printed(self):
        self.assertEqual([row["indicator"] for row in table("indicators") if not row["target"]], ["investments"])
        held = [row for row in table("sessions") if row["moot"] == "no"]
        counts = {kind: sum(1 for row in held if (row["body"], row["kind"]) == kind) for kind in {(row["body"], row["kind"]) for row in held}}
        self.assertEqual(counts, {("uo", "regular"): 4, ("uo", "correspondence"): 3, ("skupscina", "regular"): 2, ("skupscina", "correspondence"): 1, ("no", "regular"): 1})


if __name__ == "__main__":
    unittest.main()
