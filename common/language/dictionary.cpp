// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/dictionary.h"

namespace cinefluent {

bool Dictionary::has(const QString &headword)
{
    const auto senses = lookUp(headword);
    return senses && !senses.value().isEmpty();
}

QString foldedHeadword(const QString &headword)
{
    return headword.normalized(QString::NormalizationForm_C).simplified().toCaseFolded();
}

QString bareTranslation(const QString &translation)
{
    QString bare = translation.simplified();
    for (const char *lead : {"to ", "a ", "an ", "the "}) {
        const QLatin1String before(lead);
        if (bare.size() > before.size() && bare.startsWith(before, Qt::CaseInsensitive)) {
            bare = bare.mid(before.size());
            break;
        }
    }
    return bare;
}

} // namespace cinefluent
