"""R 2: the rulebook as a tree of text, with its doubts settled."""

import json
import re

from .scalars import NotSettled, WrongData, WrongUsage, cents, per_cent, points, points_or_per_cent, stamp, whole


class Unsettled:
    """Stands in the tree where an unknown or a conflict stood that no --set has settled (R 2)."""

    def __init__(self, doubt):
        self.doubt = doubt


def need(value):
    """A value, or the interruption of the step that needs it (R 2, "stop the step that needs the value")."""
    if isinstance(value, Unsettled):
        raise NotSettled(value.doubt)
    return value


def text_tree(node):
    """R 1: "Every scalar is text"; JSON's true and false are yes and no."""
    if isinstance(node, dict):
        return {key: text_tree(value) for key, value in node.items()}
    if isinstance(node, list):
        return [text_tree(value) for value in node]
    if node is True or node is False:
        return "yes" if node else "no"
    if not isinstance(node, str):
        raise WrongData("a value is empty")
    return node


def parse_json(text):
    return text_tree(json.loads(text, parse_int=str, parse_float=str, parse_constant=str))


def doubt_of(node):
    """R 2: the kind of doubt a mapping is, and its id."""
    if isinstance(node, dict):
        if isinstance(node.get("unknown"), str):
            return "unknown", node["unknown"]
        for kind, proof in (("conflict", "options"), ("reading", "chosen")):
            if isinstance(node.get(kind), dict) and proof in node[kind]:
                return kind, node[kind].get("id")
    return None, None


def doubts_in(node, found):
    """The ids of all doubts, also of those inside the options of others."""
    kind, identifier = doubt_of(node)
    if kind:
        found.add(identifier)
    for child in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        doubts_in(child, found)
    return found


def options_of(kind, node):
    """What the number of an option counts; of an unknown nothing."""
    if kind == "conflict":
        return [option["value"] for option in node["conflict"]["options"]]
    return [node["reading"]["chosen"], node["reading"]["other"]] if kind == "reading" else []


def asked_in(node, settings, found=None):
    """The doubts that stand where something holds: id -> (kind, options). Inside an option they stand there once it is chosen."""
    found = {} if found is None else found
    kind, identifier = doubt_of(node)
    if kind:
        options = options_of(kind, node)
        found.setdefault(identifier, (kind, options))
        number = settings.get(identifier, "1" if kind == "reading" else "")
        chosen = options[int(number) - 1 : int(number)] if kind != "unknown" and re.fullmatch("[1-9][0-9]{0,2}", number) else []
        return asked_in(chosen, settings, found)
    for child in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        asked_in(child, settings, found)
    return found


def option(kind, identifier, node, value):
    """R 2: "For a conflict and a reading VALUE is the number of the option from 1"."""
    options = options_of(kind, node)
    if not re.fullmatch("[0-9]{1,3}", value) or not 1 <= int(value) <= len(options):
        raise WrongUsage(f"{identifier}={value}: the number of an option is wanted")
    return options[int(value) - 1]


def compact_ties(text):
    """R 7: "`none`, or items joined by commas"."""
    if text == "none":
        return []
    keys = []
    for item in text.split(","):
        words = item.split()
        order = words.pop() if words and words[-1] in ("higher", "lower", "earlier", "later") else None
        if words == ["arrival"]:
            keys.append({"arrival": order or "earlier"})
        elif words == ["requested"]:
            keys.append({"requested": order or "lower"})
        elif words == ["own-share"]:
            keys.append({"own-share": order or "higher"})
        elif len(words) == 2 and words[0] in ("points-of", "fact"):
            keys.append({words[0]: words[1], "order": order or "higher"})
        else:
            raise WrongUsage(f"{text!r} is not a chain of tie keys")
    return keys


def thresholds_of(node):
    """R 6: "`none`, one threshold, or a list of them"; compact "`none`, `60`, `60%` (at-least)"."""
    if node == "none":
        return []
    if isinstance(node, str):
        node = {"value": node, "compare": "at-least"}
    items = node if isinstance(node, list) else [node]
    for item in items:
        if isinstance(item, str) or isinstance(item, dict) and "value" not in item:
            raise WrongData("a threshold has a value")
        if isinstance(item, dict) and isinstance(item["value"], str):
            points_or_per_cent(item["value"])
    return items


def one_of(*words):
    def check(value):
        if value not in words:
            raise WrongData(f"{value!r} is none of {words}")

    return check


# What a VALUE of --set must read as, by the key it is for. Keys that do not bear on a ranking are not looked at here.
FORM = {
    "threshold": thresholds_of,
    "number": whole,
    "at-least": whole,
    "points": points,
    "value": points_or_per_cent,
    "opens": stamp,
    "closes": stamp,
    "rate": per_cent,
    "least": cents,
    "most": cents,
    "counts": one_of("posted", "received"),
    "unknown-hour": one_of("last", "ask"),
    "late": one_of("dismiss"),
    "early": one_of("dismiss", "accept"),
    "wrong": one_of("dismiss", "accept", "ask"),
    "aggregate": one_of("mean", "sum", "consensus", "present"),
    "scope": one_of("funding-line", "everywhere"),
    "at-the-line": one_of("stop", "offer", "skip", "fund-in-full", "share", "by-goal"),
    "compare": one_of("at-least", "more-than"),
}


def unknown_value(key, text):
    """R 2: "the value itself in the form its key takes: a scalar, the compact form, or JSON". What does not read is wrong usage."""
    try:
        value = parse_json(text) if text[:1] in ("{", "[") else text
        if key == "ties" and isinstance(value, str):
            value = compact_ties(value)
        if key in FORM:
            FORM[key](value)
        return value
    except (WrongData, ValueError) as trouble:
        raise WrongUsage(f"{text!r}: {trouble}")


def settled(node, settings, key=None):
    """R 2: "Settling puts the value in the place of the doubt; the rulebook is then read as if it had stood there"."""
    if isinstance(node, list):
        return [settled(child, settings, key) for child in node]
    if not isinstance(node, dict):
        return node
    kind, identifier = doubt_of(node)
    if kind is None:
        return {name: settled(child, settings, name) for name, child in node.items()}
    if identifier in settings:
        value = unknown_value(key, settings[identifier]) if kind == "unknown" else option(kind, identifier, node, settings[identifier])
        return settled(value, settings, key)
    if kind == "reading":
        return settled(node["reading"]["chosen"], settings, key)
    return Unsettled(identifier)


def settings_from(lines, tree):
    settings = {}
    for line in lines:
        identifier, equals, value = line.partition("=")
        if not equals:
            raise WrongUsage(f"{line!r}: ID=VALUE is wanted")
        if identifier in settings:
            raise WrongUsage(f"{identifier} is given twice")
        settings[identifier] = value
    known = doubts_in(tree, set())
    for identifier in settings:
        if identifier not in known:
            raise WrongUsage(f"the rulebook has no doubt {identifier!r}")
    return settings
