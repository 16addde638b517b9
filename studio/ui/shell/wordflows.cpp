// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/shell/wordflows.h"

#include "studio/scenarios/wordexchange.h"
#include "studio/ui/dialogs/exportwordsdialog.h"

#include <QCoroSignal>
#include <QDir>
#include <QFileInfo>
#include <QPointer>

namespace cinefluent::studio {

namespace {

FileRequest fileToWrite(const ProjectDocument &document, const ExportWordsDialog &dialog)
{
    const QFileInfo project(document.path());
    FileRequest request;
    request.id = QStringLiteral("export_words");
    request.title = WordFlows::tr("Export words");
    request.nameFilters = {dialog.suffix() == QStringLiteral("apkg") ? WordFlows::tr("Anki packages (*.apkg)")
                                                                     : WordFlows::tr("Tables (*.csv)")};
    request.folder = project.absolutePath();
    request.suggestedName = project.completeBaseName() + u'.' + dialog.suffix();
    request.isForSaving = true;
    return request;
}

FileRequest fileToRead()
{
    FileRequest request;
    request.id = QStringLiteral("import_words");
    request.title = WordFlows::tr("Import words");
    request.nameFilters = {WordFlows::tr("Word lists (*.apkg *.csv *.tsv *.txt)"), WordFlows::tr("All files (*)")};
    return request;
}

} // namespace

WordFlows::WordFlows(IInteraction &interaction, QWidget &window)
    : m_interaction(interaction)
    , m_window(window)
{
}

Task<void> WordFlows::exportWords(std::shared_ptr<ProjectDocument> document, std::shared_ptr<const FilmIndex> film,
                                  LessonId selectedLesson)
{
    const QPointer<ExportWordsDialog> dialog =
        new ExportWordsDialog(document->content(), film, selectedLesson, &m_window);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->open();
    const int answer = co_await qCoro(dialog.data(), &QDialog::finished);
    if (!dialog)
        co_return;
    dialog->deleteLater();
    if (answer != QDialog::Accepted)
        co_return;
    WordExport wanted = dialog->request();
    const FileRequest file = fileToWrite(*document, *dialog);
    const auto path = co_await m_interaction.chooseFile(file);
    if (!path)
        co_return;
    wanted.path = *path;
    const Result<WordExportSummary> done =
        co_await cinefluent::studio::exportWords(m_interaction, document->content(), wanted, document->clock().now());
    if (!done) {
        report(done.error());
        co_return;
    }
    QString text = tr("%n card(s) written: %1", nullptr, int(done->cards)).arg(QDir::toNativeSeparators(wanted.path));
    if (done->withoutSound > 0)
        text += u'\n' + tr("%n sentence(s) have no sound in the film.", nullptr, int(done->withoutSound));
    m_interaction.show({Tone::Info, text, {}});
}

Task<void> WordFlows::importWords(std::shared_ptr<ProjectDocument> document, QString language)
{
    const FileRequest file = fileToRead();
    const auto path = co_await m_interaction.chooseFile(file);
    if (!path)
        co_return;
    const Result<WordImportPlan> done =
        co_await cinefluent::studio::importWords(m_interaction, document, *path, language);
    if (!done) {
        report(done.error());
        co_return;
    }
    QStringList lines{tr("%n word(s) added.", nullptr, int(done->added.size())),
                      tr("%n word(s) got what they lacked.", nullptr, int(done->changed.size()))};
    if (done->unchanged > 0)
        lines.append(tr("%n card(s) said nothing new.", nullptr, int(done->unchanged)));
    if (done->conflicts > 0)
        lines.append(tr("%n card(s) say otherwise than the project; yours was kept.", nullptr, int(done->conflicts)));
    if (done->leftOut > 0)
        lines.append(
            tr("%n card(s) of another language or without a usable word left out.", nullptr, int(done->leftOut)));
    m_interaction.show({Tone::Info, lines.join(u'\n'), {}});
}

void WordFlows::report(const Error &error)
{
    if (error.kind != ErrorKind::Cancelled)
        m_interaction.show(toMessage(error));
}

} // namespace cinefluent::studio
