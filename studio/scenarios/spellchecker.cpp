// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/spellchecker.h"

#include "common/language/engines/hunspell/spelldictionary.h"
#include "studio/document/durablefile.h"

#include <QDir>
#include <QFile>
#include <QLocale>

namespace cinefluent::studio {

namespace {

/// Words looked up before others may ask again.
constexpr qsizetype batchWords = 200;

} // namespace

/// Lives on the checker's thread with the dictionaries.
class SpellChecker::Worker : public QObject
{
public:
    explicit Worker(QStringList folders)
        : m_folders(std::move(folders))
    {
    }

    Result<SpellDictionary *> dictionary(const QString &language)
    {
        auto found = m_dictionaries.find(language);
        if (found == m_dictionaries.end()) {
            Result<std::unique_ptr<SpellDictionary>> opened = SpellDictionary::open(m_folders, language);
            if (!opened)
                opened = withRemedy(opened.error(), language);
            found = m_dictionaries.emplace(language, std::move(opened)).first;
        }
        if (!found->second)
            return found->second.error();
        return found->second.value().get();
    }

private:
    [[nodiscard]] Error withRemedy(Error error, const QString &language) const
    {
        const QString name = QLocale::languageToString(QLocale(language).language());
        const QString package = SpellDictionary::packageFor(language);
        if (error.kind == ErrorKind::NotFound) {
            error.message = SpellChecker::tr("There is no spelling dictionary for %1. Install the package %2, or put "
                                             "its .aff and .dic files into %3.")
                                .arg(name, package, QDir::toNativeSeparators(m_folders.value(0)));
        } else {
            error.message =
                SpellChecker::tr("The spelling dictionary for %1 cannot be read. Install the package %2 again.")
                    .arg(name, package);
        }
        return error;
    }

