// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/error.h"
#include "common/base/result.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThread>

#include <functional>
#include <map>

namespace cinefluent::studio {

/// Where dictionaries are found and where the editor's own words are kept.
struct SpellingFolders
{
    QStringList dictionaries; ///< the editor's own folder first
    QString userWords;        ///< one file a language; made when it is needed; empty: words last for this session
};

/// Spelling on a thread of its own: asking never waits. What is not known yet counts as right and is announced later.
/// GUI thread.
class SpellChecker : public QObject
{
    Q_OBJECT

public:
    explicit SpellChecker(SpellingFolders folders, QObject *parent = nullptr);
    ~SpellChecker() override;

    using Stretches = QList<std::pair<qsizetype, qsizetype>>;
    /// What is misspelt in `text` as far as it is known: start and length. Asks for the rest.
    [[nodiscard]] Stretches misspelt(const QString &text, const QString &language);
    /// Whether every word of `text` has been looked up.
    [[nodiscard]] bool isSettled(const QString &text, const QString &language) const;

    /// Calls `done` on this thread, later.
    void suggest(const QString &word, const QString &language, const std::function<void(QStringList)> &done);

    /// For this session.
    void ignore(const QString &word, const QString &language);
    /// For good, in the file of the editor's words. Errors: those of durablefile::write.
    Result<void> learn(const QString &word, const QString &language);

    /// The words learnt for a language, sorted, and the languages that have some.
    [[nodiscard]] QStringList learnt(const QString &language);
    [[nodiscard]] QStringList learntLanguages();
    /// Errors: those of durablefile::write.
    Result<void> forget(const QString &word, const QString &language);
    /// Where the editor's own dictionaries are looked for, as the system writes paths.
    [[nodiscard]] QString ownFolder() const;

    /// Why a language cannot be checked, once that is known.
    [[nodiscard]] std::optional<Error> problem(const QString &language) const;

signals:
    /// Words of this language are known now that were not.
    void checked(const QString &language);
    void problemFound(const QString &language);

private:
    class Worker;
    struct Known
    {
        QHash<QString, bool> words;
        QSet<QString> asked;
        QSet<QString> accepted; ///< ignored or learnt
        QSet<QString> learnt;
        bool isRead = false;
        std::optional<Error> problem;
    };

    Known &known(const QString &language);
    void sendPending();
    Result<void> keepLearnt(const QSet<QString> &words, const QString &language);
    [[nodiscard]] QString fileOf(const QString &language) const;

    SpellingFolders m_folders;
    std::map<QString, Known> m_known;
    std::map<QString, QStringList> m_pending;
    bool m_sends = false;
    QThread m_thread;
    Worker *m_worker;
};

} // namespace cinefluent::studio
