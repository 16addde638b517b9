// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of a three-way merge: symmetric, idempotent, nothing gone that is not set aside.
#include "common/merge/fieldmerge.h"
#include "common/merge/listvalue.h"
#include "tests/support/testruns.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <random>

using namespace cinefluent::merge;
using namespace cinefluent::tests;

namespace {

constexpr FieldKind kinds[] = {FieldKind::Scalar, FieldKind::Text, FieldKind::List, FieldKind::Range};

FieldValue someValue(FieldKind kind, std::mt19937_64 &random)
{
    if (random() % 8 == 0)
        return {};
    QStringList parts;
    for (quint64 count = random() % 5; count > 0; --count)
        parts.append(QString(QChar(char16_t(u'a' + random() % 6))));
    switch (kind) {
    case FieldKind::Scalar:
        return QString::number(random() % 4);
    case FieldKind::Text:
        return parts.join(u' ');
    case FieldKind::List:
        return toListValue(parts);
    case FieldKind::Range:
        break;
    }
    return QStringLiteral("%1 %2").arg(random() % 5).arg(5 + random() % 5);
}

bool isValidRange(const QString &value)
{
    const QStringList ends = value.split(u' ');
    return ends.size() == 2 && ends.at(0).toLongLong() < ends.at(1).toLongLong();
}

} // namespace

