// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/wordexchange.h"

#include "studio/document/commands/importheadwords.h"
#include "studio/document/durablefile.h"
#include "studio/document/exchange/ankipackage.h"
#include "studio/document/exchange/flashcardcsv.h"
#include "studio/media/audioreader.h"
#include "studio/media/framereader.h"
#include "studio/scenarios/worker.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QTemporaryDir>

namespace cinefluent::studio {

namespace {

constexpr AudioFormat soundFormat{44100, 1};
constexpr QSize pictureBoundsPx{640, 360};
constexpr int pictureQualityPercent = 80;

struct ScenarioText
{
    Q_DECLARE_TR_FUNCTIONS(Scenarios)
};

using Report = std::function<void(int permille)>;

bool isAnkiPackage(const QString &path)
{
    return path.endsWith(QLatin1String(".apkg"), Qt::CaseInsensitive);
}

Error noWords()
{
    return makeError(ErrorKind::NotFound, QStringLiteral("no_words_to_export"),
                     ScenarioText::tr("No word has a translation into this language or a definition yet. Add some, or "
                                      "choose another language or lesson."));
}

/// Cuts what the film says and shows for each card into files of a folder. Two cards of one sentence share them.
class MediaCutter
{
public:
    MediaCutter(const WordExport &request, const QString &folder)
        : m_request(request)
        , m_folder(folder)
    {
    }

    Result<void> run(QList<FilmCard> &cards, const std::stop_token &stop, const Report &report)
    {
        openReaders();
        for (qsizetype i = 0; i < cards.size(); ++i) {
            if (stop.stop_requested())
                return cancelledByUser();
            report(int(i * 1000 / cards.size()));
            if (!cards[i].sentence)
                continue;
            if (Result<void> done = cut(cards[i].card, *cards[i].sentence, stop); !done)
                return done;
        }
        return {};
    }

    [[nodiscard]] const WordExportSummary &summary() const { return m_summary; }

private:
    struct Files
    {
        QString sound;
        QString picture;
    };

    void openReaders()
    {
        if (m_request.hasSound) {
            const int audioStream =
                m_request.audioStream < 0 ? m_request.film->defaultAudioStream() : m_request.audioStream;
            if (auto reader = AudioReader::open(m_request.film, audioStream, soundFormat))
                m_sound = std::move(*reader);
        }
        if (m_request.hasPictures) {
            if (auto reader = FrameReader::open(m_request.film))
                m_pictures = std::move(*reader);
        }
    }

    Result<void> cut(Flashcard &card, const TimeRange &sentence, const std::stop_token &stop)
    {
        const qint64 key = sentence.in.us();
        if (const auto known = m_done.constFind(key); known != m_done.constEnd()) {
            card.sentenceSoundPath = known->sound;
            card.picturePath = known->picture;
            return {};
        }
        Files files;
        const QString name = QDir(m_folder).filePath(QString::number(m_done.size()));
        if (m_sound) {
            const auto clip = cutSound(*m_sound, sentence, m_request.film->duration(), m_request.padding, stop);
            if (!clip && clip.error().kind == ErrorKind::Cancelled)
                return clip.error();
            if (clip) {
                files.sound = name + QStringLiteral(".mp3");
                if (Result<void> written = writeMp3(m_request.ffmpeg, *clip, soundFormat.sampleRateHz,
                                                    soundFormat.channelCount, files.sound, stop);
                    !written)
                    return written;
            }
        }
        if (m_pictures) {
            const MediaTime middle = sentence.in + MediaTime::fromUs(sentence.duration().us() / 2);
            const auto image = m_pictures->read(m_request.film->frameAt(middle), pictureBoundsPx, stop);
            const QString path = name + QStringLiteral(".jpg");
            if (image && image->save(path, "JPG", pictureQualityPercent))
                files.picture = path;
        }
        m_summary.sounds += files.sound.isEmpty() ? 0 : 1;
        m_summary.withoutSound += m_request.hasSound && files.sound.isEmpty() ? 1 : 0;
        m_summary.pictures += files.picture.isEmpty() ? 0 : 1;
        card.sentenceSoundPath = files.sound;
        card.picturePath = files.picture;
        m_done.insert(key, files);
        return {};
    }

