"""What must hold of every result, whatever the call: nobody is lost, and no money is made."""

import csv
import io
import json
import os
import tempfile
import unittest

import random_sets
import recount
from opinion.doubts import settings_from, settled


def sets(seed, count):
    """Each set as (settled rulebook, applications, result rows, status)."""
    with tempfile.TemporaryDirectory() as folder:
        for number in range(count):
            random_sets.make_set(seed, number, None, folder)
            data = [recount.read(os.path.join(folder, name)) for name in ("rulebook.json", "applications.csv", "scores.csv")]
            with open(os.path.join(folder, "sets.txt"), encoding="utf-8") as file:
                settings = file.read().splitlines()
            output, status, _ = recount.result(*data, settings)
            tree = json.loads(data[0])
            yield settled(tree, settings_from(settings, tree)), data[1], list(csv.DictReader(io.StringIO(output.decode()))), status


class Results(unittest.TestCase):
    def test_every_application_stands_there_once(self):
        for _, applications, rows, status in sets("once", 80):
            if status < 2:
                text = applications.decode("utf-8-sig", "replace")
                self.assertEqual(len({row["application"] for row in rows}), len(rows))
                self.assertEqual(len(rows), len([line for line in text.splitlines() if line.strip()]) - 1)

    def test_no_more_is_given_than_there_is(self):
        for tree, _, rows, status in sets("money", 80):
            allocation = tree["allocation"]
            policies = (allocation["at-the-line"], allocation.get("by-goal", {}).get("within"))
            if status < 2 and "fund-in-full" not in policies:
                granted = sum(int(row["grant_eur"].replace(".", "")) for row in rows if row["grant_eur"])
                self.assertLessEqual(granted, sum(int(pot["budget"].replace(".", "")) for pot in allocation["pots"]))

    def test_places_count_rows_and_totals_fall(self):
        for tree, _, rows, status in sets("places", 80):
            for pot in {row["pot"] for row in rows}:
                placed = [row for row in rows if row["pot"] == pot and row["place"]]
                shared = [int(row["place"]) for row in placed]
                self.assertEqual(shared, sorted(shared))
                if tree["allocation"]["at-the-line"] != "by-goal":
                    for index, place in enumerate(shared):
                        self.assertEqual(place, shared.index(place) + 1 if place in shared[:index] else index + 1)

    def test_the_same_seed_makes_the_same_sets(self):
        once, again = ([data[1:] for data in sets("same", 20)] for _ in range(2))
        self.assertEqual(once, again)


if __name__ == "__main__":
    unittest.main()
