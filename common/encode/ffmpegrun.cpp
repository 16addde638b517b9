// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/encode/ffmpegrun.h"

namespace cinefluent::encode {

namespace {

Error encodeFailed(const ProgramOutput &output)
{
    if (output.messagesTail.contains(QLatin1String("No space left on device")))
        return makeError(ErrorKind::Unavailable, QStringLiteral("encode_disk_full"),
                         QStringLiteral("The disk is full. Finished lessons are kept; make room and publish again."),
                         output.messagesTail);
    return makeError(
        ErrorKind::Internal, QStringLiteral("encode_failed"),
        QStringLiteral("A lesson could not be encoded. Finished lessons are kept. Check that the film plays "
                       "there, then try again."),
        QStringLiteral("exit code %1: %2").arg(output.exitCode).arg(output.messagesTail));
}

} // namespace

Result<QString> runFfmpeg(const QString &program, const QStringList &arguments,
                          const std::function<void(qint64 doneUs)> &handleDoneUs, const std::stop_token &stop)
{
    const auto handleLine = [&](QByteArrayView line) {
        constexpr QByteArrayView key("out_time_us=");
        if (handleDoneUs && line.startsWith(key))
            handleDoneUs(line.sliced(key.size()).trimmed().toByteArray().toLongLong());
    };
    const Result<ProgramOutput> output = runProgram({program, arguments, handleLine, true}, stop);
    if (!output.ok())
        return output.error();
    return output->exitCode == 0 ? Result<QString>(output->messagesTail) : Result<QString>(encodeFailed(*output));
}

} // namespace cinefluent::encode
