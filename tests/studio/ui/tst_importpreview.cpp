// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/setcuetranslation.h"
#include "studio/ui/dialogs/importdialog.h"
#include "studio/ui/dialogs/translationpreviewmodel.h"
#include "tests/support/eventually.h"
#include "tests/support/uifixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

/// What an import would do, shown before it is done.
class TestImportPreview : public QObject
{
    Q_OBJECT

private:
    static QString write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
        return path;
    }

    /// Cue 1 gets two rows, cue 2 one, cue 3 none, cue 4 another translation; one row has no cue.
    static QByteArray spanish()
    {
        return "1\n00:00:01,000 --> 00:00:01,900\nEsta es la\n\n2\n00:00:02,000 --> 00:00:03,000\nlínea número 1.\n\n"
               "3\n00:00:04,000 --> 00:00:06,000\nEsta es la línea 2.\n\n4\n00:00:10,000 --> 00:00:12,000\nEsta es la "
               "línea 4.\n\n"
               "5\n00:01:40,000 --> 00:01:41,000\nNadie.\n\n";
    }

private slots:
    void aTranslationIsShownBesideTheCues_data()
    {
        QTest::addColumn<ThemeMode>("mode");
        QTest::newRow("light") << ThemeMode::Light;
        QTest::newRow("dark") << ThemeMode::Dark;
    }

    void aTranslationIsShownBesideTheCues()
    {
        QFETCH(ThemeMode, mode);
        UiFixture fixture;
        fixture.theme().apply(*qApp, mode);
        const auto window = fixture.showProject(4);
        ProjectDocument &document = *window->workspace().document();
        QVERIFY(document.execute(std::make_unique<SetCueTranslation>(document.cues().at(3).id, "es", "Claro.")).ok());
        const QString before = document.cues().at(3).translations.value("es");
        window->open(write(fixture.path("film.es.srt"), spanish()));
        QTRY_VERIFY(window->findChild<ImportDialog *>());
        auto *dialog = window->findChild<ImportDialog *>();
        QCOMPARE(dialog->request().language, QStringLiteral("es"));
        auto *import = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        auto *table = dialog->findChild<QTableView *>("importTranslations");
        QTRY_VERIFY(table->isVisible() && import->isEnabled());
        const auto *model = qobject_cast<const TranslationPreviewModel *>(table->model());
        QCOMPARE(model->rowCount(), 5);
        QCOMPARE(model->rowAt(0).fate, TranslationFate::Joined);
        QCOMPARE(model->rowAt(1).fate, TranslationFate::Matched);
        QCOMPARE(model->rowAt(2).fate, TranslationFate::CueAlone);
        QCOMPARE(model->rowAt(3).former, before);
        QCOMPARE(model->rowAt(4).fate, TranslationFate::RowAlone);
        const QString counts = dialog->findChild<QLabel *>("importCounts")->text();
        QVERIFY2(counts.contains("1 row without a cue") && counts.contains("2 translations replaced"),
                 qPrintable(counts));

        // The colour of each fate can be read on the table in this theme.
        const ThemeColors &colors = fixture.theme().colors();
        QSet<QRgb> seen;
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto color =
                model->index(row, TranslationPreviewModel::Fate).data(Qt::ForegroundRole).value<QColor>();
            seen.insert(color.rgb());
            QVERIFY(contrastRatio(color, colors.base) >= 4.5 && contrastRatio(color, colors.alternate) >= 4.5);
        }
        QVERIFY(seen.size() >= 4);
        look(*dialog, QStringLiteral("import-%1").arg(QTest::currentDataTag()));

        dialog->findChild<QCheckBox *>()->setChecked(true);
        QCOMPARE(model->rowCount(), 4);

        // The document is as it was until the import, which is one step.
        QCOMPARE(document.cues().at(3).translations.value("es"), before);
        const qsizetype history = document.historyPosition();
        import->click();
        QTRY_COMPARE(document.cues().at(3).translations.value("es"), QStringLiteral("Esta es la línea 4."));
        QCOMPARE(document.historyPosition(), history + 1);
        QCOMPARE(document.cues().at(0).translations.value("es"), QStringLiteral("Esta es la\nlínea número 1."));
        QTRY_VERIFY(!window->flows().isBusy());
    }

    void theLanguageDecidesWhatIsShown()
    {
        UiFixture fixture;
        const auto window = fixture.showProject(4);
        window->open(write(fixture.path("film.es.srt"), spanish()));
        QTRY_VERIFY(window->findChild<ImportDialog *>());
        auto *dialog = window->findChild<ImportDialog *>();
        auto *table = dialog->findChild<QTableView *>("importTranslations");
        QTRY_VERIFY(table->isVisible());
        dialog->findChild<QComboBox *>("importLanguage")->setCurrentIndex(0);
        QTRY_VERIFY(!table->isVisible());
        auto *import = dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
        QTRY_VERIFY(import->isEnabled());
        dialog->reject();
        QTRY_VERIFY(!window->flows().isBusy());
    }

private:
    /// A picture for who looks at them: into the folder CINEFLUENT_LOOK, where that is set.
    static void look(QWidget &widget, const QString &name)
    {
        if (const QString folder = qEnvironmentVariable("CINEFLUENT_LOOK"); !folder.isEmpty())
            QVERIFY(widget.grab().save(QDir(folder).filePath(name + ".png")));
    }
};

QTEST_MAIN(TestImportPreview)
#include "tst_importpreview.moc"
