// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/cli/verbs.h"

#include "common/encode/packagebuilder.h"
#include "common/quality/verdict.h"
#include "studio/document/durablefile.h"
#include "studio/document/store/projectfile.h"
#include "studio/scenarios/checkproject.h"
#include "studio/scenarios/cli/exitcodes.h"
#include "studio/scenarios/cli/projectjson.h"
#include "studio/scenarios/convertsubtitles.h"
#include "studio/scenarios/exportsubtitles.h"
#include "studio/scenarios/importsubtitles.h"
#include "studio/scenarios/openfilm.h"
#include "studio/scenarios/publishproject.h"
#include "studio/scenarios/sampleproject.h"
#include "studio/scenarios/syncproject.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace cinefluent::studio {

namespace {

constexpr qint64 maxPasswordBytes = 4096;

struct CommandLineText
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// For writing where that is possible; a project that is open in a window can still be published and read.
Result<std::unique_ptr<ProjectDocument>> openForPublishing(const QString &path, const DocumentEnvironment &environment)
{
    auto document = openProject(path, environment);
    const bool held = !document && (document.error().code == QLatin1String("project_locked") ||
                                    document.error().code == QLatin1String("project_not_writable"));
    return held ? openProject(path, environment, ProjectAccess::ReadOnly) : std::move(document);
}

} // namespace

Verbs::Verbs(CommandLineOptions options, IInteraction &interaction, const formats::FormatRegistry &registry,
             const DocumentEnvironment &environment, QString filmCacheFolder)
    : m_options(std::move(options))
    , m_interaction(interaction)
    , m_registry(registry)
    , m_environment(environment)
    , m_filmCacheFolder(std::move(filmCacheFolder))
{
}

Task<ExitCode> Verbs::run()
{
    if (!m_options.publish.isEmpty())
        co_return co_await publish();
    if (!m_options.exchange.isEmpty())
        co_return co_await exchange();
    if (!m_options.import.isEmpty())
        co_return co_await import();
    if (!m_options.vocabulary.isEmpty())
        co_return co_await vocabulary();
    if (!m_options.synchronise.isEmpty())
        co_return co_await synchronise();
    if (!m_options.check.isEmpty())
        co_return check();
    if (!m_options.createSample.isEmpty())
        co_return createSample();
    if (!m_options.convert.isEmpty())
        co_return convert();
    co_return exportProject();
}

Task<ExitCode> Verbs::publish()
{
    const Result<QString> secret = password();
    if (!secret)
        co_return fail(secret.error());
    auto document = openForPublishing(m_options.publish, m_environment);
    if (!document)
        co_return fail(document.error());
    Account account(m_environment.clock, m_environment.ids);
    const Result<void> signedIn = co_await account.signIn(m_options.server, m_options.email, *secret);
    if (!signedIn)
        co_return fail(signedIn.error());
    const encode::PackageBuilder builder;
    PublishProject scenario(m_interaction, account, builder, m_filmCacheFolder);
    PublishOptions options;
    options.workFolder = m_options.workFolder.isEmpty() ? defaultWorkFolder(**document) : m_options.workFolder;
    options.publishAt = m_options.at;
    options.encodesOnServer = m_options.encodesOnServer;
    options.encode.addsCommonEncryption = m_options.addsCommonEncryption;
    const Result<PublishSummary> summary = co_await scenario.run(**document, std::move(options));
    co_await account.signOut();
    if (!summary)
        co_return fail(summary.error());
    if (m_options.json) {
        print(publishJson(*summary));
    } else if (summary->waitsUntil) {
        print(CommandLineText::tr("Release %1 of “%2” goes live on %3 (UTC). Until then learners see nothing of it.")
                  .arg(QString::number(summary->receipt.number), (*document)->movie().title,
                       toIso8601(*summary->waitsUntil))
                  .toUtf8());
    } else {
        print(CommandLineText::tr("Published release %1 of “%2”. Lessons: %3; files uploaded: %4.")
                  .arg(QString::number(summary->receipt.number), (*document)->movie().title,
                       QString::number(summary->receipt.lessons.size()), QString::number(summary->objectsUploaded))
                  .toUtf8());
    }
    co_return ExitCode::Done;
}

