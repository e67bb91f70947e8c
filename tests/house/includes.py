#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vestibule contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Holds the dependency table of the house: reads every #include in app/ and ui/.

The table is the vestibule_library() lines of app/CMakeLists.txt and ui/CMakeLists.txt, so that the
linker and this check know the same. The linker alone could not hold it: all Qt headers share one
include directory, and so do all of ours. Besides, no file may reach itself by way of others, and no
folder may hold more than a page of names. With --self-test it plants violations and expects to find
each one.
"""

import argparse
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]

LIBRARY = re.compile(r"^vestibule_library\(([^)]*)\)", re.MULTILINE)
# What a target of others gives to include: a Qt module, or headers.
GIVES = {
    "tl::expected": (), # see VOCABULARY
    "simdjson::simdjson": ("simdjson.h",),
    "Qt6Keychain::Qt6Keychain": ("qt6keychain/keychain.h",),
    "xlsxwriter::xlsxwriter": ("xlsxwriter.h",),
    "sodium::sodium": ("sodium.h",),
    "xcb::xcb": ("xcb/xcb.h",),
    "zip::zip": ("zip.h",),
}
# Folders that are no library, with what their own targets link.
OTHERS = {
    "demo/program": ({"demo"}, {"QtCore", "QtNetwork", "QtHttpServer"}, set()),
}
MOST_FILES = 40 # in a folder
# The sources that a row or a click passes, in this order, as ARCHITECTURE.md tells them.
WAY = re.compile(r"^```way\n(.*?)^```", re.MULTILINE | re.DOTALL)
FLOORS = re.compile(r"^```floors\n(.*?)^```", re.MULTILINE | re.DOTALL)
ROOM = re.compile(r"^\| ([a-z]+(?:/[a-z]+)*) \| ", re.MULTILINE)
# The shape of a result, until the standard library has it: a word of the language, like optional.
VOCABULARY = {"tl/expected.hpp"}
# Headers that the oldest supported Qt does not have yet.
NEWER_QT = {"QHttpHeaders": {"QtNetwork"}}
# No JSON reaches a widget, whatever module it comes from.
REFUSED_QT = {"ui": re.compile(r"^QJson")}
# Headers that come with the compiler or the system, besides the C++ ones (which have no dot).
SYSTEM = re.compile(r"^(sys/\w+|unistd|signal|fcntl|termios|poll|netdb|io|windows)\.h$")
STANDARD = re.compile(r"^[a-z_0-9]+$")
FORM_HEADER = re.compile(r"<header>([^<]+)</header>")
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


def read_table(texts):
    """folder: (folders of ours, Qt modules, headers of other libraries), from the lines of CMake."""
    table = dict(OTHERS)
    for line in (match for text in texts for match in LIBRARY.findall(text)):
        folder, *libraries = line.split()
        own, qt, others = set(), {"QtCore"}, set()
        if is_ui(folder):
            qt |= {"QtGui", "QtWidgets"}
        for library in libraries:
            if library.startswith("Qt6::"):
                qt.add("Qt" + library[len("Qt6::"):])
            elif "::" in library:
                others |= set(GIVES[library])
            else:
                own.add(library)
        table[folder] = (own, qt, others)
    return table


def is_ui(folder):
    return folder == "ui" or folder.startswith("ui/")


def folder_of(path, root):
    """As the table names it; what is inside of a folder belongs to it."""
    relative = path.parent.relative_to(root)
    folder = relative.as_posix() if relative.parts[0] == "ui" else "/".join(relative.parts[1:])
    return folder.removesuffix("/detail")


def fault_of_own(table, folder, header):
    """What is wrong with #include "header" in the folder, or None."""
    if re.fullmatch(r"(moc_)?\w+\.(moc|cpp)|ui_\w+\.h", header):
        return None if not header.endswith(".cpp") or header.startswith("moc_") else "a source file"
    if "/../" in header or header.startswith("../"):
        return "climbs out of its folder"
    place = header.rpartition("/")[0]
    target = place.removesuffix("/detail")
    if target not in table:
        return "name our headers with their folder, as in \"domain/invite.h\""
    if target == folder:
        return None
    if target not in table[folder][0]:
        return f"{folder} may not know {target}"
    return f"the inside of {target} is nobody else's" if place != target else None


