// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/exchange/ankimodel.h"
#include "studio/document/exchange/ankipackage.h"
#include "studio/document/exchange/flashcardcsv.h"
#include "studio/document/exchange/ziparchive.h"
#include "studio/document/store/database.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <chrono>

namespace cinefluent::studio {

namespace {

constexpr char16_t fieldSeparator = 0x1f;

struct ExchangeText
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

/// A positive number of 52 bits that JSON and Anki hold exactly, the same for the same text.
qint64 stableId(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    quint64 number = 0;
    for (int i = 0; i < 6; ++i)
        number = number << 8 | uchar(hash[i]);
    return qint64(number) + 1'000'000'000'000;
}

/// Anki finds doubles by the first 32 bits of the SHA-1 of a note's first field.
qint64 checksumOf(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha1);
    return hash.left(4).toHex().toLongLong(nullptr, 16);
}

QString asHtml(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")).remove(QChar(fieldSeparator));
}

class PackageWriter
{
public:
    PackageWriter(const FlashcardDeck &deck, Instant now)
        : m_deck(deck)
        , m_nowMs(std::chrono::floor<std::chrono::milliseconds>(now).time_since_epoch().count())
        , m_deckId(stableId(deck.name))
    {
    }

    Result<void> writeCollection(const QString &path)
    {
        auto opened = Database::open(path, Database::Mode::Create);
        if (!opened)
            return opened.error();
        Database &database = **opened;
        return database.transact([&]() -> Result<void> {
            for (const QString &statement : anki::schema()) {
                if (Result<void> made = database.run(statement); !made)
                    return made;
            }
            if (Result<void> row = writeRow(database); !row)
                return row;
            for (qsizetype i = 0; i < m_deck.cards.size(); ++i) {
                if (Result<void> note = writeNote(database, i); !note)
                    return note;
            }
            return {};
        });
    }

    [[nodiscard]] QList<ZipMember> members(const QString &collectionPath) const
    {
        QList<ZipMember> members;
        QJsonObject names;
        for (qsizetype i = 0; i < m_media.size(); ++i) {
            const QString number = QString::number(i);
            names.insert(number, m_mediaNames[i]);
            members.append({number, {}, m_media[i], true});
        }
        members.prepend({QStringLiteral("media"), QJsonDocument(names).toJson(QJsonDocument::Compact), {}});
        members.prepend({QStringLiteral("collection.anki2"), {}, collectionPath});
        return members;
    }

private:
    Result<void> writeRow(Database &database) const
    {
        const qint64 nowS = m_nowMs / 1000;
        return database.run(QStringLiteral("INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')"),
                            {nowS, m_nowMs, m_nowMs, anki::configJson(m_deckId), anki::modelsJson(nowS, m_deckId),
                             anki::decksJson(nowS, m_deckId, m_deck.name), anki::deckOptionsJson()});
    }

    Result<void> writeNote(Database &database, qsizetype index)
    {
        const Flashcard &card = m_deck.cards[index];
        const QStringList texts = flashcardTexts(card);
        QStringList fields;
        for (const QString &name : anki::fieldNames()) {
            const qsizetype column = flashcardColumns().indexOf(name);
            if (column >= 0)
                fields.append(asHtml(texts[column]));
            else if (name == anki::pictureField)
                fields.append(picture(card.picturePath));
            else
                fields.append(sound(name == anki::wordSoundField ? card.wordSoundPath : card.sentenceSoundPath));
        }
        const QString language = card.translationLanguage;
        const QString guid = card.id.isNull() ? QUuid::createUuid().toString(QUuid::WithoutBraces)
                                              : card.id.toString(QUuid::WithoutBraces) + u'-' + language;
        const QString tags = card.tags.isEmpty() ? QString() : u' ' + card.tags.join(u' ') + u' ';
        const qint64 noteId = m_nowMs + index;
        const qint64 nowS = m_nowMs / 1000;
        if (Result<void> note =
                database.run(QStringLiteral("INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')"),
                             {noteId, guid, anki::modelId, nowS, textValue(tags), fields.join(QChar(fieldSeparator)),
                              textValue(fields.constFirst()), checksumOf(card.word)});
            !note)
            return note;
        return database.run(QStringLiteral("INSERT INTO cards VALUES (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, "
                                           "0, '')"),
                            {noteId, noteId, m_deckId, nowS, index + 1});
    }

    QString sound(const QString &path)
    {
        return path.isEmpty() ? QString() : QStringLiteral("[sound:%1]").arg(nameOf(path));
    }
    QString picture(const QString &path)
    {
        return path.isEmpty() ? QString() : QStringLiteral("<img src=\"%1\">").arg(nameOf(path).toHtmlEscaped());
    }

    /// Anki keeps all media of all decks in one folder: the name tells them apart by where they come from.
    QString nameOf(const QString &path)
    {
        const auto known = m_mediaIndex.constFind(path);
        if (known != m_mediaIndex.constEnd())
            return m_mediaNames[*known];
        m_mediaIndex.insert(path, m_media.size());
        m_media.append(path);
        QFile file(path);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const bool isHashed = file.open(QIODevice::ReadOnly) && hash.addData(&file);
        const QString stem =
            isHashed ? QString::fromLatin1(hash.result().toHex().left(24)) : QUuid::createUuid().toString(QUuid::Id128);
        m_mediaNames.append(QStringLiteral("cinefluent-%1.%2").arg(stem, QFileInfo(path).suffix().toLower()));
        return m_mediaNames.constLast();
    }

    const FlashcardDeck &m_deck;
    qint64 m_nowMs;
    qint64 m_deckId;
    QStringList m_media;
    QStringList m_mediaNames;
    QHash<QString, qsizetype> m_mediaIndex;
};

} // namespace

Result<void> writeAnkiPackage(const FlashcardDeck &deck, const QString &path, Instant now, const std::stop_token &stop)
{
    const QTemporaryDir folder;
    const QString collection = folder.filePath(QStringLiteral("collection.anki2"));
    PackageWriter writer(deck, now);
    if (Result<void> written = writer.writeCollection(collection); !written) {
        return makeError(ErrorKind::Unavailable, QStringLiteral("disk_full"),
                         ExchangeText::tr("There is no room for temporary files. What was there before is untouched; "
                                          "make room and try again."),
                         describe(written.error()));
    }
    return writeZip(path, writer.members(collection), stop);
}

} // namespace cinefluent::studio
