#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vestibule contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Reads whether the programs and modules of an optimised build are hardened as they should be.

    hardening.py FOLDER COMMANDS    every ELF file below FOLDER, an unpacked package, and every
                                    command of COMMANDS, the compile_commands.json of its build
"""

import json
import pathlib
import re
import subprocess
import sys

ENDBR64 = b"\xf3\x0f\x1e\xfa"


def readelf(option, path):
    return subprocess.run(["readelf", "-W", option, path], check=True, capture_output=True,
                          text=True, errors="replace").stdout


def faults(path):
    header = readelf("-h", path)
    dynamic = readelf("-d", path)
    symbols = readelf("--dyn-syms", path)
    if "DYN" not in re.search(r"Type:\s*(\S+)", header).group(1):
        yield "not position independent"
    if "GNU_RELRO" not in readelf("-l", path):
        yield "no RELRO"
    if "BIND_NOW" not in dynamic and not re.search(r"FLAGS_1.*\bNOW\b", dynamic):
        yield "no BIND_NOW"
    if "__stack_chk_fail" not in symbols:
        yield "no stack protector"
    if "X86-64" in header and ENDBR64 not in path.read_bytes():
        yield "no landing places for indirect branches"
    if re.search(r"_COPY\b", readelf("-r", path)):
        yield "copies objects of a library, which Qt's signals do not bear"
    if re.search(r"GNU_STACK.*RWE", readelf("-l", path)):
        yield "an executable stack"


# What leaves nothing in the file where there was nothing to check.
FLAGS = ("-D_FORTIFY_SOURCE=2", "-D_GLIBCXX_ASSERTIONS", "-fstack-protector-strong",
         "-fstack-clash-protection")


def main():
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    read, wrong = 0, 0
    for entry in json.loads(pathlib.Path(sys.argv[2]).read_text(encoding="utf-8")):
        words = entry["command"].split()
        missing = [flag for flag in FLAGS if flag not in words]
        if missing or "-fPIE" in words:
            wrong += 1
            said = f"without {', '.join(missing)}" if missing else "with -fPIE, which breaks Qt's signals"
            print(f"{pathlib.Path(entry['file']).name}: compiled {said}")
    for path in sorted(pathlib.Path(sys.argv[1]).rglob("*")):
        if not path.is_file() or path.is_symlink() or path.read_bytes()[:4] != b"\x7fELF":
            continue
        read += 1
        for fault in faults(path):
            wrong += 1
            print(f"{path.name}: {fault}")
    print(f"{read} programs and modules read, {wrong} faults")
    return 1 if wrong or not read else 0


if __name__ == "__main__":
    sys.exit(main())