def fault_of_foreign(table, folder, header, modules):
    """What is wrong with #include <header> in the folder, or None."""
    _, qt, others = table[folder]
    if header in others or header in VOCABULARY or SYSTEM.match(header):
        return None
    module, _, name = header.rpartition("/")
    if module.startswith("Qt") or name in modules or header.startswith("Qt"):
        found = {module} if module else modules.get(name, {header})
        if not found & qt:
            return f"{folder} may not use {' or '.join(sorted(found))}"
        refused = REFUSED_QT.get(folder.split("/")[0])
        return f"{folder} may not use {name}" if refused and refused.match(name) else None
    if STANDARD.match(header):
        return None
    if header.rpartition("/")[0] in table:
        return "our own headers stand in quotes"
    return f"{folder} may not use {header}"


def circles(arrows):
    """The sets of names that reach each other, by Tarjan."""
    number, low, stack, found = {}, {}, [], []

    def visit(name):
        number[name] = low[name] = len(number)
        stack.append(name)
        for other in sorted(arrows.get(name, ())):
            if other not in number:
                visit(other)
                low[name] = min(low[name], low[other])
            elif other in stack:
                low[name] = min(low[name], number[other])
        if low[name] == number[name]:
            at = stack.index(name)
            if len(stack) - at > 1:
                found.append(sorted(stack[at:]))
            del stack[at:]

    for name in sorted(arrows):
        if name not in number:
            visit(name)
    return found


def is_pair(circle):
    """A header and its one helper, whose types the helper uses, within one folder."""
    folders = {name.rpartition("/")[0].removesuffix("/detail") for name in circle}
    return len(circle) == 2 and len(folders) == 1


def unused_arrows(root, table):
    """A line that allows more than is used would hide the next arrow that nobody meant."""
    used = {}
    for path in (p for top in ("app", "ui") for p in sorted((root / top).rglob("*"))):
        if path.suffix in (".h", ".cpp", ".ui"):
            text = path.read_text(encoding="utf-8")
            headers = [own for _, own in INCLUDE.findall(text)] + FORM_HEADER.findall(text)
            used.setdefault(folder_of(path, root), set()).update(
                header.rpartition("/")[0].removesuffix("/detail") for header in headers)
    return [f"{folder}: names {other}, which it does not use"
            for folder, (own, _, _) in sorted(table.items())
            for other in sorted(own - used.get(folder, set()))]


def stems_below(root):
    return {f"{path.parent.relative_to(root).as_posix()}/{path.stem}".removeprefix("app/")
            for top in ("app", "ui") for path in (root / top).rglob("*")}


def faults_in_document(text, table, stems):
    """The pictures of ARCHITECTURE.md hold every folder above all that it may know, its lists each; its
    ways name sources that are there."""
    for way in WAY.findall(text):
        yield from (f"ARCHITECTURE.md: a way leads over {stop}, which is not there"
                    for stop in way.split() if stop not in stems)
    floors = [line.split() for picture in FLOORS.findall(text) for line in picture.splitlines()]
    heights = {}
    for height, folder in ((len(floors) - i, folder) for i, row in enumerate(floors)
                           for folder in row):
        if folder in heights:
            yield f"ARCHITECTURE.md: {folder} stands twice in the pictures"
        heights[folder] = height
    rooms = ROOM.findall(text[text.find("```floors"):].partition("\n## ")[0])
    for folder in sorted(set(table) | set(heights) | set(rooms)):
        if folder not in table:
            yield f"ARCHITECTURE.md: there is no {folder}"
        elif folder not in heights or rooms.count(folder) != 1:
            yield f"ARCHITECTURE.md: {folder} is missing from a picture, or is not in the lists once"
        else:
            # All of ui/ stands above app/.
            yield from (f"ARCHITECTURE.md: {folder} does not stand above {other}"
                        for other in sorted(table[folder][0])
                        if is_ui(folder) == is_ui(other)
                        and heights[folder] <= heights.get(other, 0))


