#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vestibule contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Fails where a string of the program has no finished translation.

Runs lupdate over the sources into copies of the .ts files and compares: what it adds is missing,
what it takes away is left over, what is unfinished or empty is not translated, and a placeholder
(%1, %L1, %n) has to stand in the translation as it does in the source. With --self-test it plants
each of these.
"""

import argparse
import collections
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

ROOT = pathlib.Path(__file__).resolve().parents[2]
PLURAL_ONLY = {"en"}
PLACEHOLDER = re.compile(r"%L?(?:\d+|n)")


def language_of(path):
    return path.stem.rpartition("_")[2]


def messages_of(path):
    """(context, source, comment) -> message element."""
    tree = ElementTree.parse(path)
    return {
        (context.findtext("name"), message.findtext("source"), message.findtext("comment")): message
        for context in tree.getroot().iter("context")
        for message in context.iter("message")
    }


def translated_forms(message):
    translation = message.find("translation")
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if forms else [translation.text or ""]


def fault_of_text(message):
    source = message.findtext("source")
    numerus = message.get("numerus") == "yes"
    if message.find("translation").get("type"):
        return message.find("translation").get("type")
    wanted = collections.Counter(PLACEHOLDER.findall(source))
    for form in translated_forms(message):
        if not form.strip():
            return "empty"
        found = collections.Counter(PLACEHOLDER.findall(form))
        # "one invite" may do without the number; nothing else may be lost or made up.
        if numerus:
            for counted in ("%n", "%Ln"):
                found[counted] = wanted[counted] if not found[counted] else found[counted]
        if +found != +wanted:
            return f"has {sorted(found.elements())}, the source {sorted(wanted.elements())}"
    return None


def updated_copy(lupdate, source_list, ts, folder):
    copy = pathlib.Path(folder) / ts.name
    copy.write_bytes(ts.read_bytes())
    only = ["-pluralonly"] if language_of(ts) in PLURAL_ONLY else []
    # Without our headers the context lacks its namespace, and nothing is found while running.
    run = subprocess.run([lupdate, "-silent", "-locations", "none", "-I", str(ROOT),
                          "-I", str(ROOT / "app"), *only, f"@{source_list}", "-ts", str(copy)],
                         check=True, stderr=subprocess.PIPE, text=True)
    return copy, run.stderr.splitlines()


def faults_in(ts, lupdate, source_list):
    with tempfile.TemporaryDirectory() as folder:
        copy, complaints = updated_copy(lupdate, source_list, ts, folder)
        updated = messages_of(copy)
    committed = messages_of(ts)
    faults = [f"lupdate: {complaint}" for complaint in complaints]
    for key, message in updated.items():
        fault = "missing" if key not in committed else fault_of_text(message)
        if fault:
            faults.append(f"{ts.name}: {fault}: {key[0]}: {key[1]!r}")
    faults += [f"{ts.name}: left over: {key[0]}: {key[1]!r}" for key in committed.keys() - updated]
    return faults, len(updated)


TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context><name>A</name>{}</context>
</TS>
"""
MESSAGE = ("<message{}><source>{}</source><translation{}>{}</translation></message>")
FORMS = "<numerusform>{}</numerusform><numerusform>{}</numerusform>"
SELF_TEST_SOURCE = """
struct A { Q_OBJECT static const char *tr(const char *, const char * = nullptr, int = 0); };
auto a = A::tr("Good");
auto b = A::tr("Unfinished");
auto c = A::tr("Empty");
auto d = A::tr("Lost %1");
auto e = A::tr("%n missing form(s)", nullptr, 2);
auto f = A::tr("%n good form(s)", nullptr, 2);
auto g = A::tr("Absent");
void B::f() { tr("Nowhere"); }
"""
PLANTED = ("Unfinished", "Empty", "Lost %1", "%n missing form(s)", "Absent", "Left over",
           "Nowhere")


def self_test(lupdate):
    counted = " numerus=\"yes\""
    messages = "".join((
        MESSAGE.format("", "Good", "", "Gut"),
        MESSAGE.format("", "Unfinished", " type=\"unfinished\"", "Halb"),
        MESSAGE.format("", "Empty", "", ""),
        MESSAGE.format("", "Lost %1", "", "Weg"),
        MESSAGE.format(counted, "%n missing form(s)", "", FORMS.format("ein", "")),
        MESSAGE.format(counted, "%n good form(s)", "", FORMS.format("eine", "%n Formen")),
        MESSAGE.format("", "Left over", "", "Rest"),
    ))
    with tempfile.TemporaryDirectory() as folder:
        base = pathlib.Path(folder)
        (base / "a.cpp").write_text(SELF_TEST_SOURCE, encoding="utf-8")
        (base / "sources.txt").write_text(f"{base / 'a.cpp'}\n", encoding="utf-8")
        (base / "test_de.ts").write_text(TS.format(messages), encoding="utf-8")
        faults, _ = faults_in(base / "test_de.ts", lupdate, base / "sources.txt")
    missed = [text for text in PLANTED if not any(f.endswith(repr(text)) for f in faults)]
    complaints = [fault for fault in faults if fault.startswith("lupdate: ")]
    for text in missed:
        print(f"not found: {text}")
    print(f"self-test: {len(PLANTED) - len(missed)} of {len(PLANTED)} planted faults found")
    return 0 if not missed and complaints and len(faults) == len(PLANTED) + 1 else 1


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lupdate", default="/usr/lib/qt6/bin/lupdate")
    parser.add_argument("--sources", type=pathlib.Path,
                        help="list of sources; the build leaves it as translations/sources.txt")
    parser.add_argument("--self-test", action="store_true", help="plant faults, expect them")
    options = parser.parse_args()
    if options.self_test:
        return self_test(options.lupdate)
    faults, count = [], 0
    for ts in sorted((ROOT / "translations").glob("*.ts")):
        found, strings = faults_in(ts, options.lupdate, options.sources)
        faults += found
        count += strings
    print("\n".join(faults + [f"{count} translations read, {len(faults)} not finished"]))
    return 1 if faults or not count else 0


if __name__ == "__main__":
    sys.exit(main())