Task<ExitCode> Verbs::exchange()
{
    const Result<QString> secret = password();
    if (!secret)
        co_return fail(secret.error());
    auto document = openProject(m_options.exchange, m_environment);
    if (!document)
        co_return fail(document.error());
    Account account(m_environment.clock, m_environment.ids);
    const Result<void> signedIn = co_await account.signIn(m_options.server, m_options.email, *secret);
    if (!signedIn)
        co_return fail(signedIn.error());
    const Result<SyncSummary> summary = co_await syncProject(**document, account);
    co_await account.signOut();
    if (!summary)
        co_return fail(summary.error());
    if (m_options.json) {
        print(exchangeJson(*summary));
    } else {
        print(CommandLineText::tr("Sent %1 changes, received %2; %3 wait for a decision.")
                  .arg(summary->sent)
                  .arg(summary->received)
                  .arg(summary->conflicts)
                  .toUtf8());
    }
    co_return ExitCode::Done;
}

ExitCode Verbs::check()
{
    const auto document = openProject(m_options.check, m_environment, ProjectAccess::ReadOnly);
    if (!document)
        return fail(document.error());
    const QList<quality::Issue> issues = checkProject((*document)->content(), m_filmCacheFolder);
    QList<quality::Obstacle> obstacles;
    for (const Error &error : obstaclesOf(**document))
        obstacles.append({error.code, error.message});
    if (m_options.json) {
        print(quality::verdictJson(issues, obstacles));
    } else {
        for (const quality::Issue &issue : issues) {
            const QString place = issue.range ? toClockText(issue.range->in) + u' ' : QString();
            print((place + quality::toString(issue.severity) + QStringLiteral(": ") + quality::messageOf(issue))
                      .toUtf8());
        }
        for (const quality::Obstacle &obstacle : obstacles)
            print((quality::toString(quality::Severity::Error) + QStringLiteral(": ") + obstacle.message).toUtf8());
        print(CommandLineText::tr("Findings: %1.").arg(issues.size() + obstacles.size()).toUtf8());
    }
    return quality::blocksPublishing(issues) || !obstacles.isEmpty() ? ExitCode::CheckFailed : ExitCode::Done;
}

ExitCode Verbs::createSample()
{
    SampleRequest request;
    request.folder = m_options.createSample;
    request.filmPath = m_options.film;
    const auto document = createSampleProject(request, m_registry, m_environment);
    if (!document)
        return fail(document.error());
    if (m_options.json)
        print(projectJson(**document));
    else
        print((*document)->path().toUtf8());
    return ExitCode::Done;
}

Task<ExitCode> Verbs::import()
{
    const QString title = m_options.title.isEmpty() ? QFileInfo(m_options.import).completeBaseName() : m_options.title;
    auto document = createProject(m_options.output, {title, m_options.language, {}, {}}, m_environment);
    if (!document)
        co_return fail(document.error());
    const Result<void> filled = co_await fillProject(**document);
    if (!filled) {
        document->reset();
        QFile::remove(m_options.output); // made a moment ago by this call
        co_return fail(filled.error());
    }
    print(m_options.json ? m_importSummary : (*document)->path().toUtf8());
    co_return ExitCode::Done;
}

Task<Result<void>> Verbs::fillProject(ProjectDocument &document)
{
    OpenFilm openFilm(m_interaction, m_filmCacheFolder);
    const auto film = co_await openFilm.run(document, m_options.import);
    if (!film)
        co_return film.error();
    ImportSubtitles importSubtitles(m_interaction, m_registry);
    SubtitleImport request{m_options.subtitles, m_options.language, m_options.encoding.toLatin1(), {}, *film};
    const auto cues = co_await importSubtitles.run(document, request);
    if (!cues)
        co_return cues.error();
    m_importSummary =
        importJson(document.path(), *cues, (*film)->damage() ? QStringList((*film)->damage()->message) : QStringList());
    for (const QString &translation : m_options.translations) {
        request.language = translation.section(u'=', 0, 0);
        request.path = translation.section(u'=', 1);
        const auto translated = co_await importSubtitles.run(document, request);
        if (!translated)
            co_return translated.error();
    }
    co_return Result<void>();
}

