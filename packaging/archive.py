#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vestibule contributors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Makes an archive of the programs that runs where it is unpacked, on any Linux with a C library that
is no older than the one here.

    archive.py BUILD FOLDER     BUILD: of the programs, on a Debian; the archive goes into FOLDER

It holds all libraries but the C library's. Those that are of one piece with Qt, or whose interface is
only promised to their own version, are always the archive's. Of the others the system's come first, since
they get its security updates and fit its graphics drivers, and the archive's where the system has none:
lib/fallback stands last in each file's search path. That holds as long as nothing of lib/fallback needs
something of lib, which is checked.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile

SOURCE = pathlib.Path(__file__).resolve().parents[1]
C_LIBRARY = re.compile(r"^(ld-linux|lib(anl|c|dl|m|mvec|nsl|pthread|resolv|rt|thread_db|util)\.so|linux-vdso)")
OF_THE_ARCHIVE = re.compile(
    r"^lib(Qt6|qt6keychain|icu|simdjson|xlsxwriter|minizip|zip\.|double-conversion|md4c|b2\.)")
# Loaded while running, by name, so that no file says it needs them: TLS and the keychain.
LOADED = ("libssl.so.3", "libcrypto.so.3", "libsecret-1.so.0")
PLUGINS = ("iconengines/libqsvgicon.so", "imageformats/libqsvg.so", "platforms/libqminimal.so",
           "platforms/libqoffscreen.so", "platforms/libqwayland-generic.so",
           "platforms/libqxcb.so", "sqldrivers/libqsqlite.so", "tls/libqopensslbackend.so",
           "platforminputcontexts/*.so", "platformthemes/libqxdgdesktopportal.so",
           "wayland-decoration-client/*.so", "wayland-shell-integration/*.so")


def output_of(*command, **options):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, **options).stdout


def is_elf(path):
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def needs_of(path):
    """name: place, of all that the file loads, however deep."""
    found = {}
    for line in output_of("ldd", path, env={"LC_ALL": "C"}).splitlines():
        match = re.match(r"\s*(\S+) => (\S+)", line)
        if "not found" in line:
            sys.exit(f"{path} needs {line.strip()}")
        if match and not C_LIBRARY.match(match.group(1)):
            found[match.group(1)] = pathlib.Path(match.group(2))
    return found


def direct_needs_of(path):
    return re.findall(r"\(NEEDED\).*\[(.+)\]", output_of("readelf", "-dW", path))


class Packages:
    """The Debian packages that files come from."""

    def __init__(self):
        self.files = {} # place in the archive: package

    def add(self, place, origin):
        origin = pathlib.Path(os.path.realpath(origin))
        for name in (str(origin), str(origin).removeprefix("/usr"), f"/usr{origin}"):
            said = subprocess.run(["dpkg-query", "-S", name], capture_output=True, text=True)
            if said.returncode == 0:
                self.files[place] = said.stdout.partition(": ")[0].split(",")[0]
                return
        sys.exit(f"{origin} belongs to no package, so nobody knows its licence")

    def write_notices(self, folder):
        """The copyright file of each, and the licences that these name."""
        folder.mkdir(parents=True)
        named = {"GPL-3"}
        for package in sorted(set(self.files.values())):
            name = package.partition(":")[0]
            text = pathlib.Path(f"/usr/share/doc/{name}/copyright").read_text(
                encoding="utf-8", errors="replace")
            (folder / f"{name}.txt").write_text(text, encoding="utf-8")
            named |= set(re.findall(r"/usr/share/common-licenses/([\w.-]*\w)", text))
        for licence in sorted(named):
            place = pathlib.Path("/usr/share/common-licenses") / licence
            if place.is_file():
                shutil.copyfile(place, folder / licence)

    def table(self):
        rows = []
        for place, package in sorted(self.files.items()):
            version, source = output_of(
                "dpkg-query", "-W", "-f", "${Version}\t${source:Package} ${source:Version}",
                package).split("\t")
            rows.append(f"{place}\t{package.partition(':')[0]} {version}\t{source}\n")
        return "file\tpackage of Debian\tits source\n" + "".join(rows)


def search_path(file, root, system):
    up = "../" * len(file.relative_to(root).parent.parts)
    if file.parent == root / "lib/fallback":
        return ":".join([*system, "$ORIGIN"])
    return ":".join([f"$ORIGIN/{up}lib", *system, f"$ORIGIN/{up}lib/fallback"])


