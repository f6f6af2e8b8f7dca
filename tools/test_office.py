"""A ranking from the acts of a record (docs/RECORD.md, "A ranking from a record"), in cases small enough to see through."""

import io
import unittest

from opinion import record
from opinion.office import Call, differences, show
from test_recount import allocation, ranking, rulebook, scoring

TREE = rulebook(
    scoring=scoring([{"id": "1", "range": "0..10"}], number="1", aggregate="mean"),
    allocation=allocation("offer"),
    ranking=ranking({"arrival": "earlier"}),
)


class Story:
    """A call told act by act."""

    def __init__(self, tree=TREE):
        self.entries = []
        self.tell("ana", "open-call", rulebook=tree, original="")

    def tell(self, person, kind, **fields):
        act = {"act": kind, "call": "x"} | {name.replace("_", "-"): value for name, value in fields.items()}
        self.entries.append({"act": act, "person": person, "sequence": str(len(self.entries) + 1)})

    def file(self, *envelopes):
        for envelope in envelopes:
            self.tell("ana", "register-envelope", **({"received": "2025-06-02T10:00", "posted": "2025-06-01T10:00", "channel": "registered-post"} | envelope))
        self.tell("ana", "open-envelopes", order=[f"O-{number}" for number in range(1, len(envelopes) + 1)])
        for number in range(1, len(envelopes) + 1):
            self.tell("ana", "record-application", application=f"V-{number}", requested="60.00")

    def sheet(self, person, application, points, kind="submit-sheet", **more):
        self.tell(person, kind, application=application, marks=[{"criterion": "1", "points": points}], **more)

    def rows(self, until=None):
        call, out, notes = Call("x"), io.StringIO(), io.StringIO()
        status = show(call, self.entries[:until], out, notes)
        rows = [",".join(row.split(",")[:5]) for row in out.getvalue().splitlines()[1:]]
        return rows, status, notes.getvalue()


