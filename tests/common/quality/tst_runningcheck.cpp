// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/quality/runningcheck.h"
#include "tests/common/quality/offences.h"
#include "tests/support/testruns.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSet>
#include <QTest>

#include <map>
#include <random>

using namespace cinefluent;
using namespace cinefluent::quality;
using namespace cinefluent::quality::offences;
using namespace cinefluent::tests;

namespace {

/// A small, crowded project that is edited at random: everything touches everything.
class Crowd
{
    template<typename Map>
    auto any(Map &map)
    {
        auto found = map.begin();
        if (!map.empty())
            std::advance(found, number(0, int(map.size()) - 1));
        return found;
    }

public:
    explicit Crowd(quint32 seed)
        : m_engine(seed)
    {
        m_base = good();
        m_base.movie.id = MovieId(id());
        m_base.filmDuration = MediaTime::fromMs(20'000);
        m_base.cuts = {MediaTime::fromMs(3000), MediaTime::fromMs(9000), MediaTime::fromMs(15'500)};
        m_base.clippedSound = {ms(2000, 2100), ms(7000, 7050), ms(12'000, 14'000)};
        m_base.learnerLanguages = number(0, 1) ? QStringList{"es"} : QStringList{"es", "zh-Hant"};
    }

    [[nodiscard]] int number(int least, int most) { return least + int(m_engine() % quint32(most - least + 1)); }

    /// As check() is to see it, in the order RunningCheck speaks of.
    [[nodiscard]] Content content() const
    {
        Content result = m_base;
        result.cues = {};
        for (const auto &[unused, cue] : m_cues)
            result.cues.append(cue);
        std::stable_sort(result.cues.begin(), result.cues.end(),
                         [](const Cue &a, const Cue &b) { return a.range.in < b.range.in; });
        result.lessons = m_lessons;
        result.headwords = {};
        for (const auto &[unused, word] : m_words)
            result.headwords.append(word);
        result.occurrences = {};
        for (const auto &[unused, occurrence] : m_occurrences)
            result.occurrences.append(occurrence);
        return result;
    }

    /// One edit; what it touched is added to `changes` as it is afterwards.
    void edit(RunningCheck::Changes &changes)
    {
        QSet<QUuid> words;
        switch (number(0, 11)) {
        case 0:
        case 1: {
            Cue cue = cueAt(0, 0, text());
            cue.id = CueId(id());
            cue.range = range();
            if (number(0, 2) == 0)
                cue.translations.clear();
            put(changes, cue);
            break;
        }
        case 2:
            if (const auto cue = any(m_cues); cue != m_cues.end()) {
                changes.removedCues.append(cue->first);
                changes.cues.removeIf([&](const Cue &other) { return other.id.uuid() == cue->first; });
                m_cues.erase(cue);
            }
            break;
        case 3:
        case 4:
        case 5:
            if (const auto cue = any(m_cues); cue != m_cues.end()) {
                Cue changed = cue->second;
                if (number(0, 1))
                    changed.text = text();
                if (number(0, 1))
                    changed.range = range();
                if (number(0, 3) == 0)
                    changed.translations["zh-Hant"] = text();
                put(changes, changed);
            }
            break;
        case 6:
        case 7:
            editLessons();
            changes.lessons = m_lessons;
            break;
        case 8:
        case 9:
            words.insert(editWord());
            break;
        case 10:
            words.insert(editOccurrence());
            break;
        default:
            m_base.movie.title = number(0, 1) ? QString() : QStringLiteral("A film");
            changes.movie = m_base.movie;
        }
        for (const QUuid &word : words) {
            if (!word.isNull())
                put(changes, word);
        }
    }

private:
    [[nodiscard]] QUuid id() { return QUuid::fromRfc4122(QByteArray::number(m_engine()).leftJustified(16, '0', true)); }
    [[nodiscard]] TimeRange range()
    {
        const int in = number(-2, 84) * 250;
        return ms(in, in + number(-1, 12) * 250 + number(0, 1) * 60);
    }
    [[nodiscard]] QString text()
    {
        static const QStringList parts{
            "lamp", "lit ", "\n", "灯台", "e\u0301", "\u202E", " ", "Sturm", "🎬", "\a", "a long line of words here"};
        QString result;
        for (int i = number(0, 5); i > 0; --i)
            result += parts[number(0, int(parts.size()) - 1)];
        return result;
    }
    void put(RunningCheck::Changes &changes, const Cue &cue)
    {
        m_cues[cue.id.uuid()] = cue;
        changes.cues.removeIf([&](const Cue &other) { return other.id == cue.id; });
        changes.cues.append(cue);
    }
    void put(RunningCheck::Changes &changes, const QUuid &word)
    {
        RunningCheck::Changes::Word now;
        now.id = word;
        if (const auto found = m_words.find(word); found != m_words.end())
            now.headword = found->second;
        for (const auto &[unused, occurrence] : m_occurrences) {
            if (occurrence.headwordId.uuid() == word)
                now.occurrences.append(occurrence);
        }
        changes.words.removeIf([&](const RunningCheck::Changes::Word &other) { return other.id == word; });
        changes.words.append(now);
    }
    void editLessons()
    {
        const int at = number(0, int(m_lessons.size()));
        if (at == m_lessons.size() || number(0, 2) == 0) {
            Lesson lesson;
            lesson.id = LessonId(id());
            lesson.language = QStringLiteral("en");
            m_lessons.insert(at, lesson);
        } else if (number(0, 2) == 0) {
            m_lessons.removeAt(at);
            return;
        }
        Lesson &lesson = m_lessons[at];
        lesson.level = Level(number(0, 5));
        lesson.order = number(0, 3);
        lesson.title = text();
        lesson.language = number(0, 3) ? QStringLiteral("en") : QStringLiteral("fr");
        const int in = number(-1, 18) * 1000;
        lesson.range = ms(in, in + number(-1, 9) * 1000);
        if (number(0, 4) == 0)
            std::swap(m_lessons[0], m_lessons[number(0, int(m_lessons.size()) - 1)]);
    }
    QUuid editWord()
    {
        if (!m_words.empty() && number(0, 4) == 0) {
            const auto word = any(m_words);
            const QUuid gone = word->first;
            m_words.erase(word); // what was marked stays behind
            return gone;
        }
        Headword word = m_base.headwords[0];
        if (m_words.empty() || number(0, 1))
            word.id = HeadwordId(id());
        else
            word = any(m_words)->second;
        static const QStringList words{"", "lamp", "light", "storm"};
        word.word = words[number(0, 3)];
        word.level = number(0, 1) ? QStringLiteral("A1") : QString();
        if (number(0, 5) == 0)
            word.senses.clear();
        m_words[word.id.uuid()] = word;
        return word.id.uuid();
    }
    QUuid editOccurrence()
    {
        if (!m_occurrences.empty() && number(0, 2) == 0) {
            const auto occurrence = any(m_occurrences);
            const QUuid word = occurrence->second.headwordId.uuid();
            m_occurrences.erase(occurrence);
            return word;
        }
        if (m_words.empty() || m_cues.empty())
            return {};
        Occurrence occurrence;
        occurrence.id = OccurrenceId(id());
        occurrence.headwordId = any(m_words)->second.id;
        occurrence.senseId = m_base.headwords[0].senses[0].id;
        occurrence.cueId = number(0, 8) ? any(m_cues)->first : id();
        occurrence.start = number(-1, 12);
        occurrence.length = number(0, 6);
        m_occurrences[occurrence.id.uuid()] = occurrence;
        return occurrence.headwordId.uuid();
    }

    std::mt19937 m_engine;
    Content m_base;
    std::map<QUuid, Cue> m_cues;
    QList<Lesson> m_lessons;
    std::map<QUuid, Headword> m_words;
    std::map<QUuid, Occurrence> m_occurrences;
};

QHash<QUuid, QList<Issue>> bySubject(const QList<Issue> &issues)
{
    QHash<QUuid, QList<Issue>> subjects;
    for (const Issue &issue : issues)
        subjects[issue.subjectId].append(issue);
    return subjects;
}

QByteArray listed(const QList<Issue> &issues)
{
    QStringList lines;
    for (const Issue &issue : issues)
        lines.append(issue.code + u' ' + issue.subjectId.toString(QUuid::Id128) + u' ' + issue.args.join(u','));
    return lines.join(u'\n').toUtf8();
}

} // namespace

class TestRunningCheck : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatAWholeCheckFinds()
    {
        const quint32 seed = runSeed();
        const int documents = runCount(3000, 60);
        QSet<QString> codes;
        qint64 edits = 0;
        qint64 compared = 0;
        for (int document = 0; document < documents; ++document) {
            Crowd crowd(seed + quint32(document));
            RunningCheck running;
            const Profile profile = Profile::standard(document % 2 ? Audience::Adult : Audience::Children);
            for (int i = document % 150; i > 0; --i) {
                RunningCheck::Changes unused;
                crowd.edit(unused);
            }
            running.reset(crowd.content(), profile);
            QCOMPARE(listed(running.issues()), listed(check(crowd.content(), profile)));
            for (int step = 0; step < 60; ++step) {
                RunningCheck::Changes changes;
                for (int i = crowd.number(0, 9) ? crowd.number(1, 3) : 120; i > 0; --i, ++edits)
                    crowd.edit(changes);
                const auto before = bySubject(running.issues());
                const QList<QUuid> told = running.update(changes);
                const QList<Issue> whole = check(crowd.content(), profile);
                QCOMPARE(listed(running.issues()), listed(whole));
                QCOMPARE(running.issues(), whole);
                ++compared;
                const auto after = bySubject(running.issues());
                const QSet<QUuid> differing(told.begin(), told.end());
                QCOMPARE(differing.size(), told.size());
                QSet<QUuid> subjects(before.keyBegin(), before.keyEnd());
                subjects += QSet<QUuid>(after.keyBegin(), after.keyEnd()) + differing;
                for (const QUuid &subject : std::as_const(subjects))
                    QCOMPARE(before.value(subject) != after.value(subject), differing.contains(subject));
                for (const Issue &issue : whole)
                    codes.insert(issue.code);
                for (const Severity severity : {Severity::Info, Severity::Warning, Severity::Error})
                    QCOMPARE(running.count(severity), int(std::count_if(whole.cbegin(), whole.cend(), [&](auto &issue) {
                                 return issue.severity == severity;
                             })));
            }
        }
        std::printf("%d documents, %lld edits, %lld comparisons; %lld rules broken\n", documents, edits, compared,
                    qint64(codes.size()));
        QVERIFY2(codes.size() >= 30, qPrintable(QStringList(codes.values()).join(u' ')));
    }

    void worstOfACue()
    {
        Content content = good();
        content.cues[0].text.clear();
        content.cues[1].text = QString(43, u'x');
        RunningCheck running;
        running.reset(content, Profile::standard());
        QVERIFY(running.worstOfCue(content.cues[0].id.uuid()) == Severity::Error);
        QVERIFY(running.worstOfCue(content.cues[1].id.uuid()) == Severity::Warning);
        QVERIFY(!running.worstOfCue(content.cues[2].id.uuid()));
        QVERIFY(!running.worstOfCue(QUuid::createUuid()));
    }

    /// A change costs what it touches, not what there is.
    void isQuickOnALongFilm()
    {
        Content content = good();
        content.filmDuration = MediaTime::fromSeconds(20'000);
        content.cues.clear();
        for (int i = 0; i < 5000; ++i)
            content.cues.append(cueAt(i * 4000, i * 4000 + 3000, QStringLiteral("Wir müssen über die Brücke.")));
        RunningCheck running;
        running.reset(content, Profile::standard());
        QElapsedTimer timer;
        timer.start();
        constexpr int rounds = 500;
        for (int i = 0; i < rounds; ++i) {
            RunningCheck::Changes changes;
            changes.cues.append(content.cues[2500]);
            changes.cues[0].text = i % 2 ? QString(70, u'x') : QStringLiteral("Short.");
            QCOMPARE(running.update(changes).size(), i == 0 ? 0 : 1);
        }
        const double us = double(timer.nsecsElapsed()) / 1e3 / rounds;
        qInfo("a changed text among 5,000 cues: %.1f us", us);
        QVERIFY(us < 20'000);
    }
};

QTEST_GUILESS_MAIN(TestRunningCheck)
#include "tst_runningcheck.moc"
