// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Loaded before the C library into a program under test (LD_PRELOAD), it makes the files below a
// folder named "journals" lie on a poor file system: one without locks and without shared mappings
// (POORFILES=nolocks), one without shared mappings alone (POORFILES=nomaps), or one whose reads
// fail after so many of them (POORFILES_READS=7). Files below a folder named "silent" lie on a
// drive that has gone: whoever opens one waits for ever.

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

namespace {

bool isPoor(int file)
{
    char link[64];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    char path[4096];
    const ssize_t length = ::readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return false;
    path[length] = '\0';
    return std::strstr(path, "/journals/") != nullptr;
}

bool lacks(const char *what)
{
    const char *kind = std::getenv("POORFILES");
    return kind != nullptr && std::strcmp(kind, what) == 0;
}

template <typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

bool readFails(int file)
{
    static std::atomic<int> left = [] {
        const char *count = std::getenv("POORFILES_READS");
        return count != nullptr ? std::atoi(count) : -1;
    }();
    if (left < 0 || !isPoor(file))
        return false;
    if (left > 0) {
        --left;
        return false;
    }
    errno = EIO;
    return true;
}

void waitIfSilent(const char *path)
{
    while (path != nullptr && std::strstr(path, "/silent/") != nullptr)
        ::pause();
}

int lockless(const char *name, int file, int command, void *argument)
{
    const bool locks = command == F_SETLK || command == F_SETLKW || command == F_GETLK
        || command == F_OFD_SETLK || command == F_OFD_SETLKW || command == F_OFD_GETLK;
    if (locks && lacks("nolocks") && isPoor(file)) {
        errno = ENOLCK;
        return -1;
    }
    return next<int (*)(int, int, ...)>(name)(file, command, argument);
}

void *unmapped(const char *name, void *address, size_t size, int rights, int flags, int file,
               off64_t offset)
{
    if ((flags & MAP_SHARED) != 0 && file >= 0 && (lacks("nolocks") || lacks("nomaps"))
        && isPoor(file)) {
        errno = ENODEV;
        return MAP_FAILED;
    }
    return next<void *(*)(void *, size_t, int, int, int, off64_t)>(name)(address, size, rights,
                                                                         flags, file, offset);
}

} // namespace

extern "C" {

int poorFlock(int file, int operation) __asm__("flock"); // whose name a struct has as well
int poorFlock(int file, int operation)
{
    if (lacks("nolocks") && isPoor(file)) {
        errno = ENOLCK;
        return -1;
    }
    return next<int (*)(int, int)>("flock")(file, operation);
}

int fcntl(int file, int command, ...)
{
    va_list rest;
    va_start(rest, command);
    void *argument = va_arg(rest, void *);
    va_end(rest);
    return lockless("fcntl", file, command, argument);
}

int fcntl64(int file, int command, ...)
{
    va_list rest;
    va_start(rest, command);
    void *argument = va_arg(rest, void *);
    va_end(rest);
    return lockless("fcntl64", file, command, argument);
}

void *mmap(void *address, size_t size, int rights, int flags, int file, off_t offset) noexcept
{
    return unmapped("mmap", address, size, rights, flags, file, offset);
}

void *mmap64(void *address, size_t size, int rights, int flags, int file, off64_t offset) noexcept
{
    return unmapped("mmap64", address, size, rights, flags, file, offset);
}

int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = va_arg(rest, mode_t);
    va_end(rest);
    waitIfSilent(path);
    return next<int (*)(const char *, int, ...)>("open")(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t mode = va_arg(rest, mode_t);
    va_end(rest);
    waitIfSilent(path);
    return next<int (*)(const char *, int, ...)>("open64")(path, flags, mode);
}

int statx(int folder, const char *path, int flags, unsigned mask, struct statx *found)
{
    waitIfSilent(path);
    return next<int (*)(int, const char *, int, unsigned, struct statx *)>("statx")(
        folder, path, flags, mask, found);
}

ssize_t read(int file, void *bytes, size_t count)
{
    return readFails(file) ? -1
                           : next<ssize_t (*)(int, void *, size_t)>("read")(file, bytes, count);
}

ssize_t pread(int file, void *bytes, size_t count, off_t offset)
{
    return readFails(file)
        ? -1
        : next<ssize_t (*)(int, void *, size_t, off_t)>("pread")(file, bytes, count, offset);
}

ssize_t pread64(int file, void *bytes, size_t count, off64_t offset)
{
    return readFails(file)
        ? -1
        : next<ssize_t (*)(int, void *, size_t, off64_t)>("pread64")(file, bytes, count, offset);
}

} // extern "C"
