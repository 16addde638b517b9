// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/sharedcontent.h"

#include "common/merge/entityfields.h"
#include "common/merge/listvalue.h"
#include "studio/document/changeplan.h"
#include "studio/document/commanderrors.h"
#include "studio/document/entitycodec.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace cinefluent::studio {

using merge::EntityKey;
using merge::EntityKind;
using merge::Fields;

namespace {

constexpr QLatin1StringView limitPrefix("limits/");
constexpr QLatin1StringView setAsidePrefix("setAside/");

/// A JSON value by itself, which QJsonDocument cannot write.
QString toText(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

QJsonValue toJson(const QString &text)
{
    return QJsonDocument::fromJson('[' + text.toUtf8() + ']').array().at(0);
}

Fields toFields(const ProjectSettings &settings)
{
    Fields fields{{QStringLiteral("originalLanguage"), settings.originalLanguage},
                  {QStringLiteral("translationLanguages"), merge::toListValue(settings.translationLanguages)},
                  {QStringLiteral("audience"), settings.audience}};
    for (auto it = settings.qualityLimits.constBegin(); it != settings.qualityLimits.constEnd(); ++it)
        fields.insert(limitPrefix + it.key(), toText(it.value()));
    for (auto it = settings.setAsideWords.cbegin(); it != settings.setAsideWords.cend(); ++it)
        fields.insert(setAsidePrefix + it.key(), *it);
    return fields;
}

ProjectSettings settingsOf(const Fields &fields, ProjectSettings former)
{
    former.originalLanguage = fields.value(QStringLiteral("originalLanguage"));
    former.translationLanguages = merge::fromListValue(fields.value(QStringLiteral("translationLanguages")));
    former.translationLanguages.removeDuplicates();
    former.audience = fields.value(QStringLiteral("audience"));
    former.qualityLimits = {};
    former.setAsideWords.clear();
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        if (it.key().startsWith(limitPrefix))
            former.qualityLimits.insert(it.key().mid(limitPrefix.size()), toJson(*it));
        else if (it.key().startsWith(setAsidePrefix))
            former.setAsideWords.insert(it.key().mid(setAsidePrefix.size()), *it);
    }
    return former;
}

TimeRange usable(const TimeRange &range)
{
    return commanderrors::isUsable(range) ? range : TimeRange{MediaTime(), MediaTime::fromMs(1000)};
}

bool comesBefore(const QUuid &a, const QUuid &b)
{
    return a.toRfc4122() < b.toRfc4122();
}

/// The parts of a state by their kind, put right where a project could not hold them.
class SharedProject
{
public:
    explicit SharedProject(const sync::SharedState &state)
        : m_state(state)
    {
        for (auto it = state.living().cbegin(); it != state.living().cend(); ++it)
            m_byKind[it.key().kind].append(it.key().id);
        for (QList<QUuid> &ids : m_byKind)
            std::sort(ids.begin(), ids.end(), comesBefore);
        readCues();
        readLessons();
        readHeadwords();
        readOccurrences();
    }

    [[nodiscard]] const QHash<CueId, Cue> &cues() const { return m_cues; }
    [[nodiscard]] const QHash<LessonId, Lesson> &lessons() const { return m_lessons; }
    [[nodiscard]] const QHash<HeadwordId, Headword> &headwords() const { return m_headwords; }
    [[nodiscard]] const QHash<OccurrenceId, Occurrence> &occurrences() const { return m_occurrences; }

private:
    [[nodiscard]] Fields fieldsOf(EntityKind kind, const QUuid &id) const
    {
        return m_state.living().value({kind, id}).fields;
    }

    void readCues()
    {
        for (const QUuid &id : m_byKind.value(EntityKind::Cue)) {
            Cue cue = merge::cueOf(CueId(id), fieldsOf(EntityKind::Cue, id));
            cue.range = usable(cue.range);
            makeCanonical(cue);
            m_cues.insert(cue.id, cue);
        }
    }

    void readLessons()
    {
        QList<Lesson> lessons;
        for (const QUuid &id : m_byKind.value(EntityKind::Lesson)) {
            lessons.append(merge::lessonOf(LessonId(id), fieldsOf(EntityKind::Lesson, id)));
            lessons.last().range = usable(lessons.last().range);
        }
        std::stable_sort(lessons.begin(), lessons.end(),
                         [](const Lesson &a, const Lesson &b) { return a.order < b.order; });
        QHash<QString, int> last;
        for (Lesson &lesson : lessons) {
            lesson.order = std::max(lesson.order, last.value(lesson.language) + 1);
            last.insert(lesson.language, lesson.order);
            m_lessons.insert(lesson.id, lesson);
        }
    }

