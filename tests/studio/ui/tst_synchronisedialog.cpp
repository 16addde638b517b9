// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/builtin/builtinformats.h"
#include "studio/document/commands/addcues.h"
#include "studio/ui/dialogs/synchronisedialog.h"
#include "tests/studio/document/temporaryproject.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

#include <random>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

class TestSynchroniseDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TemporaryProject> m_project;
    std::shared_ptr<ProjectDocument> m_document;
    formats::FormatRegistry m_formats = formats::builtInFormats();
    std::vector<TimeRange> m_truth;

    /// The reference, and the same cues in the project, moved.
    QString prepare(int cues, qint64 movedByMs)
    {
        std::mt19937 random(3);
        qint64 at = 20'000;
        QByteArray text;
        QList<Cue> list;
        m_truth.clear();
        for (int i = 0; i < cues; ++i) {
            const qint64 length = 900 + qint64(random() % 3000);
            m_truth.push_back({MediaTime::fromMs(at), MediaTime::fromMs(at + length)});
            text += QByteArray::number(i + 1) + '\n' + toClockText(m_truth.back().in).replace(u'.', u',').toLatin1() +
                    " --> " + toClockText(m_truth.back().out).replace(u'.', u',').toLatin1() + "\nMots.\n\n";
            list.append(makeCue(*m_document, at + movedByMs, at + length + movedByMs, QStringLiteral("Words.")));
            at += length + 200 + qint64(random() % 4000);
        }
        QFile file(m_project->folder.filePath(QStringLiteral("reference.srt")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no reference");
        if (!m_document->execute(std::make_unique<AddCues>(list)).ok())
            qFatal("no cues");
        return file.fileName();
    }

    static void find(SynchroniseDialog &dialog)
    {
        QSignalSpy ended(&dialog, &SynchroniseDialog::searchEnded);
        button(dialog, "syncFind")->click();
        QVERIFY(dialog.isSearching());
        QVERIFY(ended.wait(60'000));
    }

    static QPushButton *button(const SynchroniseDialog &dialog, const char *name)
    {
        return dialog.findChild<QPushButton *>(QString::fromLatin1(name));
    }

    static QString title(const SynchroniseDialog &dialog)
    {
        return dialog.findChild<QLabel *>(QStringLiteral("syncTitle"))->text();
    }

private slots:
    void init()
    {
        m_project = std::make_unique<TemporaryProject>();
        m_document = std::move(m_project->document);
    }
    void cleanup()
    {
        m_document.reset();
        m_project.reset();
    }

    void showsBeforeItMoves()
    {
        const QString reference = prepare(60, 7300);
        SynchroniseDialog dialog(m_document, m_formats, nullptr, -1);
        dialog.show();
        // Without a film there is only the reference, and without a file nothing to look for.
        QVERIFY(!button(dialog, "syncFind")->isEnabled());
        dialog.setReference(reference);
        QVERIFY(!button(dialog, "syncApply")->isEnabled());
        find(dialog);
        QVERIFY2(title(dialog).contains(QStringLiteral("60")), qPrintable(title(dialog)));
        QCOMPARE(dialog.findChild<QTableWidget *>()->rowCount(), 1);
        QCOMPARE(m_document->cues().at(0).range.in, m_truth[0].in + MediaTime::fromMs(7300));
        if (const QString picture = qEnvironmentVariable("CINEFLUENT_PICTURE"); !picture.isEmpty())
            QVERIFY(dialog.grab().save(picture));
        QSignalSpy applied(&dialog, &SynchroniseDialog::applied);
        button(dialog, "syncApply")->click();
        QCOMPARE(applied.size(), 1);
        QVERIFY(!dialog.isVisible());
        for (qsizetype i = 0; i < m_document->cues().size(); ++i)
            QVERIFY(std::abs((m_document->cues().at(i).range.in - m_truth[size_t(i)].in).us()) <= 20'000);
        QVERIFY(m_document->undo().ok());
        QCOMPARE(m_document->cues().at(0).range.in, m_truth[0].in + MediaTime::fromMs(7300));
    }

    void saysWhyNothingMoves()
    {
        const QString reference = prepare(60, 0);
        SynchroniseDialog dialog(m_document, m_formats, nullptr, -1);
        dialog.show();
        dialog.setReference(reference);
        find(dialog);
        QVERIFY2(title(dialog).contains(QStringLiteral("in sync")), qPrintable(title(dialog)));
        QVERIFY(!button(dialog, "syncApply")->isEnabled());
        dialog.setReference(reference + QStringLiteral(".none"));
        find(dialog);
        QVERIFY(!button(dialog, "syncApply")->isEnabled());
        QVERIFY(!dialog.findChild<QTableWidget *>()->isVisible());
    }

    void closingStopsTheSearch()
    {
        const QString reference = prepare(400, 7300);
        auto dialog = std::make_unique<SynchroniseDialog>(m_document, m_formats, nullptr, -1);
        dialog->show();
        dialog->setReference(reference);
        QSignalSpy ended(dialog.get(), &SynchroniseDialog::searchEnded);
        button(*dialog, "syncFind")->click();
        dialog->reject();
        QVERIFY(ended.wait(60'000));
        QVERIFY(!button(*dialog, "syncApply")->isEnabled());
    }
};

QTEST_MAIN(TestSynchroniseDialog)
#include "tst_synchronisedialog.moc"
