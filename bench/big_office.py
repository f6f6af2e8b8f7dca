#!/usr/bin/env python3
"""bench/big_office.py FOLDER [APPLICATIONS [PROGRAM]]: an office as big as they come, made by the program itself.

The people, the call and one application's way from the envelope to the closed scoring are those of the sample office; the
way is walked APPLICATIONS times (32 entries each), signed with the sample keys, refused or admitted like every act. With 0
it is the sample office as it stands. Afterwards

    XDG_DATA_HOME=FOLDER tockovnik

opens it: FOLDER/tockovnik/pisarna.tkv with the clerk's key alone beside it; all other keys are in FOLDER/keys.
"""
import json, os, pathlib, shutil, subprocess, sys, tempfile

root = pathlib.Path(__file__).resolve().parent.parent
sample = root / "data/samples/las-pob-esrr-1-2025"
clerk = "tine"


def acts(applications):
    lines = [json.loads(line) for line in open(sample / "acts.jsonl", encoding="utf-8") if line.startswith("{")]
    opened = next(index for index, line in enumerate(lines) if line["act"] == "open-envelopes")
    if applications == 0:
        yield from lines
        return
    before = [line for line in lines[:opened] if "envelope" not in line["act"] and line["act"] != "open-for-address"]
    envelope = next(line for line in lines if line["act"] == "register-envelope")
    way = [line for line in lines[opened + 1:] if line.get("application") == "V-1" and line["act"] in (
        "record-application", "declare-interest", "check-item", "conclude-completeness", "conclude-eligibility",
        "assign-assessors", "submit-sheet", "close-scoring")]
    last = next(index for index, line in enumerate(way) if line["act"] == "close-scoring")
    way = way[:last + 1]
    for number in range(applications):
        # A minute each from the first of June on: the order of opening is the order of posting.
        day, minute = 1 + number // 600, number % 600
        posted = f"2025-06-{day:02}T{8 + minute // 60:02}:{minute % 60:02}"
        before.append(envelope | {"sender": f"Društvo Topla miza {number + 1}", "posted": posted, "registered": "",
                          "received": f"2025-06-{day + 3:02}T09:05", "at": f"2025-06-{day + 3:02}T09:05:41.000+02:00",
                          "channel": "in-person"})
    yield from sorted(before, key=lambda line: line["at"])
    yield lines[opened] | {"order": [f"O-{number + 1}" for number in range(applications)]}
    # Act by act and not application by application: the clock never goes back.
    for step in way:
        for number in range(applications):
            act = step | {"application": f"V-{number + 1}"}
            if act["act"] == "record-application":
                act["title"] = f"{number + 1}. {step['title']}"
            elif act["act"] == "submit-sheet":
                marks = [dict(mark) for mark in step["marks"]]
                for mark in marks:
                    if mark["criterion"] in ("7.1", "7.2", "7.3", "7.4", "7.5"):
                        mark |= {"points": str((number * 7 + int(mark["criterion"][2]) * number // 3) % 4)}
                        mark.setdefault("reason", "iz vloge in prilog")
                act["marks"] = marks
            yield act


def main():
    folder = pathlib.Path(sys.argv[1]).resolve()
    applications = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
    program = sys.argv[3] if len(sys.argv) > 3 else str(root / ".build/release/tockovnik")
    with tempfile.TemporaryDirectory() as work:
        data = pathlib.Path(work, "data")
        name = data / "samples" / "big"
        name.mkdir(parents=True)
        (data / "calls").symlink_to(root / "data/calls")
        shutil.copy(sample / "seed", name)
        count = 0
        with open(name / "acts.jsonl", "w", encoding="utf-8") as file:
            for act in acts(applications):
                act = {key: value for key, value in act.items() if value != ""}
                file.write(json.dumps(act, ensure_ascii=False) + "\n")
                count += 1
        made = pathlib.Path(work, "office")
        run = subprocess.run([program, "demo", "big", "--folder", made], stdin=subprocess.DEVNULL, capture_output=True,
                             text=True, env=os.environ | {"TOCKOVNIK_DATA": str(data)})
        if run.returncode:
            sys.exit(run.stderr[-2000:])
        office = folder / "tockovnik"
        (office / "keys").mkdir(parents=True, exist_ok=True)
        (office / "pisarna.tkv").unlink(missing_ok=True)
        subprocess.run(["sqlite3", made / "demo.tkv", f"VACUUM INTO '{office}/pisarna.tkv'"], check=True)
        subprocess.run(["sqlite3", office / "pisarna.tkv", "PRAGMA journal_mode = WAL"], check=True,
                       stdout=subprocess.DEVNULL)
        shutil.copytree(made / "keys", folder / "keys", dirs_exist_ok=True)
        for key in (folder / "keys").iterdir():
            if key.name.startswith(clerk):
                shutil.copy2(key, office / "keys")
        print(f"{count} entries, {applications} applications in {office}/pisarna.tkv")


main()