    void readHeadwords()
    {
        QHash<QUuid, QMap<QString, Fields>> senses;
        for (const QUuid &id : m_byKind.value(EntityKind::Sense)) {
            const Fields fields = fieldsOf(EntityKind::Sense, id);
            senses[QUuid::fromString(fields.value(QStringLiteral("headword")))].insert(
                id.toString(QUuid::WithoutBraces), fields);
        }
        QHash<std::pair<QString, QString>, HeadwordId> bySpelling;
        for (const QUuid &id : m_byKind.value(EntityKind::Headword)) {
            Headword headword = merge::headwordOf(HeadwordId(id), fieldsOf(EntityKind::Headword, id), senses.value(id));
            makeCanonical(headword);
            const std::pair spelling(headword.word, headword.language);
            const HeadwordId twin = bySpelling.value(spelling);
            if (twin.isNull()) {
                bySpelling.insert(spelling, headword.id);
                m_headwords.insert(headword.id, headword);
            } else {
                m_headwords[twin].senses.append(headword.senses);
                m_twins.insert(headword.id, twin);
            }
        }
    }

    void readOccurrences()
    {
        for (const QUuid &id : m_byKind.value(EntityKind::Occurrence)) {
            const Fields fields = fieldsOf(EntityKind::Occurrence, id);
            const CueId cue = CueId::fromString(fields.value(QStringLiteral("cue")));
            Occurrence occurrence = merge::occurrenceOf(OccurrenceId(id), fields, m_cues.value(cue).text);
            occurrence.headwordId = m_twins.value(occurrence.headwordId, occurrence.headwordId);
            if (m_cues.contains(cue) && m_headwords.contains(occurrence.headwordId))
                m_occurrences.insert(occurrence.id, occurrence);
        }
    }

    const sync::SharedState &m_state;
    QMap<EntityKind, QList<QUuid>> m_byKind;
    QHash<CueId, Cue> m_cues;
    QHash<LessonId, Lesson> m_lessons;
    QHash<HeadwordId, Headword> m_headwords;
    QHash<HeadwordId, HeadwordId> m_twins; ///< of one spelling → the one that stays
    QHash<OccurrenceId, Occurrence> m_occurrences;
};

template<typename Entities, typename Wanted>
void removeOthers(ChangePlan &plan, const Entities &entities, const Wanted &wanted)
{
    for (const auto &entity : entities) {
        if (!wanted.contains(entity.id))
            plan.remove(entity.id);
    }
}

template<typename Wanted>
void putAll(ChangePlan &plan, const Wanted &wanted)
{
    for (const auto &entity : wanted)
        plan.put(entity);
}

} // namespace

QHash<EntityKey, Fields> sharedFields(const ProjectContent &content)
{
    QHash<EntityKey, Fields> fields;
    fields.insert({EntityKind::Movie, {}}, merge::toFields(content.movie()));
    fields.insert({EntityKind::Settings, {}}, toFields(content.settings()));
    for (const Cue &cue : content.cues())
        fields.insert({EntityKind::Cue, cue.id.uuid()}, merge::toFields(cue));
    for (const Lesson &lesson : content.lessons())
        fields.insert({EntityKind::Lesson, lesson.id.uuid()}, merge::toFields(lesson));
    for (const Headword &headword : content.headwords()) {
        fields.insert({EntityKind::Headword, headword.id.uuid()}, merge::toFields(headword));
        for (const Sense &sense : headword.senses)
            fields.insert({EntityKind::Sense, sense.id.uuid()}, merge::toFields(sense, headword.id));
    }
    for (const Occurrence &occurrence : content.occurrences()) {
        const Cue *cue = content.findCue(CueId(occurrence.cueId));
        fields.insert({EntityKind::Occurrence, occurrence.id.uuid()},
                      merge::toFields(occurrence, cue ? cue->text : QString()));
    }
    return fields;
}

TakeSharedContent::TakeSharedContent(sync::SharedState state)
    : m_state(std::move(state))
{
}

QByteArray TakeSharedContent::verb() const
{
    return name;
}

Result<ChangeSet> TakeSharedContent::plan(const ProjectContent &content) const
{
    const SharedProject shared(m_state);
    ChangePlan plan(content);
    removeOthers(plan, content.occurrences(), shared.occurrences());
    removeOthers(plan, content.cues(), shared.cues());
    removeOthers(plan, content.lessons(), shared.lessons());
    removeOthers(plan, content.headwords(), shared.headwords());
    const auto movie = m_state.living().constFind({EntityKind::Movie, {}});
    if (movie != m_state.living().cend()) {
        Movie taken = merge::movieOf(movie->fields);
        taken.id = content.movie().id;
        plan.put(taken);
    }
    const auto settings = m_state.living().constFind({EntityKind::Settings, {}});
    if (settings != m_state.living().cend())
        plan.put(settingsOf(settings->fields, content.settings()));
    putAll(plan, shared.cues());
    putAll(plan, shared.lessons());
    putAll(plan, shared.headwords());
    // Last: removing a cue or a headword above has taken its occurrences along.
    putAll(plan, shared.occurrences());
    return plan.take();
}

} // namespace cinefluent::studio
