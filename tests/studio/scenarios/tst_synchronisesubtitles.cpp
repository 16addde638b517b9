// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/builtin/builtinformats.h"
#include "studio/document/commands/addcues.h"
#include "studio/document/commands/shiftcues.h"
#include "studio/scenarios/synchronisesubtitles.h"
#include "tests/common/align/speechfilm.h"
#include "tests/studio/document/temporaryproject.h"
#include "tests/studio/scenarios/scriptedinteraction.h"
#include "tests/support/await.h"
#include "tests/support/filmgenerator.h"

#include <QFile>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

constexpr int filmSeconds = 300;

QByteArray clock(MediaTime time)
{
    return toClockText(time).replace(u'.', u',').toLatin1();
}

} // namespace

class TestSynchroniseSubtitles : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_missing;
    std::vector<TimeRange> m_truth;
    std::shared_ptr<const FilmIndex> m_film;
    formats::FormatRegistry m_formats = formats::builtInFormats();
    std::unique_ptr<TemporaryProject> m_project;
    std::unique_ptr<ScriptedInteraction> m_user;

    /// A film whose sound has speech at known times; its stream begins two seconds into the film.
    void makeTheFilm(const SpeechSamples &samples)
    {
        SpeechFilm film(samples, {filmSeconds, 15, 4});
        QFile sound(m_folder.filePath(QStringLiteral("sound.f32")));
        if (!sound.open(QIODevice::WriteOnly))
            qFatal("no room for the sound");
        for (std::vector<float> second = film.nextSecond(); !second.empty(); second = film.nextSecond())
            sound.write(reinterpret_cast<const char *>(second.data()), qint64(second.size() * sizeof(float)));
        sound.close();
        const QString path = m_folder.filePath(QStringLiteral("film.mkv"));
        const QStringList arguments{"-v",         "error",
                                    "-nostdin",   "-y",
                                    "-f",         "lavfi",
                                    "-i",         QStringLiteral("color=c=black:s=64x64:r=24:d=%1").arg(filmSeconds),
                                    "-itsoffset", "2",
                                    "-f",         "f32le",
                                    "-ar",        "16000",
                                    "-ac",        "1",
                                    "-i",         sound.fileName(),
                                    "-c:v",       "libx264",
                                    "-preset",    "ultrafast",
                                    "-c:a",       "aac",
                                    "-ar",        "48000",
                                    path};
        VERIFY_OK(runProgram(QStringLiteral("ffmpeg"), arguments));
        auto index = FilmIndex::build(path);
        VERIFY_OK(index);
        m_film = *index;
        for (const TimeRange &range : film.cues())
            m_truth.push_back(range.shiftedBy(MediaTime::fromSeconds(2)));
    }

    void addCues(const std::vector<TimeRange> &ranges)
    {
        ProjectDocument &document = *m_project->document;
        QList<Cue> cues;
        for (const TimeRange &range : ranges)
            cues.append(makeCue(document, range.in.roundMs(), range.out.roundMs(), QStringLiteral("Words.")));
        VERIFY_OK(document.execute(std::make_unique<AddCues>(cues)));
    }

    [[nodiscard]] std::vector<TimeRange> truthMovedBy(qint64 ms) const
    {
        std::vector<TimeRange> moved;
        for (const TimeRange &range : m_truth)
            moved.push_back(range.shiftedBy(MediaTime::fromMs(ms)));
        return moved;
    }

    [[nodiscard]] std::vector<TimeRange> times() const
    {
        std::vector<TimeRange> ranges;
        for (const Cue &cue : m_project->document->cues())
            ranges.push_back(cue.range);
        return ranges;
    }

    Result<SyncProposal> find(const SyncRequest &request)
    {
        const std::unique_ptr<IProgress> progress = m_user->beginProgress(QStringLiteral("Synchronising"));
        SynchroniseSubtitles scenario(m_formats);
        return await(scenario.find(*m_project->document, request, *progress));
    }

    [[nodiscard]] SyncRequest toSound() const
    {
        SyncRequest request;
        request.film = m_film;
        request.audioStream = m_film->defaultAudioStream();
        return request;
    }