    QStringList m_folders;
    std::map<QString, Result<std::unique_ptr<SpellDictionary>>> m_dictionaries;
};

SpellChecker::SpellChecker(SpellingFolders folders, QObject *parent)
    : QObject(parent)
    , m_folders(std::move(folders))
    , m_worker(new Worker(m_folders.dictionaries))
{
    m_thread.setObjectName(QStringLiteral("spelling"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
}

SpellChecker::~SpellChecker()
{
    m_thread.quit();
    m_thread.wait();
}

QString SpellChecker::fileOf(const QString &language) const
{
    QString name = language;
    for (QChar &c : name) {
        if (!c.isLetterOrNumber() && c != u'-')
            c = u'_';
    }
    return m_folders.userWords + QStringLiteral("/words-%1.txt").arg(name);
}

SpellChecker::Known &SpellChecker::known(const QString &language)
{
    Known &known = m_known[language];
    if (!known.isRead) {
        known.isRead = true;
        QFile file(fileOf(language));
        if (!m_folders.userWords.isEmpty() && file.open(QIODevice::ReadOnly)) {
            for (const QString &word : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
                known.learnt.insert(word.trimmed());
            known.accepted = known.learnt;
        }
    }
    return known;
}

SpellChecker::Stretches SpellChecker::misspelt(const QString &text, const QString &language)
{
    Stretches result;
    if (!SpellDictionary::canCheck(language))
        return result;
    Known &words = known(language);
    if (words.problem)
        return result;
    for (const SpelledWord &word : spelledWords(text)) {
        if (words.accepted.contains(word.word))
            continue;
        const auto verdict = words.words.constFind(word.word);
        if (verdict == words.words.cend()) {
            if (!words.asked.contains(word.word)) {
                words.asked.insert(word.word);
                m_pending[language].append(word.word);
            }
        } else if (!*verdict) {
            result.append({word.start, word.length});
        }
    }
    if (!m_pending.empty() && !m_sends) {
        m_sends = true;
        QMetaObject::invokeMethod(this, &SpellChecker::sendPending, Qt::QueuedConnection);
    }
    return result;
}

bool SpellChecker::isSettled(const QString &text, const QString &language) const
{
    const auto found = m_known.find(language);
    if (!SpellDictionary::canCheck(language) || (found != m_known.end() && found->second.problem))
        return true;
    const QList<SpelledWord> words = spelledWords(text);
    return std::all_of(words.begin(), words.end(), [&](const SpelledWord &word) {
        return found != m_known.end() &&
               (found->second.words.contains(word.word) || found->second.accepted.contains(word.word));
    });
}

void SpellChecker::sendPending()
{
    m_sends = false;
    for (const auto &[language, all] : std::exchange(m_pending, {})) {
        for (qsizetype at = 0; at < all.size(); at += batchWords) {
            const QStringList batch = all.mid(at, batchWords);
            QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, language = language, batch] {
                QHash<QString, bool> verdicts;
                const Result<SpellDictionary *> dictionary = worker->dictionary(language);
                if (dictionary) {
                    for (const QString &word : batch)
                        verdicts.insert(word, (*dictionary)->isCorrect(word));
                }
                const std::optional<Error> problem =
                    dictionary ? std::nullopt : std::optional<Error>(dictionary.error());
                QMetaObject::invokeMethod(this, [this, language, verdicts, problem] {
                    Known &words = known(language);
                    words.words.insert(verdicts);
                    const bool isNew = problem && !words.problem;
                    words.problem = problem;
                    if (isNew)
                        emit problemFound(language);
                    emit checked(language);
                });
            });
        }
    }
}

void SpellChecker::suggest(const QString &word, const QString &language, const std::function<void(QStringList)> &done)
{
    QMetaObject::invokeMethod(m_worker, [this, worker = m_worker, word, language, done] {
        const Result<SpellDictionary *> dictionary = worker->dictionary(language);
        const QStringList list = dictionary ? (*dictionary)->suggestions(word) : QStringList();
        QMetaObject::invokeMethod(this, [done, list] { done(list); });
    });
}

void SpellChecker::ignore(const QString &word, const QString &language)
{
    known(language).accepted.insert(word);
    emit checked(language);
}

Result<void> SpellChecker::keepLearnt(const QSet<QString> &words, const QString &language)
{
    if (m_folders.userWords.isEmpty())
        return {};
    QStringList sorted(words.begin(), words.end());
    sorted.sort();
    QDir().mkpath(m_folders.userWords);
    return durablefile::write(fileOf(language), (sorted.join(u'\n') + u'\n').toUtf8());
}

QStringList SpellChecker::learnt(const QString &language)
{
    const QSet<QString> &words = known(language).learnt;
    QStringList sorted(words.begin(), words.end());
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

QStringList SpellChecker::learntLanguages()
{
    QStringList languages;
    if (!m_folders.userWords.isEmpty()) {
        for (const QString &file : QDir(m_folders.userWords).entryList({QStringLiteral("words-*.txt")}, QDir::Files))
            languages.append(file.mid(6, file.size() - 10));
    }
    for (const auto &[language, words] : m_known) {
        if (!words.learnt.isEmpty() && !languages.contains(language))
            languages.append(language);
    }
    languages.removeIf([this](const QString &language) { return known(language).learnt.isEmpty(); });
    languages.sort();
    return languages;
}

Result<void> SpellChecker::forget(const QString &word, const QString &language)
{
    Known &words = known(language);
    QSet<QString> learnt = words.learnt;
    learnt.remove(word);
    if (const Result<void> kept = keepLearnt(learnt, language); !kept)
        return kept;
    words.learnt = learnt;
    words.accepted.remove(word);
    emit checked(language);
    return {};
}

QString SpellChecker::ownFolder() const
{
    return QDir::toNativeSeparators(m_folders.dictionaries.value(0));
}

Result<void> SpellChecker::learn(const QString &word, const QString &language)
{
    Known &words = known(language);
    QSet<QString> learnt = words.learnt;
    learnt.insert(word);
    if (const Result<void> kept = keepLearnt(learnt, language); !kept)
        return kept;
    words.learnt = learnt;
    ignore(word, language);
    return {};
}

std::optional<Error> SpellChecker::problem(const QString &language) const
{
    const auto found = m_known.find(language);
    return found == m_known.end() ? std::nullopt : found->second.problem;
}

} // namespace cinefluent::studio
