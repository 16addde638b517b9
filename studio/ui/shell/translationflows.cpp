// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/shell/translationflows.h"

#include "studio/document/commands/setcuetranslation.h"
#include "studio/ui/shell/translationpreferences.h"
#include "studio/ui/translation/filldialog.h"
#include "studio/ui/translation/glossarydialog.h"
#include "studio/ui/translation/inconsistencydialog.h"
#include "studio/ui/translation/translationpanel.h"

#include <QCoroSignal>
#include <QDir>
#include <QFileInfo>

namespace cinefluent::studio {

namespace {

// Walking through the cues with a key held must not ask for each.
constexpr int helpDelayMs = 80;
constexpr int rememberDelayMs = 3'000;

FileRequest memoryFile(bool isForSaving)
{
    FileRequest request;
    request.id = isForSaving ? QStringLiteral("export_memory") : QStringLiteral("import_memory");
    request.title = isForSaving ? TranslationFlows::tr("Export the translation memory")
                                : TranslationFlows::tr("Import a translation memory");
    request.nameFilters = {TranslationFlows::tr("Translation memories (*.tmx)")};
    request.isForSaving = isForSaving;
    request.suggestedName = isForSaving ? QStringLiteral("memory.tmx") : QString();
    return request;
}

} // namespace

TranslationFlows::TranslationFlows(const StudioServices &services, Workspace &workspace, Preferences &preferences,
                                   IInteraction &interaction, QWidget &window)
    : m_workspace(workspace)
    , m_preferences(preferences)
    , m_interaction(interaction)
    , m_window(window)
    , m_desk(services.memoryPath, services.languages)
    , m_services(services.vaults)
{
    m_helpDelay.setSingleShot(true);
    m_helpDelay.setInterval(helpDelayMs);
    m_rememberDelay.setSingleShot(true);
    m_rememberDelay.setInterval(rememberDelayMs);
    connect(&m_helpDelay, &QTimer::timeout, this, [this] { showHelp(); });
    connect(&m_rememberDelay, &QTimer::timeout, this, [this] { remember(); });
    const auto ask = [this] { m_helpDelay.start(); };
    connect(&workspace, &Workspace::cueSelectionChanged, this, ask);
    connect(&workspace, &Workspace::translationLanguageChanged, this, ask);
    connect(&m_desk, &TranslationDesk::glossaryChanged, this, ask);
    connect(&workspace, &Workspace::changed, this, &TranslationFlows::handleChanged);
    connect(&workspace, &Workspace::documentReplaced, this, [this] {
        m_helpDelay.start();
        m_rememberDelay.start();
    });
    connect(&m_desk, &TranslationDesk::setAside, this, [this](const QString &path) {
        m_interaction.show({Tone::Warning,
                            tr("The translation memory was damaged and is begun anew. Your projects are whole; their "
                               "translations are remembered again as you open them. The glossaries are in the old "
                               "file, which was kept."),
                            QDir::toNativeSeparators(path)});
    });
}

TranslationFlows::~TranslationFlows() = default;

void TranslationFlows::setPanel(TranslationPanel &panel)
{
    m_panel = &panel;
    connect(&panel, &TranslationPanel::suggestionTaken, this, &TranslationFlows::take);
    m_helpDelay.start();
}

LanguagePair TranslationFlows::languages() const
{
    return {m_workspace.document()->settings().originalLanguage, m_workspace.translationLanguage()};
}

ServiceSetup TranslationFlows::setupOf(const Preferences &preferences)
{
    return TranslationPreferences(preferences).setup();
}

bool TranslationFlows::canTranslate() const
{
    return m_workspace.isEditable() && !m_workspace.translationLanguage().isEmpty() && m_workspace.currentCue();
}

bool TranslationFlows::hasService() const
{
    return TranslationServices::isChosen(setupOf(m_preferences));
}

bool TranslationFlows::hasSuggestion(int number) const
{
    return canTranslate() && m_panel && m_panel->suggestionCount() >= number;
}

void TranslationFlows::handleChanged(const ChangeEvents &events)
{
    m_rememberDelay.start();
    const auto *changed = eventIn<CuesChanged>(events);
    const Cue *cue = m_workspace.currentCue();
    // Its translation being typed changes nothing of what helps with it.
    if (changed && cue && changed->fields.testFlag(CueField::Text) && changed->ids.contains(cue->id))
        m_helpDelay.start();
}

Task<void> TranslationFlows::showHelp()
{
    const quint64 asked = ++m_asked;
    const Cue *cue = m_workspace.currentCue();
    const QString language = m_workspace.translationLanguage();
    if (!m_panel)
        co_return;
    if (!cue || language.isEmpty()) {
        m_panel->setHelp({}, {});
        emit helpShown();
        co_return;
    }
    const QString text = cue->text;
    const QPointer<TranslationFlows> self(this);
    const int atLeast = TranslationPreferences(m_preferences).lowestScore();
    const Result<TranslationHelp> help =
        co_await m_desk.help(m_workspace.document()->content(), cue->id, language, atLeast);
    if (!self || asked != m_asked || !m_panel)
        co_return;
    // A memory that is busy or full is no reason to interrupt: the panel is empty until it is back.
    m_panel->setHelp(text, help.valueOr({}));
    emit helpShown();
}

Task<void> TranslationFlows::remember()
{
    const std::shared_ptr<ProjectDocument> document = m_workspace.sharedDocument();
    if (!document)
        co_return;
    const QPointer<TranslationFlows> self(this);
    const Result<qsizetype> done = co_await m_desk.remember(document->content(), toDateTime(document->clock().now()));
    if (!self)
        co_return;
    if (done && *done > 0)
        m_helpDelay.start();
    emit remembered();
}

Task<QSet<QString>> TranslationFlows::taughtElsewhere()
{
    const std::shared_ptr<ProjectDocument> document = m_workspace.sharedDocument();
    if (!document)
        co_return QSet<QString>();
    const Result<QSet<QString>> found = co_await m_desk.taughtElsewhere(document->content());
    co_return found.valueOr({});
}

void TranslationFlows::take(const QString &target)
{
    if (!canTranslate())
        return;
    m_workspace.document()->endMerging();
    m_workspace.run<SetCueTranslation>(m_workspace.currentCue()->id, m_workspace.translationLanguage(), target);
    m_workspace.document()->endMerging();
}

void TranslationFlows::useSuggestion(int number)
{
    if (hasSuggestion(number))
        take(m_panel->suggestion(number));
}

Task<void> TranslationFlows::askService()
{
    const QPointer<TranslationFlows> self(this);
    const ServiceSetup setup = setupOf(m_preferences);
    const Result<ServiceTerms> terms = co_await m_services.prepare(setup);
    if (!self)
        co_return;
    if (!terms) {
        report(terms.error());
        co_return;
    }
    const Cue *cue = m_workspace.currentCue();
    if (!cue || m_workspace.translationLanguage().isEmpty())
        co_return;
    MachineTranslationRequest request;
    request.texts = {cue->text};
    request.from = languages().source;
    request.to = languages().target;
    const CueId asked = cue->id;
    if (m_agreedHost != terms->host) {
        const SendEstimate estimate = estimateSending(request.texts, *terms);
        const bool isAgreed = co_await mayBeSent(m_interaction, estimate, *terms);
        if (!self || !isAgreed)
            co_return;
        m_agreedHost = terms->host;
    }
    const std::unique_ptr<IProgress> progress = m_interaction.beginProgress(tr("Translating"));
    request.stop = progress->stopToken();
    const Result<QStringList> texts = co_await terms->service->translate(request);
    if (!self)
        co_return;
    const Cue *now = m_workspace.currentCue();
    if (!texts)
        report(texts.error());
    else if (m_panel && now && now->id == asked)
        m_panel->addSuggestion(texts->constFirst(), terms->host);
}

Task<void> TranslationFlows::fill()
{
    const std::shared_ptr<ProjectDocument> document = m_workspace.sharedDocument();
    const QPointer<TranslationFlows> self(this);
    const ServiceSetup setup = setupOf(m_preferences);
    const QString host = TranslationServices::isChosen(setup) ? TranslationServices::hostOf(setup) : QString();
    const QPointer<FillDialog> dialog = new FillDialog(document->content(), m_workspace.selection()->cues(),
                                                       m_workspace.translationLanguage(), host, &m_window);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->open();
    const int answer = co_await qCoro(dialog.data(), &QDialog::finished);
    if (!dialog || !self)
        co_return;
    dialog->deleteLater();
    if (answer != QDialog::Accepted)
        co_return;
    const FillRequest request = dialog->request();
    ServiceTerms terms;
    if (request.usesService) {
        const Result<ServiceTerms> prepared = co_await m_services.prepare(setup);
        if (!self)
            co_return;
        if (!prepared) {
            report(prepared.error());
            co_return;
        }
        terms = *prepared;
    }
    m_busy = true;
    emit busyChanged();
    const Result<FillSummary> done = co_await fillTranslations(m_interaction, m_desk, document, request, terms);
    if (!self)
        co_return;
    m_busy = false;
    emit busyChanged();
    if (!done) {
        report(done.error());
        co_return;
    }
    QStringList lines{tr("%n translation(s) of the same text taken from the memory.", nullptr, int(done->equal))};
    if (done->similar > 0)
        lines.append(tr("%n translation(s) of a text that is alike: look them over.", nullptr, int(done->similar)));
    if (done->byService > 0)
        lines.append(tr("%n cue(s) translated by machine: look them over.", nullptr, int(done->byService)));
    if (done->left > 0)
        lines.append(tr("%n cue(s) are left without a translation.", nullptr, int(done->left)));
    m_interaction.show({Tone::Info, lines.join(u'\n'), {}});
}

Task<void> TranslationFlows::check()
{
    if (m_findings) {
        m_findings->raise();
        m_findings->activateWindow();
    } else {
        m_findings = new InconsistencyDialog(m_workspace, m_workspace.translationLanguage(), &m_window);
        m_findings->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_findings, &InconsistencyDialog::checkRequested, this, [this] { refreshFindings(); });
        m_findings->show();
    }
    co_await refreshFindings();
}

