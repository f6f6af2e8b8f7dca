"""R 1: what a scalar says, in the rulebook and in a cell; and what can stop a computation."""

import datetime
import re
from fractions import Fraction


class WrongUsage(Exception):
    """Exit status 64."""


class WrongData(Exception):
    """Exit status 65: one bad row, or a rulebook that cannot be read."""


class NotSettled(Exception):
    """The computation came to a value that nobody has settled."""


def exact(text):
    """A decimal as an integer where it is one, otherwise as a fraction."""
    value = Fraction(text) if "." in text else int(text)
    return value.numerator if value.denominator == 1 else value


def points(text):
    """R 1: "decimal, at most 7 digits before and 4 after the point, may be negative"."""
    if not isinstance(text, str) or not re.fullmatch(r"-?[0-9]{1,7}(\.[0-9]{1,4})?", text):
        raise WrongData(f"{text!r} is not points")
    return exact(text)


def whole(text):
    """R 1: "whole, 0 to 1000000"."""
    if not isinstance(text, str) or not re.fullmatch(r"[0-9]{1,7}", text) or int(text) > 1_000_000:
        raise WrongData(f"{text!r} is not a whole number")
    return int(text)


def cents(text):
    """R 1: "euro, a point, exactly two decimals"."""
    if not isinstance(text, str) or not re.fullmatch(r"[0-9]{1,10}\.[0-9]{2}", text):
        raise WrongData(f"{text!r} is not an amount")
    return int(text.replace(".", ""))


def per_cent(text):
    """R 1: "decimal and `%`, a space between is allowed". 80 % is 4/5."""
    match = re.fullmatch(r"([0-9]{1,7}(?:\.[0-9]{1,4})?) ?%", text) if isinstance(text, str) else None
    if not match:
        raise WrongData(f"{text!r} is not a percentage")
    return Fraction(match.group(1)) / 100


def is_per_cent(text):
    return text.endswith("%")


def points_or_per_cent(text):
    return per_cent(text) if is_per_cent(text) else points(text)


def stamp(text):
    """R 1: a day, or a day with an hour. Returns the day's number and the second of the day, None where there is no hour."""
    match = re.fullmatch(r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[T ]([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?)?", text) if isinstance(text, str) else None
    if not match:
        # E: "4. 7. 2025 14.35[.10]", "4.7.2025 14:35"
        match = re.fullmatch(r"([0-9]{1,2})\. ?([0-9]{1,2})\. ?([0-9]{4})(?: ([0-9]{1,2})[.:]([0-9]{2})(?:[.:]([0-9]{2}))?)?", text or "")
        if not match:
            raise WrongData(f"{text!r} is not a day or a day with an hour")
        day, month, year = int(match[1]), int(match[2]), int(match[3])
    else:
        year, month, day = int(match[1]), int(match[2]), int(match[3])
    try:
        number = datetime.date(year, month, day).toordinal()
    except ValueError:
        raise WrongData(f"{text!r}: there is no such day")
    if match[4] is None:
        return number, None
    hour, minute, second = int(match[4]), int(match[5]), int(match[6] or 0)
    if hour > 23 or minute > 59 or second > 59:
        raise WrongData(f"{text!r}: there is no such hour")
    return number, hour * 3600 + minute * 60 + second


def cell_amount(text):
    """E: amounts as people type them; "a point before exactly three final digits groups, a single comma there is refused"."""
    bare = re.sub(r"^(€|EUR|eur)|(€|EUR|eur)$", "", text.strip()).strip()
    bare = re.sub("[\u00a0\u202f'’]", " ", bare)
    cents = 0
    for point, comma in ((".", ","), (",", ".")):
        # The decimal sign with one or two digits behind it; what groups is the other one, or blanks.
        if match := re.fullmatch(rf"([0-9 \{comma}]*)\{point}([0-9]{{1,2}})", bare):
            bare, cents = match[1].replace(comma, " "), int(match[2].ljust(2, "0"))
            break
    else:
        bare = bare.replace(",", " ") if bare.count(",") > 1 and "." not in bare else bare.replace(".", " ")
    if re.fullmatch(r"[0-9]+|[0-9]{1,3}( [0-9]{3})+", bare):
        return int(bare.replace(" ", "")) * 100 + cents
    raise WrongData(f"{text!r} is not an amount")


def cell_points(text):
    """E: "In points a point or a comma is decimal". None where the cell does not read as points."""
    return exact(text.replace(",", ".")) if re.fullmatch(r"-?[0-9]{1,7}([.,][0-9]{1,4})?", text) else None


YES = {"yes", "y", "da", "true", "1"}
NO = {"no", "n", "ne", "false", "0"}


def cell_yes_no(text):
    if text.lower() in YES:
        return True
    if text.lower() in NO:
        return False
    raise WrongData(f"{text!r} is neither yes nor no")


def half_up(amount):
    """R 8: "rounded half up to the cent"; amounts are never negative."""
    return (2 * amount.numerator + amount.denominator) // (2 * amount.denominator)


def natural(identifier):
    """R 8: "runs of digits 0-9 compare as numbers, everything else by code point; where that is equal, by code points alone".

    No other character lies between 0 and 9, so a run of digits stands for the code point of 0 and its number."""
    parts = re.findall(r"[0-9]+|[^0-9]", identifier)
    return [(48, int(part)) if part[0] in "0123456789" else (ord(part), 0) for part in parts], identifier
