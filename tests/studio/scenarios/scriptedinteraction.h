// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/scenarios/interaction.h"

#include <QMap>

#include <functional>

namespace cinefluent::tests {

/// A user who has made up their mind: answers by question id, chosen files in order, cancelling when told. An
/// unasked-for question gets its default answer and is on record.
class ScriptedInteraction final : public studio::IInteraction
{
public:
    QMap<QString, QList<int>> answers; ///< question id → answers, each used once, the last for good
    QStringList files;
    /// Called with each permille reported; true cancels.
    std::function<bool(const QString &step, int permille)> cancelWhen;

    QStringList asked; ///< ids of questions and file requests, in order
    QList<studio::Question> questions;
    QList<studio::Message> messages;
    QStringList titles; ///< of progress
    QStringList steps;

    /// Cancels what is going on now.
    void cancelNow() { m_newest.request_stop(); }

    void show(const studio::Message &message) override { messages.append(message); }

    [[nodiscard]] Task<int> ask(studio::Question question) override
    {
        asked.append(question.id);
        questions.append(question);
        QList<int> &planned = answers[question.id];
        const int answer = planned.isEmpty() ? question.defaultAnswer : planned.constFirst();
        if (planned.size() > 1)
            planned.removeFirst();
        co_return int(answer);
    }

    [[nodiscard]] Task<std::optional<QString>> chooseFile(studio::FileRequest request) override
    {
        asked.append(request.id);
        if (files.isEmpty())
            co_return std::optional<QString>();
        const QString file = files.takeFirst();
        co_return std::optional<QString>(file);
    }

    [[nodiscard]] std::unique_ptr<studio::IProgress> beginProgress(const QString &title) override
    {
        titles.append(title);
        return std::make_unique<Progress>(*this);
    }

private:
    class Progress final : public studio::IProgress
    {
    public:
        explicit Progress(ScriptedInteraction &owner)
            : m_owner(owner)
        {
            owner.m_newest = m_stop;
            consider();
        }
        void setStep(const QString &text) override
        {
            m_step = text;
            m_owner.steps.append(text);
            consider();
        }
        void setPermille(int permille) override
        {
            m_permille = permille;
            consider();
        }
        void setRemaining(std::optional<qint64> remainingMs) override { Q_UNUSED(remainingMs) }
        [[nodiscard]] std::stop_token stopToken() const override { return m_stop.get_token(); }

    private:
        void consider()
        {
            if (m_owner.cancelWhen && m_owner.cancelWhen(m_step, m_permille))
                m_stop.request_stop();
        }

        ScriptedInteraction &m_owner;
        std::stop_source m_stop;
        QString m_step;
        int m_permille = 0;
    };

    std::stop_source m_newest;
};

} // namespace cinefluent::tests