Task<void> TranslationFlows::refreshFindings()
{
    const std::shared_ptr<ProjectDocument> document = m_workspace.sharedDocument();
    if (!document)
        co_return;
    const QPointer<TranslationFlows> self(this);
    const qint64 revision = document->revision();
    const Result<QList<translation::Inconsistency>> found =
        co_await m_desk.inconsistencies(document->content(), m_workspace.translationLanguage());
    if (!self || !m_findings || m_workspace.sharedDocument() != document)
        co_return;
    if (!found)
        report(found.error());
    else if (document->revision() == revision)
        m_findings->setFindings(*found);
    else
        QMetaObject::invokeMethod(
            this, [this] { refreshFindings(); }, Qt::QueuedConnection);
}

Task<void> TranslationFlows::editGlossary(translation::Term term)
{
    const QPointer<TranslationFlows> self(this);
    const LanguagePair pair = languages();
    const Result<QList<translation::Term>> terms = co_await m_desk.terms(pair);
    if (!self)
        co_return;
    if (!terms) {
        report(terms.error());
        co_return;
    }
    const QPointer<GlossaryDialog> dialog = new GlossaryDialog(pair.source, pair.target, *terms, &m_window);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->open();
    if (!term.source.isEmpty())
        dialog->addTerm(term);
    const int answer = co_await qCoro(dialog.data(), &QDialog::finished);
    if (!dialog || !self)
        co_return;
    dialog->deleteLater();
    if (answer != QDialog::Accepted)
        co_return;
    const QList<translation::Term> wanted = dialog->terms();
    const Result<void> done = co_await m_desk.setTerms(pair, wanted);
    if (self && !done)
        report(done.error());
}

