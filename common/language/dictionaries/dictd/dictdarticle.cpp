// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/dictionaries/dictd/dictdarticle.h"

#include "common/language/dictionaries/files/placeholders.h"

#include <QHash>
#include <QRegularExpression>

namespace cinefluent {

namespace {

constexpr qsizetype longestLine = 2000;
constexpr qsizetype longestGloss = 400;
constexpr qsizetype longestTranslation = 80;
constexpr qsizetype mostTranslations = 24;

std::optional<PartOfSpeech> partOfTags(const QString &tags)
{
    static const QHash<QString, PartOfSpeech> parts{{"n", PartOfSpeech::Noun},
                                                    {"masc", PartOfSpeech::Noun},
                                                    {"fem", PartOfSpeech::Noun},
                                                    {"neut", PartOfSpeech::Noun},
                                                    {"pl", PartOfSpeech::Noun},
                                                    {"sg", PartOfSpeech::Noun},
                                                    {"pn", PartOfSpeech::ProperNoun},
                                                    {"v", PartOfSpeech::Verb},
                                                    {"vt", PartOfSpeech::Verb},
                                                    {"vi", PartOfSpeech::Verb},
                                                    {"adj", PartOfSpeech::Adjective},
                                                    {"adv", PartOfSpeech::Adverb},
                                                    {"pron", PartOfSpeech::Pronoun},
                                                    {"prep", PartOfSpeech::Adposition},
                                                    {"conj", PartOfSpeech::Coordinator},
                                                    {"int", PartOfSpeech::Interjection},
                                                    {"interj", PartOfSpeech::Interjection},
                                                    {"num", PartOfSpeech::Numeral},
                                                    {"art", PartOfSpeech::Determiner}};
    std::optional<PartOfSpeech> found;
    const QStringList list = tags.split(u',');
    for (const QString &tag : list) {
        const auto part = parts.constFind(tag.trimmed());
        if (part != parts.constEnd() && (!found || *found == PartOfSpeech::Noun))
            found = *part;
    }
    return found;
}

/// Takes what stands between the two signs out of the line, with nesting; what is not closed goes to the end.
QStringList takeBetween(QString &line, QChar open, QChar close)
{
    QStringList taken;
    QString rest;
    QString inside;
    int depth = 0;
    for (const QChar letter : std::as_const(line)) {
        if (letter == open && depth++ == 0) {
            inside.clear();
        } else if (letter == close && depth > 0) {
            if (--depth == 0) {
                taken << inside.simplified();
                rest += open == u'<' ? u',' : u' ';
            }
        } else {
            (depth > 0 ? inside : rest) += letter;
        }
    }
    line = rest;
    return taken;
}

bool isSideLine(const QString &line)
{
    for (const char *word :
         {"Note:", "Synonym:", "Synonyms:", "see:", "Antonym:", "Antonyms:", "\"", "cf.", "Example"}) {
        if (line.startsWith(QLatin1String(word)))
            return true;
    }
    return line.isEmpty();
}

/// "12. to eat" → "to eat"
QString withoutNumber(const QString &line)
{
    qsizetype digits = 0;
    while (digits < line.size() && digits < 3 && line[digits].isDigit())
        ++digits;
    return digits > 0 && line.mid(digits, 1) == u"." ? line.mid(digits + 1).trimmed() : line;
}

/// "Note: to be usedprotect" never parts what the layout has run together; such a line is a remark.
DictionarySense senseOf(QString line, const DictionarySense &head, bool isIntoEnglish)
{
    DictionarySense sense = head;
    const QStringList tags = takeBetween(line, u'<', u'>');
    if (!tags.isEmpty() && !sense.part)
        sense.part = partOfTags(tags.first());
    static const QRegularExpression pronunciation(QStringLiteral("/[^/\\s][^/]*[ˈˌːəɪʊɛɔæʃʒθðŋɹ][^/]*/"));
    line.remove(pronunciation);
    QStringList remarks = takeBetween(line, u'[', u']');
    takeBetween(line, u'{', u'}');
    remarks += takeBetween(line, u'(', u')');
    sense.gloss = remarks.join(QStringLiteral("; ")).left(longestGloss);
    const QStringList pieces = line.replace(u';', u',').split(u',');
    for (const QString &piece : pieces) {
        const QString translation = withoutPlaceholders(isIntoEnglish ? bareTranslation(piece) : piece.simplified());
        if (!translation.isEmpty() && translation.size() <= longestTranslation &&
            sense.translations.size() < mostTranslations && !sense.translations.contains(translation))
            sense.translations << translation;
    }
    return sense;
}

/// "Haus /haʊs/ <neut, n, sg>"
DictionarySense headOf(QString line, const QString &source)
{
    DictionarySense head;
    head.source = source;
    const QStringList tags = takeBetween(line, u'<', u'>');
    if (!tags.isEmpty())
        head.part = partOfTags(tags.first());
    takeBetween(line, u'[', u']');
    const qsizetype slash = line.indexOf(u'/');
    if (slash >= 0) {
        const qsizetype end = line.indexOf(u'/', slash + 1);
        head.reading = line.mid(slash + 1, end < 0 ? -1 : end - slash - 1).trimmed();
        line.truncate(slash);
    }
    line.remove(u',');
    head.headword = line.simplified().left(longestTranslation);
    return head;
}

QList<DictionarySense> readArticle(const QString &article, const QString &source, bool isIntoEnglish)
{
    QList<DictionarySense> senses;
    const QStringList lines = article.split(u'\n');
    const DictionarySense head = headOf(lines.first().left(longestLine), source);
    for (const QString &whole : lines.mid(1)) {
        const QString line = whole.left(longestLine).trimmed();
        if (isSideLine(line) || senses.size() >= Dictionary::maxSenses)
            continue;
        DictionarySense sense = senseOf(withoutNumber(line), head, isIntoEnglish);
        if (!sense.translations.isEmpty())
            senses << sense;
    }
    if (senses.isEmpty() && lines.size() > 1) {
        DictionarySense whole = head;
        whole.gloss = QStringList(lines.mid(1)).join(u' ').simplified().left(longestGloss);
        if (!whole.gloss.isEmpty())
            senses << whole;
    }
    return senses;
}

} // namespace

QList<DictionarySense> readDictdArticle(const QString &article, const QString &source)
{
    return readArticle(article, source, true);
}

QList<DictionarySense> readForeignArticle(const QString &article, const QString &source)
{
    return readArticle(article, source, false);
}

} // namespace cinefluent
