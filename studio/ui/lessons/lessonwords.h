// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/task.h"
#include "studio/scenarios/lessons/lessonstatistics.h"
#include "studio/ui/workspace/workspace.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <stop_token>

namespace cinefluent::studio {

/// The words of the open film for statistics, counted in the background when somebody wants to see them and the text
/// has been left alone for a moment.
class LessonWords : public QObject
{
    Q_OBJECT

public:
    explicit LessonWords(Workspace &workspace, QObject *parent = nullptr);
    ~LessonWords() override;

    void setPacks(LanguagePacks packs);
    /// What is known, perhaps from before the last edits; null where nothing is. Not wanted, nothing is counted.
    [[nodiscard]] const CountedWords *words() const { return m_words ? &*m_words : nullptr; }
    [[nodiscard]] bool isCounting() const { return m_isCounting || m_delay.isActive(); }
    /// Why there is nothing: the pack to install; empty where there is no reason.
    [[nodiscard]] QString problem() const { return m_problem; }
    void setWanted(bool wanted);

signals:
    void changed();

private:
    void forget();
    void outdate();
    Task<void> count();

    Workspace &m_workspace;
    LanguagePacks m_packs = LanguagePacks({});
    QTimer m_delay;
    std::optional<CountedWords> m_words;
    QString m_problem;
    std::stop_source m_stop;
    bool m_isWanted = false;
    bool m_isOutdated = true;
    bool m_isCounting = false;
};

} // namespace cinefluent::studio