private slots:
    void initTestCase()
    {
        const std::optional<SpeechSamples> samples = SpeechSamples::load(m_missing);
        if (!samples)
            QSKIP(qPrintable(m_missing));
        makeTheFilm(*samples);
        QVERIFY(m_film);
    }

    void init()
    {
        m_project = std::make_unique<TemporaryProject>();
        m_user = std::make_unique<ScriptedInteraction>();
    }
    void cleanup() { m_project.reset(); }

    void soundMovesAllCuesInOneStep()
    {
        addCues(truthMovedBy(4200));
        const std::vector<TimeRange> before = times();
        const Result<SyncProposal> proposal = find(toSound());
        VERIFY_OK(proposal);
        QVERIFY(times() == before);
        QVERIFY(proposal->result.outcome == align::SyncOutcome::Moved);
        SynchroniseSubtitles scenario(m_formats);
        VERIFY_OK(scenario.apply(*m_project->document, *proposal));
        const Accuracy accuracy = accuracyOf(times(), m_truth);
        QVERIFY2(accuracy.within100 == 1, QByteArray::number(accuracy.medianMs).constData());
        // On the film's frames.
        for (const TimeRange &range : times())
            QVERIFY(m_film->snap(range.in) == range.in);
        VERIFY_OK(m_project->document->undo());
        QVERIFY(times() == before);
    }

    void aReferenceSubtitleMovesThem()
    {
        addCues(truthMovedBy(-1700));
        QFile reference(m_folder.filePath(QStringLiteral("reference.srt")));
        QVERIFY(reference.open(QIODevice::WriteOnly));
        int number = 0;
        for (const TimeRange &range : m_truth)
            reference.write(QByteArray::number(++number) + '\n' + clock(range.in) + " --> " + clock(range.out) +
                            "\nMots.\n\n");
        reference.close();
        SyncRequest request;
        request.referencePath = reference.fileName();
        const Result<SyncProposal> proposal = find(request);
        VERIFY_OK(proposal);
        QVERIFY(proposal->result.outcome == align::SyncOutcome::Moved);
        SynchroniseSubtitles scenario(m_formats);
        VERIFY_OK(scenario.apply(*m_project->document, *proposal));
        QVERIFY(accuracyOf(times(), m_truth).within50 == 1);
    }

    void cuesInSyncStay()
    {
        addCues(m_truth);
        const Result<SyncProposal> proposal = find(toSound());
        VERIFY_OK(proposal);
        QVERIFY(proposal->result.outcome == align::SyncOutcome::AlreadyInSync);
        SynchroniseSubtitles scenario(m_formats);
        const Result<void> done = scenario.apply(*m_project->document, *proposal);
        QCOMPARE(done.error().code, QStringLiteral("sync_nothing_to_move"));
    }

    void cuesBeforeTheFilmAreCountedAndKept()
    {
        std::vector<TimeRange> ranges = truthMovedBy(10'000);
        ranges.insert(ranges.begin(), {MediaTime::fromMs(200), MediaTime::fromMs(1500)});
        addCues(ranges);
        const Result<SyncProposal> proposal = find(toSound());
        VERIFY_OK(proposal);
        QCOMPARE(proposal->beforeStart, qsizetype(1));
        SynchroniseSubtitles scenario(m_formats);
        VERIFY_OK(scenario.apply(*m_project->document, *proposal));
        QCOMPARE(size_t(m_project->document->cues().size()), ranges.size());
        QVERIFY(times().front().in == m_film->snap(MediaTime()));
    }

    void whatChangedMeanwhileIsNotOverwritten()
    {
        addCues(truthMovedBy(4200));
        const Result<SyncProposal> proposal = find(toSound());
        VERIFY_OK(proposal);
        ProjectDocument &document = *m_project->document;
        const CueId first = document.cues().at(0).id;
        VERIFY_OK(document.execute(std::make_unique<ShiftCues>(QList<CueId>{first}, MediaTime::fromMs(500))));
        const std::vector<TimeRange> before = times();
        SynchroniseSubtitles scenario(m_formats);
        const Result<void> done = scenario.apply(document, *proposal);
        QCOMPARE(done.error().code, QStringLiteral("sync_cues_changed"));
        QVERIFY(times() == before);
    }

    void saysWhatIsMissing()
    {
        QCOMPARE(find(toSound()).error().code, QStringLiteral("no_cues_to_synchronise"));
        addCues(m_truth);
        QCOMPARE(find({}).error().code, QStringLiteral("media_no_audio"));
        SyncRequest request;
        request.referencePath = m_folder.filePath(QStringLiteral("none.srt"));
        QCOMPARE(find(request).error().code, QStringLiteral("subtitle_read_failed"));
    }

    void stopsWhenAsked()
    {
        addCues(truthMovedBy(4200));
        m_user->cancelWhen = [](const QString &, int permille) { return permille >= 100; };
        const Result<SyncProposal> proposal = find(toSound());
        QVERIFY(!proposal);
        QCOMPARE(proposal.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestSynchroniseSubtitles)
#include "tst_synchronisesubtitles.moc"
