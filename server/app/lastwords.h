// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/app/jsonlogger.h"

#include <memory>

namespace cinefluent::server {

/// Sees to it that the log is whole when the process dies of a fault: SIGABRT, SIGSEGV, SIGBUS, SIGFPE and SIGILL wait
/// up to half a second for the sink's thread and then take their course (a core file, the debugger's or sanitizer's own
/// handler). Qt's messages, qFatal among them, go to the log as "qt_message" meanwhile. What SIGKILL or a power cut
/// ends, loses what waits: nothing as a rule, for the sink writes as soon as there is something. One at a time in a
/// process.
class LastWords
{
public:
    explicit LastWords(JsonLogger &log);
    ~LastWords();
    LastWords(const LastWords &) = delete;
    LastWords &operator=(const LastWords &) = delete;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace cinefluent::server
