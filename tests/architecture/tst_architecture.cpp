// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace cinefluent::tests;

namespace {

/// What the folders of a layer may include besides themselves. A folder is matched by its longest prefix here; a
/// folder without a rule is an offence, so that a new room needs a word in this table and in ARCHITECTURE.md.
const QMap<QString, QStringList> &allowedFolders()
{
    static const QMap<QString, QStringList> rules{
        {"common/base", {}},
        {"common/timeline", {"common/base"}},
        {"common/lesson", {"common/base", "common/timeline"}},
        {"common/vocabulary", {"common/base", "common/timeline"}},
        {"common/quality", {"common/base", "common/timeline", "common/lesson", "common/vocabulary"}},
        {"common/formats", {"common/base", "common/timeline", "common/lesson", "common/vocabulary"}},
        {"common/language", {"common/base", "common/timeline", "common/lesson", "common/vocabulary"}},
        {"common/align", {"common/base", "common/timeline", "common/lesson", "common/vocabulary"}},
        {"common/planning", {"common/base", "common/timeline"}},
        {"common/translation", {"common/base"}},
        {"common/merge", {"common/base", "common/timeline", "common/lesson", "common/vocabulary"}},
        {"common/sync", {"common/base", "common/merge", "common/api"}},
        {"common/encode", {"common/base", "common/timeline", "common/lesson", "common/vocabulary"}},
        {"common/learning", {"common/base", "common/timeline", "common/lesson", "common/vocabulary"}},
        {"common/api", {"common/base", "common/timeline", "common/lesson", "common/vocabulary"}},
        {"common/publishing",
         {"common/base", "common/timeline", "common/lesson", "common/vocabulary", "common/formats", "common/encode",
          "common/api"}},
        {"studio/document", {"common"}},
        {"studio/media", {"common"}},
        {"studio/net", {"common"}},
        {"studio/scenarios", {"common", "studio/document", "studio/media", "studio/net"}},
        {"studio/ui", {"common", "studio/document", "studio/media", "studio/scenarios"}},
        {"studio/app", {"common", "studio"}},
        {"server/services", {"common"}},
        {"server/http", {"common", "server/services"}},
        {"server/storage", {"common", "server/services"}},
        {"server/realtime", {"common", "server/services"}},
        {"server/jobs", {"common", "server/services"}},
        {"server/integrations", {"common", "server/services"}},
        {"server/app", {"common", "server"}},
    };
    return rules;
}

/// System headers that only the named folders may include.
struct Wall
{
    const char *pattern;
    QStringList folders;
};

const QList<Wall> &walls()
{
    static const QList<Wall> list{
        {"^(pqxx/|libpq-fe\\.h)", {"server/storage/postgres"}},
        {"^hiredis/", {"server/storage/redis"}},
        {"^Q(HttpServer|AbstractHttpServer)", {"server/http", "server/app"}},
        {"^(QtWidgets|Q(Widget|MainWindow|Dialog|Application|DockWidget|Label|PushButton|TableView|Menu))(/.*)?$",
         {"studio/ui", "studio/app"}},
        {"^QSql", {"studio/document"}},
        {"^(libav|libsw)", {"studio/media"}},
        {"^(lttoolbox|apertium)/", {"common/language/engines/apertium"}},
        {"^kiss_fft", {"common/align"}},
        {"^espeak-ng/", {"common/language/engines/espeak"}},
        {"^mecab\\.h", {"common/language/engines/mecab"}},
        {"^hunspell/", {"common/language/engines/hunspell", "tests/bench/language"}},
        {"^QNetworkAccessManager", {"studio/net", "studio/app", "server/integrations"}},
    };
    return list;
}

QString ruleFor(const QString &folder)
{
    QString best;
    for (const QString &prefix : allowedFolders().keys()) {
        if ((folder == prefix || folder.startsWith(prefix + u'/')) && prefix.size() > best.size())
            best = prefix;
    }
    return best;
}

bool isWithin(const QString &path, const QStringList &folders)
{
    for (const QString &folder : folders) {
        if (path == folder || path.startsWith(folder + u'/'))
            return true;
    }
    return false;
}

constexpr int cppLineLimit = 700;
constexpr int headerLineLimit = 200;
constexpr int mainWindowLineLimit = 400;
constexpr int functionLineLimit = 70;

} // namespace

