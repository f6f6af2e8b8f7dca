"""E: CSV in the forms people send it."""

import re

from .scalars import WrongData


def decoded(data, encoding=None):
    """UTF-8 with or without BOM; single bytes are told apart by those that only one of the two encodings uses for š and ž."""
    if encoding:
        return data.decode({"utf-8": "utf-8-sig", "windows-1250": "cp1250", "iso-8859-2": "iso8859-2"}[encoding])
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        if any(byte in data for byte in b"\x9a\x8a\x9e\x8e"):
            return data.decode("cp1250")
        if any(byte in data for byte in b"\xb9\xa9\xbe\xae"):
            return data.decode("iso8859-2")
        raise WrongData("the encoding cannot be told: give --encoding")


def table(data, encoding=None):
    """The header and the rows (line number, cells), blanks taken off, empty lines skipped."""
    text = decoded(data, encoding)
    first = re.sub('"[^"]*"', "", text.lstrip("\r\n").split("\n", 1)[0])
    separator = max(",;\t", key=first.count)
    rows = [(line, cells) for line, cells in rows_of(text, separator) if any(cells)]
    if not rows:
        raise WrongData("there is no header")
    return rows[0][1], rows[1:]


# E: "Blanks are spaces, tabs, line ends and spaces that do not break".
BLANKS = " \t\r\n\u00a0"


def rows_of(text, separator):
    """Line numbers and cells: "quoted by RFC 4180 or not, LF or CRLF"; "leading and trailing blanks of a cell do not count"."""
    if '"' not in text:
        for line, row in enumerate(text.split("\n"), 1):
            yield line, [cell.strip(BLANKS) for cell in row.split(separator)]
        return
    blank = " " if separator == "\t" else "[ \t]"
    cell = re.compile(f'(?:{blank}*+"([^"]*+(?:""[^"]*+)*+)"{blank}*+\r?|((?!{blank}*")[^{separator}\n]*+))({separator}|\n|\\Z)')
    at, line, cells = 0, 1, []
    while at < len(text):
        found = cell.match(text, at)
        if not found:
            raise WrongData(f"line {line}: a quote is not closed, or something stands behind it")
        cells.append((found[2] if found[1] is None else found[1].replace('""', '"')).strip(BLANKS))
        at = found.end()
        if found[3] != separator or at == len(text):
            yield line, cells + [""] * (found[3] == separator)
            cells = []
        line += found[0].count("\n")


def as_wide_as(names, cells):
    """E: "as many cells as the heading; empty ones beyond it do not count"; nothing where the row is short, or has more."""
    return cells[:len(names)] if len(cells) >= len(names) and not any(cells[len(names):]) else None


APPLICATION_COLUMNS = {
    "vloga": "application", "zaproseno_eur": "requested_eur", "oddano": "posted_at", "prejeto": "received_at", "sklad": "fund",
    "ukrep": "measure", "upraviceni_eur": "eligible_eur", "vrsta": "project_type", "razred": "class", "cilj": "goal", "oznaka": "marked",
    "popolnost": "completeness", "upravicenost": "eligibility", "umik": "withdrawn", "ponudba": "offer",
}
SCORE_COLUMNS = {
    "vloga": "application", "ocenjevalec": "assessor", "merilo": "criterion", "tocke": "points", "raven": "level", "utemeljitev": "reason",
}


def columns(header, translations, known):
    """English or Slovenian names of known columns; every other name as it stands."""
    names = []
    for name in header:
        plain = translations.get(name.lower(), name.lower())
        names.append(plain if plain in known else name)
    if len(set(names)) != len(names):
        raise WrongData("a column stands twice")
    return names
