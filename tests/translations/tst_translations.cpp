// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/textrules.h"
#include "tests/translations/tsfile.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace cinefluent::tests;

namespace {

QString folder()
{
    return QStringLiteral(CINEFLUENT_SOURCE_DIR "/translations/");
}

QString pathOf(const QString &tag)
{
    return folder() + QStringLiteral("studio_") + tag + QStringLiteral(".ts");
}

} // namespace

/// Holds translations/*.ts to the sources. A failure is mended by `./dev translations` and a translator.
class TestTranslations : public QObject
{
    Q_OBJECT

private:
    QStringList m_complete;
    TsFile m_fresh; ///< every text of the sources, as lupdate finds them now
    QStringList m_offences;

    [[nodiscard]] QHash<QString, TsMessage> wanted(const QString &tag) const
    {
        QHash<QString, TsMessage> messages;
        for (const TsMessage &message : m_fresh.messages) {
            if (message.isPlural || tag != QLatin1String("en"))
                messages.insert(message.key(), message);
        }
        return messages;
    }

    void addRows() const
    {
        QTest::addColumn<QString>("tag");
        for (const QString &tag : m_complete)
            QTest::newRow(qPrintable(tag)) << tag;
    }

private slots:
    void initTestCase()
    {
        QFile list(folder() + "languages.txt");
        QVERIFY(list.open(QIODevice::ReadOnly));
        for (const QString &line : QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.startsWith(u'#'))
                m_complete.append(line.trimmed());
        }
        QVERIFY(m_complete.contains("en"));

