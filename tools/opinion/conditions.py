"""R 5: `when`."""

from .doubts import Unsettled, need
from .scalars import cents, whole


def fits(when, application):
    """R 5: "every named field is one of the given ids"; without `when` it holds for all."""
    for field, wanted in need(when or {}).items():
        if field == "fact":
            if not all(fact_fits(wanted[name], name, application) for name in wanted):
                return False
        elif application.fields[field] not in ids(wanted):
            return False
    return True


def ids(wanted):
    return wanted if isinstance(wanted, list) else [wanted]


def fact_fits(wanted, name, application):
    """R 5: "a fact takes `N`, `N..`, `..N` or `N..M`, a `choice` fact the ids of its options"."""
    kind, value = application.fact_kinds[name], application.facts[name]
    if kind == "choice":
        return value in ids(wanted)
    read = cents if kind == "amount" else whole
    if ".." not in wanted:
        return value == read(wanted)
    low, high = wanted.split("..")
    return (not low or read(low) <= value) and (not high or value <= read(high))


def asked_by(when):
    """The fields and facts a `when` asks for, facts as ("fact", id)."""
    if not when or isinstance(when, Unsettled):
        return set()
    asked = {field for field in when if field != "fact"}
    return asked | {("fact", name) for name in when.get("fact", {})}