def faults_in(root, modules, table):
    found, arrows, counts = [], {}, {}
    sources = [p for top in ("app", "ui") for p in sorted((root / top).rglob("*"))
               if p.suffix in (".h", ".cpp", ".ui")]
    for path in sources:
        folder = folder_of(path, root)
        relative = path.relative_to(root)
        counts.setdefault(relative.parent, []).append(path)
        if folder not in table:
            found.append(f"{relative}: the folder is not in the dependency table")
            continue
        stem = f"{path.parent.relative_to(root).as_posix()}/{path.stem}".removeprefix("app/")
        for match in INCLUDE.finditer(path.read_text(encoding="utf-8")):
            foreign, own = match.groups()
            fault = (fault_of_own(table, folder, own) if own
                     else fault_of_foreign(table, folder, foreign, modules))
            if fault:
                found.append(f"{relative}: #include {own or foreign}: {fault}")
            elif own and "/" in own and own.rpartition(".")[0] != stem:
                arrows.setdefault(stem, set()).add(own.rpartition(".")[0])
    found += [f"{', '.join(circle)}: reach each other"
              for circle in circles(arrows) if not is_pair(circle)]
    folders = {name: libraries for name, (libraries, _, _) in table.items()}
    found += [f"{', '.join(circle)}: folders that know each other" for circle in circles(folders)]
    for path in (root / "tests").rglob("*"):
        if path.suffix in (".h", ".cpp", ".py", ".sh"):
            counts.setdefault(path.parent.relative_to(root), []).append(path)
    found += [f"{folder}: holds {len(files)} files, more than {MOST_FILES}"
              for folder, files in sorted(counts.items()) if len(files) > MOST_FILES]
    return found, len(sources)


TABLE_FOR_TEST = """
vestibule_library(domain Qt6::Core tl::expected)
vestibule_library(api domain Qt6::Network simdjson::simdjson)
vestibule_library(accounts domain Qt6Keychain::Qt6Keychain)
vestibule_library(exchange domain)
vestibule_library(models/list api domain)
vestibule_library(models models/list
    domain)
vestibule_library(operations api)
vestibule_library(demo domain)
vestibule_library(ui/look domain)
vestibule_library(ui/list ui/look)
vestibule_library(ui ui/list domain)
"""
PLANTED = {
    "app/domain/a.h": "#include <QtWidgets/QWidget>",
    "app/domain/b.cpp": "#include <QColor>",
    "app/domain/c.cpp": '#include "api/inviteservice.h"',
    "app/domain/d.cpp": "#include <simdjson.h>",
    "app/api/a.cpp": "#  include <qwidget.h>",
    "app/api/b.cpp": '#include "ui/mainwindow.h"',
    "app/models/list/a.cpp": '#include "api/detail/transport.h"',
    "app/models/list/b.cpp": "#include <QNetworkReply>",
    "app/models/list/c.cpp": '#include "../api/apicall.h"',
    "app/models/list/d.cpp": '#include "invitestore.h"',
    "app/models/list/e.cpp": '#include "models/activitymodel.h"',
    "app/models/a.cpp": '#include "api/inviteservice.h"',
    "app/accounts/a.cpp": "#include <QtNetwork>",
    "app/exchange/a.cpp": '#include "models/list/invitestore.h"',
    "app/operations/a.cpp": '#include "accounts/settings.h"',
    "app/demo/a.cpp": '#include "api/inviteservice.h"',
    "app/demo/b.cpp": "#include <QHttpServer>",
    "app/demo/c.cpp": '#include "demo/program/demoworker.h"',
    "app/other/a.cpp": "#include <QString>",
    "app/models/e.cpp": "#include <xlsxwriter.h>",
    "ui/look/a.cpp": '#include "ui/list/invitesview.h"',
    "ui/b.cpp": "#include <QNetworkAccessManager>",
    "ui/c.cpp": "#include <QJsonObject>",
    "ui/list/c.cpp": "#include <QJsonObject>",
    "ui/d.cpp": "#include <qt6keychain/keychain.h>",
    "ui/e.cpp": "#include <domain/invite.h>",
    "ui/unknown/a.cpp": "#include <QString>",
    "app/domain/one.h": '#include "domain/two.h"',
    "app/domain/two.h": '#include "domain/three.h"',
    "app/domain/three.cpp": '#include "domain/one.h"',
}
IN_A_CIRCLE = {"app/domain/one.h", "app/domain/two.h", "app/domain/three.cpp"}
ALLOWED = {
    "app/domain/ok.h": "#include <QString>\n#include <QtCore/QObject>\n#include <optional>\n"
                       "#include <tl/expected.hpp>\n#include <qcompilerdetection.h>",
    "app/domain/pair.cpp": '#include "domain/helper.h"',
    "app/domain/helper.h": '#include "domain/pair.h"',
    "app/demo/program/ok.cpp": '#include "demo/program/x.h"\n#include "demo/y.h"\n'
                               "#include <QHttpServer>",
    "app/api/ok.cpp": '#include "api/detail/x.h"\n#include <QNetworkReply>\n#include "ok.moc"',
    "app/api/detail/ok.cpp": '#include "api/x.h"\n#include "domain/y.h"',
    "app/models/ok.cpp": '#include "models/list/x.h"',
    "ui/ok.cpp": '#include "ui/a.h"\n#include "ui_form.h"\n#include <QWidget>\n#include <QColor>\n'
                 '#include "ui/list/x.h"',
}

