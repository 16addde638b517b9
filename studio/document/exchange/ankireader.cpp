// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/markup.h"
#include "studio/document/exchange/ankimodel.h"
#include "studio/document/exchange/ankipackage.h"
#include "studio/document/exchange/flashcardcsv.h"
#include "studio/document/exchange/ziparchive.h"
#include "studio/document/store/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace cinefluent::studio {

namespace {

constexpr char16_t fieldSeparator = 0x1f;
constexpr qsizetype maxCards = 200'000;
constexpr qsizetype maxNoteLength = 1'000'000; ///< of a note's text; a longer one is cut
const QString newCollection = QStringLiteral("collection.anki21b");
const QStringList collections{QStringLiteral("collection.anki21"), QStringLiteral("collection.anki2")};

struct ExchangeText
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

Error unreadable(const QString &detail)
{
    return makeError(ErrorKind::Corrupt, QStringLiteral("anki_package_unreadable"),
                     ExchangeText::tr("The file is no Anki package, or a damaged one. Nothing was imported; export it "
                                      "from Anki again."),
                     detail);
}

Error tooNew()
{
    return makeError(ErrorKind::Unsupported, QStringLiteral("anki_package_too_new"),
                     ExchangeText::tr("The package is in the newest format of Anki. Nothing was imported; export it "
                                      "again with “Support older Anki versions” ticked."));
}

/// The name that a member is unpacked under: those of a package, and nothing else.
QString unpackedName(const QString &member)
{
    static const QRegularExpression known(
        "^(?:collection\\.anki2|collection\\.anki21|collection\\.anki21b|media|\\d{1,6})$");
    return known.match(member).hasMatch() ? member : QString();
}

/// What a media file may be called in a folder of ours; empty where the package's name is none.
QString safeName(const QString &name)
{
    static const QRegularExpression unsafe("[^\\w.\\- ]", QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype maxLength = 100;
    QString safe = name.section(u'/', -1).section(u'\\', -1).replace(unsafe, QStringLiteral("_")).right(maxLength);
    while (safe.startsWith(u'.') || safe.startsWith(u' '))
        safe.remove(0, 1);
    return safe;
}

bool isLineTag(const QString &name)
{
    return name == u"br" || name == u"div" || name == u"p" || name == u"li" || name == u"tr";
}

/// Of the tag that `text` goes on with behind its '<'; empty for one that closes.
QString nameOfTag(QStringView text)
{
    qsizetype length = 0;
    while (length < text.size() && text[length].isLetterOrNumber())
        ++length;
    return text.first(length).toString().toLower();
}

/// The words of a field: markup off, sounds and pictures out, references resolved.
QString plainFrom(const QString &html)
{
    static const QRegularExpression sounds("\\[sound:[^\\]]{0,300}\\]");
    QString source = html;
    source.remove(sounds);
    const qsizetype lastClose = source.lastIndexOf(u'>');
    QString text;
    for (qsizetype i = 0; i < source.size();) {
        const formats::CharacterReference reference = formats::referenceAt(source, i);
        if (reference.length > 0) {
            text += reference.text;
            i += reference.length;
        } else if (source[i] == u'<' && i < lastClose) {
            const qsizetype end = source.indexOf(u'>', i);
            const QString tag = nameOfTag(QStringView(source).sliced(i + 1));
            if (isLineTag(tag) && (!text.isEmpty() || tag == u"br"))
                text += u'\n';
            i = end + 1;
        } else {
            text += source[i++];
        }
    }
    return text.replace(QChar(QChar::Nbsp), u' ').trimmed();
}

QString soundIn(const QString &field)
{
    static const QRegularExpression sound("\\[sound:([^\\]]{1,300})\\]");
    return sound.match(field).captured(1);
}

QString pictureIn(const QString &field)
{
    static const QRegularExpression picture("<img[^>]{0,300}\\ssrc\\s{0,9}=\\s{0,9}[\"']?([^\"'>\\s]{1,300})",
                                            QRegularExpression::CaseInsensitiveOption);
    const QString name = picture.match(field).captured(1);
    return name.contains(u':') ? QString() : plainFrom(name); // a picture somewhere on the network is none
}

class PackageReader
{
public:
    PackageReader(const QString &folder, QString mediaFolder)
        : m_folder(folder)
        , m_mediaFolder(std::move(mediaFolder))
    {
    }

    Result<FlashcardDeck> read(const std::stop_token &stop)
    {
        const QDir folder(m_folder);
        if (folder.exists(newCollection))
            return tooNew();
        QString path;
        for (const QString &name : collections) {
            if (path.isEmpty() && folder.exists(name))
                path = folder.filePath(name);
        }
        if (path.isEmpty())
            return unreadable(QStringLiteral("no collection"));
        readMediaNames();
        auto opened = Database::open(path, Database::Mode::Frozen);
        if (!opened)
            return unreadable(describe(opened.error()));
        Result<void> done = readModels(**opened);
        if (done.ok())
            done = readNotes(**opened, stop);
        if (!done.ok())
            return done.error().kind == ErrorKind::Corrupt || done.error().kind == ErrorKind::Unavailable
                       ? unreadable(describe(done.error()))
                       : done.error();
        if (m_deck.cards.isEmpty()) {
            return makeError(ErrorKind::InvalidInput, QStringLiteral("cards_empty"),
                             ExchangeText::tr("There is no note with a word in the package. Nothing was imported."));
        }
        return std::move(m_deck);
    }

private:
    void readMediaNames()
    {
        QFile file(QDir(m_folder).filePath(QStringLiteral("media")));
        if (!file.open(QIODevice::ReadOnly))
            return;
        const QJsonObject names = QJsonDocument::fromJson(file.readAll()).object();
        for (auto name = names.begin(); name != names.end(); ++name)
            m_members.insert(name.value().toString(), name.key());
    }

    Result<void> readModels(Database &database)
    {
        // A view in the place of a table could say anything for ever.
        const auto tables = database.readValue(QStringLiteral(
            "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name IN ('col', 'notes') AND sql NOT LIKE "
            "'%virtual%'"));
        if (!tables)
            return tables.error();
        if (tables->toInt() != 2)
            return unreadable(QStringLiteral("no tables"));
        const auto decks = database.readValue(QStringLiteral("SELECT decks FROM col"));
        const auto models = database.readValue(QStringLiteral("SELECT models FROM col"));
        if (!decks || !models)
            return unreadable(QStringLiteral("no collection row"));
        const QJsonObject deckList = QJsonDocument::fromJson(decks->toByteArray()).object();
        for (const QJsonValue &deck : deckList) {
            if (deck.toObject().value("id").toInteger() != 1)
                m_deck.name = deck.toObject().value("name").toString();
        }
        const QJsonObject modelList = QJsonDocument::fromJson(models->toByteArray()).object();
        for (auto model = modelList.begin(); model != modelList.end(); ++model) {
            QStringList names;
            for (const QJsonValue &field : model.value().toObject().value("flds").toArray())
                names.append(field.toObject().value("name").toString());
            m_fields.insert(model.key().toLongLong(), names);
        }
        return {};
    }

    Result<void> readNotes(Database &database, const std::stop_token &stop)
    {
        return database.read(
            QStringLiteral("SELECT mid, flds, tags FROM notes ORDER BY id"), {},
            [&](const QSqlQuery &row) -> Result<void> {
                if (stop.stop_requested()) {
                    return makeError(ErrorKind::Cancelled, QStringLiteral("cancelled"),
                                     ExchangeText::tr("The import was stopped; nothing was changed."));
                }
                const Flashcard card = cardFrom(
                    m_fields.value(row.value(0).toLongLong()),
                    row.value(1).toString().left(maxNoteLength).split(QChar(fieldSeparator)), row.value(2).toString());
                if (card.word.isEmpty())
                    return {};
                if (m_deck.cards.size() >= maxCards) {
                    return makeError(ErrorKind::TooLarge, QStringLiteral("cards_too_large"),
                                     ExchangeText::tr("The package holds more than 200,000 notes. Nothing was "
                                                      "imported; export it in parts."));
                }
                m_deck.cards.append(card);
                return {};
            });
    }

    Flashcard cardFrom(const QStringList &names, const QStringList &fields, const QString &tags)
    {
        static const int wordColumn = flashcardColumn(QStringLiteral("word"));
        static const int translationColumn = flashcardColumn(QStringLiteral("translation"));
        QList<int> columns;
        for (qsizetype i = 0; i < fields.size(); ++i) {
            const int column = flashcardColumn(names.value(i));
            columns.append(columns.contains(column) ? -1 : column);
        }
        if (!columns.contains(wordColumn) && !fields.isEmpty())
            columns[0] = wordColumn;
        if (!columns.contains(translationColumn) && fields.size() > 1 && columns[1] < 0)
            columns[1] = translationColumn;
        Flashcard card;
        for (qsizetype i = 0; i < fields.size(); ++i) {
            setFlashcardText(card, columns[i], plainFrom(fields[i]));
            takeMedia(card, names.value(i), fields[i]);
        }
        if (card.tags.isEmpty())
            card.tags = tags.simplified().split(u' ', Qt::SkipEmptyParts);
        return card;
    }

    void takeMedia(Flashcard &card, const QString &fieldName, const QString &field)
    {
        const QString name = fieldName.toLower();
        if (const QString sound = soundIn(field); !sound.isEmpty()) {
            const bool isOfSentence = name == anki::sentenceSoundField || name.contains(u"sentence");
            QString &path = isOfSentence ? card.sentenceSoundPath : card.wordSoundPath;
            if (path.isEmpty())
                path = mediaFile(sound);
        }
        if (const QString picture = pictureIn(field); !picture.isEmpty() && card.picturePath.isEmpty())
            card.picturePath = mediaFile(picture);
    }

    /// The file in the folder for media; empty where the package has none of that name.
    QString mediaFile(const QString &name)
    {
        const auto known = m_taken.constFind(name);
        if (known != m_taken.constEnd())
            return *known;
        const QString member = m_members.value(name);
        const QString safe = safeName(name);
        QString path;
        if (!unpackedName(member).isEmpty() && !safe.isEmpty()) {
            QString target = QDir(m_mediaFolder).filePath(safe);
            if (QFile::exists(target))
                target = QDir(m_mediaFolder).filePath(member + u'-' + safe);
            if (QFile::rename(QDir(m_folder).filePath(member), target))
                path = target;
        }
        m_taken.insert(name, path);
        return path;
    }

    QString m_folder;
    QString m_mediaFolder;
    FlashcardDeck m_deck;
    QHash<QString, QString> m_members; ///< a media file's name → its number in the package
    QHash<QString, QString> m_taken;
    QHash<qint64, QStringList> m_fields;
};

} // namespace

Result<FlashcardDeck> readAnkiPackage(const QString &path, const QString &mediaFolder, const std::stop_token &stop)
{
    const QTemporaryDir folder;
    if (Result<void> unpacked = unpackZip(path, folder.path(), unpackedName, stop); !unpacked)
        return unpacked.error();
    return PackageReader(folder.path(), mediaFolder).read(stop);
}

} // namespace cinefluent::studio
