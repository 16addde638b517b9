// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/translation/translationdesk.h"

#include "common/translation/tmx.h"
#include "studio/document/durablefile.h"
#include "studio/scenarios/translation/projectpairs.h"
#include "studio/scenarios/worker.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPointer>

namespace cinefluent::studio {

using translation::Glossary;
using translation::Inconsistency;
using translation::Term;
using translation::TranslationUnit;

namespace {

struct DeskText
{
    Q_DECLARE_TR_FUNCTIONS(TranslationDesk)
};

struct OpenedMemory
{
    Result<std::unique_ptr<TranslationMemory>> memory;
    QString setAside = {}; ///< where a damaged one is now
};

// The log and the shared memory go with their file: a new file must not find them.
bool moveAside(const QString &path, const QString &to)
{
    for (const QString &suffix : {QStringLiteral("-wal"), QStringLiteral("-shm")}) {
        if (QFile::exists(path + suffix) && !QFile::rename(path + suffix, to + suffix))
            return false;
    }
    return QFile::rename(path, to);
}

OpenedMemory openMemory(const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    OpenedMemory opened{TranslationMemory::open(path)};
    if (opened.memory.ok() || opened.memory.error().code != u"memory_damaged")
        return opened;
    QString aside;
    for (int number = 1; aside.isEmpty() || QFile::exists(aside); ++number)
        aside = path + QStringLiteral(".damaged-%1").arg(number);
    if (!moveAside(path, aside))
        return opened;
    opened.memory = TranslationMemory::open(path);
    opened.setAside = aside;
    return opened;
}

Error fileError(const QString &code, const QString &message, const QString &path, const QString &detail)
{
    return makeError(ErrorKind::Unavailable, code, message.arg(QFileInfo(path).fileName()), detail);
}

Result<TranslationHelp> helpFor(TranslationMemory &memory, TermForms &forms, const MemoryQuery &query)
{
    const Result<QList<MemoryMatch>> matches = memory.find(query);
    if (!matches)
        return matches.error();
    const Result<QList<Term>> terms = memory.terms(query.languages);
    if (!terms)
        return terms.error();
    TranslationHelp help{*matches, {}, {}};
    if (!terms->isEmpty()) {
        const Glossary glossary(*terms, forms.of(query.languages.source));
        help.hits = glossary.find(query.text);
        help.terms = glossary.terms();
    }
    return help;
}

} // namespace

TranslationDesk::TranslationDesk(QString memoryPath, LanguagePacks packs, QObject *parent)
    : QObject(parent)
    , m_path(std::move(memoryPath))
    , m_forms(std::make_shared<TermForms>(std::move(packs)))
{
}

TranslationDesk::~TranslationDesk() = default;

template<typename Work>
auto TranslationDesk::withMemory(Work work) -> Task<std::invoke_result_t<Work, TranslationMemory &>>
{
    using Outcome = std::invoke_result_t<Work, TranslationMemory &>;
    const QPointer<TranslationDesk> self(this);
    QString aside;
    const auto job = [path = m_path, &aside, &work]() -> Outcome {
        const OpenedMemory opened = openMemory(path);
        aside = opened.setAside;
        if (!opened.memory)
            return opened.memory.error();
        return work(**opened.memory);
    };
    Outcome outcome = co_await onWorker(job);
    if (self && !aside.isEmpty())
        emit self->setAside(aside);
    co_return outcome;
}

Task<Result<TranslationHelp>> TranslationDesk::help(const ProjectContent &content, CueId cue, QString language,
                                                    int atLeast)
{
    const Cue *asking = content.findCue(cue);
    if (!isAvailable() || !asking || asking->text.trimmed().isEmpty() || language.isEmpty())
        co_return TranslationHelp{};
    MemoryQuery query;
    query.text = asking->text;
    query.languages = {content.settings().originalLanguage, language};
    query.atLeast = atLeast;
    query.originAsking = originOf(content).id;
    query.keyAsking = cue.uuid().toString(QUuid::WithoutBraces);
    const auto work = [query, forms = m_forms](TranslationMemory &memory) { return helpFor(memory, *forms, query); };
    Result<TranslationHelp> found = co_await withMemory(work);
    co_return found;
}

Task<Result<qsizetype>> TranslationDesk::remember(const ProjectContent &content, QDateTime at)
{
    if (!isAvailable())
        co_return qsizetype(0);
    QList<std::pair<LanguagePair, QList<MemoryText>>> languages;
    for (const QString &language : content.settings().translationLanguages)
        languages.append({{content.settings().originalLanguage, language}, memoryTexts(content, language)});
    const QString original = content.settings().originalLanguage;
    QSet<QString> taught;
    for (const Headword &word : content.headwords()) {
        if (word.language == original)
            taught.insert(word.word);
    }
    const auto work = [origin = originOf(content), languages, original, taught,
                       at](TranslationMemory &memory) -> Result<qsizetype> {
        if (const Result<bool> kept = memory.setTaught(origin, original, taught); !kept)
            return kept.error();
        qsizetype changed = 0;
        for (const auto &[pair, texts] : languages) {
            const Result<qsizetype> done = memory.setTexts(origin, pair, texts, at);
            if (!done)
                return done.error();
            changed += *done;
        }
        return changed;
    };
    Result<qsizetype> done = co_await withMemory(work);
    co_return done;
}

Task<Result<QSet<QString>>> TranslationDesk::taughtElsewhere(const ProjectContent &content)
{
    if (!isAvailable())
        co_return QSet<QString>();
    const auto work = [origin = originOf(content).id, language = content.settings().originalLanguage](
                          TranslationMemory &memory) { return memory.taughtElsewhere(origin, language); };
    Result<QSet<QString>> found = co_await withMemory(work);
    co_return found;
}

Task<Result<QList<Term>>> TranslationDesk::terms(LanguagePair languages)
{
    if (!isAvailable())
        co_return QList<Term>();
    const auto work = [languages](TranslationMemory &memory) { return memory.terms(languages); };
    Result<QList<Term>> found = co_await withMemory(work);
    co_return found;
}

Task<Result<void>> TranslationDesk::setTerms(LanguagePair languages, QList<Term> terms)
{
    if (!isAvailable())
        co_return Result<void>();
    const QPointer<TranslationDesk> self(this);
    const auto work = [languages, terms](TranslationMemory &memory) { return memory.setTerms(languages, terms); };
    const Result<void> done = co_await withMemory(work);
    if (self && done)
        emit self->glossaryChanged();
    co_return done;
}

Task<Result<QList<Inconsistency>>> TranslationDesk::inconsistencies(const ProjectContent &content, QString language)
{
    const LanguagePair pair{content.settings().originalLanguage, language};
    const QList<translation::TranslatedText> texts = translatedTexts(content, language);
    if (!isAvailable())
        co_return translation::findInconsistencies(texts, {});
    const auto work = [pair, texts, forms = m_forms](TranslationMemory &memory) -> Result<QList<Inconsistency>> {
        const Result<QList<Term>> terms = memory.terms(pair);
        if (!terms)
            return terms.error();
        const Glossary glossary =
            terms->isEmpty() ? Glossary() : Glossary(*terms, forms->of(pair.source), forms->of(pair.target));
        return translation::findInconsistencies(texts, glossary);
    };
    Result<QList<Inconsistency>> found = co_await withMemory(work);
    co_return found;
}

Task<Result<TranslationDesk::Best>> TranslationDesk::best(MemoryOrigin asking,
                                                          QList<std::pair<QString, QString>> keysAndTexts,
                                                          LanguagePair languages, int atLeast, IProgress &progress)
{
    ProgressRelay relay(progress);
    const std::stop_token stop = progress.stopToken();
    const auto work = [asking, keysAndTexts, languages, atLeast, stop,
                       &relay](TranslationMemory &memory) -> Result<Best> {
        Best best;
        for (qsizetype i = 0; i < keysAndTexts.size(); ++i) {
            if (stop.stop_requested())
                return cancelledByUser();
            MemoryQuery query;
            query.text = keysAndTexts.at(i).second;
            query.languages = languages;
            query.atLeast = atLeast;
            query.limit = 1;
            query.originAsking = asking.id;
            query.keyAsking = keysAndTexts.at(i).first;
            const Result<QList<MemoryMatch>> matches = memory.find(query);
            if (!matches)
                return matches.error();
            best.texts.append(matches->isEmpty() ? QString() : matches->constFirst().unit.target);
            best.scores.append(matches->isEmpty() ? 0 : matches->constFirst().score);
            relay.report(int((i + 1) * 1'000 / keysAndTexts.size()));
        }
        return best;
    };
    Result<Best> found = co_await withMemory(work);
    co_return found;
}

Task<Result<qsizetype>> TranslationDesk::importTmx(QString path, IProgress &progress)
{
    const std::stop_token stop = progress.stopToken();
    progress.setPermille(-1);
    const auto work = [path, stop](TranslationMemory &memory) -> Result<qsizetype> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return fileError(QStringLiteral("file_not_readable"),
                             DeskText::tr("“%1” cannot be read. Nothing was taken from it."), path, file.errorString());
        const Result<translation::TmxContent> content = translation::readTmx(file, stop);
        if (!content)
            return content.error();
        // The same file again is the same origin, wherever it lies.
        const QString name = QFileInfo(path).completeBaseName();
        static const QUuid files(QStringLiteral("{5f0b5c0e-6f0c-5a39-9d3c-0f5a1c6f2d71}"));
        return memory.import({QUuid::createUuidV5(files, name), name}, content->units);
    };
    Result<qsizetype> done = co_await withMemory(work);
    co_return done;
}

Task<Result<qsizetype>> TranslationDesk::exportTmx(QString path, IProgress &progress)
{
    progress.setPermille(-1);
    const auto work = [path](TranslationMemory &memory) -> Result<qsizetype> {
        QList<TranslationUnit> units;
        const Result<void> read = memory.read([&units](const TranslationUnit &unit) -> Result<void> {
            units.append(unit);
            return {};
        });
        if (!read)
            return read.error();
        QBuffer bytes;
        bytes.open(QIODevice::WriteOnly);
        if (const Result<void> written = translation::writeTmx(bytes, units); !written)
            return written.error();
        if (const Result<void> stored = durablefile::write(path, bytes.data()); !stored)
            return stored.error();
        return units.size();
    };
    Result<qsizetype> done = co_await withMemory(work);
    co_return done;
}

} // namespace cinefluent::studio