class TestArchitecture : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_root = QStringLiteral(CINEFLUENT_SOURCE_DIR);
        m_tree = readSourceTree(m_root);
        QVERIFY(m_tree.size() > 20);
    }

    void cleanup()
    {
        if (!m_offences.isEmpty()) {
            const QString text = m_offences.join(u'\n');
            m_offences.clear();
            QFAIL(qPrintable(u'\n' + text));
        }
    }

    void includesFollowTheLayers()
    {
        for (const SourceFile &file : m_tree) {
            if (file.path.startsWith(QLatin1String("tests/")))
                continue;
            const QString rule = ruleFor(file.folder());
            if (rule.isEmpty()) {
                m_offences.append(file.path + ": its folder has no rule");
                continue;
            }
            for (const QString &include : file.ownIncludes) {
                if (!isWithin(include, {rule}) && !isWithin(include, allowedFolders()[rule]))
                    m_offences.append(QStringLiteral("%1 may not include %2").arg(file.path, include));
            }
        }
    }

    void ownIncludesNameExistingFiles()
    {
        for (const SourceFile &file : m_tree) {
            for (const QString &include : file.ownIncludes) {
                if (!m_tree.contains(include) && !include.endsWith(QLatin1String(".moc")) && include.contains(u'/'))
                    m_offences.append(QStringLiteral("%1 includes %2, which is not there").arg(file.path, include));
            }
        }
    }

    void foldersHaveNoCycle()
    {
        QMap<QString, QSet<QString>> edges;
        for (const SourceFile &file : m_tree) {
            for (const QString &include : file.ownIncludes) {
                const auto target = m_tree.constFind(include);
                // A test folder uses tests/support and may be split freely.
                if (target != m_tree.cend() && target->folder() != file.folder() &&
                    !file.path.startsWith(QLatin1String("tests/")))
                    edges[file.folder()].insert(target->folder());
            }
        }
        const QStringList cycle = findCycle(edges);
        QVERIFY2(cycle.isEmpty(), qPrintable(cycle.join(QStringLiteral(" → "))));
    }

    void wallsHold()
    {
        for (const Wall &wall : walls()) {
            const QRegularExpression pattern(QString::fromLatin1(wall.pattern));
            for (const SourceFile &file : m_tree) {
                if (file.path.startsWith(QLatin1String("tests/")) || isWithin(file.path, wall.folders))
                    continue;
                for (const QString &include : file.systemIncludes) {
                    if (pattern.match(include).hasMatch())
                        m_offences.append(QStringLiteral("%1 may not include <%2>").arg(file.path, include));
                }
            }
        }
    }

    void nothingIsDead()
    {
        QSet<QString> included;
        for (const SourceFile &file : m_tree)
            included.unite(QSet<QString>(file.ownIncludes.begin(), file.ownIncludes.end()));
        QHash<QString, QString> lists;
        for (const SourceFile &file : m_tree) {
            if (file.isHeader()) {
                if (!included.contains(file.path))
                    m_offences.append(file.path + ": no file includes it");
                continue;
            }
            if (!isListed(file.path, lists))
                m_offences.append(file.path + ": no CMakeLists.txt names it");
        }
    }

    void filesKeepTheirBudgets()
    {
        for (const SourceFile &file : m_tree) {
            int limit = file.isHeader() ? headerLineLimit : cppLineLimit;
            if (file.path.endsWith(QLatin1String("/mainwindow.cpp")))
                limit = mainWindowLineLimit;
            const qsizetype count = file.lines.size() - 1;
            if (count > limit)
                m_offences.append(QStringLiteral("%1: %2 lines, at most %3").arg(file.path).arg(count).arg(limit));
        }
    }

    void functionsKeepTheirBudgets()
    {
        for (const SourceFile &file : m_tree) {
            for (const LongFunction &function : longFunctions(file, functionLineLimit))
                m_offences.append(QStringLiteral("%1:%2: a function of %3 lines, at most %4")
                                      .arg(file.path)
                                      .arg(function.line)
                                      .arg(function.length)
                                      .arg(functionLineLimit));
        }
    }

    void everyFileNamesItsLicence()
    {
        for (const SourceFile &file : m_tree) {
            if (file.lines.constFirst() != QLatin1String("// SPDX-License-Identifier: GPL-3.0-or-later"))
                m_offences.append(file.path + ": the first line is not the SPDX line");
        }
    }

    void headersAreGuardedByPragma()
    {
        for (const SourceFile &file : m_tree) {
            if (file.isHeader() && !file.lines.contains(QLatin1String("#pragma once")))
                m_offences.append(file.path + ": no #pragma once");
        }
    }

    void testsDoNotSleep()
    {
        static const QRegularExpression sleeping(
            QStringLiteral("\\b(QThread::(m|u)?sleep|std::this_thread::sleep|qSleep|usleep|nanosleep|QTest::qSleep)"));
        for (const SourceFile &file : m_tree) {
            if (!file.path.startsWith(QLatin1String("tests/")) || file.path.contains(QLatin1String("architecture")))
                continue;
            for (qsizetype i = 0; i < file.lines.size(); ++i) {
                if (sleeping.match(file.lines[i]).hasMatch())
                    m_offences.append(QStringLiteral("%1:%2: a test waits for a condition, never for a time")
                                          .arg(file.path)
                                          .arg(i + 1));
            }
        }
    }

    /// GCC 12 corrupts memory where an arm of a conditional expression awaits.
    void nothingIsAwaitedConditionally()
    {
        for (const SourceFile &file : m_tree) {
            if (file.path.contains(QLatin1String("architecture"))) // which shows the offence
                continue;
            const QRegularExpressionMatch found = conditionalAwait().match(file.lines.join(u'\n'));
            if (found.hasMatch())
                m_offences.append(QStringLiteral("%1: “%2” awaits inside ?: – write if and else")
                                      .arg(file.path, found.captured().simplified().right(60)));
        }
    }

    /// It destroys twice what a lambda that is made within an awaited call holds by value.
    void awaitedCallsHoldNoCopies()
    {
        for (const SourceFile &file : m_tree) {
            if (file.path.contains(QLatin1String("architecture")))
                continue;
            const QRegularExpressionMatch found = copyingLambda().match(file.lines.join(u'\n'));
            if (found.hasMatch())
                m_offences.append(QStringLiteral("%1: “%2…” – name the lambda first and move it in")
                                      .arg(file.path, found.captured().simplified().left(60)));
        }
    }

    /// The checks above would pass on nothing: each is shown an offence.
    void recognisesOffences()
    {
        QCOMPARE(findCycle({{"a", {"b"}}, {"b", {"c"}}, {"c", {"a"}}}), QStringList({"a", "b", "c", "a"}));
        QVERIFY(findCycle({{"a", {"b", "c"}}, {"b", {"c"}}}).isEmpty());
        SourceFile file;
        file.lines =
            QStringList{"void f()", "{", "    one();", "    two();", "}", "struct S", "{", "  a;", "  b;", "};"};
        QCOMPARE(longFunctions(file, 1).size(), 1);
        QVERIFY(longFunctions(file, 2).isEmpty());
        QCOMPARE(ruleFor("server/storage/postgres"), QStringLiteral("server/storage"));
        QVERIFY(!isWithin("common/formatsextra/x.h", {"common/formats"}));
        QVERIFY(conditionalAwait().match("const auto a = b ? co_await c()\n : d;").hasMatch());
        QVERIFY(!conditionalAwait().match("a = b ? c : d; e = co_await (f ? g : h).i();").hasMatch());
        QVERIFY(copyingLambda().match("auto a = co_await pool.run([body] { return b; });").hasMatch());
        QVERIFY(!copyingLambda().match("co_await run([&] { c(); }); co_await run(x[i], [](int) {});").hasMatch());
    }

