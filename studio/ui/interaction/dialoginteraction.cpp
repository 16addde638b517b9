// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/interaction/dialoginteraction.h"

#include <QClipboard>
#include <QCoroSignal>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>

namespace cinefluent::studio {

namespace {

constexpr int leastBoxPx = 420;

/// Lets long paths break at their folders, so that a message box shows them whole.
QString breakable(QString text)
{
    const QChar mayBreak(0x200b);
    return text.replace(QLatin1Char('/'), QLatin1Char('/') + QString(mayBreak))
        .replace(QLatin1Char('\\'), QLatin1Char('\\') + QString(mayBreak));
}

/// Where the first sentence of `text` ends; the full stop of Chinese and Japanese has no blank after it.
qsizetype firstSentence(const QString &text)
{
    static const QRegularExpression stop(QStringLiteral("\\.\\s|[。！？]"));
    const auto found = stop.match(text);
    return found.hasMatch() ? found.capturedEnd() : text.size();
}

/// Room for sentences: boxes as narrow as a word are hard to read.
void widen(QMessageBox &box)
{
    if (auto *grid = qobject_cast<QGridLayout *>(box.layout()))
        grid->addItem(new QSpacerItem(leastBoxPx, 0), grid->rowCount(), 0, 1, grid->columnCount());
}

// Made here and not inside the coroutine: GCC 12 refuses braced lists in an awaited expression.
Question explanationOf(const FileRequest &request)
{
    Question question;
    question.id = request.id + QStringLiteral(".explanation");
    const qsizetype end = firstSentence(request.explanation);
    question.text = request.explanation.left(end).trimmed();
    question.details = request.explanation.mid(end).trimmed();
    question.answers = {DialogInteraction::tr("Choose file…"), DialogInteraction::tr("Not now")};
    return question;
}

} // namespace

DialogInteraction::DialogInteraction(QWidget &parent, BackgroundWork &work)
    : m_parent(parent)
    , m_work(work)
{
}

void DialogInteraction::show(const Message &message)
{
    if (message.tone == Tone::Info && message.details.isEmpty()) {
        emit noticed(message.text);
        return;
    }
    m_work.addRecord(message.tone == Tone::Error     ? BackgroundWork::Outcome::Failed
                     : message.tone == Tone::Warning ? BackgroundWork::Outcome::Warned
                                                     : BackgroundWork::Outcome::Finished,
                     message.text, message.details);
    auto *box = new QMessageBox(&m_parent);
    box->setObjectName(QStringLiteral("messageBox"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowModality(Qt::WindowModal);
    box->setIcon(message.tone == Tone::Error     ? QMessageBox::Critical
                 : message.tone == Tone::Warning ? QMessageBox::Warning
                                                 : QMessageBox::Information);
    box->setWindowTitle(m_parent.windowTitle());
    // The first sentence says what happened, the rest what is safe and what to do.
    const qsizetype end = firstSentence(message.text);
    box->setText(breakable(message.text.left(end).trimmed()));
    box->setInformativeText(breakable(message.text.mid(end).trimmed()));
    box->setDetailedText(message.details);
    box->setStandardButtons(QMessageBox::Ok);
    QPushButton *copy = box->addButton(tr("&Copy"), QMessageBox::ActionRole);
    copy->setObjectName(QStringLiteral("copyMessage"));
    copy->setToolTip(tr("Copy the message and its details, for a report"));
    copy->disconnect(); // it leaves the box open
    connect(copy, &QPushButton::clicked, box, [message] {
        QGuiApplication::clipboard()->setText(message.details.isEmpty() ? message.text
                                                                        : message.text + u'\n' + message.details);
    });
    widen(*box);
    box->open();
}

Task<int> DialogInteraction::ask(Question question)
{
    QPointer<QMessageBox> box = new QMessageBox(&m_parent);
    box->setObjectName(question.id);
    box->setIcon(QMessageBox::Question);
    box->setWindowModality(Qt::WindowModal);
    box->setWindowTitle(m_parent.windowTitle());
    box->setText(breakable(question.text));
    box->setInformativeText(breakable(question.details));
    QList<QAbstractButton *> buttons;
    for (const QString &answer : std::as_const(question.answers))
        buttons.append(box->addButton(answer, QMessageBox::AcceptRole));
    if (question.answers.size() == 1)
        box->addButton(QMessageBox::Cancel);
    if (question.defaultAnswer >= 0 && question.defaultAnswer < buttons.size())
        box->setDefaultButton(static_cast<QPushButton *>(buttons[question.defaultAnswer]));
    widen(*box);
    // Several accepting buttons leave Escape without a meaning; leaving is an answer here.
    auto *leave = new QAction(box);
    leave->setShortcut(Qt::Key_Escape);
    box->addAction(leave);
    connect(leave, &QAction::triggered, box, &QDialog::reject);
    box->open();
    co_await qCoro(box.data(), &QDialog::finished);
    int answer = -1;
    if (box) {
        answer = int(buttons.indexOf(box->clickedButton()));
        box->deleteLater();
    }
    co_return answer;
}

Task<std::optional<QString>> DialogInteraction::chooseFile(FileRequest request)
{
    if (!request.explanation.isEmpty()) {
        const int answer = co_await ask(explanationOf(request));
        if (answer != 0)
            co_return std::nullopt;
    }
    const QString folder = request.folder.isEmpty() ? m_lastFolder : request.folder;
    QPointer<QFileDialog> dialog =
        new QFileDialog(&m_parent, request.title, folder, request.nameFilters.join(QStringLiteral(";;")));
    dialog->setObjectName(request.id);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setAcceptMode(request.isForSaving ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(request.isForSaving ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    if (request.isForSaving && !request.suggestedName.isEmpty()) {
        dialog->selectFile(request.suggestedName);
        dialog->setDefaultSuffix(QFileInfo(request.suggestedName).suffix());
    }
    dialog->open();
    const int result = co_await qCoro(dialog.data(), &QDialog::finished);
    std::optional<QString> chosen;
    if (dialog) {
        const QStringList files = dialog->selectedFiles();
        if (result == QDialog::Accepted && !files.isEmpty()) {
            chosen = files.first();
            m_lastFolder = QFileInfo(files.first()).absolutePath();
        }
        dialog->deleteLater();
    }
    co_return chosen;
}

std::unique_ptr<IProgress> DialogInteraction::beginProgress(const QString &title)
{
    return m_work.begin(title);
}

} // namespace cinefluent::studio
