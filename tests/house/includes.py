#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vestibule contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Holds the dependency table of ARCHITECTURE.md: reads every #include in app/ and ui/.

The linker cannot do this: <QtWidgets/QWidget> compiles in a target that links no widgets, since
all Qt headers share one include directory. With --self-test it plants violations and expects to
find each one.
"""

import argparse
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]

# folder: (folders of ours, Qt modules, headers of other libraries)
TABLE = {
    "domain": ((), ("QtCore",), ()),
    "api": (("domain",), ("QtCore", "QtNetwork"), ("simdjson.h",)),
    "accounts": (("domain",), ("QtCore",), ("qt6keychain/keychain.h",)),
    "journal": (("domain",), ("QtCore", "QtSql"), ()),
    "exchange": (("domain",), ("QtCore",), ("xlsxwriter.h", "zip.h")),
    "models": (("domain", "api"), ("QtCore",), ()),
    "operations": (("domain", "api", "journal"), ("QtCore",), ()),
    "demo": (("domain",), ("QtCore",), ()),
    "demo/program": (("domain", "demo"), ("QtCore", "QtNetwork", "QtHttpServer"), ()),
    "cli": (
        ("domain", "api", "accounts", "exchange", "models", "journal", "operations", "demo"),
        ("QtCore",),
        (),
    ),
    "ui": (
        ("domain", "api", "accounts", "exchange", "models", "journal", "operations", "demo", "cli"),
        ("QtCore", "QtGui", "QtWidgets", "QtSvg"),
        ("qcustomplot.h",),
    ),
}
# The shape of a result, until the standard library has it: a word of the language, like optional.
VOCABULARY = {"tl/expected.hpp"}
# Headers that the oldest supported Qt does not have yet.
NEWER_QT = {"QHttpHeaders": {"QtNetwork"}}
# No JSON reaches a widget, whatever module it comes from.
REFUSED_QT = {"ui": re.compile(r"^QJson")}
# Headers that come with the compiler or the system, besides the C++ ones (which have no dot).
SYSTEM = re.compile(r"^(sys/\w+|unistd|signal|fcntl|termios|poll|io|windows)\.h$")
STANDARD = re.compile(r"^[a-z_0-9]+$")
INCLUDE = re.compile(r'^\s*#\s*include\s*(?:<([^>]+)>|"([^"]+)")', re.MULTILINE)


def qt_headers_folder():
    for tool in ("qtpaths6", "/usr/lib/qt6/bin/qtpaths", "qmake6"):
        try:
            option = "-query" if "qmake" in tool else "--query"
            answer = subprocess.run([tool, option, "QT_INSTALL_HEADERS"], capture_output=True,
                                    text=True, check=True)
            return pathlib.Path(answer.stdout.strip())
        except (OSError, subprocess.CalledProcessError):
            continue
    sys.exit("Cannot find Qt's headers: name them with --qt-headers.")


def modules_by_header(folder):
    """Header name -> the Qt modules that hold it."""
    modules = {header: set(found) for header, found in NEWER_QT.items()}
    for module in sorted(folder.glob("Qt*")):
        for header in module.iterdir():
            if header.is_file():
                modules.setdefault(header.name, set()).add(module.name)
    if "QtWidgets" not in modules.get("QWidget", ()):
        sys.exit(f"{folder} does not hold Qt's headers.")
    return modules


def folder_of(path, root):
    parts = path.relative_to(root).parts
    if parts[0] != "app":
        return parts[0]
    inner = "/".join(parts[1:3])
    return inner if inner in TABLE else parts[1]


def fault_of_own(folder, header):
    """What is wrong with #include "header" in the folder, or None."""
    if re.fullmatch(r"(moc_)?\w+\.(moc|cpp)|ui_\w+\.h", header):
        return None if not header.endswith(".cpp") or header.startswith("moc_") else "a source file"
    target = header.split("/")[0]
    if header.rpartition("/")[0] == folder:
        return None
    if header.rpartition("/")[0] in TABLE and header.count("/") == 2:
        return f"the inside of {target} is nobody else's"
    if target not in TABLE or "/" not in header:
        return "name our headers with their folder, as in \"domain/invite.h\""
    if "/../" in header or header.startswith("../"):
        return "climbs out of its folder"
    if target != folder and target not in TABLE[folder][0]:
        return f"{folder} may not know {target}"
    if target != folder and "/detail/" in header:
        return f"the inside of {target} is nobody else's"
    return None


