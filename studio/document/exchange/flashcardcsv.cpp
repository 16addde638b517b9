// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/exchange/flashcardcsv.h"

#include "common/formats/csv/csvtable.h"
#include "common/formats/encoding.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace cinefluent::studio {

namespace {

struct ExchangeText
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

enum Column
{
    Id,
    Word,
    Language,
    PartOfSpeech,
    Level,
    Rank,
    Pronunciation,
    Definition,
    Translation,
    TranslationLanguage,
    Sentence,
    SentenceTranslation,
    Film,
    Time,
    Tags
};

/// What other programs call a column.
const QHash<QString, int> &otherNames()
{
    static const QHash<QString, int> names{
        {"front", Word},
        {"expression", Word},
        {"vocabulary", Word},
        {"vocab", Word},
        {"term", Word},
        {"lemma", Word},
        {"headword", Word},
        {"target word", Word},
        {"back", Translation},
        {"meaning", Translation},
        {"gloss", Translation},
        {"english", Translation},
        {"word meaning", Translation},
        {"pos", PartOfSpeech},
        {"cefr", Level},
        {"frequency", Rank},
        {"frequency rank", Rank},
        {"reading", Pronunciation},
        {"ipa", Pronunciation},
        {"word reading", Pronunciation},
        {"explanation", Definition},
        {"glossary", Definition},
        {"example", Sentence},
        {"context", Sentence},
        {"example sentence", Sentence},
        {"sentence meaning", SentenceTranslation},
        {"sentence english", SentenceTranslation},
        {"example translation", SentenceTranslation},
        {"source", Film},
        {"timestamp", Time},
    };
    return names;
}

std::optional<MediaTime> parseTime(const QString &text)
{
    static const QRegularExpression form("^(\\d{1,3}):(\\d\\d):(\\d\\d)\\.(\\d\\d\\d)$");
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 minutes = match.captured(1).toLongLong() * 60 + match.captured(2).toLongLong();
    return MediaTime::fromMs((minutes * 60 + match.captured(3).toLongLong()) * 1000 + match.captured(4).toLongLong());
}

QString timeText(const std::optional<MediaTime> &time)
{
    if (!time)
        return {};
    const qint64 ms = std::max<qint64>(time->floorMs(), 0);
    const auto digits = [](qint64 value, int width) { return QString::number(value).rightJustified(width, u'0'); };
    return QStringLiteral("%1:%2:%3.%4")
        .arg(digits(ms / 3'600'000, 2), digits(ms / 60'000 % 60, 2), digits(ms / 1000 % 60, 2), digits(ms % 1000, 3));
}

/// The separator with the most columns that are known.
QChar separatorOf(QStringView text)
{
    QChar best = u',';
    qsizetype bestKnown = -1;
    for (const QChar separator : {u',', u';', u'\t'}) {
        const QStringList names = formats::CellCursor(text, separator).next();
        const auto known =
            std::count_if(names.cbegin(), names.cend(), [](const QString &name) { return flashcardColumn(name) >= 0; });
        if (known > bestKnown) {
            best = separator;
            bestKnown = known;
        }
    }
    return best;
}

Error tooLarge()
{
    return makeError(ErrorKind::TooLarge, QStringLiteral("cards_too_large"),
                     ExchangeText::tr("This is more than a list of words can be (200,000 rows, 64 MB). Nothing was "
                                      "imported; import it in parts."));
}

} // namespace

const QStringList &flashcardColumns()
{
    static const QStringList names{"id",
                                   "word",
                                   "language",
                                   "part_of_speech",
                                   "level",
                                   "rank",
                                   "pronunciation",
                                   "definition",
                                   "translation",
                                   "translation_language",
                                   "sentence",
                                   "sentence_translation",
                                   "film",
                                   "time",
                                   "tags"};
    return names;
}

int flashcardColumn(const QString &name)
{
    const QString plain = name.trimmed().toLower().replace(u'-', u' ').replace(u'_', u' ');
    const auto own = int(flashcardColumns().indexOf(QString(plain).replace(u' ', u'_')));
    return own >= 0 ? own : otherNames().value(plain, -1);
}

QStringList flashcardTexts(const Flashcard &card)
{
    return {card.id.isNull() ? QString() : card.id.toString(QUuid::WithoutBraces),
            card.word,
            card.language,
            card.partOfSpeech,
            card.level,
            card.frequencyRank ? QString::number(*card.frequencyRank) : QString(),
            card.pronunciation,
            card.definition,
            card.translation,
            card.translationLanguage,
            card.sentence,
            card.sentenceTranslation,
            card.film,
            timeText(card.at),
            card.tags.join(u' ')};
}

void setFlashcardText(Flashcard &card, int column, const QString &text)
{
    const std::array members{&Flashcard::word,          &Flashcard::language,
                             &Flashcard::partOfSpeech,  &Flashcard::level,
                             &Flashcard::pronunciation, &Flashcard::definition,
                             &Flashcard::translation,   &Flashcard::translationLanguage,
                             &Flashcard::sentence,      &Flashcard::sentenceTranslation,
                             &Flashcard::film};
    constexpr std::array textColumns{Word,       Language,    PartOfSpeech,        Level,    Pronunciation,
                                     Definition, Translation, TranslationLanguage, Sentence, SentenceTranslation,
                                     Film};
    for (size_t i = 0; i < members.size(); ++i) {
        if (textColumns[i] == column)
            card.*members[i] = text;
    }
    switch (column) {
    case Id:
        card.id = QUuid::fromString(text.trimmed());
        break;
    case Rank: {
        bool isNumber = false;
        const int rank = text.trimmed().toInt(&isNumber);
        if (isNumber && rank > 0)
            card.frequencyRank = rank;
        break;
    }
    case Time:
        card.at = parseTime(text);
        break;
    case Tags:
        card.tags = text.simplified().split(u' ', Qt::SkipEmptyParts);
        break;
    default:
        break;
    }
}

QByteArray flashcardsToCsv(const QList<Flashcard> &cards, bool withByteOrderMark)
{
    QString out = withByteOrderMark ? QString(QChar::ByteOrderMark) : QString();
    const auto append = [&](const QStringList &cells) {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            if (i > 0)
                out += u',';
            formats::appendCell(out, cells[i], u',');
        }
        out += QStringLiteral("\r\n");
    };
    append(flashcardColumns());
    for (const Flashcard &card : cards)
        append(flashcardTexts(card));
    return out.toUtf8();
}

Result<QList<Flashcard>> flashcardsFromCsv(const QByteArray &bytes)
{
    constexpr qsizetype maxBytes = 64 * 1024 * 1024;
    constexpr qsizetype maxCards = 200'000;
    if (bytes.size() > maxBytes)
        return tooLarge();
    const QString text = formats::decodeText(bytes).text;
    formats::CellCursor rows(text, separatorOf(text));
    QList<int> columns;
    for (const QString &name : rows.next())
        columns.append(flashcardColumn(formats::unguarded(name)));
    if (!columns.contains(int(Word))) {
        return makeError(ErrorKind::InvalidInput, QStringLiteral("cards_no_word"),
                         ExchangeText::tr("The table has no column for the word. Nothing was imported; its first row "
                                          "must name the columns, one of them “word”."));
    }
    QList<Flashcard> cards;
    while (!rows.atEnd()) {
        const QStringList cells = rows.next();
        Flashcard card;
        for (qsizetype i = 0; i < std::min(cells.size(), columns.size()); ++i)
            setFlashcardText(card, columns[i], formats::unguarded(cells[i]));
        if (card.word.trimmed().isEmpty())
            continue;
        if (cards.size() >= maxCards)
            return tooLarge();
        cards.append(card);
    }
    if (cards.isEmpty()) {
        return makeError(ErrorKind::InvalidInput, QStringLiteral("cards_empty"),
                         ExchangeText::tr("The table has no row with a word. Nothing was imported."));
    }
    return cards;
}

} // namespace cinefluent::studio
