#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vestibule contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Looks for what CONTRIBUTING.md rules out and no compiler refuses.

Sources of app/ and ui/ open no nested event loop, never wave a TLS error through, and make what
would take its text for HTML (tooltips, labels, message boxes), speak to a screen reader or scale a
font in one place alone, as they do days; those of ui/ open no file themselves; warnings fail in every test; no file
of the project names a folder of somebody's machine, and SECURITY.md names no test that is not there.
With --self-test each rule has to find a planted violation and to leave its innocent neighbour alone.
"""

import argparse
import os
import pathlib
import re
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
SKIPPED_FOLDERS = {".git", "build", "__pycache__", ".cache", "LICENSES"}
TEXT = {"", ".1", ".cmake", ".cpp", ".css", ".csv", ".desktop", ".h", ".html", ".in", ".json",
        ".md", ".py", ".qrc", ".sh", ".supp", ".svg", ".ts", ".txt", ".ui", ".xml", ".yaml",
        ".yml"}

# The command line runs its one loop in cli/, the window in main.cpp, the demo in its program: those are
# not nested. The demo waits for a child that was told to end.
LOOPS_ALLOWED = re.compile(r"^(app/cli/|app/demo/(program/|demoserver\.cpp$)|ui/main\.cpp$)")
LOOP = re.compile(
    r"(\.|->|::)exec\s*\(|\bQEventLoop\b|\bprocessEvents\s*\("
    r"|\bQMessageBox::(question|information|warning|critical|about)\s*\("
    r"|\bQ(File|Input|Color|Font)Dialog::get\w+\s*\(|\.waitFor[A-Z]\w+\s*\(|->waitFor[A-Z]\w+\s*\(")
# What Qt takes for HTML where it looks like it is made there, and nowhere else.
PLAIN_MADE = "ui/widgets/plaintext.cpp"
# The guide is HTML of our own, compiled in, and its browser loads nothing else.
RICH_ALLOWED = {PLAIN_MADE, "ui/help/guidebrowser.h", "ui/help/guidebrowser.cpp"}
RICH = re.compile(
    r"\bsetToolTip\s*\(|\bQToolTip::showText\b|\bsetWhatsThis\s*\(|\bsetToolTipsVisible\s*\("
    r"|\bnew\s+QLabel\b|\bQLabel\s+\w+\s*[;({]|\bnew\s+QMessageBox\b|\bQMessageBox\s+\w+\s*[;({]"
    r"|\bsetInformativeText\s*\(|\bQErrorMessage\b|\bsetDefaultAction\s*\(|\bQTextBrowser\b"
    r"|\bsetHtml\s*\(|\binsertHtml\s*\(|\bappendHtml\s*\(|\bQStaticText\b|\bQt::(RichText|AutoText)\b")
OWN_LABEL = re.compile(r":\s*QLabel\s*\(")
# What a role gives stands in the same statement; what only reads it is left alone.
TIP_ROLE = re.compile(r"\bToolTipRole\b[^;{}]*")
READS_TIP = re.compile(r"\bdata\(\s*(\w+,\s*)?Qt::$")
# What exists in one place, so that it is done whole: what a screen reader is told is told once, and a
# font is scaled whatever its size is given in.
ONE_PLACE = {
    "ui/notices/announcement.cpp": re.compile(r"\bQAccessible::Alert\b|\bQAccessibleAnnouncementEvent\b"),
    "ui/look/metrics.h": re.compile(r"\bsetPointSizeF?\s*\("),
    "ui/widgets/clipboardrows.cpp": re.compile(r"u'\\t'"),
    "ui/widgets/savefile.cpp": re.compile(r"\bwriteWholeFile\b"),
    "ui/widgets/plaintext.cpp": re.compile(r"->setEscapeButton\s*\("),
}
# A path that a person chose may lead to a pipe or to a drive that has gone; so the window opens no file
# itself. Those below ask for what was installed, for the system's own folder, or in a thread.
FILES_ALLOWED = {"ui/help/guidebrowser.cpp", "ui/export/exportpath.cpp", "ui/look/icons.cpp",
                 "ui/people/peoplefilebar.cpp"}
FILES = re.compile(
    r"\bQ(Save|Temporary)?File\s*[({]|\bQ(Save|Temporary)?File\s+\w+\s*[({;]"
    r"|\bmake_(unique|shared)<Q(Save|Temporary)?File>|\bQFileInfo::exists\b|\bQFile::\w+"
    r"|\bfopen\b|\bQFileInfo\s*\([^()]*(\([^()]*\))?[^()]*\)\s*\.\s*(is|exists|size)\w*\s*\(")
# Days and moments are written in one way; beside it stands the exact time, which tells everything.
DATES_ALLOWED = {"app/domain/text/momenttext.cpp", "app/models/list/timetext.cpp"}
DATES = re.compile(r"\bQLocale::(Short|Long|Narrow)Format\b")
# A test's own init() hides that of TestCase, by which warnings fail.
IS_TEST = re.compile(r"\bVESTIBULE_(WINDOW_)?TEST\(")
OWN_INIT = re.compile(r"\bvoid init\(\)\s*\{(?!\s*TestCase::init\(\);)")
PROMISED = re.compile(r"\b(?:tst|fuzz|house)_\w+")
TLS = re.compile(r"ignoreSslErrors|VerifyNone|QueryPeer")
# Split, so that this file does not name one itself.
MACHINE = re.compile(r"(?<![\w.~}])/" + r"(work|root|home)" + r"/[\w.]")

COMMENT_OR_STRING = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"', re.DOTALL)


def code_only(text):
    """The text without comments and string literals, its lines kept in place."""
    return COMMENT_OR_STRING.sub(lambda m: "\n" * m.group().count("\n"), text)


def lines_with(pattern, text):
    return [text.count("\n", 0, m.start()) + 1 for m in pattern.finditer(text)]


def unplain_tips(code):
    return [code.count("\n", 0, m.start()) + 1 for m in TIP_ROLE.finditer(code)
            if "plainToolTip(" not in m.group() and not READS_TIP.search(code[:m.start()])]


def faults_in_source(name, text):
    code = code_only(text)
    if not LOOPS_ALLOWED.match(name):
        for line in lines_with(LOOP, code):
            yield f"{name}:{line}: waits in a nested event loop; use open(), show() or a signal"
    elif re.search(r"\bprocessEvents\s*\(", code):
        yield f"{name}: processEvents()"
    if name not in RICH_ALLOWED:
        for line in lines_with(RICH, code) + unplain_tips(code):
            yield f"{name}:{line}: could take its text for HTML; {PLAIN_MADE} has the way to make it"
        if OWN_LABEL.search(code) and "setTextFormat(Qt::PlainText)" not in code:
            yield f"{name}: a label of its own that could take its text for HTML"
    for place, pattern in ONE_PLACE.items():
        if name != place and name.startswith("ui/"):
            yield from (f"{name}:{line}: {place} has the way to do this"
                        for line in lines_with(pattern, code))
    if name.startswith("ui/") and name not in FILES_ALLOWED:
        for line in lines_with(FILES, code):
            yield f"{name}:{line}: asks a disk in the window's thread; inBackground() does not"
    if name not in DATES_ALLOWED:
        for line in lines_with(DATES, code):
            yield f"{name}:{line}: domain/text/momenttext has the way to write days and moments"
    for line in lines_with(TLS, code):
        yield f"{name}:{line}: a certificate that cannot be checked is refused, without a way round"


def faults_in_promises(root, text):
    """Each promise stands and falls with its test."""
    known = {path.stem for path in (root / "tests").rglob("*") if path.suffix in (".cpp", ".py")}
    for name in sorted(set(PROMISED.findall(text))):
        source = re.sub(r"^fuzz_(\w+)_corpus$", r"fuzz_\1", re.sub(r"^house_", "", name))
        if source not in known:
            yield f"SECURITY.md: names {name}, which is no test"


def files_below(root):
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(f for f in folders if f not in SKIPPED_FOLDERS)
        yield from (pathlib.Path(folder) / name for name in sorted(names))


def faults_in(root):
    found, count = [], 0
    for path in files_below(root):
        if path.suffix not in TEXT:
            continue
        name = path.relative_to(root).as_posix()
        text = path.read_text(encoding="utf-8", errors="replace")
        count += 1
        found += [f"{name}:{line}: names a folder of one machine"
                  for line in lines_with(MACHINE, text)]
        if name == "SECURITY.md":
            found += faults_in_promises(root, text)
        if path.suffix in (".cpp", ".h") and name.startswith(("app/", "ui/")):
            found += faults_in_source(name, text)
        if path.suffix == ".cpp" and IS_TEST.search(text):
            found += [f"{name}:{line}: init() has to begin with TestCase::init()"
                      for line in lines_with(OWN_INIT, text)]
    return found, count


PLANTED = {
    "ui/exec.cpp": "dialog.exec();\n",
    "ui/arrow.cpp": "menu->exec(where);\n",
    "app/models/loop.cpp": "QEventLoop loop;\n",
    "app/api/spin.cpp": "QCoreApplication::processEvents();\n",
    "app/cli/spin.cpp": "QCoreApplication::processEvents();\n",
    "ui/ask.cpp": "if (QMessageBox::question(this, a, b))\n",
    "ui/file.cpp": "auto f = QFileDialog::getSaveFileName(this);\n",
    "app/api/wait.cpp": "socket->waitForReadyRead();\n",
    "app/api/tls.cpp": "reply->ignoreSslErrors();\n",
    "ui/tip.cpp": "button->setToolTip(name);\n",
    "ui/hover.cpp": "QToolTip::showText(where, name, this);\n",
    "ui/label.cpp": "auto *text = new QLabel(name);\n",
    "ui/ownlabel.cpp": "Own::Own()\n    : QLabel(parent)\n{ }\n",
    "ui/box.cpp": "auto *box = new QMessageBox(this);\n",
    "app/models/tip.cpp": "case Qt::ToolTipRole:\n    return name;\n",
    "ui/twotips.cpp": "if (role == Qt::DisplayRole || role == Qt::ToolTipRole)\n    return name;\n",
    "ui/speak.cpp": "QAccessibleEvent alert(this, QAccessible::Alert);\n",
    "ui/font.cpp": "font.setPointSizeF(2 * font.pointSizeF());\n",
    "ui/tabs.cpp": "text += fields.join(u'\\t');\n",
    "ui/write.cpp": "const auto fault = writeWholeFile(path, write);\n",
    "ui/escape.cpp": "box->setEscapeButton(cancel);\n",
    "ui/save.cpp": "QSaveFile file(path);\n",
    "ui/there.cpp": "if (QFileInfo(path()).isDir())\n",
    "ui/gone.cpp": "if (QFile::exists(path))\n",
    "app/models/day.cpp": "return QLocale().toString(day, QLocale::ShortFormat);\n",
    "tests/own.cpp": "void init() { m_a = 1; }\nVESTIBULE_TEST(A)\n",
    "SECURITY.md": "| promise | tst_nowhere |\n",
    "README.md": "see /" + "work/tree\n",
    "tests/a.py": "open('/" + "home/somebody/file')\n",
}
INNOCENT = {
    "ui/main.cpp": "return app.exec();\n",
    "ui/comment.cpp": "// never dialog.exec()\n/* QEventLoop */ const char *t = \"x.exec()\";\n",
    "app/cli/run.cpp": "return QCoreApplication::exec();\n",
    "app/models/plain.cpp": "case Qt::ToolTipRole:\n    return plainToolTip(name);\n",
    "ui/notices/announcement.cpp": "QAccessibleEvent alert(widget, QAccessible::Alert);\n",
    "ui/reads.cpp": "if (index.data(Qt::ToolTipRole).toString().isEmpty())\n",
    "ui/widgets/plaintext.cpp": "widget->setToolTip(plainToolTip(text));\n",
    "app/domain/text/momenttext.cpp": "return QLocale().toString(day, QLocale::ShortFormat);\n",
    "ui/name.cpp": "return QFileInfo(path).fileName();\n",
    "ui/look/icons.cpp": "QFile file(m_file);\n",
    "ui/note.cpp": "Note::Note()\n    : QLabel(parent)\n{\n    setTextFormat(Qt::PlainText);\n}\n",
    "tests/calls.cpp": "void init()\n{\n    TestCase::init();\n}\nVESTIBULE_TEST(A)\n",
    "docs/a.md": "frame" + "/wo" + "rk/ and https://example.com/" + "home/\n",
}


def self_test():
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name, text in {**PLANTED, **INNOCENT}.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text, encoding="utf-8")
        accused = {line.split(":")[0] for line in faults_in(root)[0]}
    missed, wronged = sorted(set(PLANTED) - accused), sorted(accused - set(PLANTED))
    for name in missed:
        print(f"not found: {name}")
    for name in wronged:
        print(f"wrongly accused: {name}")
    print(f"self-test: {len(PLANTED) - len(missed)} of {len(PLANTED)} planted violations found")
    return 1 if missed or wronged else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--self-test", action="store_true", help="plant violations, expect them")
    if parser.parse_args().self_test:
        return self_test()
    found, count = faults_in(ROOT)
    print("\n".join(found + [f"{count} files read, {len(found)} against the rules"]))
    return 1 if found or not count else 0


if __name__ == "__main__":
    sys.exit(main())
