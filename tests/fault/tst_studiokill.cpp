// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/editorwitness.h"
#include "tests/studio/document/randomeditor.h"
#include "tests/studio/document/temporaryproject.h"
#include "tests/support/testruns.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

/// `kill -9` of an editor at random moments: at most the command in flight is lost, the file opens, undo works.
class TestStudioKill : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { keepTemporaryFoldersInMemory(); }

    void losesAtMostTheCommandInFlight()
    {
        const int kills = runCount(2000, 40);
        constexpr int killsOfOneProject = 5;
        const quint32 seed = runSeed();
        std::mt19937_64 random(seed);
        std::unique_ptr<QTemporaryDir> folder;
        qint64 acknowledged = 0;
        int inFlightKept = 0;
        int beforeFirst = 0;
        for (int kill = 0; kill < kills; ++kill) {
            if (kill % killsOfOneProject == 0) {
                folder = std::make_unique<QTemporaryDir>();
                m_start.clear();
                m_known = {};
            }
            const QString path = folder->filePath(QStringLiteral("film.cineproj"));
            const QByteArray output = editUntilKilled(path, random);
            const Acknowledged last = lastOf(output);
            if (m_start.isEmpty() && last.revision >= 0)
                m_start = output.left(output.indexOf('\n')).split(' ').at(3);
            beforeFirst += last.revision < 0 ? 1 : 0;
            if (last.revision >= 0) {
                acknowledged += last.revision - std::max<qint64>(m_known.revision, 0);
                m_known = last;
            }
            if (!QFileInfo::exists(path)) { // killed before the project was made: there is nothing to lose
                QVERIFY(m_start.isEmpty());
                continue;
            }
            checkAfterKill(path, inFlightKept);
            if (QTest::currentTestFailed())
                return;
        }
        std::printf(
            "seed %u: %d kills, %lld commands acknowledged, %d kills kept the command in flight, %d came before "
            "the first acknowledgement\n",
            seed, kills, acknowledged, inFlightKept, beforeFirst);
        QVERIFY(acknowledged > kills);
    }

private:
    /// Works until a random number of acknowledgements and a little more, then kills.
    QByteArray editUntilKilled(const QString &path, std::mt19937_64 &random)
    {
        QProcess editor;
        editor.start(QStringLiteral(CINEFLUENT_EDITOR_PROCESS), {path, QString::number(random()), QStringLiteral("0")});
        if (!editor.waitForStarted())
            qFatal("the editor process does not start");
        // One in eight dies while it starts, opens or makes the project.
        const qsizetype wanted = random() % 8 == 0 ? 0 : qsizetype(1 + random() % 120);
        const qint64 extraUs = qint64(random() % (wanted == 0 ? 40'000 : 4'000));
        QByteArray output;
        while (output.count('\n') < wanted) {
            if (!editor.waitForReadyRead(60'000))
                qFatal("the editor process stopped: %s", editor.readAllStandardError().constData());
            output += editor.readAllStandardOutput();
        }
        QElapsedTimer extra;
        extra.start();
        while (extra.nsecsElapsed() / 1000 < extraUs) {
        }
        editor.kill();
        editor.waitForFinished(-1);
        return output + editor.readAllStandardOutput();
    }

    void checkAfterKill(const QString &path, int &inFlightKept)
    {
        QCOMPARE(integrityOf(path), QByteArray("ok"));
        const SystemClock clock;
        SystemRandom randomBytes;
        IdGenerator ids(clock, randomBytes);
        auto opened = openProject(path, {clock, ids});
        VERIFY_OK(opened);
        ProjectDocument &document = **opened;
        const qint64 ahead = m_known.revision < 0 ? 0 : document.revision() - m_known.revision;
        QVERIFY2(ahead == 0 || ahead == 1, QByteArray::number(ahead).constData());
        const QByteArray now = hashOf(document.content());
        if (ahead == 0 && m_known.revision >= 0) {
            QCOMPARE(now, m_known.hash);
            QCOMPARE(document.historyPosition(), m_known.position);
        }
        if (ahead == 1) {
            ++inFlightKept;
            checkStepInFlight(document, now);
        }
        if (m_start.isEmpty())
            m_start = now;
        walkHistory(document, now);
        m_known = {document.revision(), document.historyPosition(), hashOf(document.content())};
    }

    /// A command that came through unheard: one step back is what had been acknowledged.
    void checkStepInFlight(ProjectDocument &document, const QByteArray &now)
    {
        if (document.historyPosition() != m_known.position + 1)
            return; // an undo, or a step that grew
        VERIFY_OK(document.undo());
        QCOMPARE(hashOf(document.content()), m_known.hash);
        VERIFY_OK(document.redo());
        QCOMPARE(hashOf(document.content()), now);
    }

    void walkHistory(ProjectDocument &document, const QByteArray &now)
    {
        const qsizetype position = document.historyPosition();
        while (document.canUndo())
            VERIFY_OK(document.undo());
        QCOMPARE(hashOf(document.content()), m_start);
        VERIFY_OK(document.goToHistory(document.history().size()));
        VERIFY_OK(document.goToHistory(position));
        QCOMPARE(hashOf(document.content()), now);
    }

    QByteArray m_start; ///< hash of the project as it was made
    Acknowledged m_known;
};

QTEST_GUILESS_MAIN(TestStudioKill)
#include "tst_studiokill.moc"
