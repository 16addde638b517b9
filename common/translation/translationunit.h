// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace cinefluent::translation {

/// A text and how it was translated, as memories exchange it.
struct TranslationUnit
{
    QString sourceLanguage; ///< BCP 47 tag
    QString targetLanguage; ///< BCP 47 tag
    QString source;         ///< plain text with '\n' between lines
    QString target;         ///< plain text with '\n' between lines
    QString origin;         ///< the film it comes from, for people; may be empty
    QDateTime changedAt;    ///< UTC; invalid where unknown

    friend bool operator==(const TranslationUnit &, const TranslationUnit &) = default;
};

} // namespace cinefluent::translation
