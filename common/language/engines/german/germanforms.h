// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/language/word.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace cinefluent {

/// Inflected forms and their headwords out of the german-*-dict tables (JSON of german-pos-dict), in a compact table.
class GermanForms
{
public:
    /// Adds the forms of one table: every text inside of a headword's entry is one of its forms. False where the file
    /// cannot be read or holds none.
    [[nodiscard]] bool addTable(const QString &path, PartOfSpeech part);
    /// To be called once, when every table has been added.
    void finish();

    struct Form
    {
        QString lemma;
        PartOfSpeech part = PartOfSpeech::Other;
        VerbForm verbForm = VerbForm::None;
        bool separated = false; ///< the form stands apart from its prefix: "rufe" of anrufen
    };
    /// All headwords that have this form.
    [[nodiscard]] std::vector<Form> find(const QString &form) const;
    /// Whether there is such a headword.
    [[nodiscard]] bool isLemma(const QString &lemma, PartOfSpeech part) const;

private:
    struct Entry
    {
        quint32 form = 0;  ///< in m_pool, ended by a zero
        quint32 lemma = 0; ///< the same
        PartOfSpeech part = PartOfSpeech::Other;
        VerbForm verbForm = VerbForm::None;
        bool separated = false;
    };

    void add(const QByteArray &form, quint32 lemma, PartOfSpeech part, const QByteArray &section, bool separated);

    QByteArray m_pool;
    std::vector<Entry> m_entries; ///< in the order of their forms, after finish()
};

} // namespace cinefluent