class TestFieldMerge : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_seed = runSeed(); }

    void laws()
    {
        std::mt19937_64 random(m_seed);
        for (int run = runCount(1'000'000, 20'000); run > 0; --run) {
            const FieldKind kind = kinds[random() % std::size(kinds)];
            const FieldValue base = someValue(kind, random);
            const FieldValue a = someValue(kind, random);
            const FieldValue b = someValue(kind, random);
            const FieldMerge merged = mergeField(kind, base, a, b);
            QCOMPARE(mergeField(kind, base, b, a), merged);
            QCOMPARE(mergeField(kind, base, a, a), (FieldMerge{a, {}}));
            QCOMPARE(mergeField(kind, base, base, b), (FieldMerge{b, {}}));
            // What came out is not changed by merging either side again.
            if (!merged.setAside && kind == FieldKind::Scalar)
                QCOMPARE(mergeField(kind, base, merged.value, a).setAside.has_value(), false);
            if (merged.setAside) {
                QVERIFY(kind != FieldKind::List);
                QVERIFY(merged.value != merged.setAside);
                QVERIFY((merged.value == a && merged.setAside == b) || (merged.value == b && merged.setAside == a));
            }
            if (kind == FieldKind::Range && merged.value)
                QVERIFY(isValidRange(*merged.value));
        }
    }

    /// Several concurrent changes of one base come to one value and one set of versions set aside, in any order.
    void scalarsAreMergedInAnyOrder()
    {
        std::mt19937_64 random(m_seed + 1);
        for (int run = runCount(100'000, 5'000); run > 0; --run) {
            const FieldValue base = QStringLiteral("base");
            QStringList changes;
            for (quint64 count = 2 + random() % 4; count > 0; --count)
                changes.append(QString::number(random() % 9));
            const auto fold = [&](const QStringList &order) {
                FieldValue value = base;
                QSet<QString> aside;
                for (const QString &change : order) {
                    const FieldMerge merged = mergeField(FieldKind::Scalar, base, value, change);
                    value = merged.value;
                    if (merged.setAside)
                        aside.insert(*merged.setAside);
                }
                return std::pair(value, aside);
            };
            const auto first = fold(changes);
            std::shuffle(changes.begin(), changes.end(), random);
            const auto second = fold(changes);
            QCOMPARE(second.first, first.first);
            QCOMPARE(second.second, first.second);
            QSet<QString> all = first.second;
            all.insert(*first.first);
            QCOMPARE(all, QSet<QString>(changes.begin(), changes.end()));
        }
    }

    void removalsGiveWayToEdits()
    {
        for (const FieldKind kind : kinds) {
            const QString was = kind == FieldKind::Range ? "1 2" : "was";
            const QString edited = kind == FieldKind::Range ? "1 3" : "edited";
            QCOMPARE(mergeField(kind, was, {}, edited), (FieldMerge{edited, {}}));
            QCOMPARE(mergeField(kind, was, {}, was), (FieldMerge{{}, {}}));
        }
        QCOMPARE(mergeField(FieldKind::Text, "was", "", "edited"), (FieldMerge{"edited", {}}));
        QCOMPARE(mergeField(FieldKind::Text, "was", "", {}), (FieldMerge{"", {}}));
    }

    void rangesMergeByEnds()
    {
        const auto merged = [](const char *base, const char *a, const char *b) {
            return mergeField(FieldKind::Range, QString(base), QString(a), QString(b));
        };
        QCOMPARE(merged("10 20", "12 20", "10 25"), (FieldMerge{"12 25", {}}));
        QCOMPARE(merged("10 20", "12 20", "13 20"), (FieldMerge{"13 20", "12 20"}));
        QCOMPARE(merged("10 20", "18 20", "10 15"), (FieldMerge{"18 20", "10 15"})); // IN would stand behind OUT
        QCOMPARE(merged("10 20", "x", "10 15"), (FieldMerge{"x", "10 15"}));
    }

    /// Membership by another way: bit by bit.
    void listsKeepWhatWasAddedAndDropWhatWasRemoved()
    {
        std::mt19937_64 random(m_seed + 2);
        const auto some = [&] {
            QStringList list;
            for (char16_t letter = u'a'; letter < u'i'; ++letter) {
                if (random() % 2)
                    list.append(QString(QChar(letter)));
            }
            std::shuffle(list.begin(), list.end(), random);
            return list;
        };
        for (int run = runCount(200'000, 5'000); run > 0; --run) {
            const QStringList base = some();
            const QStringList a = some();
            const QStringList b = some();
            const QStringList merged = mergeLists(base, a, b);
            for (char16_t letter = u'a'; letter < u'i'; ++letter) {
                const QString entry = QString(QChar(letter));
                const int votes = a.contains(entry) + b.contains(entry);
                QCOMPARE(merged.count(entry), votes == 2 || (votes == 1 && !base.contains(entry)) ? 1 : 0);
            }
        }
        QCOMPARE(mergeLists({"a", "b", "c"}, {"c", "a", "b"}, {"a", "x", "b", "c"}), QStringList({"c", "a", "x", "b"}));
        QCOMPARE(mergeLists({"a", "b"}, {"a", "b", "x"}, {"a"}), QStringList({"a", "x"}));
    }

    void listValuesReadBack()
    {
        std::mt19937_64 random(m_seed + 3);
        for (int run = runCount(100'000, 2'000); run > 0; --run) {
            QStringList list;
            for (quint64 count = random() % 4; count > 0; --count) {
                QString entry;
                for (quint64 length = random() % 5; length > 0; --length)
                    entry += QLatin1StringView("n\\\na").at(qsizetype(random() % 4));
                list.append(entry);
            }
            QCOMPARE(fromListValue(toListValue(list)), list);
        }
    }

    void recordsMergeFieldByField()
    {
        const Fields base{{"text", "The cat sat."}, {"notes", "n"}, {"range", "1 5"}, {"translations/es", "uno"}};
        Fields a = base;
        a["text"] = "The dog sat.";
        a["translations/es"] = "dos";
        Fields b = base;
        b["range"] = "1 6";
        b["translations/es"] = "tres";
        b.remove("notes");
        b["translations/fr"] = "un";
        const RecordMerge merged = mergeRecords(EntityKind::Cue, base, a, b);
        QCOMPARE(
            merged.fields,
            (Fields{
                {"text", "The dog sat."}, {"range", "1 6"}, {"translations/es", "tres"}, {"translations/fr", "un"}}));
        QCOMPARE(merged.setAside, (QList<SetAside>{{"translations/es", "dos"}}));
        QCOMPARE(mergeRecords(EntityKind::Cue, base, b, a), merged);
    }

private:
    quint32 m_seed = 0;
};

QTEST_GUILESS_MAIN(TestFieldMerge)
#include "tst_fieldmerge.moc"
