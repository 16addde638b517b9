// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/translation/glossarytable.h"

#include "common/formats/csv/csvtable.h"
#include "common/formats/encoding.h"
#include "studio/document/durablefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace cinefluent::studio {

using translation::Term;

namespace {

constexpr qint64 maxTableBytes = 16 * 1024 * 1024;

struct TableText
{
    Q_DECLARE_TR_FUNCTIONS(GlossaryTable)
};

// What stands most often in the first line.
QChar separatorOf(const QString &text)
{
    const QString line = text.section(u'\n', 0, 0);
    QChar best = u',';
    for (const QChar candidate : {u',', u';', u'\t'}) {
        if (line.count(candidate) > line.count(best))
            best = candidate;
    }
    return best;
}

bool isHeader(const Term &term)
{
    return term.source.compare(QLatin1String("source"), Qt::CaseInsensitive) == 0 &&
           term.target.compare(QLatin1String("target"), Qt::CaseInsensitive) == 0;
}

} // namespace

Result<QList<Term>> readGlossaryTable(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return makeError(ErrorKind::Unavailable, QStringLiteral("file_not_readable"),
                         TableText::tr("“%1” cannot be read. Nothing was taken from it.").arg(name),
                         file.errorString());
    if (file.size() > maxTableBytes)
        return makeError(ErrorKind::TooLarge, QStringLiteral("glossary_too_large"),
                         TableText::tr("“%1” is too large for a glossary. Nothing was taken from it.").arg(name));
    const QString text = formats::decodeText(file.readAll()).text;
    formats::CellCursor cells(text, separatorOf(text));
    QList<Term> terms;
    while (!cells.atEnd()) {
        const QStringList row = cells.next();
        const Term term{formats::unguarded(row.value(0)).trimmed(), formats::unguarded(row.value(1)).trimmed(),
                        formats::unguarded(row.value(2)).trimmed()};
        const bool isTerm = !term.source.isEmpty() && !term.target.isEmpty() && !(terms.isEmpty() && isHeader(term));
        if (isTerm)
            terms.append(term);
    }
    if (terms.isEmpty())
        return makeError(ErrorKind::InvalidInput, QStringLiteral("glossary_empty"),
                         TableText::tr("“%1” has no terms. A table has a term and its translation in each row, in "
                                       "columns parted by comma, semicolon or tab.")
                             .arg(name));
    return terms;
}

Result<void> writeGlossaryTable(const QString &path, const QList<Term> &terms)
{
    QString text = QStringLiteral("source,target,note\r\n");
    for (const Term &term : terms) {
        formats::appendCell(text, term.source, u',');
        text += u',';
        formats::appendCell(text, term.target, u',');
        text += u',';
        formats::appendCell(text, term.note, u',');
        text += QStringLiteral("\r\n");
    }
    return durablefile::write(path, text.toUtf8());
}

} // namespace cinefluent::studio