        const QTemporaryDir scratch;
        const QString fresh = scratch.filePath("fresh_de.ts");
        QProcess lupdate;
        lupdate.start(QStringLiteral(CINEFLUENT_LUPDATE),
                      {"-I", CINEFLUENT_SOURCE_DIR, "-locations", "none", "-no-obsolete", "-target-language", "de",
                       CINEFLUENT_SOURCE_DIR "/studio", "-ts", fresh});
        QVERIFY(lupdate.waitForFinished(60'000));
        QCOMPARE(lupdate.exitCode(), 0);
        m_fresh = readTsFile(fresh);
        QVERIFY2(m_fresh.error.isEmpty(), qPrintable(m_fresh.error));
        QVERIFY(m_fresh.messages.size() > 700);
        // What lupdate says about a source is a text that no translator will ever be asked for.
        const QString said = QString::fromUtf8(lupdate.readAllStandardError()).trimmed();
        QVERIFY2(said.isEmpty(), qPrintable(said));
    }

    void cleanup()
    {
        if (!m_offences.isEmpty()) {
            const QString text = QStringLiteral("\n%1 offences; ./dev translations collects new texts\n%2")
                                     .arg(m_offences.size())
                                     .arg(m_offences.mid(0, 60).join(u'\n'));
            m_offences.clear();
            QFAIL(qPrintable(text));
        }
    }

    void everyTextHasAContextThatTheProgramAsksFor()
    {
        // A free tr() or a helper that names its context at run time gets a context that nobody asks for.
        for (const TsMessage &message : m_fresh.messages) {
            const QString last = message.context.section(QStringLiteral("::"), -1);
            if (last.isEmpty() || !last.at(0).isUpper() ||
                message.context.startsWith(QLatin1String("QCoreApplication")))
                m_offences.append(message.name());
        }
    }

    void everyTextOfTheSourcesIsInEveryFile_data() { addRows(); }
    void everyTextOfTheSourcesIsInEveryFile()
    {
        QFETCH(QString, tag);
        const TsFile file = readTsFile(pathOf(tag));
        QVERIFY2(file.error.isEmpty(), qPrintable(file.error));
        QCOMPARE(file.language, tag);
        QHash<QString, TsMessage> missing = wanted(tag);
        for (const TsMessage &message : file.messages) {
            if (message.isObsolete || missing.remove(message.key()) == 0)
                m_offences.append(QStringLiteral("not in the sources any more: ") + message.name());
        }
        for (const TsMessage &message : std::as_const(missing))
            m_offences.append(QStringLiteral("not in the file: ") + message.name());
    }

    void completeLanguagesAreComplete_data() { addRows(); }
    void completeLanguagesAreComplete()
    {
        QFETCH(QString, tag);
        QVERIFY2(pluralForms(tag) > 0, "tell textrules.cpp how many plural forms the language has");
        for (const TsMessage &message : readTsFile(pathOf(tag)).messages) {
            const qsizetype forms = message.isPlural ? pluralForms(tag) : 1;
            if (message.isUnfinished || message.translations.contains(QString()))
                m_offences.append(QStringLiteral("not translated: ") + message.name());
            else if (message.translations.size() != forms)
                m_offences.append(QStringLiteral("%1 plural forms: ").arg(message.translations.size()) +
                                  message.name());
        }
    }

    void translationsKeepWhatTheProgramNeeds_data()
    {
        QTest::addColumn<QString>("tag");
        for (const QString &name : QDir(folder()).entryList({"studio_*.ts"}))
            QTest::newRow(qPrintable(name)) << name.mid(7).chopped(3);
    }
    void translationsKeepWhatTheProgramNeeds()
    {
        QFETCH(QString, tag);
        for (const TsMessage &message : readTsFile(pathOf(tag)).messages) {
            for (const QString &translation : message.translations) {
                if (translation.isEmpty() || message.isUnfinished)
                    continue;
                for (const QString &fault : faultsOf(message.source, translation, tag, message.isPlural))
                    m_offences.append(fault + QStringLiteral(": ") + message.name() + QStringLiteral(" → ") +
                                      translation);
            }
        }
    }

    void theSameEnglishIsAskedForOnceAPlace()
    {
        // Texts that differ in blanks or case alone are one text written twice: translators see both.
        QHash<QString, QString> seen;
        for (const TsMessage &message : m_fresh.messages) {
            const QString folded = message.context + message.source.toCaseFolded().simplified();
            const auto former = seen.constFind(folded);
            if (former != seen.constEnd() && *former != message.source)
                m_offences.append(message.name() + QStringLiteral(" | ") + *former);
            seen.insert(folded, message.source);
        }
    }

    void theRulesFindWhatIsWrong()
    {
        QVERIFY(faultsOf("&Open %1…", "%1 ö&ffnen…", "de", false).isEmpty());
        QVERIFY(faultsOf("%n cue(s)", "ein Untertitel", "de", true).isEmpty());
        QVERIFY(faultsOf("Open (&nbsp;%1)", "Öffnen (&nbsp;%1)", "de", false).isEmpty());
        QVERIFY(faultsOf("&Open…", "開く(&O)…", "ja", false).isEmpty());
        QVERIFY(faultsOf("Done.", "完了。", "ja", false).isEmpty());
        QVERIFY(faultsOf("Dur.", "Dauer", "de", false).isEmpty()); // an abbreviation
        for (const auto &[source, translation] : {std::pair{"Open %1", "Öffnen"},
                                                  {"Open %1 %2", "Öffnen %1 %1"},
                                                  {"&Open", "Öffnen"},
                                                  {"Open", "&Öffnen"},
                                                  {"Open…", "Öffnen"},
                                                  {"Open it.", "Öffnen Sie es"},
                                                  {"Name:", "Name"},
                                                  {" s", "s"},
                                                  {"min ", "min"},
                                                  {"<b>%1</b>", "%1"},
                                                  {"Films (*.mp4)", "Filme (*.mp3)"},
                                                  {"%n here", "hier"},
                                                  {"One\nTwo", "Eins Zwei"}})
            QVERIFY2(!faultsOf(QString::fromUtf8(source), QString::fromUtf8(translation), "de", false).isEmpty(),
                     translation);
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
