// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/addcues.h"
#include "studio/document/commands/addlesson.h"
#include "studio/scenarios/checkproject.h"
#include "studio/scenarios/fixissues.h"
#include "studio/scenarios/qualitylimits.h"
#include "tests/studio/document/randomeditor.h"
#include "tests/studio/document/temporaryproject.h"
#include "tests/support/testruns.h"

#include <QHash>
#include <QTest>

#include <cstdio>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

QHash<QString, int> countsOf(const QList<quality::Issue> &issues)
{
    QHash<QString, int> counts;
    for (const quality::Issue &issue : issues)
        ++counts[quality::identityOf(issue)];
    return counts;
}

void crowd(RandomEditor &random, ProjectDocument &document)
{
    QList<Cue> cues;
    for (int i = 0; i < 40; ++i) {
        const int in = i * 1500 + random.number(-20, 20) * 40;
        Cue cue = makeCue(document, std::max(0, in), std::max(0, in) + random.number(3, 60) * 40,
                          random.text() + QStringLiteral(" and words that fill the line until it is too long"));
        cue.translations.insert(QStringLiteral("es"), random.text());
        cues.append(cue);
    }
    VERIFY_OK(document.execute(std::make_unique<AddCues>(cues)));
    for (int i = 0; i < 4; ++i) {
        Lesson lesson;
        lesson.id = document.newId<LessonId>();
        lesson.language = document.settings().originalLanguage;
        lesson.title = QStringLiteral("A lesson");
        lesson.range = {MediaTime::fromMs(i * 12'000 + 720), MediaTime::fromMs(i * 12'000 + 12'720)};
        (void)document.execute(std::make_unique<AddLesson>(lesson));
    }
}

} // namespace

class TestFixIssues : public QObject
{
    Q_OBJECT

private slots:
    /// Whatever is fixed at once is gone, nothing new is there, and one undo brings all of it back.
    void fixesManyInOneStep()
    {
        const quint32 seed = runSeed();
        qsizetype fixed = 0;
        qsizetype left = 0;
        for (int i = 0, count = runCount(200, 8); i < count; ++i) {
            TemporaryProject project(seed + quint32(i));
            ProjectDocument &document = *project.document;
            RandomEditor random(seed + quint32(i));
            crowd(random, document);
            for (int step = 0; step < 60; ++step)
                (void)random.step(document);
            const QList<MediaTime> cuts{MediaTime::fromMs(4000), MediaTime::fromMs(9040)};
            const quality::Content before = qualityContentOf(document.content(), cuts);
            const QList<quality::Issue> issues = checkProject(document.content(), cuts);
            const quality::FixedContent result = quality::fixesOf(issues, before, profileOf(document.content()));
            QCOMPARE(result.fixed.size() + result.left.size(), issues.size());
            fixed += result.fixed.size();
            left += result.left.size();
            const QByteArray hash = hashOf(document.content());
            const qsizetype steps = document.historyPosition();
            VERIFY_OK(document.execute(std::make_unique<FixIssues>(before, result.content)));
            const auto former = countsOf(issues);
            const auto now = countsOf(checkProject(document.content(), cuts));
            for (const quality::Issue &issue : result.fixed)
                QVERIFY2(!now.contains(quality::identityOf(issue)), qPrintable(quality::identityOf(issue)));
            for (auto it = now.cbegin(); it != now.cend(); ++it)
                QVERIFY2(it.value() <= former.value(it.key()), qPrintable(it.key()));
            if (result.fixed.isEmpty())
                continue;
            QCOMPARE(document.historyPosition(), steps + 1);
            VERIFY_OK(document.undo());
            QCOMPARE(hashOf(document.content()), hash);
        }
        std::printf("%lld issues fixed, %lld left to people\n", qint64(fixed), qint64(left));
        QVERIFY(fixed > 50);
        QVERIFY(left > 0);
    }

    void stopsWhenAsked()
    {
        TemporaryProject project(7);
        RandomEditor random(7);
        crowd(random, *project.document);
        const quality::Content before = qualityContentOf(project.document->content());
        const QList<quality::Issue> issues = checkProject(project.document->content());
        const quality::Profile profile = profileOf(project.document->content());
        const auto none = quality::fixesOf(issues, before, profile, [](qsizetype) { return false; });
        QVERIFY(none.fixed.isEmpty());
        QCOMPARE(none.left.size(), issues.size());
        const auto some = quality::fixesOf(issues, before, profile, [](qsizetype done) { return done < 40; });
        const auto all = quality::fixesOf(issues, before, profile);
        QVERIFY(some.fixed.size() <= all.fixed.size());
        QVERIFY(!all.fixed.isEmpty());
    }

    /// What an editor sets is what is checked; what is put back is as shipped, and a file holds all of it.
    void limitsAreSetAndPutBack()
    {
        const quality::Profile shipped = quality::Profile::standard();
        for (const QualityLimit &limit : adjustableLimits()) {
            for (const QString &language : QStringList{"", "en", "pt-BR"}) {
                quality::Profile profile = shipped;
                const std::optional<double> figure = limitIn(shipped, limit, language);
                if (limit.unit != QualityLimit::Unit::None) {
                    setLimit(profile, limit, language, figure.value_or(15) + 1);
                    QCOMPARE(limitIn(profile, limit, language), std::optional(figure.value_or(15) + 1));
                    const auto read = quality::readProfile(quality::writeProfile(profile));
                    VERIFY_OK(read);
                    QCOMPARE(limitIn(*read, limit, language), limitIn(profile, limit, language));
                    setLimit(profile, limit, language, 1e9);
                    QVERIFY(*limitIn(profile, limit, language) <= limit.bounds.max);
                    VERIFY_OK(quality::readProfile(quality::writeProfile(profile)));
                    setLimit(profile, limit, language, figure);
                    QCOMPARE(limitIn(profile, limit, language), figure);
                }
                setWeight(profile, limit.code, std::nullopt);
                QVERIFY(!weightIn(profile, limit.code));
                const auto off = quality::readProfile(quality::writeProfile(profile));
                VERIFY_OK(off);
                QVERIFY(!weightIn(*off, limit.code));
                setWeight(profile, limit.code, weightIn(shipped, limit.code));
                QVERIFY(profile.weights.isEmpty());
            }
        }
        quality::Profile profile;
        setWeight(profile, QStringLiteral("cue_text_empty"), std::nullopt); // always an error
        QVERIFY(profile.weights.isEmpty());
    }

    void weightsDecide()
    {
        TemporaryProject project;
        ProjectDocument &document = *project.document;
        VERIFY_OK(document.execute(std::make_unique<AddCues>(
            QList<Cue>{makeCue(document, 1000, 3000, "One\ntwo\nthree"), makeCue(document, 4000, 5000, QString())})));
        quality::Content content = qualityContentOf(document.content());
        quality::Profile profile = profileOf(document.content());
        const auto weightOf = [&](const char *code) -> std::optional<quality::Severity> {
            for (const quality::Issue &issue : quality::check(content, profile)) {
                if (issue.code == QLatin1StringView(code))
                    return issue.severity;
            }
            return std::nullopt;
        };
        QVERIFY(weightOf("cue_too_many_lines") == quality::Severity::Warning);
        setWeight(profile, QStringLiteral("cue_too_many_lines"), quality::Severity::Error);
        QVERIFY(weightOf("cue_too_many_lines") == quality::Severity::Error);
        QVERIFY(quality::blocksPublishing(quality::check(content, profile)));
        setWeight(profile, QStringLiteral("cue_too_many_lines"), std::nullopt);
        QVERIFY(!weightOf("cue_too_many_lines"));
        profile.weights.insert(QStringLiteral("cue_text_empty"), std::nullopt);
        QVERIFY(weightOf("cue_text_empty") == quality::Severity::Error);
        for (const char *file : {"[checks]\ncue_text_empty = off\n", "[checks]\nnonsense = off\n",
                                 "[checks]\ncue_too_long = maybe\n", "[checks]\ncue_too_long=off\ncue_too_long=off\n"})
            QVERIFY2(!quality::readProfile(file).ok(), file);
    }
};

QTEST_GUILESS_MAIN(TestFixIssues)
#include "tst_fixissues.moc"
