"""The record is checked from its page: the page's own example, and what must be noticed."""

import hashlib
import json
import os
import re
import unittest

from opinion import ed25519, record

ROOT = os.path.join(os.path.dirname(__file__), "..")
PAGE = os.path.join(ROOT, "docs", "RECORD.md")
PROGRAM = os.path.join(ROOT, "Sources", "Domain", "Record", "RulesVersion.swift")


def text_of(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


class Signatures(unittest.TestCase):
    def test_vectors_of_rfc_8032(self):
        for key, message, signature in (
            (
                "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
                "",
                "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
            ),
            (
                "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
                "72",
                "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
            ),
        ):
            key, message, signature = bytes.fromhex(key), bytes.fromhex(message), bytes.fromhex(signature)
            self.assertTrue(ed25519.is_signed(key, message, signature))
            for index in range(0, 64, 7):
                bent = signature[:index] + bytes([signature[index] ^ 1]) + signature[index + 1 :]
                self.assertFalse(ed25519.is_signed(key, message, bent))
            self.assertFalse(ed25519.is_signed(key, message + b"x", signature))

    def test_a_second_form_of_the_same_signature_is_refused(self):
        key = bytes.fromhex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")
        signature = bytes.fromhex(
            "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"
        )
        scalar = int.from_bytes(signature[32:], "little") + ed25519.ORDER
        self.assertFalse(ed25519.is_signed(key, b"", signature[:32] + scalar.to_bytes(32, "little")))


class Time(unittest.TestCase):
    def clock(self, *moments):
        clock = record.Clock()
        for number, (moment, *since) in enumerate(moments, 1):
            act = {"act": "correct-clock", "since": since[0]} if since else {"act": "x"}
            clock.take({"sequence": str(number), "moment": moment, "act": act})

    def test_a_moment_steps_back_two_minutes_and_no_more(self):
        self.clock(["2025-07-04T14:35:10.123+02:00"], ["2025-07-04T12:33:10.123+00:00"])
        with self.assertRaisesRegex(record.Wrong, "steps back"):
            self.clock(["2025-07-04T14:35:10.123+02:00"], ["2025-07-04T14:33:10.122+02:00"])

    def test_a_clock_that_was_ahead_is_corrected_to_the_moment_before_it(self):
        before, wrong = ["2025-07-04T14:35:10.123+02:00"], ["2035-07-04T14:35:10.123+02:00"]
        self.clock(before, wrong, ["2025-07-05T08:00:00.000+02:00", "2"], ["2025-07-05T08:01:00.000+02:00"])
        for last, since, sentence in (
            ("2025-07-04T08:00:00.000+02:00", "2", "before the clock went wrong"),
            ("2025-07-05T08:00:00.000+02:00", "1", "did not leap"),
            ("2035-07-05T08:00:00.000+02:00", "2", "no clock to correct"),
        ):
            with self.assertRaisesRegex(record.Wrong, sentence):
                self.clock(before, wrong, [last, since])

    def test_a_moment_that_is_none_is_named(self):
        for moment in ("2025-02-30T08:00:00.000+01:00", "2025-07-04T25:00:00.000+02:00", "2025-07-04T08:00:00.000+99:00"):
            with self.assertRaisesRegex(record.Wrong, "moment is no moment there is"):
                self.clock([moment])

    def test_a_correction_of_the_clock_without_a_number_is_named(self):
        for since in ("dve", "", "-1", "02", "9" * 5000, ["2"]):
            with self.assertRaisesRegex(record.Wrong, "correct-clock says no number since"):
                self.clock(["2035-07-04T14:35:10.123+02:00"], ["2025-07-05T08:00:00.000+02:00", since])


class Rules(unittest.TestCase):
    def test_the_newest_is_that_of_the_page(self):
        table = text_of(PAGE).partition("| version | what it adds |")[2].partition("\n\n")[0]
        versions = [int(number) for number in re.findall(r"^\| ([0-9]+) \|", table, re.M)]
        self.assertEqual(versions, list(range(1, record.NEWEST_RULES + 1)))

    def test_the_newest_is_that_of_the_program(self):
        self.assertEqual(re.findall(r"static let newestRules = ([0-9]+)", text_of(PROGRAM)), [str(record.NEWEST_RULES)])

    def test_of_a_later_version_are_refused(self):
        newest = record.NEWEST_RULES
        for kind in ("found-office", "raise-rules"):
            for rules in range(1, newest + 1):
                record.follow({"act": {"act": kind, "rules": str(rules)}})
            with self.assertRaisesRegex(record.Wrong, f"version {newest + 1} of the rules"):
                record.follow({"act": {"act": kind, "rules": str(newest + 1)}})
        record.follow({"act": {"act": "found-office"}})

    def test_that_are_no_number_are_named(self):
        for rules in ("pet", "", "-1", "05", ["5"]):
            with self.assertRaisesRegex(record.Wrong, "raise-rules says no number rules"):
                record.follow({"act": {"act": "raise-rules", "rules": rules}})


class Chain(unittest.TestCase):
    def setUp(self):
        page = text_of(PAGE)
        self.lines = [line.encode() for line in re.findall(r'^\{"act".*$', page, re.M)]
        self.keys = record.Keys()
        self.keys.of["ana"] = {re.search(r"^ed25519:[0-9a-f]{64}$", page, re.M).group()}
        self.printed = re.search(r"^(?:[0-9a-f]{8} ){7}[0-9a-f]{8}$", page, re.M).group()

    def check(self, lines):
        return list(record.checked(lines, self.keys))

    def test_the_example_of_the_page(self):
        self.assertEqual(record.fingerprint(self.check(self.lines)[-1][1]), self.printed)

    def test_every_changed_byte_is_noticed_at_its_entry(self):
        for number, line in enumerate(self.lines, 1):
            for index in range(0, len(line), 11):
                bent = self.lines[: number - 1] + [line[:index] + bytes([line[index] ^ 1]) + line[index + 1 :]] + self.lines[number:]
                with self.assertRaisesRegex(record.Wrong, f"^entry {number}:"):
                    self.check(bent)

    def test_what_is_wrong_is_named(self):
        first, second = self.lines
        for lines, sentence in (
            ([second], "sequence is 2"),
            ([first, first], "sequence is 1"),
            ([first, second.replace(b"druga", b"tretja")], "signature is not one of ana"),
            ([first, second.replace(b'"2"', b"2")], "not canonical"),
            ([first, second.replace(b"{", b"{ ", 1)], "not canonical"),
            ([first, b""], "no JSON"),
            ([first, json.dumps({"act": "x"}, separators=(",", ":")).encode()], "six fields"),
            ([first.replace(b'"ana"', b'"bor"')], "bor is not known"),
        ):
            with self.assertRaisesRegex(record.Wrong, sentence):
                self.check(lines)


class Signer:
    """A key that signs (RFC 8032, 5.1.6): the tools only ever check."""

    def __init__(self, secret):
        digest = hashlib.sha512(secret).digest()
        self.scalar = int.from_bytes(digest[:32], "little") & (2**254 - 8) | 2**254
        self.prefix = digest[32:]
        self.public = ed25519.encoded(ed25519.times(self.scalar, ed25519.BASE))

    def text(self):
        return "ed25519:" + self.public.hex()

    def signature(self, message):
        def number(*parts):
            return int.from_bytes(hashlib.sha512(b"".join(parts)).digest(), "little") % ed25519.ORDER

        nonce = number(self.prefix, message)
        point = ed25519.encoded(ed25519.times(nonce, ed25519.BASE))
        return point + ((nonce + number(point, self.public, message) * self.scalar) % ed25519.ORDER).to_bytes(32, "little")


def sealed(*deeds, moment="2025-07-04T14:35:10.123+02:00"):
    """Entries with a right chain and right signatures, whatever their acts say."""
    lines, previous = [], "0" * 64
    for number, (person, signer, act) in enumerate(deeds, 1):
        entry = {"act": act, "moment": moment, "person": person, "previous": previous, "sequence": str(number)}
        entry["signature"] = signer.signature(record.canonical(entry)).hex()
        lines.append(record.canonical(entry))
        previous = hashlib.sha256(lines[-1]).hexdigest()
    return lines


class KeysOfARecord(unittest.TestCase):
    ana, bor = Signer(bytes(range(32))), Signer(bytes(range(1, 33)))

    def act(self, kind, person, signer=None):
        return {"act": kind, "person": person} | ({"key": signer.text()} if signer else {})

    def check(self, *deeds):
        return len(list(record.checked(sealed(*deeds), record.Keys())))

    def test_come_from_the_acts_before(self):
        founding = ("ana", self.ana, self.act("found-office", "ana", self.ana))
        self.assertEqual(self.check(founding, ("ana", self.ana, self.act("make-key", "bor", self.bor)), ("bor", self.bor, {"act": "x"})), 3)

    def test_are_given_by_a_founding_in_the_first_entry_only(self):
        founding = ("ana", self.ana, self.act("found-office", "ana", self.ana))
        with self.assertRaisesRegex(record.Wrong, "^entry 2: the office is founded already"):
            self.check(founding, ("ana", self.ana, self.act("found-office", "bor", self.bor)), ("bor", self.bor, {"act": "x"}))

    def test_an_act_about_keys_that_lacks_one_is_named(self):
        founding = ("ana", self.ana, self.act("found-office", "ana", self.ana))
        for kind in ("make-key", "lose-key", "revoke-key"):
            with self.assertRaisesRegex(record.Wrong, f"^entry 2: {kind} says no key"):
                self.check(founding, ("ana", self.ana, self.act(kind, "ana")))
        with self.assertRaisesRegex(record.Wrong, "^entry 1: found-office says no person"):
            self.check(("ana", self.ana, {"act": "found-office"}))

    def test_whatever_somebody_forged_the_entry_is_named(self):
        founding = ("ana", self.ana, self.act("found-office", "ana", self.ana))
        for act in (
            {"act": "correct-clock"},
            {"act": "correct-clock", "since": {"entry": "1"}},
            {"act": "raise-rules"},
            {"act": "raise-rules", "rules": "nove"},
            {"act": "make-key", "person": ["ana"], "key": "x"},
        ):
            with self.assertRaisesRegex(record.Wrong, "^entry 2: "):
                self.check(founding, ("ana", self.ana, act))
        for act in ("x", ["x"], {"act": ["x"]}, {"act": {"act": "x"}}, {}):
            self.assertEqual(self.check(founding, ("ana", self.ana, act)), 2, "what is no act is the program's business (point 5)")
        with self.assertRaisesRegex(record.Wrong, "^entry 1: moment is no moment"):
            list(record.checked(sealed(founding, moment="2025-02-30T14:35:10.123+02:00"), record.Keys()))


if __name__ == "__main__":
    unittest.main()
