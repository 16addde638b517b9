// SPDX-License-Identifier: GPL-3.0-or-later
// The calls of the C library by which a program touches files, for a program that links this and exports its symbols:
// they come before the library's own, for SQLite and Qt too. Under CINEFLUENT_FAULT_FOLDER the call numbered
// CINEFLUENT_FAULT_NUMBER (from 1) of those that CINEFLUENT_FAULT_KIND can strike fails; see `Kind`. Before its end the
// program says on standard error how many calls each kind could have struck.
#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

namespace {

enum Kind
{
    None,
    Eio,    ///< the call answers EIO and does nothing
    Enospc, ///< the same with ENOSPC, for calls that take room
    Short,  ///< a write keeps its first half, and the next one finds no room
    Kill,   ///< the process is killed before the call
    KindCount
};

enum Operation
{
    Open,
    Create,
    Read,
    Write,
    Sync,
    Truncate,
    Unlink,
    Rename
};

constexpr int maxDescriptors = 1024;

struct State
{
    std::string folder;
    Kind kind = None;
    int number = 0;
    std::array<std::atomic<int>, KindCount> counts{};
    std::array<std::atomic<bool>, maxDescriptors> isOurs{};
    std::atomic<bool> isFull = false;

    State()
    {
        if (const char *name = std::getenv("CINEFLUENT_FAULT_FOLDER"))
            folder = name;
        const char *wanted = std::getenv("CINEFLUENT_FAULT_KIND");
        constexpr std::array<const char *, KindCount> names{"none", "eio", "enospc", "short", "kill"};
        for (int i = 0; wanted && i < KindCount; ++i) {
            if (std::strcmp(wanted, names[size_t(i)]) == 0)
                kind = Kind(i);
        }
        if (const char *digits = std::getenv("CINEFLUENT_FAULT_NUMBER"))
            number = std::atoi(digits);
    }
    ~State()
    {
        std::fprintf(stderr, "calls eio %d enospc %d short %d kill %d\n", counts[Eio].load(), counts[Enospc].load(),
                     counts[Short].load(), counts[Kill].load());
    }
};

State &state()
{
    static State instance;
    return instance;
}

bool isOurs(const char *path)
{
    const std::string &folder = state().folder;
    return !folder.empty() && std::strncmp(path, folder.c_str(), folder.size()) == 0;
}

bool isOurs(int descriptor)
{
    return descriptor >= 0 && descriptor < maxDescriptors && state().isOurs[size_t(descriptor)];
}

bool canStrike(Kind kind, Operation operation)
{
    switch (kind) {
    case Enospc:
        return operation == Create || operation == Write || operation == Truncate || operation == Rename;
    case Short:
        return operation == Write;
    default:
        return true;
    }
}

/// What strikes this call, errno set; None where nothing does.
Kind strike(Operation operation)
{
    State &now = state();
    bool isHit = false;
    for (int kind = Eio; kind < KindCount; ++kind) {
        if (canStrike(Kind(kind), operation) && ++now.counts[size_t(kind)] == now.number && kind == now.kind)
            isHit = true;
    }
    if (operation == Write && now.isFull.exchange(false)) {
        errno = ENOSPC;
        return Enospc;
    }
    if (!isHit)
        return None;
    if (now.kind == Kill) {
        ::kill(::getpid(), SIGKILL);
        ::pause();
    }
    errno = now.kind == Eio ? EIO : ENOSPC;
    return now.kind;
}

template<typename Function>
Function *real(const char *name)
{
    return reinterpret_cast<Function *>(::dlsym(RTLD_NEXT, name));
}

int opened(int descriptor)
{
    if (descriptor >= 0 && descriptor < maxDescriptors)
        state().isOurs[size_t(descriptor)] = true;
    return descriptor;
}

template<typename Call>
ssize_t written(int descriptor, size_t size, const Call &call)
{
    if (!isOurs(descriptor))
        return call(size);
    switch (strike(Write)) {
    case None:
        return call(size);
    case Short:
        state().isFull = true;
        if (size > 1)
            return call(size / 2);
        errno = ENOSPC;
        return -1;
    default:
        return -1;
    }
}

} // namespace

extern "C" {

int open64(const char *path, int flags, ...)
{
    mode_t mode = 0;
    if ((flags & O_CREAT) != 0) {
        va_list arguments;
        va_start(arguments, flags);
        mode = va_arg(arguments, mode_t);
        va_end(arguments);
    }
    static auto *const call = real<int(const char *, int, ...)>("open64");
    if (!isOurs(path))
        return call(path, flags, mode);
    return strike((flags & O_CREAT) != 0 ? Create : Open) == None ? opened(call(path, flags, mode)) : -1;
}

int open(const char *path, int flags, ...)
{
    mode_t mode = 0;
    if ((flags & O_CREAT) != 0) {
        va_list arguments;
        va_start(arguments, flags);
        mode = va_arg(arguments, mode_t);
        va_end(arguments);
    }
    return open64(path, flags, mode);
}

int close(int descriptor)
{
    static auto *const call = real<int(int)>("close");
    if (isOurs(descriptor))
        state().isOurs[size_t(descriptor)] = false;
    return call(descriptor);
}

ssize_t read(int descriptor, void *to, size_t size)
{
    static auto *const call = real<ssize_t(int, void *, size_t)>("read");
    return isOurs(descriptor) && strike(Read) != None ? -1 : call(descriptor, to, size);
}

ssize_t pread64(int descriptor, void *to, size_t size, off64_t at)
{
    static auto *const call = real<ssize_t(int, void *, size_t, off64_t)>("pread64");
    return isOurs(descriptor) && strike(Read) != None ? -1 : call(descriptor, to, size, at);
}

ssize_t write(int descriptor, const void *from, size_t size)
{
    static auto *const call = real<ssize_t(int, const void *, size_t)>("write");
    return written(descriptor, size, [&](size_t part) { return call(descriptor, from, part); });
}

ssize_t pwrite64(int descriptor, const void *from, size_t size, off64_t at)
{
    static auto *const call = real<ssize_t(int, const void *, size_t, off64_t)>("pwrite64");
    return written(descriptor, size, [&](size_t part) { return call(descriptor, from, part, at); });
}

int fsync(int descriptor)
{
    static auto *const call = real<int(int)>("fsync");
    return isOurs(descriptor) && strike(Sync) != None ? -1 : call(descriptor);
}

int fdatasync(int descriptor)
{
    static auto *const call = real<int(int)>("fdatasync");
    return isOurs(descriptor) && strike(Sync) != None ? -1 : call(descriptor);
}

int ftruncate64(int descriptor, off64_t size) noexcept
{
    static auto *const call = real<int(int, off64_t)>("ftruncate64");
    return isOurs(descriptor) && strike(Truncate) != None ? -1 : call(descriptor, size);
}

int unlink(const char *path) noexcept
{
    static auto *const call = real<int(const char *)>("unlink");
    return isOurs(path) && strike(Unlink) != None ? -1 : call(path);
}

int link(const char *from, const char *to) noexcept
{
    static auto *const call = real<int(const char *, const char *)>("link");
    return isOurs(to) && strike(Rename) != None ? -1 : call(from, to);
}

int rename(const char *from, const char *to) noexcept
{
    static auto *const call = real<int(const char *, const char *)>("rename");
    return isOurs(to) && strike(Rename) != None ? -1 : call(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned int flags) noexcept
{
    static auto *const call = real<int(int, const char *, int, const char *, unsigned int)>("renameat2");
    return isOurs(to) && strike(Rename) != None ? -1 : call(fromFolder, from, toFolder, to, flags);
}

} // extern "C"
