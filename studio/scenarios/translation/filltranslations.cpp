// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/translation/filltranslations.h"

#include "common/translation/textsimilarity.h"
#include "studio/document/commands/importtranslations.h"
#include "studio/scenarios/translation/projectpairs.h"

#include <QCoreApplication>
#include <QLocale>

namespace cinefluent::studio {

namespace {

constexpr double million = 1e6;

struct FillText
{
    Q_DECLARE_TR_FUNCTIONS(FillTranslations)
};

struct EmptyCue
{
    CueId id;
    QString text;
};

QList<EmptyCue> emptyCues(const ProjectContent &content, const FillRequest &request)
{
    const QSet<CueId> wanted(request.cues.cbegin(), request.cues.cend());
    QList<EmptyCue> cues;
    for (const Cue &cue : content.cues()) {
        const bool isAsked = wanted.isEmpty() || wanted.contains(cue.id);
        if (isAsked && !cue.text.trimmed().isEmpty() && cue.translations.value(request.language).trimmed().isEmpty())
            cues.append({cue.id, cue.text});
    }
    return cues;
}

// Each text once, as it is sent: repeated lines cost nothing more.
QStringList textsOf(const QList<EmptyCue> &cues)
{
    QStringList texts;
    for (const EmptyCue &cue : cues)
        texts.append(cue.text);
    texts.removeDuplicates();
    return texts;
}

/// What is found on the way, until it is put into the project at once.
class Filling
{
public:
    Filling(std::shared_ptr<ProjectDocument> document, const FillRequest &request)
        : m_document(std::move(document))
        , m_language(request.language)
        , m_left(emptyCues(m_document->content(), request))
    {
    }

    [[nodiscard]] const QList<EmptyCue> &left() const { return m_left; }

    void takeMatches(const TranslationDesk::Best &best)
    {
        QList<EmptyCue> left;
        for (qsizetype i = 0; i < m_left.size(); ++i) {
            if (best.scores.at(i) == 0) {
                left.append(m_left.at(i));
                continue;
            }
            m_texts.insert(m_left.at(i).id, best.texts.at(i));
            ++(best.scores.at(i) == 100 ? m_summary.equal : m_summary.similar);
        }
        m_left = left;
    }

    void takeTranslations(const QStringList &sources, const QStringList &targets)
    {
        QHash<QString, QString> translations;
        for (qsizetype i = 0; i < sources.size(); ++i)
            translations.insert(sources.at(i), targets.at(i));
        QList<EmptyCue> left;
        for (const EmptyCue &cue : std::as_const(m_left)) {
            const QString target = translations.value(cue.text).trimmed();
            if (target.isEmpty()) {
                left.append(cue);
                continue;
            }
            m_texts.insert(cue.id, target);
            ++m_summary.byService;
        }
        m_left = left;
    }