    const WordExport &m_request;
    QString m_folder;
    std::unique_ptr<AudioReader> m_sound;
    std::unique_ptr<FrameReader> m_pictures;
    QHash<qint64, Files> m_done;
    WordExportSummary m_summary;
};

Result<WordExportSummary> writeWords(const ProjectContent &content, const WordExport &request, Instant now,
                                     const std::stop_token &stop, const Report &report)
{
    QList<FilmCard> filmCards = flashcardsOf(content, request.language, request.lesson);
    if (filmCards.isEmpty())
        return noWords();
    const bool isPackage = isAnkiPackage(request.path);
    const QTemporaryDir folder;
    MediaCutter cutter(request, folder.path());
    if (isPackage && request.film) {
        if (Result<void> cut = cutter.run(filmCards, stop, report); !cut)
            return cut.error();
    }
    FlashcardDeck deck{QStringLiteral("CineFluent::") + content.movie().title, {}};
    for (const FilmCard &filmCard : filmCards)
        deck.cards.append(filmCard.card);
    const Result<void> written = isPackage ? writeAnkiPackage(deck, request.path, now, stop)
                                           : durablefile::write(request.path, flashcardsToCsv(deck.cards, true));
    if (!written)
        return written.error();
    WordExportSummary summary = cutter.summary();
    summary.cards = deck.cards.size();
    return summary;
}

Result<QList<Flashcard>> readCards(const QString &path, const std::stop_token &stop)
{
    if (isAnkiPackage(path)) {
        const QTemporaryDir media;
        auto deck = readAnkiPackage(path, media.path(), stop);
        return deck ? Result<QList<Flashcard>>(deck->cards) : deck.error();
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return makeError(ErrorKind::NotFound, QStringLiteral("file_unreadable"),
                         ScenarioText::tr("“%1” cannot be read; nothing was imported.").arg(QFileInfo(path).fileName()),
                         path + QStringLiteral(": ") + file.errorString());
    }
    return flashcardsFromCsv(file.readAll());
}

} // namespace

Task<Result<WordExportSummary>> exportWords(IInteraction &interaction, ProjectContent content, WordExport request,
                                            Instant now)
{
    const std::unique_ptr<IProgress> progress = interaction.beginProgress(ScenarioText::tr("Exporting words"));
    ProgressRelay relay(*progress);
    const std::stop_token stop = progress->stopToken();
    const Report report = [&](int permille) { relay.report(permille); };
    const auto work = [&] { return writeWords(content, request, now, stop, report); };
    co_return co_await onWorker(work);
}

Task<Result<WordImportPlan>> importWords(IInteraction &interaction, std::shared_ptr<ProjectDocument> document,
                                         QString path, QString language)
{
    Result<QList<Flashcard>> cards = noWords();
    {
        const std::unique_ptr<IProgress> progress = interaction.beginProgress(ScenarioText::tr("Importing words"));
        const std::stop_token stop = progress->stopToken();
        const auto work = [&] { return readCards(path, stop); };
        cards = co_await onWorker(work);
    }
    if (!cards)
        co_return cards.error();
    const std::function<QUuid()> newId = [&] { return document->newId<HeadwordId>().uuid(); };
    const WordImportPlan plan = planWordImport(document->content(), *cards, language, newId);
    if (!plan.isEmpty()) {
        document->endMerging();
        if (Result<void> done = document->execute(std::make_unique<ImportHeadwords>(plan.added, plan.changed)); !done)
            co_return done.error();
    }
    co_return plan;
}

} // namespace cinefluent::studio
