// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/dictionaries/files/placeholders.h"

#include <QSet>
#include <QStringList>

namespace cinefluent {

QString withoutPlaceholders(const QString &headword)
{
    static const QSet<QString> placeholders{"etw",  "etwas", "jd",   "jdn",      "jdm",       "jds",    "jmd",   "jmdn",
                                            "jmdm", "sich",  "se",   "qn",       "qch",       "qqn",    "qqch",  "sb",
                                            "sth",  "smb",   "smth", "somebody", "something", "etwjdn", "jdnetw"};
    if (!headword.contains(u' '))
        return headword;
    QStringList kept;
    const QStringList words = headword.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        QString plain = word.toLower();
        if (plain.endsWith(u'.'))
            plain.chop(1);
        plain.remove(u'/');
        if (!placeholders.contains(plain))
            kept << word;
    }
    return kept.isEmpty() ? headword : kept.join(u' ');
}

} // namespace cinefluent
