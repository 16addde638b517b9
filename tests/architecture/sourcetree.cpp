// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace cinefluent::tests {

namespace {

SourceFile read(const QString &root, const QString &path)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
    SourceFile file;
    file.path = path;
    QFile source(root + u'/' + path);
    if (!source.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    file.lines = QString::fromUtf8(source.readAll()).split(u'\n');
    for (const QString &line : file.lines) {
        const QRegularExpressionMatch match = include.match(line);
        if (match.hasMatch())
            (match.captured(1) == QLatin1String("<") ? file.systemIncludes : file.ownIncludes)
                .append(match.captured(2));
    }
    return file;
}

enum class Mark
{
    Unseen,
    Open,
    Done
};

bool visit(const QString &node, const QMap<QString, QSet<QString>> &edges, QHash<QString, Mark> &marks,
           QStringList &path)
{
    marks[node] = Mark::Open;
    path.append(node);
    for (const QString &next : edges.value(node)) {
        const Mark mark = marks.value(next, Mark::Unseen);
        if (mark == Mark::Open) {
            path = path.mid(path.indexOf(next)) << next;
            return true;
        }
        if (mark == Mark::Unseen && visit(next, edges, marks, path))
            return true;
    }
    marks[node] = Mark::Done;
    path.removeLast();
    return false;
}

} // namespace

QString SourceFile::folder() const
{
    return path.left(path.lastIndexOf(u'/'));
}

QMap<QString, SourceFile> readSourceTree(const QString &root)
{
    QMap<QString, SourceFile> tree;
    for (const char *top : {"common", "server", "studio", "tests"}) {
        QDirIterator it(root + u'/' + QLatin1String(top), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = QDir(root).relativeFilePath(it.next());
            if (!path.contains(QLatin1String("node_modules/")))
                tree.insert(path, read(root, path));
        }
    }
    return tree;
}

QList<LongFunction> longFunctions(const SourceFile &file, int budget)
{
    static const QRegularExpression lone(QStringLiteral("^( *)\\{$"));
    QList<LongFunction> found;
    for (qsizetype i = 0; i < file.lines.size(); ++i) {
        const QRegularExpressionMatch match = lone.match(file.lines[i]);
        if (!match.hasMatch())
            continue;
        const QString indent = match.captured(1);
        for (qsizetype end = i + 1; end < file.lines.size(); ++end) {
            const QString &line = file.lines[end];
            if (!line.startsWith(indent + u'}'))
                continue;
            const auto length = int(end - i - 1);
            if (line == indent + u'}' && length > budget)
                found.append({int(i) + 1, length});
            break;
        }
    }
    return found;
}

QStringList findCycle(const QMap<QString, QSet<QString>> &edges)
{
    QHash<QString, Mark> marks;
    for (auto it = edges.keyBegin(); it != edges.keyEnd(); ++it) {
        QStringList path;
        if (marks.value(*it, Mark::Unseen) == Mark::Unseen && visit(*it, edges, marks, path))
            return path;
    }
    return {};
}

} // namespace cinefluent::tests
