// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <stop_token>

namespace cinefluent::encode {

struct ProgramOutput
{
    int exitCode = 0;
    QByteArray standardOutput; ///< empty where lines went to a handler
    QString messagesTail;      ///< the end of standard error, at most 4 KiB
};

struct ProgramCall
{
    QString program;
    QStringList arguments;
    std::function<void(QByteArrayView line)> handleLine; ///< for each finished line of standard output
    bool quitsOnQ = false;                               ///< ffmpeg: a "q" on standard input asks for an orderly end
};

/// Runs a program to its end on the calling thread, without an event loop. A requested stop asks politely where the
/// program understands that, waits two seconds and kills. Errors: "encoder_missing" where it cannot be started,
/// "cancelled". A crash is exit code -1.
[[nodiscard]] Result<ProgramOutput> runProgram(const ProgramCall &call, const std::stop_token &stop);

} // namespace cinefluent::encode
