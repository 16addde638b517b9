// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace cinefluent::translation {

/// A word or phrase that is always translated the same way: a name, a title, a catchphrase.
struct Term
{
    QString source;
    QString target;
    QString note; ///< for people; may be empty

    friend bool operator==(const Term &, const Term &) = default;
};

/// Where a term stands in a text.
struct TermHit
{
    qsizetype term = 0; ///< index in Glossary::terms()
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const TermHit &, const TermHit &) = default;
};

/// The forms under which a word, in lower case, counts as the same: its lemmas. None where the language has no
/// analyser.
using WordForms = std::function<QStringList(const QString &word)>;

/// Where `phrase` stands in `text`: word by word without regard to case, each word also in another form of the same
/// lemma; in Chinese, Japanese, Korean and Thai as a run of characters. Start and length of each, without overlap.
[[nodiscard]] QList<std::pair<qsizetype, qsizetype>> findPhrase(const QString &text, const QString &phrase,
                                                                const WordForms &forms = {});

/// The terms of one pair of languages, found in texts. Any one thread at a time.
class Glossary
{
public:
    Glossary() = default;
    /// `sourceForms` and `targetForms`: of the words of either language. Terms with a blank source or target are left
    /// out.
    explicit Glossary(QList<Term> terms, WordForms sourceForms = {}, WordForms targetForms = {});

    [[nodiscard]] const QList<Term> &terms() const { return m_terms; }

    /// The terms in a text of the source language by place; of terms that overlap the longest.
    [[nodiscard]] QList<TermHit> find(const QString &source) const;

    /// The terms that `source` has and whose translation `target` has not: indices, each once. A term that occurs with
    /// two translations is kept by either.
    [[nodiscard]] QList<qsizetype> missing(const QString &source, const QString &target) const;

private:
    QList<Term> m_terms;
    WordForms m_sourceForms;
    WordForms m_targetForms;
    QMultiHash<QString, qsizetype> m_byFirstWord; ///< terms by the forms of their first word
    QList<qsizetype> m_unspaced;                  ///< terms in scripts without blanks
};

} // namespace cinefluent::translation
