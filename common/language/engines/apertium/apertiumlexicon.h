// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/language/lexicon.h"

#include <memory>

namespace cinefluent {

class ApertiumTransducer;

/// Readings from a compiled Apertium analyser (`*.automorf.bin`), read in this process through lttoolbox.
///
/// What Apertium writes becomes what our conventions say: personal pronouns are their own headwords, an elided word is
/// written out, a verb with its clitics is the verb, a contraction its preposition.
class ApertiumLexicon final : public Lexicon
{
public:
    /// Corrupt where the file is no analyser; `path` names a file that exists.
    [[nodiscard]] static Result<std::unique_ptr<ApertiumLexicon>> open(const QString &language, const QString &path);
    ~ApertiumLexicon() override;

    [[nodiscard]] QList<Reading> readings(const QString &form) override;

private:
    ApertiumLexicon(const QString &language, std::shared_ptr<const ApertiumTransducer> transducer);
    [[nodiscard]] QList<Reading> parse(const QString &form, const QStringList &analyses) const;
    [[nodiscard]] Reading readingOf(const QString &form, const QString &analysis) const;
    [[nodiscard]] QList<Reading> closedClass(const QString &form) const;

    QString m_language;
    std::shared_ptr<const ApertiumTransducer> m_transducer;
};

} // namespace cinefluent