def collect(root, packages):
    """All that the programs below root need, into it."""
    libraries = root / "lib"
    fallback = libraries / "fallback"
    fallback.mkdir(parents=True)
    plugins = pathlib.Path(output_of("qtpaths6", "--query", "QT_INSTALL_PLUGINS").strip())
    for pattern in PLUGINS:
        found = sorted(plugins.glob(pattern))
        if not found:
            sys.exit(f"There is no {plugins / pattern}")
        for plugin in found:
            place = libraries / "qt6/plugins" / plugin.relative_to(plugins)
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(plugin, place)
            packages.add(place.relative_to(root).as_posix(), plugin)
    wanted = {}
    for file in sorted(filter(is_elf, root.rglob("*"))):
        wanted.update(needs_of(file))
    cache = output_of("/sbin/ldconfig", "-p")
    for name in LOADED:
        place = re.search(rf"^\s*{re.escape(name)} .* => (\S+)$", cache, re.MULTILINE)
        if not place:
            sys.exit(f"There is no {name}")
        wanted[name] = pathlib.Path(place.group(1))
        wanted.update(needs_of(wanted[name]))
    for name, origin in sorted(wanted.items()):
        place = (libraries if OF_THE_ARCHIVE.match(name) else fallback) / name
        shutil.copyfile(origin, place)
        packages.add(place.relative_to(root).as_posix(), origin)
    for library in sorted(fallback.iterdir()):
        for name in direct_needs_of(library):
            if (libraries / name).exists():
                sys.exit(f"{library.name}, which may be the system's, needs {name} of the archive")


def collect_words(root, packages):
    """What Qt itself says, in the languages of the program."""
    words = pathlib.Path(output_of("qtpaths6", "--query", "QT_INSTALL_TRANSLATIONS").strip())
    folder = root / "share/qt6/translations"
    folder.mkdir(parents=True)
    for language in sorted(path.stem.rpartition("_")[2]
                           for path in (SOURCE / "translations").glob("vestibule_*.ts")):
        file = words / f"qtbase_{language}.qm"
        if language == "en": # the language of Qt's sources
            continue
        shutil.copyfile(file, folder / file.name)
        packages.add((folder / file.name).relative_to(root).as_posix(), file)


def write_texts(root, packages, version):
    # Qt looks for it beside the program.
    for folder, prefix in ((root / "bin", ".."), (root / "libexec/vestibule", "../..")):
        (folder / "qt.conf").write_text(
            f"[Paths]\nPrefix = {prefix}\nPlugins = lib/qt6/plugins\n"
            "Translations = share/qt6/translations\n", encoding="utf-8")
    documents = root / "share/doc/vestibule"
    packages.write_notices(documents / "licences")
    shutil.copyfile(SOURCE / "LICENSES/GPL-3.0-or-later.txt", root / "LICENCE.txt")
    (root / "CONTENTS.txt").write_text(packages.table(), encoding="utf-8")
    c_library = output_of("getconf", "GNU_LIBC_VERSION").split()[1]
    text = (SOURCE / "packaging/archive.txt").read_text(encoding="utf-8")
    (root / "README.txt").write_text(
        text.replace("@VERSION@", version).replace("@C_LIBRARY@", c_library), encoding="utf-8")


def finish(root):
    """Search paths into all files, and nothing in them that only a debugger reads."""
    triplet = output_of("gcc", "-print-multiarch").strip()
    system = [f"/lib/{triplet}", f"/usr/lib/{triplet}", "/lib64", "/usr/lib64", "/usr/lib"]
    for file in sorted(filter(is_elf, root.rglob("*"))):
        subprocess.run(["strip", "--strip-unneeded", "--remove-section=.comment", file], check=True)
        subprocess.run(["patchelf", "--set-rpath", search_path(file, root, system), file],
                       check=True)
    for path in [root, *root.rglob("*")]:
        program = path.is_dir() or path.parent in (root / "bin", root / "libexec/vestibule") and is_elf(path)
        path.chmod(0o755 if program else 0o644)


def pack(root, archive, time):
    def alike(entry):
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        entry.mtime = time
        return entry

    # In one thread: how much each of several takes depends on the machine.
    with archive.open("wb") as file, subprocess.Popen(
            ["xz", "-6", "-T1"], stdin=subprocess.PIPE, stdout=file) as xz:
        with tarfile.open(fileobj=xz.stdin, mode="w|", format=tarfile.GNU_FORMAT) as tar:
            for path in [root, *sorted(root.rglob("*"))]:
                tar.add(path, path.relative_to(root.parent), recursive=False, filter=alike)
        xz.stdin.close()
    if xz.returncode:
        sys.exit("xz failed")


def main():
    if len(sys.argv) != 3:
        print(__doc__, file=sys.stderr)
        return 2
    build, target = map(pathlib.Path, sys.argv[1:])
    version = re.search(r"^    VERSION ([\d.]+)$",
                        (SOURCE / "CMakeLists.txt").read_text(encoding="utf-8"), re.MULTILINE).group(1)
    name = f"vestibule-{version}-linux-{os.uname().machine}"
    with tempfile.TemporaryDirectory() as scratch:
        root = pathlib.Path(scratch) / name
        subprocess.run(["cmake", "--install", build, "--prefix", root], check=True,
                       stdout=subprocess.DEVNULL)
        # What only a package manager reads.
        shutil.rmtree(root / "share/doc")
        shutil.rmtree(root / "share/lintian")
        packages = Packages()
        collect(root, packages)
        collect_words(root, packages)
        write_texts(root, packages, version)
        finish(root)
        pack(root, target / f"{name}.tar.xz", int(os.environ["SOURCE_DATE_EPOCH"]))
    print((target / f"{name}.tar.xz").resolve())
    return 0


if __name__ == "__main__":
    sys.exit(main())
