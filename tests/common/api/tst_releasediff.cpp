// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/api/releasediff.h"
#include "tests/common/api/manifestmaker.h"
#include "tests/support/testruns.h"

#include <QTest>

using namespace cinefluent;
using namespace cinefluent::api;
using namespace cinefluent::tests;

using Subject = ReleaseChange::Subject;
using Kind = ReleaseChange::Kind;

namespace {

/// Changes one thing after the other and keeps count, never touching one twice.
class Editor
{
public:
    Editor(QRandomGenerator &random, ReleaseManifest manifest)
        : m_random(random)
        , m_manifest(std::move(manifest))
    {
    }

    void edit()
    {
        if (m_random.bounded(2)) {
            m_manifest.movie.title += u'!';
            ++counts[size_t(Subject::Movie)].changed;
        }
        for (qsizetype i = m_manifest.lessons.size() - 1; i >= 0; --i)
            editLesson(i);
        for (qsizetype i = m_manifest.headwords.size() - 1; i >= 0; --i) {
            ChangeCounts &words = counts[size_t(Subject::Word)];
            if (m_random.bounded(4) == 0) {
                m_manifest.headwords.removeAt(i);
                ++words.removed;
            } else if (m_random.bounded(3) == 0) {
                m_manifest.headwords[i].pronunciation += u'ə';
                ++words.changed;
            }
        }
    }

    [[nodiscard]] const ReleaseManifest &manifest() const { return m_manifest; }
    std::array<ChangeCounts, 4> counts{};

private:
    void editLesson(qsizetype at)
    {
        ChangeCounts &lessons = counts[size_t(Subject::Lesson)];
        ChangeCounts &cues = counts[size_t(Subject::Cue)];
        ManifestLesson &entry = m_manifest.lessons[at];
        if (m_random.bounded(5) == 0) {
            ++lessons.removed;
            cues.removed += int(entry.cues.size());
            m_manifest.lessons.removeAt(at);
            return;
        }
        if (m_random.bounded(2)) {
            entry.lesson.title += u'?';
            ++lessons.changed;
        }
        for (qsizetype i = entry.cues.size() - 1; i >= 0; --i) {
            if (m_random.bounded(5) == 0) {
                entry.cues.removeAt(i);
                ++cues.removed;
            } else if (m_random.bounded(3) == 0) {
                entry.cues[i].cue.text += u'.';
                ++cues.changed;
            }
        }
    }

    QRandomGenerator &m_random;
    ReleaseManifest m_manifest;
};

} // namespace

class TestReleaseDiff : public QObject
{
    Q_OBJECT

private slots:
    void countsWhatAnEditorDid()
    {
        QRandomGenerator random(runSeed());
        int changes = 0;
        for (int run = 0; run < runCount(2000, 200); ++run) {
            const ReleaseManifest before = makeManifest(random);
            Editor editor(random, before);
            editor.edit();
            const ReleaseDiff there = diffOf(before, editor.manifest());
            QCOMPARE(there.counts, editor.counts);
            changes += int(there.changes.size());
            // The other way round, what came has gone.
            const ReleaseDiff back = diffOf(editor.manifest(), before);
            for (size_t i = 0; i < there.counts.size(); ++i) {
                QCOMPARE(back.counts[i].added, there.counts[i].removed);
                QCOMPARE(back.counts[i].removed, there.counts[i].added);
                QCOMPARE(back.counts[i].changed, there.counts[i].changed);
            }
            for (const ReleaseDiff &diff : {there, back}) {
                const auto read = releaseDiffFromJson(toJson(diff));
                QVERIFY2(read.ok(), read ? "" : qPrintable(describe(read.error())));
                QCOMPARE(*read, diff);
            }
        }
        QVERIFY(changes > 1000);
    }

    void findsNothingBetweenTheSame()
    {
        QRandomGenerator random(runSeed());
        ReleaseManifest manifest = makeManifest(random);
        const ReleaseManifest before = manifest;
        manifest.releaseId = QUuid::createUuid();
        const ReleaseDiff diff = diffOf(before, manifest);
        QCOMPARE(diff.counts, (std::array<ChangeCounts, 4>{}));
        QVERIFY(diff.changes.isEmpty() && !diff.isTruncated);
        QCOMPARE(diff.from, before.releaseId);
        QCOMPARE(diff.to, manifest.releaseId);
    }

    void saysWhatChangedAndFromWhat()
    {
        QRandomGenerator random(runSeed());
        ReleaseManifest before;
        do
            before = makeManifest(random);
        while (before.lessons.isEmpty() || before.lessons.first().cues.isEmpty());
        ReleaseManifest after = before;
        LessonCue &cue = after.lessons[0].cues[0];
        cue.cue.text = QStringLiteral("What they say now");
        cue.cue.contextNotes += u'x';
        const ReleaseDiff diff = diffOf(before, after);
        QCOMPARE(diff.changes.size(), 1);
        const ReleaseChange expected{Subject::Cue,
                                     Kind::Changed,
                                     cue.publishedId,
                                     after.lessons[0].lesson.id.uuid(),
                                     cue.cue.text,
                                     before.lessons[0].cues[0].cue.text.left(ReleaseChange::maxLabel),
                                     {QStringLiteral("text"), QStringLiteral("contextNotes")}};
        QCOMPARE(diff.changes.first(), expected);
    }

    void listsNoMoreThanItSays()
    {
        ReleaseManifest before;
        before.lessons.append(ManifestLesson());
        ReleaseManifest after = before;
        for (int i = 0; i < 2000; ++i) {
            LessonCue cue;
            cue.publishedId = QUuid::createUuid();
            cue.cue.text = QString(1000, u'a');
            after.lessons[0].cues.append(cue);
        }
        const ReleaseDiff diff = diffOf(before, after);
        QCOMPARE(diff.of(Subject::Cue).added, 2000);
        QCOMPARE(diff.changes.size(), ReleaseDiff::maxChanges);
        QVERIFY(diff.isTruncated);
        QVERIFY(toJson(diff).size() < 400'000);
    }
};

QTEST_GUILESS_MAIN(TestReleaseDiff)
#include "tst_releasediff.moc"
