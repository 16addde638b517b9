// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/lessons/lessonwords.h"

#include "studio/scenarios/worker.h"

#include <QPointer>

namespace cinefluent::studio {

namespace {

constexpr int quietMs = 3000;

} // namespace

LessonWords::LessonWords(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, [this] { count(); });
    connect(&workspace, &Workspace::documentReplaced, this, &LessonWords::forget);
    connect(&workspace, &Workspace::changed, this, [this](const ChangeEvents &events) {
        const auto *edited = eventIn<CuesChanged>(events);
        if (eventIn<CuesAdded>(events) || eventIn<CuesRemoved>(events) || eventIn<SettingsChanged>(events) ||
            (edited && edited->fields.testFlag(CueField::Text)))
            outdate();
    });
}

LessonWords::~LessonWords()
{
    m_stop.request_stop();
}

void LessonWords::setPacks(LanguagePacks packs)
{
    m_packs = std::move(packs);
    forget();
}

void LessonWords::setWanted(bool wanted)
{
    m_isWanted = wanted;
    if (m_isWanted && m_isOutdated && !isCounting())
        m_delay.start(0);
}

void LessonWords::forget()
{
    m_stop.request_stop();
    m_words.reset();
    m_problem.clear();
    m_delay.stop();
    m_isOutdated = true;
    if (m_isWanted && m_workspace.isOpen())
        m_delay.start(0);
    emit changed();
}

void LessonWords::outdate()
{
    m_isOutdated = true;
    if (m_isWanted)
        m_delay.start(quietMs);
}

Task<void> LessonWords::count()
{
    const ProjectDocument *document = m_workspace.document();
    if (!document || m_isCounting)
        co_return;
    const QPointer<LessonWords> self(this);
    CountedWords counted;
    QList<SpokenCue> cues;
    for (const Cue &cue : document->cues()) {
        counted.cues.append(cue.id);
        cues.append({cue.range, cue.text});
    }
    m_stop = std::stop_source();
    const std::stop_token stop = m_stop.get_token();
    const auto work = [cues, language = document->settings().originalLanguage, packs = m_packs, stop] {
        return findFirstWords(cues, language, packs, stop);
    };
    m_isCounting = true;
    m_isOutdated = false;
    Result<WordLoad> load = co_await onWorker(work);
    if (!self)
        co_return;
    m_isCounting = false;
    if (stop.stop_requested()) { // another project
        if (m_isWanted && m_workspace.isOpen())
            m_delay.start(0);
        co_return;
    }
    m_problem = load ? QString() : load.error().message;
    if (load) {
        counted.load = std::move(*load);
        m_words = std::move(counted);
    }
    if (m_isOutdated && m_isWanted)
        m_delay.start(quietMs);
    emit changed();
}

} // namespace cinefluent::studio
