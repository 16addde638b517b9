// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pseudotranslator.h"

#include <QHash>
#include <QRegularExpression>

namespace cinefluent::tests {

namespace {

constexpr QChar opening(0x27e6);
constexpr QChar closing(0x27e7);
constexpr double growth = 0.4;

const QHash<QChar, QChar> &accents()
{
    static const QHash<QChar, QChar> letters{
        {u'a', u'á'}, {u'c', u'ç'}, {u'd', u'ð'}, {u'e', u'è'}, {u'g', u'ğ'}, {u'i', u'í'}, {u'n', u'ñ'},
        {u'o', u'ö'}, {u's', u'š'}, {u'u', u'ü'}, {u'y', u'ý'}, {u'z', u'ž'}, {u'A', u'Á'}, {u'C', u'Ç'},
        {u'E', u'È'}, {u'I', u'Í'}, {u'N', u'Ñ'}, {u'O', u'Ö'}, {u'S', u'Š'}, {u'U', u'Ü'}, {u'Y', u'Ý'}};
    return letters;
}

/// What must stay as it is: placeholders, markup, entities, mnemonics, patterns of file names.
const QRegularExpression &keptParts()
{
    static const QRegularExpression parts(
        QStringLiteral("%L?\\d+|%n|</?[a-zA-Z][^>]*>|&[a-z]+;|&\\w|\\*\\.[\\w%]+|\\(\\*\\)"));
    return parts;
}

} // namespace

QString pseudoText(const QString &source)
{
    QString text;
    qsizetype at = 0;
    qsizetype letters = 0;
    const auto accent = [&](qsizetype until) {
        for (; at < until; ++at) {
            text += accents().value(source[at], source[at]);
            ++letters;
        }
    };
    for (auto kept = keptParts().globalMatch(source); kept.hasNext();) {
        const auto part = kept.next();
        accent(part.capturedStart());
        text += part.captured();
        at = part.capturedEnd();
        letters += part.captured().startsWith(u'&') ? 1 : 0;
    }
    accent(source.size());
    // Longer as a language is longer: in several places, so that long texts can still be broken into lines.
    QString tail;
    for (qsizetype i = 0, more = qsizetype(double(letters) * growth + 1); i < more; ++i)
        tail += i % 9 == 8 ? u' ' : u'~';
    return opening + text + tail.trimmed() + closing;
}

QString PseudoTranslator::translate(const char *context, const char *source, const char *, int) const
{
    const QString text = QString::fromUtf8(source);
    // The direction of Qt's layouts and the names of keys, which stand in pieces: neither is ours.
    if (text.isEmpty() || text == QLatin1String("QT_LAYOUT_DIRECTION") || qstrcmp(context, "QShortcut") == 0)
        return {};
    return pseudoText(text);
}

QString untranslatedPart(QString text)
{
    static const QRegularExpression innermost(QStringLiteral("%1[^%1%2]*%2").arg(opening).arg(closing));
    while (text.contains(innermost))
        text.remove(innermost);
    return text;
}

bool isMadeOfPieces(const QString &text)
{
    static const QRegularExpression pieces(QStringLiteral("(?<!^)%1\\s[^%1%2]*\\w|%2%1").arg(opening).arg(closing));
    return text.contains(pieces);
}

} // namespace cinefluent::tests