class Acts(unittest.TestCase):
    def two(self, *first):
        story = Story()
        story.file(*(first or ({}, {})))
        story.sheet("bine", "V-1", "6")
        story.sheet("bine", "V-2", "8")
        return story

    def test_the_higher_total_comes_first(self):
        rows, status, notes = self.two().rows()
        self.assertEqual(rows, ["1,V-2,8,selected,60.00", "2,V-1,6,offered,40.00"])
        self.assertEqual((status, notes), (0, "the scoring is open\n"))

    def test_a_corrected_sheet_holds_and_a_second_one_does_not(self):
        story = self.two()
        story.sheet("bine", "V-2", "10")
        story.sheet("cene", "V-1", "9", kind="correct-sheet", assessor="bine", reason="r")
        story.tell("cene", "close-scoring")
        self.assertEqual(story.rows(), (["1,V-1,9,selected,60.00", "2,V-2,8,offered,40.00"], 0, ""))

    def test_the_sheet_of_somebody_recused_does_not_count(self):
        story = self.two()
        story.tell("bine", "declare-interest", application="V-2", interest="family")
        story.tell("bine", "declare-interest", application="V-1", interest="none")
        self.assertEqual(story.rows()[0], ["1,V-1,6,selected,60.00", ",V-2,,unscored,"])

    def test_a_conclusion_excludes_and_reopening_takes_it_away(self):
        story = self.two()
        story.tell("ana", "check-item", application="V-2", list="eligibility", item="E1", answer="no")
        story.tell("ana", "conclude-eligibility", application="V-2", outcome="ineligible")
        self.assertEqual(story.rows()[0], ["1,V-1,6,selected,60.00", ",V-2,,ineligible,"])
        story.tell("ana", "reopen-review", application="V-2", list="eligibility", reason="r")
        self.assertEqual(story.rows()[0][0], "1,V-2,8,selected,60.00")

    def test_a_refused_offer_is_as_if_never_filed_and_only_the_last_offer_counts(self):
        story = self.two()
        story.tell("ana", "offer-grant", application="V-1", grant="40.00")
        story.tell("ana", "answer-offer", application="V-1", answer="refuse", on="2025-06-01")
        self.assertEqual(story.rows()[0], ["1,V-2,8,selected,60.00", ",V-1,,withdrawn,"])
        story.tell("ana", "offer-grant", application="V-1", grant="40.00")
        self.assertEqual(story.rows()[0][1], "2,V-1,6,offered,40.00")

    def given_up(self, rules, *before, says=True, raised=None):
        tree = dict(TREE, allocation=TREE["allocation"] | ({"withdrawn-before-contract": "as-if-never-filed"} if says else {}))
        story = Story(tree)
        story.tell("ana", "raise-rules", rules=rules, reason="r")
        story.file({}, {})
        story.sheet("bine", "V-1", "6")
        story.sheet("bine", "V-2", "8")
        story.tell("ana", "record-operation", application="V-2", operation="D-1", title="t", holder="h")
        for kind in (*before, "withdraw-operation"):
            story.tell("ana", kind, operation="D-1")
        if raised:
            story.tell("ana", "raise-rules", rules=raised, reason="r")
        return story.rows()[0]

    def test_an_operation_given_up_before_its_contract_is_as_if_never_filed(self):
        self.assertEqual(self.given_up("6"), ["1,V-1,6,selected,60.00", ",V-2,,withdrawn,"])
        kept = ["1,V-2,8,selected,60.00", "2,V-1,6,offered,40.00"]
        self.assertEqual(self.given_up("5"), kept)
        self.assertEqual(self.given_up("5", raised="6"), self.given_up("6"))
        self.assertEqual(self.given_up("6", "sign-contract"), kept)
        self.assertEqual(self.given_up("6", says=False), kept)

    def test_arrival_decides_a_tie_by_the_day_it_was_posted_or_by_hand_the_day_it_came(self):
        for second, first in (({"posted": "2025-06-01T09:00"}, "V-2"), ({"posted": "2025-06-01T09:00", "channel": "in-person"}, "V-1")):
            story = self.two({}, second)
            story.sheet("x", "V-1", "8", kind="correct-sheet", assessor="bine", reason="r")
            self.assertEqual(story.rows()[0][0], f"1,{first},8,selected,60.00")

    def test_a_settled_doubt_and_the_last_word_on_it(self):
        tree = dict(TREE, scoring=dict(TREE["scoring"], threshold={"unknown": "threshold", "source": "§1"}))
        story = Story(tree)
        story.file({}, {})
        story.sheet("bine", "V-1", "6")
        story.sheet("bine", "V-2", "8")
        self.assertEqual(story.rows()[1], 1)
        story.tell("ana", "settle-doubt", doubt="threshold", value="9", reason="r", source="s")
        self.assertEqual([row.split(",")[3] for row in story.rows()[0]], ["below-threshold"] * 2)
        story.tell("ana", "settle-doubt", doubt="threshold", value="7", reason="r", source="s")
        self.assertEqual(story.rows()[0], ["1,V-2,8,selected,60.00", ",V-1,6,below-threshold,"])

    def amended(self, change):
        """A threshold between two, settled to the second, after an amendment that changes the doubt."""
        doubt = {"conflict": {"id": "threshold", "options": [{"value": "7", "source": "§1"}, {"value": "9", "source": "§2"}]}}
        story = Story(dict(TREE, scoring=dict(TREE["scoring"], threshold=doubt)))
        story.tell("ana", "settle-doubt", doubt="threshold", value="2", reason="r", source="s")
        story.tell("ana", "amend-call", rulebook=dict(TREE, scoring=dict(TREE["scoring"], threshold=change(doubt))), original="", reason="r")
        story.file({}, {})
        story.sheet("bine", "V-1", "6")
        story.sheet("bine", "V-2", "8")
        return story

    def test_an_amendment_keeps_the_answer_to_the_same_question_whatever_the_texts_beside_it_say(self):
        def other_texts(doubt):
            first, second = doubt["conflict"]["options"]
            return {"conflict": {"id": "threshold", "why": {"sl": "z", "en": "w"}, "options": [dict(first, source="§3"), second]}}

        story = self.amended(other_texts)
        self.assertEqual([row.split(",")[3] for row in story.rows()[0]], ["below-threshold"] * 2)

    def test_an_amendment_lets_go_of_the_number_of_an_option_on_another_list(self):
        def turned(doubt):
            return {"conflict": {"id": "threshold", "options": doubt["conflict"]["options"][::-1]}}

        def unknown(_):
            return {"unknown": "threshold", "source": "§1"}

        for change in (turned, unknown):
            story = self.amended(change)
            self.assertEqual(story.rows()[1], 1, "asked again")
            story.tell("ana", "settle-doubt", doubt="threshold", value="2" if change is turned else "7", reason="r", source="s")
            self.assertEqual(story.rows()[0], ["1,V-2,8,selected,60.00", ",V-1,6,below-threshold,"])

    def test_an_amendment_without_the_doubt_lets_go_for_good(self):
        story = self.amended(lambda doubt: "none")
        self.assertEqual(story.rows()[0][0], "1,V-2,8,selected,60.00")
        back = story.entries[0]["act"]["rulebook"]
        story.tell("ana", "amend-call", rulebook=back, original="", reason="r")
        self.assertEqual(story.rows()[1], 1, "asked again")

    def test_an_amendment_lets_go_of_what_stands_inside_an_option_nobody_chose_any_more(self):
        def tree(*options):
            inner = {"conflict": {"id": "inner", "options": [{"value": "7", "source": "§1"}, {"value": "9", "source": "§2"}]}}
            outer = [{"value": inner if option == "inner" else option, "source": "§3"} for option in options]
            return dict(TREE, scoring=dict(TREE["scoring"], threshold={"conflict": {"id": "outer", "options": outer}}))

        for second, kept in (("5", {"outer": "1", "inner": "2"}), ("6", {})):
            story = Story(tree("inner", "5"))
            for doubt, value in (("outer", "1"), ("inner", "2")):
                story.tell("ana", "settle-doubt", doubt=doubt, value=value, reason="r", source="s")
            story.tell("ana", "amend-call", rulebook=tree("inner", second), original="", reason="r")
            call = Call("x")
            for entry in story.entries:
                call.take(entry)
            self.assertEqual(call.settings, kept)

    def test_an_amendment_lets_go_of_an_answer_in_a_form_the_key_does_not_take(self):
        doubt = {"unknown": "value", "source": "§1"}
        story = Story(dict(TREE, scoring=dict(TREE["scoring"], threshold=doubt)))
        story.tell("ana", "settle-doubt", doubt="value", value="7", reason="r", source="s")
        assessors = dict(TREE["scoring"]["assessors"], aggregate=doubt)
        story.tell("ana", "amend-call", rulebook=dict(TREE, scoring=dict(TREE["scoring"], assessors=assessors)), original="", reason="r")
        call = Call("x")
        for entry in story.entries:
            call.take(entry)
        self.assertEqual(call.settings, {})

    def test_an_act_nobody_can_follow_is_named_by_its_entry(self):
        for kind, fields in (("settle-doubt", {}), ("open-envelopes", {"order": ["O-9"]}), ("submit-sheet", {"application": "V-1"}), ("recount", {})):
            story = Story()
            story.tell("ana", kind, **fields)
            with self.assertRaisesRegex(record.Wrong, "^entry 2: "):
                story.rows()

    def test_an_adopted_list_must_follow_from_what_stands_before_it(self):
        story = self.two()
        story.tell("ana", "close-scoring")
        pot = story.rows() and TREE["allocation"]["pots"][0]["id"]
        right = [
            {"application": "V-2", "pot": pot, "place": "1", "grant": "60.00", "status": "selected"},
            {"application": "V-1", "pot": pot, "place": "2", "grant": "40.00", "status": "offered"},
        ]
        story.tell("ana", "adopt-ranking", rows=right)
        story.tell("ana", "withdraw-application", application="V-2", on="2025-06-01")
        rows, status, notes = story.rows()
        self.assertEqual((status, notes), (0, f"the list adopted in entry {len(story.entries) - 1} follows from the entries before it\n"))
        self.assertEqual(rows[0], "1,V-1,6,selected,60.00")
        story.entries[-2]["act"]["rows"][1]["grant"] = "41.00"
        _, status, notes = story.rows()
        self.assertEqual((status, notes), (1, f"the list adopted in entry {len(story.entries) - 1} differs at V-1\n"))

    def test_what_was_corrected_or_taken_back_counts_as_it_holds(self):
        story = self.two()
        story.tell("ana", "withdraw-application", application="V-2", on="2025-06-01")
        number, wrong = str(len(story.entries)), story.entries[-1]["act"]
        self.assertEqual(story.rows()[0][0], "1,V-1,6,selected,60.00")
        story.tell("ana", "correct-entry", entry=number, was=wrong, instead=wrong | {"application": "V-1"}, reason="r")
        self.assertEqual(story.rows()[0][0], "1,V-2,8,selected,60.00")
        story.tell("ana", "correct-entry", entry=number, was=wrong | {"application": "V-1"}, reason="r")
        self.assertEqual(story.rows()[0], ["1,V-2,8,selected,60.00", "2,V-1,6,offered,40.00"])
        self.assertEqual(story.rows(until=int(number))[0][0], "1,V-1,6,selected,60.00")

    def test_an_application_left_out_of_an_adopted_list_is_a_difference(self):
        rows = [["1", "V-1", "8", "selected", "60.00", "p"], ["", "V-2", "", "dismissed-late", "", "p"]]
        adopted = {"rows": [{"application": "V-1", "place": "1", "status": "selected", "grant": "60.00", "pot": "p"}]}
        self.assertEqual(differences(adopted, rows), ["V-2"])
        adopted["rows"].append({"application": "V-2", "status": "dismissed", "pot": "p"})
        self.assertEqual(differences(adopted, rows), [])


if __name__ == "__main__":
    unittest.main()
