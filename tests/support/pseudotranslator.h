// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace cinefluent::tests {

/// Translates every text into one that is readable, but can be told from English and is two fifths longer, as German
/// often is: "&Open %1…" becomes "⟦&Óþèñ %1…~~~~⟧". Placeholders, mnemonics and markup stay.
class PseudoTranslator final : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
};

[[nodiscard]] QString pseudoText(const QString &source);
/// What is left of `text` once everything that was translated is taken out: what a translator never saw.
[[nodiscard]] QString untranslatedPart(QString text);
/// Whether a translated text that begins or ends with a blank was put inside or beside another: a sentence made of
/// pieces, which other languages order otherwise.
[[nodiscard]] bool isMadeOfPieces(const QString &text);

} // namespace cinefluent::tests
