"""R 7 and R 8: the order inside equal totals."""

from fractions import Fraction

from .doubts import need
from .scalars import natural


def natural_order(application):
    return application.arrival, natural(application.id)



def runs(items, key):
    """Neighbours with equal keys together."""
    found = []
    for item in items:
        if found and key(found[-1][0]) == key(item):
            found[-1].append(item)
        else:
            found.append([item])
    return found


def tie_value(key, member):
    """R 7: what a tie key compares; the smaller comes first. None: this key has no value for this member."""
    if "points-of" in key:
        value, high = member.finals.get(key["points-of"]), key.get("order", "higher") == "higher"
    elif "arrival" in key:
        value, high = member.arrival, key["arrival"] == "later"
        return (-value[0], -value[1]) if high else value
    elif "requested" in key:
        value, high = member.requested, key["requested"] == "higher"
    elif "own-share" in key:
        value = 1 - Fraction(member.requested, member.eligible) if member.eligible else None
        high = key["own-share"] == "higher"
    elif "fact" in key:
        # "of a choice by the place of its option in the list"
        value, high = member.places.get(key["fact"], member.facts[key["fact"]]), key.get("order", "higher") == "higher"
    else:
        value, high = lot_number(need(key["lot"]), member.id), False
    return value if value is None or not high else -value


def lot_number(seed, identifier):
    """R 7: 64-bit FNV-1a over SEED, "/", id; then three rounds of mixing."""
    mask = 0xFFFFFFFFFFFFFFFF
    number = 14695981039346656037
    for byte in f"{seed}/{identifier}".encode():
        number = (number ^ byte) * 1099511628211 & mask
    number ^= number >> 33
    number = number * 0xFF51AFD7ED558CCD & mask
    number ^= number >> 33
    number = number * 0xC4CEB9FE1A85EC53 & mask
    return number ^ number >> 33