Task<void> TranslationFlows::importMemory()
{
    const QPointer<TranslationFlows> self(this);
    const FileRequest file = memoryFile(false);
    const auto path = co_await m_interaction.chooseFile(file);
    if (!self || !path)
        co_return;
    const std::unique_ptr<IProgress> progress = m_interaction.beginProgress(tr("Importing a translation memory"));
    const Result<qsizetype> done = co_await m_desk.importTmx(*path, *progress);
    if (!self)
        co_return;
    if (!done) {
        report(done.error());
        co_return;
    }
    m_helpDelay.start();
    m_interaction.show({Tone::Info, tr("%n translation(s) were new to the memory.", nullptr, int(*done)), {}});
}

Task<void> TranslationFlows::exportMemory()
{
    const QPointer<TranslationFlows> self(this);
    const FileRequest file = memoryFile(true);
    const auto path = co_await m_interaction.chooseFile(file);
    if (!self || !path)
        co_return;
    const std::unique_ptr<IProgress> progress = m_interaction.beginProgress(tr("Exporting the translation memory"));
    const Result<qsizetype> done = co_await m_desk.exportTmx(*path, *progress);
    if (!self)
        co_return;
    if (!done)
        report(done.error());
    else
        m_interaction.show(
            {Tone::Info,
             tr("%n translation(s) written: %1", nullptr, int(*done)).arg(QDir::toNativeSeparators(*path)),
             {}});
}

void TranslationFlows::report(const Error &error)
{
    if (error.kind != ErrorKind::Cancelled)
        m_interaction.show(toMessage(error));
}

} // namespace cinefluent::studio
