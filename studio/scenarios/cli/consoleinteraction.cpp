// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/cli/consoleinteraction.h"

#include <QSocketNotifier>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>

#include <csignal>
#endif

namespace cinefluent::studio {

namespace {

void say(const QString &line)
{
    std::fprintf(stderr, "%s\n", line.toUtf8().constData());
}

class ConsoleProgress final : public IProgress
{
public:
    ConsoleProgress(const QString &title, std::stop_token stop)
        : m_stop(std::move(stop))
    {
        say(title);
    }

    void setStep(const QString &text) override
    {
        if (text == m_step)
            return;
        m_step = text;
        say(QStringLiteral("  ") + text);
    }
    void setPermille(int permille) override
    {
        // One line for each tenth: a log stays readable.
        const int tenth = permille / 100;
        if (permille < 0 || tenth <= m_tenth)
            return;
        m_tenth = tenth;
        say(QStringLiteral("  %1 %").arg(tenth * 10));
    }
    void setRemaining(std::optional<qint64> remainingMs) override { Q_UNUSED(remainingMs) }
    [[nodiscard]] std::stop_token stopToken() const override { return m_stop; }

private:
    std::stop_token m_stop;
    QString m_step;
    int m_tenth = 0;
};

#ifdef Q_OS_UNIX
// A signal handler knows no object: the pipe's writing end is the one thing it can be told.
int interruptPipe[2] = {-1, -1};

void handleInterrupt(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(interruptPipe[1], &byte, 1);
}
#endif

} // namespace

ConsoleInteraction::ConsoleInteraction()
{
#ifdef Q_OS_UNIX
    if (::pipe2(interruptPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_interrupts = std::make_unique<QSocketNotifier>(interruptPipe[0], QSocketNotifier::Read);
    QObject::connect(m_interrupts.get(), &QSocketNotifier::activated, m_interrupts.get(), [this] {
        char bytes[16];
        while (::read(interruptPipe[0], bytes, sizeof bytes) > 0) {
        }
        m_stop.request_stop();
    });
    for (const int signal : {SIGINT, SIGTERM})
        std::signal(signal, handleInterrupt);
#endif
}

ConsoleInteraction::~ConsoleInteraction()
{
#ifdef Q_OS_UNIX
    for (const int signal : {SIGINT, SIGTERM})
        std::signal(signal, SIG_DFL);
    m_interrupts.reset();
    for (int &end : interruptPipe) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
#endif
}

void ConsoleInteraction::show(const Message &message)
{
    const QString tone = message.tone == Tone::Error     ? QStringLiteral("error: ")
                         : message.tone == Tone::Warning ? QStringLiteral("warning: ")
                                                         : QString();
    say(tone + message.text);
    for (const QString &line : message.details.split(u'\n', Qt::SkipEmptyParts))
        say(QStringLiteral("  ") + line);
}

Task<int> ConsoleInteraction::ask(Question question)
{
    say(QStringLiteral("%1 → %2").arg(question.text, question.answers.value(question.defaultAnswer)));
    co_return question.defaultAnswer;
}

Task<std::optional<QString>> ConsoleInteraction::chooseFile(FileRequest request)
{
    say(request.title);
    co_return std::nullopt;
}

std::unique_ptr<IProgress> ConsoleInteraction::beginProgress(const QString &title)
{
    return std::make_unique<ConsoleProgress>(title, m_stop.get_token());
}

} // namespace cinefluent::studio