def fault_of_foreign(folder, header, modules):
    """What is wrong with #include <header> in the folder, or None."""
    own, qt, others = TABLE[folder]
    if header in others or header in VOCABULARY or SYSTEM.match(header):
        return None
    module, _, name = header.rpartition("/")
    if module.startswith("Qt") or name in modules or header.startswith("Qt"):
        found = {module} if module else modules.get(name, {header})
        if not found & set(qt):
            return f"{folder} may not use {' or '.join(sorted(found))}"
        refused = REFUSED_QT.get(folder)
        return f"{folder} may not use {name}" if refused and refused.match(name) else None
    if STANDARD.match(header):
        return None
    if header.split("/")[0] in TABLE:
        return "our own headers stand in quotes"
    return f"{folder} may not use {header}"


def faults_in(root, modules):
    found = []
    sources = [p for top in ("app", "ui") for p in sorted((root / top).rglob("*"))
               if p.suffix in (".h", ".cpp")]
    for path in sources:
        folder = folder_of(path, root)
        relative = path.relative_to(root)
        if folder not in TABLE:
            found.append(f"{relative}: the folder is not in the dependency table")
            continue
        for match in INCLUDE.finditer(path.read_text(encoding="utf-8")):
            foreign, own = match.groups()
            fault = (fault_of_own(folder, own) if own
                     else fault_of_foreign(folder, foreign, modules))
            if fault:
                found.append(f"{relative}: #include {own or foreign}: {fault}")
    return found, len(sources)


PLANTED = {
    "app/domain/a.h": "#include <QtWidgets/QWidget>",
    "app/domain/b.cpp": "#include <QColor>",
    "app/domain/c.cpp": '#include "api/inviteservice.h"',
    "app/domain/d.cpp": "#include <simdjson.h>",
    "app/api/a.cpp": "#  include <qwidget.h>",
    "app/api/b.cpp": '#include "ui/mainwindow.h"',
    "app/models/a.cpp": '#include "api/detail/transport.h"',
    "app/models/b.cpp": "#include <QNetworkReply>",
    "app/models/c.cpp": '#include "../api/apicall.h"',
    "app/models/d.cpp": '#include "invitestore.h"',
    "app/accounts/a.cpp": "#include <QtNetwork>",
    "app/exchange/a.cpp": '#include "models/invitestore.h"',
    "app/operations/a.cpp": '#include "accounts/settings.h"',
    "app/demo/a.cpp": '#include "api/inviteservice.h"',
    "app/demo/b.cpp": "#include <QHttpServer>",
    "app/cli/b.cpp": '#include "demo/program/demoworker.h"',
    "app/cli/a.cpp": "#include <QtGui>",
    "app/other/a.cpp": "#include <QString>",
    "app/models/e.cpp": "#include <qcustomplot.h>",
    "ui/a.cpp": '#include "api/detail/decode.h"',
    "ui/b.cpp": "#include <QNetworkAccessManager>",
    "ui/c.cpp": "#include <QJsonObject>",
    "ui/d.cpp": "#include <qt6keychain/keychain.h>",
    "ui/e.cpp": "#include <domain/invite.h>",
}
ALLOWED = {
    "app/domain/ok.h": "#include <QString>\n#include <QtCore/QObject>\n#include <optional>\n"
                       "#include <tl/expected.hpp>\n#include <qcompilerdetection.h>",
    "app/demo/program/ok.cpp": '#include "demo/program/x.h"\n#include "demo/y.h"\n'
                               "#include <QHttpServer>",
    "app/api/ok.cpp": '#include "api/detail/x.h"\n#include <QNetworkReply>\n#include "ok.moc"',
    "ui/ok.cpp": '#include "ui/a.h"\n#include "ui_form.h"\n#include <QWidget>\n#include <QColor>\n'
                 "#include <qcustomplot.h>",
}


def self_test(modules):
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name, text in {**PLANTED, **ALLOWED}.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text + "\n", encoding="utf-8")
        found, _ = faults_in(root, modules)
    accused = {line.split(":")[0] for line in found}
    missed = sorted(set(PLANTED) - accused)
    wronged = sorted(accused - set(PLANTED))
    for name in missed:
        print(f"not found: {name}: {PLANTED[name]}")
    for name in wronged:
        print(f"wrongly accused: {name}")
    print(f"self-test: {len(PLANTED) - len(missed)} of {len(PLANTED)} planted violations found")
    return 1 if missed or wronged else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--qt-headers", type=pathlib.Path, help="folder that holds QtCore/")
    parser.add_argument("--self-test", action="store_true", help="plant violations, expect them")
    options = parser.parse_args()
    modules = modules_by_header(options.qt_headers or qt_headers_folder())
    if options.self_test:
        return self_test(modules)
    found, count = faults_in(ROOT, modules)
    print("\n".join(found + [f"{count} sources read, {len(found)} includes against the table"]))
    return 1 if found or not count else 0


if __name__ == "__main__":
    sys.exit(main())
