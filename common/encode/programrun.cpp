// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/encode/programrun.h"

#include <QProcess>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>

#include <csignal>
#endif

namespace cinefluent::encode {

namespace {

constexpr int pollMs = 100;
constexpr int politeMs = 2000;
constexpr qsizetype tailBytes = 4096;

void endProcess(QProcess &process, bool quitsOnQ)
{
    if (quitsOnQ) {
        process.write("q");
        process.closeWriteChannel();
        if (process.waitForFinished(politeMs))
            return;
    }
    process.kill();
    process.waitForFinished(-1);
}

/// A program must not go on for nobody, and write into files that the next run makes anew, where ours dies.
void endWithUs([[maybe_unused]] QProcess &process)
{
#ifdef Q_OS_LINUX
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
#endif
}

class OutputReader
{
public:
    OutputReader(const ProgramCall &call, ProgramOutput &output)
        : m_call(call)
        , m_output(output)
    {
    }

    void take(QProcess &process)
    {
        m_pending += process.readAllStandardOutput();
        m_messages += process.readAllStandardError();
        if (m_messages.size() > 2 * tailBytes)
            m_messages = m_messages.right(tailBytes);
        if (!m_call.handleLine) {
            m_output.standardOutput += m_pending;
            m_pending.clear();
            return;
        }
        qsizetype begin = 0;
        for (qsizetype end = m_pending.indexOf('\n'); end >= 0; end = m_pending.indexOf('\n', begin)) {
            m_call.handleLine(QByteArrayView(m_pending).sliced(begin, end - begin));
            begin = end + 1;
        }
        m_pending.remove(0, begin);
    }

    void finish() { m_output.messagesTail = QString::fromUtf8(m_messages.right(tailBytes)).trimmed(); }

private:
    const ProgramCall &m_call;
    ProgramOutput &m_output;
    QByteArray m_pending;
    QByteArray m_messages;
};

} // namespace

Result<ProgramOutput> runProgram(const ProgramCall &call, const std::stop_token &stop)
{
    const auto cancelled = [] {
        return makeError(ErrorKind::Cancelled, QStringLiteral("cancelled"),
                         QStringLiteral("Encoding was stopped. Finished lessons are kept and used again."));
    };
    if (stop.stop_requested())
        return cancelled();
    QProcess process;
    endWithUs(process);
    process.start(call.program, call.arguments);
    if (!process.waitForStarted(-1))
        return makeError(
            ErrorKind::Unavailable, QStringLiteral("encoder_missing"),
            QStringLiteral("The program “%1” cannot be started. Install FFmpeg and try again.").arg(call.program),
            process.errorString());
    if (!call.quitsOnQ)
        process.closeWriteChannel();
    ProgramOutput output;
    OutputReader reader(call, output);
    while (process.state() != QProcess::NotRunning) {
        process.waitForReadyRead(pollMs);
        reader.take(process);
        if (stop.stop_requested()) {
            endProcess(process, call.quitsOnQ);
            return cancelled();
        }
    }
    process.waitForFinished(-1);
    reader.take(process);
    reader.finish();
    output.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return output;
}

} // namespace cinefluent::encode