ExitCode Verbs::exportProject()
{
    const auto document = openProject(m_options.exportFrom, m_environment, ProjectAccess::ReadOnly);
    if (!document)
        return fail(document.error());
    Result<QByteArray> bytes = QByteArray();
    if (m_options.format == QLatin1String("json")) {
        bytes = projectJson(**document) + '\n';
    } else {
        SubtitleExport request;
        request.format = m_options.format;
        request.language = m_options.language;
        if (!m_options.lesson.isEmpty())
            request.lesson = LessonId::fromString(m_options.lesson);
        if (!m_options.encoding.isEmpty())
            request.encoding = m_options.encoding.toLatin1();
        bytes = subtitleBytes((*document)->content(), m_registry, request);
    }
    if (!bytes)
        return fail(bytes.error());
    return deliver(*bytes);
}

ExitCode Verbs::convert()
{
    SubtitleConversion request;
    request.source = m_options.convert;
    request.format = m_options.format.isEmpty() ? QFileInfo(m_options.output).suffix() : m_options.format;
    request.encoding = m_options.encoding.toLatin1();
    if (!m_options.frameRate.isEmpty()) {
        const Result<FrameRate> rate = FrameRate::parse(m_options.frameRate);
        if (!rate)
            return fail(rate.error());
        request.frameRate = *rate;
    }
    const Result<ConvertedSubtitles> converted = convertSubtitles(m_registry, request);
    if (!converted)
        return fail(converted.error());
    for (const formats::SubtitleWarning &warning : converted->warnings)
        m_interaction.show({Tone::Warning, formats::warningText(warning), {}});
    const ExitCode code = deliver(converted->bytes);
    if (code == ExitCode::Done && m_options.json)
        print(convertJson(*converted));
    return code;
}

/// To the file that --output names, else to standard output.
ExitCode Verbs::deliver(const QByteArray &bytes) const
{
    if (m_options.output.isEmpty()) {
        const bool whole = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size());
        return whole && std::fflush(stdout) == 0 ? ExitCode::Done : ExitCode::Storage;
    }
    const Result<void> written = durablefile::write(m_options.output, bytes);
    return written ? ExitCode::Done : fail(written.error());
}

Result<QString> Verbs::password() const
{
    QFile source(m_options.passwordFile);
    const bool opened =
        m_options.passwordFromStdin ? source.open(stdin, QIODevice::ReadOnly) : source.open(QIODevice::ReadOnly);
    if (!opened) {
        return makeError(ErrorKind::NotFound, QStringLiteral("password_unreadable"),
                         CommandLineText::tr("The password file cannot be read."), source.errorString());
    }
    const QString line = QString::fromUtf8(source.readLine(maxPasswordBytes)).remove(u'\n').remove(u'\r');
    if (line.isEmpty())
        return makeError(ErrorKind::InvalidInput, QStringLiteral("password_missing"),
                         CommandLineText::tr("There is no password."));
    return line;
}

ExitCode Verbs::fail(const Error &error) const
{
    m_interaction.show(toMessage(error));
    if (error.code == QLatin1String("project_damaged"))
        m_interaction.show({Tone::Info,
                            CommandLineText::tr("Open it in the window, without an option, to save what can be read."),
                            {}});
    if (!error.detail.isEmpty())
        m_interaction.show({Tone::Info, error.code + QStringLiteral(": ") + error.detail, {}});
    if (m_options.json)
        print(errorJson(error));
    return exitCodeOf(error);
}

void Verbs::print(const QByteArray &text) const
{
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    std::fputc('\n', stdout);
    std::fflush(stdout);
}

} // namespace cinefluent::studio
