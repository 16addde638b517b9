// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/translation/glossarytable.h"
#include "tests/studio/document/temporaryproject.h"

using namespace cinefluent;
using namespace cinefluent::studio;
using translation::Term;

class TestGlossaryTable : public QObject
{
    Q_OBJECT

private slots:
    void readsBackWhatItWrites()
    {
        const QList<Term> terms{
            {"night watch", "Nachtwache", ""}, {"=1+1", "\"quoted\", and so on", "two\nlines"}, {"東京", "Tokio", "x"}};
        VERIFY_OK(writeGlossaryTable(path(), terms));
        QCOMPARE(*readGlossaryTable(path()), terms);
    }

    void readsOtherTables_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("count");
        QTest::newRow("semicolons without header") << QByteArray("a;b\nc;d;e\n") << 2;
        QTest::newRow("tabs, old Mac lines") << QByteArray("Source\tTarget\ra\tb\r") << 1;
        QTest::newRow("incomplete rows") << QByteArray("a,b\nc\n,d\n\n") << 1;
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                              "a\0,\0b\0\n\0",
                                              10)
                                << 1;
    }

    void readsOtherTables()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, count);
        store(bytes);
        const Result<QList<Term>> terms = readGlossaryTable(path());
        VERIFY_OK(terms);
        QCOMPARE(terms->size(), count);
    }

    void refusesWhatIsNone()
    {
        QCOMPARE(readGlossaryTable(path() + u'x').error().code, QStringLiteral("file_not_readable"));
        store("source,target\r\n");
        QCOMPARE(readGlossaryTable(path()).error().code, QStringLiteral("glossary_empty"));
        store(QByteArray(17 * 1024 * 1024, 'a'));
        QCOMPARE(readGlossaryTable(path()).error().code, QStringLiteral("glossary_too_large"));
    }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("terms.csv")); }
    void store(const QByteArray &bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestGlossaryTable)
#include "tst_glossarytable.moc"
