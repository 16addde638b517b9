// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/addcues.h"
#include "studio/document/commands/addheadword.h"
#include "studio/document/commands/addlesson.h"
#include "studio/ui/dialogs/exportwordsdialog.h"
#include "tests/studio/document/temporaryproject.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

class TestExportWordsDialog : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatWillBeWritten()
    {
        TemporaryProject project;
        ProjectDocument &document = *project.document;
        const Cue cue = makeCue(document, 1000, 2000, QStringLiteral("A lamp."));
        VERIFY_OK(document.execute(std::make_unique<AddCues>(QList<Cue>{cue})));
        Lesson lesson;
        lesson.id = document.newId<LessonId>();
        lesson.language = QStringLiteral("en");
        lesson.title = QStringLiteral("Later");
        lesson.range = {MediaTime::fromMs(5000), MediaTime::fromMs(9000)};
        VERIFY_OK(document.execute(std::make_unique<AddLesson>(lesson)));
        Headword word;
        word.id = document.newId<HeadwordId>();
        word.word = QStringLiteral("lamp");
        word.language = QStringLiteral("en");
        word.senses = {{document.newId<SenseId>(), {}, {{QStringLiteral("es"), QStringLiteral("lámpara")}}}};
        VERIFY_OK(document.execute(std::make_unique<AddHeadword>(word)));

        ExportWordsDialog dialog(document.content(), nullptr, {});
        dialog.show();
        auto *ok = dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QVERIFY(ok->isEnabled());
        QCOMPARE(dialog.suffix(), QStringLiteral("apkg"));
        QCOMPARE(dialog.request().language, QStringLiteral("es"));
        QVERIFY(!dialog.request().lesson);
        // No film is open: nothing to take sound and pictures from.
        for (const QCheckBox *box : dialog.findChildren<QCheckBox *>())
            QVERIFY(!box->isEnabled());
        const auto texts = [&] {
            QStringList all;
            for (const QLabel *label : dialog.findChildren<QLabel *>())
                all.append(label->text());
            return all.join(u'\n');
        };
        QVERIFY2(texts().contains("1 card"), qPrintable(texts()));

        // The word is marked nowhere, so the lesson has none.
        ExportWordsDialog ofLesson(document.content(), nullptr, lesson.id);
        QCOMPARE(*ofLesson.request().lesson, lesson.id);
        QVERIFY(!ofLesson.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->isEnabled());
    }
};

QTEST_MAIN(TestExportWordsDialog)
#include "tst_exportwordsdialog.moc"
