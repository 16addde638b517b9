// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/encode/programrun.h"

namespace cinefluent::encode {

/// Runs ffmpeg and turns its end into an error: "encode_failed" (the end of its messages is in `detail`),
/// "encode_disk_full", and those of runProgram(). `handleDoneUs` is told how far its output has come. Returns the end
/// of its messages.
[[nodiscard]] Result<QString> runFfmpeg(const QString &program, const QStringList &arguments,
                                        const std::function<void(qint64 doneUs)> &handleDoneUs,
                                        const std::stop_token &stop);

} // namespace cinefluent::encode