DOCUMENT_FOR_TEST = """
```way
domain/pair  domain/gone
```
```floors
ui
ui/look ui/list
```
```floors
models
models/list operations
api accounts exchange
domain demo
other
```
| ui | x |
| ui/look | x |
| ui/list | x |
| models | x |
| models/list | x |
| operations | x |
| api | x |
| exchange | x |
| domain | x |
| demo | x |
"""
WRONG_IN_DOCUMENT = {
    "ARCHITECTURE.md: a way leads over domain/gone, which is not there",
    "ARCHITECTURE.md: ui/list does not stand above ui/look",
    "ARCHITECTURE.md: demo does not stand above domain",
    "ARCHITECTURE.md: there is no other",
    "ARCHITECTURE.md: accounts is missing from a picture, or is not in the lists once",
    "ARCHITECTURE.md: demo/program is missing from a picture, or is not in the lists once",
}


def self_test(modules):
    with tempfile.TemporaryDirectory() as folder:
        root = pathlib.Path(folder)
        for name, text in {**PLANTED, **ALLOWED}.items():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(text + "\n", encoding="utf-8")
        for number in range(MOST_FILES + 1):
            for many in ("ui/look", "tests/ui"):
                (root / many).mkdir(parents=True, exist_ok=True)
                (root / many / f"many{number}.h").write_text("\n", encoding="utf-8")
        table = read_table([TABLE_FOR_TEST])
        table.update({"ui/list/loop": ({"ui/look/loop"}, set(), set()),
                      "ui/look/loop": ({"ui/list/loop"}, set(), set())})
        found, _ = faults_in(root, modules, table)
        unused = unused_arrows(root, {"models": ({"models/list", "domain"}, set(), set())})
    accused = {line.split(":")[0] for line in found}
    expected = (set(PLANTED) - IN_A_CIRCLE) | {"domain/one, domain/three, domain/two", "ui/look",
                                               "tests/ui", "ui/list/loop, ui/look/loop"}
    wrong = set(faults_in_document(DOCUMENT_FOR_TEST, read_table([TABLE_FOR_TEST]), {"domain/pair"}))
    expected |= WRONG_IN_DOCUMENT | {"models: names domain, which it does not use"}
    accused |= wrong | set(unused)
    for name in sorted(expected - accused):
        print(f"not found: {name}: {PLANTED.get(name, '')}")
    for name in sorted(accused - expected):
        print(f"wrongly accused: {name}")
    print(f"self-test: {len(expected & accused)} of {len(expected)} planted violations found")
    return 1 if expected != accused else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--qt-headers", type=pathlib.Path, help="folder that holds QtCore/")
    parser.add_argument("--self-test", action="store_true", help="plant violations, expect them")
    options = parser.parse_args()
    modules = modules_by_header(options.qt_headers or qt_headers_folder())
    if options.self_test:
        return self_test(modules)
    table = read_table((ROOT / top / "CMakeLists.txt").read_text(encoding="utf-8")
                       for top in ("app", "ui"))
    found, count = faults_in(ROOT, modules, table)
    found += unused_arrows(ROOT, table)
    found += faults_in_document((ROOT / "ARCHITECTURE.md").read_text(encoding="utf-8"), table,
                                stems_below(ROOT))
    print("\n".join(found + [f"{count} sources read, {len(found)} faults against the table"]))
    return 1 if found or not count else 0


if __name__ == "__main__":
    sys.exit(main())
