// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/translation/consistency.h"
#include "studio/document/memory/translationmemory.h"
#include "studio/document/projectdocument.h"
#include "studio/scenarios/interaction.h"
#include "studio/scenarios/translation/termforms.h"

#include <QObject>

#include <memory>

namespace cinefluent::studio {

/// What helps to translate one text.
struct TranslationHelp
{
    QList<MemoryMatch> matches;
    QList<translation::TermHit> hits; ///< in the text, with indices of `terms`
    QList<translation::Term> terms;
};

/// The translator's desk: the memory of this machine, the glossaries and what they say of a project. All that reads or
/// writes runs on workers; tasks resume on the thread of the desk and keep what they need should it go. A memory that
/// cannot be read any more is set aside and begun anew: the projects have what it had; its glossaries stay in the file
/// set aside.
class TranslationDesk : public QObject
{
    Q_OBJECT

public:
    /// `memoryPath`: empty remembers nothing, every task then gives nothing. Its folder is made.
    TranslationDesk(QString memoryPath, LanguagePacks packs, QObject *parent = nullptr);
    ~TranslationDesk() override;

    [[nodiscard]] bool isAvailable() const { return !m_path.isEmpty(); }

    /// For a cue of `content`, into `language`. Errors: those of TranslationMemory.
    [[nodiscard]] Task<Result<TranslationHelp>> help(const ProjectContent &content, CueId cue, QString language,
                                                     int atLeast);
    /// Keeps what the project says now, in all its languages, and the words it teaches; what is known already costs a
    /// comparison. Gives how many texts are new or other. `at`: the time now.
    [[nodiscard]] Task<Result<qsizetype>> remember(const ProjectContent &content, QDateTime at);

    /// What the lessons of other films teach of the language of `content`, as they said at their last remember().
    [[nodiscard]] Task<Result<QSet<QString>>> taughtElsewhere(const ProjectContent &content);

    [[nodiscard]] Task<Result<QList<translation::Term>>> terms(LanguagePair languages);
    [[nodiscard]] Task<Result<void>> setTerms(LanguagePair languages, QList<translation::Term> terms);

    /// What contradicts itself or the glossary; indices are those of the project's cues.
    [[nodiscard]] Task<Result<QList<translation::Inconsistency>>> inconsistencies(const ProjectContent &content,
                                                                                  QString language);

    /// The best match of each text at or above `atLeast`, an empty text where there is none; `scores` alike, 0 there.
    struct Best
    {
        QStringList texts;
        QList<int> scores;
    };
    [[nodiscard]] Task<Result<Best>> best(MemoryOrigin asking, QList<std::pair<QString, QString>> keysAndTexts,
                                          LanguagePair languages, int atLeast, IProgress &progress);

    /// TMX files. Errors: those of translation::readTmx and writeTmx, "file_not_readable", "file_not_writable".
    [[nodiscard]] Task<Result<qsizetype>> importTmx(QString path, IProgress &progress);
    [[nodiscard]] Task<Result<qsizetype>> exportTmx(QString path, IProgress &progress);

signals:
    /// Terms of a glossary are others now.
    void glossaryChanged();
    /// A damaged memory was set aside under this name.
    void setAside(const QString &path);

private:
    template<typename Work>
    [[nodiscard]] auto withMemory(Work work) -> Task<std::invoke_result_t<Work, TranslationMemory &>>;

    QString m_path;
    std::shared_ptr<TermForms> m_forms;
};

} // namespace cinefluent::studio
