"""The keys of the sample offices are what their seed gives (data/samples/README.md), worked out without the program."""

import hashlib
import json
import pathlib
import unittest

from opinion import ed25519

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "data/samples"


def public_key(seed, person, number):
    """RFC 8032, 5.1.5; the private key is SHA-256 of SEED/PERSON/N."""
    digest = hashlib.sha512(hashlib.sha256(f"{seed}/{person}/{number}".encode()).digest()).digest()
    factor = int.from_bytes(digest[:32], "little") & (1 << 254) - 8 | 1 << 254
    return "ed25519:" + ed25519.encoded(ed25519.times(factor, ed25519.BASE)).hex()


class Keys(unittest.TestCase):
    def test_first_vector_of_the_standard(self):
        secret = bytes.fromhex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60")
        factor = int.from_bytes(hashlib.sha512(secret).digest()[:32], "little") & (1 << 254) - 8 | 1 << 254
        self.assertEqual(ed25519.encoded(ed25519.times(factor, ed25519.BASE)).hex(), "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")

    def test_every_key_of_every_office_follows_from_its_seed(self):
        offices = sorted(FOLDER.glob("*/acts.jsonl"))
        self.assertGreaterEqual(len(offices), 5)
        for acts in offices:
            seed = (acts.parent / "seed").read_text(encoding="utf-8").strip()
            made = {}
            for line in acts.read_text(encoding="utf-8").splitlines():
                act = json.loads(line)
                if act["act"] in ("found-office", "make-key"):
                    made[act["person"]] = made.get(act["person"], 0) + 1
                    self.assertEqual(act["key"], public_key(seed, act["person"], made[act["person"]]), f"{acts.parent.name}: {act['person']}")


if __name__ == "__main__":
    unittest.main()
