// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/inflections.h"
#include "common/language/languagepacks.h"

namespace cinefluent::server {

/// What the engine makes of texts.
struct TextForms
{
    QList<Inflection> forms; ///< each once
    /// For languages written without spaces: each text's words as search folds them, between bars: "|下雨|之前|". Empty
    /// for others.
    QStringList words;
};

/// A word alone, as the engine sees it.
struct WordAnalysis
{
    QString lemma;
    QString partOfSpeech;    ///< as of Headword
    std::optional<int> rank; ///< among the language's most frequent forms
};

/// Which form is of which headword, by the language engine. One language's data are in memory at a time. For one thread
/// at a time; calls block, some seconds where a film is long or a language is loaded.
class WordForms
{
public:
    /// Grows where another program version would read forms out of the same texts.
    static constexpr int version = 1;

    explicit WordForms(LanguagePacks packs);

    /// The languages whose data are installed.
    [[nodiscard]] QStringList languages() const;
    /// What to install for a language; empty where it is installed or unknown to the engine.
    [[nodiscard]] QString remedyFor(const QString &language) const;
    /// Of the language's most frequent forms, in their order, each once; none where no list of them is installed.
    /// Errors of LanguagePacks.
    [[nodiscard]] Result<QList<Inflection>> frequentForms(const QString &language);
    /// Errors of LanguagePacks.
    [[nodiscard]] Result<TextForms> formsIn(const QString &language, const QStringList &texts);
    /// Of words that are taught, one for each; expressions are analysed by their first word that has content. Errors of
    /// LanguagePacks.
    [[nodiscard]] Result<QList<WordAnalysis>> analyse(const QString &language, const QStringList &words);
    /// Gives the memory back.
    void release();

private:
    [[nodiscard]] Result<void> load(const QString &language);
    [[nodiscard]] Result<TextForms> read(const QString &language, const QStringList &texts, InflectionSource source);

    LanguagePacks m_packs;
    QString m_language;
    std::unique_ptr<TextAnalyser> m_analyser;
};

} // namespace cinefluent::server
