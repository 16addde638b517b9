// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/textrules.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace cinefluent::tests {

namespace {

QStringList all(const QString &pattern, const QString &text)
{
    QStringList found;
    for (auto matches = QRegularExpression(pattern).globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured());
    std::sort(found.begin(), found.end());
    return found;
}

/// "&" that marks a key: neither doubled nor the start of an entity such as "&nbsp;".
qsizetype mnemonics(QString text)
{
    text.remove(QLatin1String("&&"));
    text.remove(QRegularExpression(QStringLiteral("&[a-z]+;")));
    return text.count(QRegularExpression(QStringLiteral("&[^\\s&]")));
}

QString blanks(const QString &text, const QString &pattern)
{
    return QRegularExpression(pattern).match(text).captured();
}

/// The last sign, as its kind: '.', ':', '…', '?', or nothing for a letter. Marks of keys as CJK writes them, "(&F)",
/// do not count.
QChar ending(QString text)
{
    text.remove(QRegularExpression(QStringLiteral("\\(&[^\\s&]\\)")));
    text = text.trimmed();
    text.remove(QRegularExpression(QStringLiteral("[”»“\"’）)]+$")));
    if (text.isEmpty())
        return {};
    static const QHash<QChar, QChar> kinds{{u'.', u'.'}, {u'。', u'.'}, {u':', u':'}, {u'：', u':'},
                                           {u'…', u'…'}, {u'?', u'?'},  {u'？', u'?'}};
    return kinds.value(text.back());
}

} // namespace

QStringList faultsOf(const QString &source, const QString &translation, const QString &tag, bool isPlural)
{
    QStringList faults;
    const QString places = QStringLiteral("%L?\\d+");
    if (all(places, source) != all(places, translation))
        faults.append(QStringLiteral("other placeholders"));
    const bool sourceCounts = source.contains(QLatin1String("%n"));
    const bool counts = translation.contains(QLatin1String("%n"));
    if (counts && !sourceCounts)
        faults.append(QStringLiteral("%n that the source has not"));
    if (sourceCounts && !counts && !isPlural)
        faults.append(QStringLiteral("%n is missing"));
    if (mnemonics(source) != mnemonics(translation))
        faults.append(QStringLiteral("another number of mnemonics (&)"));
    const QString markup = QStringLiteral("</?[a-z]+[^>]*>|&[a-z]+;");
    if (all(markup, source) != all(markup, translation))
        faults.append(QStringLiteral("other markup"));
    for (const QString &pattern : {QStringLiteral("^\\s+"), QStringLiteral("\\s+$")}) {
        if (blanks(source, pattern) != blanks(translation, pattern))
            faults.append(QStringLiteral("other blanks at the ends"));
    }
    const bool mayBeAbbreviation = source.endsWith(u'.') && !source.contains(u' ');
    if (!mayBeAbbreviation && ending(source) != ending(translation))
        faults.append(QStringLiteral("another sign at the end"));
    const QString names = QStringLiteral("\\*\\.?[\\w%]*");
    if (source.contains(QLatin1String("(*")) && all(names, source) != all(names, translation))
        faults.append(QStringLiteral("other patterns of file names"));
    if (source.count(u'\n') != translation.count(u'\n'))
        faults.append(QStringLiteral("another number of lines"));
    if (tag == QLatin1String("fr") &&
        QString(translation)
            .remove(QRegularExpression(QStringLiteral("&[a-z]+;")))
            .contains(QRegularExpression(QStringLiteral("[^\\s\\x{a0}\\x{202f}\\d/(][?!;»]"))))
        faults.append(QStringLiteral("no narrow blank before ? ! ; »"));
    return faults;
}

int pluralForms(const QString &tag)
{
    static const QHash<QString, int> forms{{QStringLiteral("en"), 2}, {QStringLiteral("de"), 2},
                                           {QStringLiteral("es"), 2}, {QStringLiteral("fr"), 2},
                                           {QStringLiteral("ja"), 1}, {QStringLiteral("zh_CN"), 1}};
    return forms.value(tag);
}

} // namespace cinefluent::tests