    Result<FillSummary> store()
    {
        m_summary.left = m_left.size();
        // The editor may have worked on.
        const ProjectContent &content = m_document->content();
        m_texts.removeIf([&](const auto &entry) {
            const Cue *cue = content.findCue(entry.key());
            return !cue || !cue->translations.value(m_language).trimmed().isEmpty();
        });
        if (m_texts.isEmpty())
            return m_summary;
        m_document->endMerging();
        const auto source = content.settings().sources.value(m_language);
        auto command = std::make_unique<ImportTranslations>(m_language, m_texts, QHash<CueId, QString>(), source);
        if (const Result<void> done = m_document->execute(std::move(command)); !done)
            return done.error();
        return m_summary;
    }

private:
    std::shared_ptr<ProjectDocument> m_document;
    QString m_language;
    QList<EmptyCue> m_left;
    QHash<CueId, QString> m_texts;
    FillSummary m_summary;
};

Task<Result<void>> fillFromMemory(IInteraction &interaction, TranslationDesk &desk, const ProjectContent &content,
                                  FillRequest request, Filling &filling)
{
    QList<std::pair<QString, QString>> asked;
    for (const EmptyCue &cue : filling.left())
        asked.append({cue.id.uuid().toString(QUuid::WithoutBraces), cue.text});
    if (asked.isEmpty() || !desk.isAvailable())
        co_return Result<void>();
    const std::unique_ptr<IProgress> progress = interaction.beginProgress(FillText::tr("Looking into the memory"));
    const MemoryOrigin origin = originOf(content);
    const LanguagePair languages{content.settings().originalLanguage, request.language};
    const Result<TranslationDesk::Best> best = co_await desk.best(origin, asked, languages, request.atLeast, *progress);
    if (!best)
        co_return best.error();
    filling.takeMatches(*best);
    co_return Result<void>();
}

Task<Result<void>> fillByService(IInteraction &interaction, QString from, FillRequest request, ServiceTerms terms,
                                 Filling &filling)
{
    const QStringList texts = textsOf(filling.left());
    if (texts.isEmpty() || !terms.service)
        co_return Result<void>();
    const SendEstimate estimate = estimateSending(texts, terms);
    const bool isAgreed = co_await mayBeSent(interaction, estimate, terms);
    if (!isAgreed)
        co_return Result<void>();
    const std::unique_ptr<IProgress> progress = interaction.beginProgress(FillText::tr("Translating"));
    MachineTranslationRequest job;
    job.texts = texts;
    job.from = from;
    job.to = request.language;
    job.stop = progress->stopToken();
    job.progress = [&progress, count = texts.size()](qsizetype done) {
        progress->setPermille(int(done * 1'000 / count));
    };
    const Result<QStringList> translated = co_await terms.service->translate(job);
    if (!translated)
        co_return translated.error();
    filling.takeTranslations(texts, *translated);
    co_return Result<void>();
}

} // namespace

SendEstimate estimateSending(const QStringList &texts, const ServiceTerms &terms)
{
    SendEstimate estimate;
    estimate.texts = texts.size();
    for (const QString &text : texts)
        estimate.characters += text.toUcs4().size();
    estimate.price = double(estimate.characters) * terms.pricePerMillion / million;
    return estimate;
}

Task<bool> mayBeSent(IInteraction &interaction, SendEstimate estimate, ServiceTerms terms)
{
    const QLocale locale;
    Question question;
    question.id = QStringLiteral("send_texts");
    question.text =
        FillText::tr("Send %n text(s) to %1 for translation?", nullptr, int(estimate.texts)).arg(terms.host);
    const QString characters = locale.toString(qlonglong(estimate.characters));
    const QString cost = terms.pricePerMillion > 0
                             ? FillText::tr("%1 characters at %2 %4 a million: about %3 %4.")
                                   .arg(characters, locale.toString(terms.pricePerMillion, 'f', 2),
                                        locale.toString(estimate.price, 'f', 2), terms.currency)
                             : FillText::tr("%1 characters; no price is set in the preferences.").arg(characters);
    question.details = cost + u'\n' +
                       FillText::tr("Only the texts of these cues and the two languages leave this machine: not the "
                                    "film, its title or your name. What %1 keeps of them is for its terms to say.")
                           .arg(terms.host);
    question.answers = {FillText::tr("Send"), FillText::tr("Do not send")};
    question.defaultAnswer = 1;
    const int answer = co_await interaction.ask(question);
    co_return answer == 0;
}

Task<Result<FillSummary>> fillTranslations(IInteraction &interaction, TranslationDesk &desk,
                                           std::shared_ptr<ProjectDocument> document, FillRequest request,
                                           ServiceTerms terms)
{
    Filling filling(document, request);
    const QString from = document->settings().originalLanguage;
    if (request.usesMemory) {
        const Result<void> done = co_await fillFromMemory(interaction, desk, document->content(), request, filling);
        if (!done)
            co_return done.error();
    }
    if (request.usesService) {
        const Result<void> done = co_await fillByService(interaction, from, request, terms, filling);
        // What the memory gave is worth keeping; a service that fails is reported after.
        if (!done) {
            const Result<FillSummary> kept = filling.store();
            co_return kept ? done.error() : kept.error();
        }
    }
    Result<FillSummary> stored = filling.store();
    co_return stored;
}

} // namespace cinefluent::studio