private:
    /// "? …" and an await in one statement.
    [[nodiscard]] static const QRegularExpression &conditionalAwait()
    {
        static const QRegularExpression pattern(QStringLiteral("\\s\\?\\s[^;{}]*\\bco_await\\b"));
        return pattern;
    }

    /// A lambda with a list of captures among the arguments of what is awaited.
    [[nodiscard]] static const QRegularExpression &copyingLambda()
    {
        static const QRegularExpression pattern(QStringLiteral("\\bco_await\\s[^;{}]*[(,]\\s*\\[(?!&?\\]|this\\])"));
        return pattern;
    }

    /// Whether a CMakeLists.txt in the file's folder or above names it; a test may be named by its target alone.
    [[nodiscard]] bool isListed(const QString &path, QHash<QString, QString> &lists) const
    {
        const QString name = path.mid(path.lastIndexOf(u'/') + 1);
        const QString stem = name.left(name.lastIndexOf(u'.'));
        for (QString folder = path.left(path.lastIndexOf(u'/')); !folder.isEmpty();
             folder = folder.left(std::max<qsizetype>(folder.lastIndexOf(u'/'), 0))) {
            if (!lists.contains(folder)) {
                QFile list(m_root + u'/' + folder + "/CMakeLists.txt");
                lists[folder] = list.open(QIODevice::ReadOnly) ? QString::fromUtf8(list.readAll()) : QString();
            }
            const QRegularExpression named(
                QStringLiteral("(^|[\\s/(])%1($|[\\s)])").arg(QRegularExpression::escape(name)));
            const QRegularExpression target(
                QStringLiteral("[\\s(](tst_)?%1[\\s)]").arg(QRegularExpression::escape(stem.mid(4))));
            const QString &text = lists[folder];
            if (text.contains(named) || (stem.startsWith(QLatin1String("tst_")) && text.contains(target)))
                return true;
        }
        return false;
    }

    QString m_root;
    QMap<QString, SourceFile> m_tree;
    QStringList m_offences;
};

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
