// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/cuelook.h"

#include "studio/document/entitycodec.h"
#include "studio/document/textchange.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace cinefluent::studio {

using formats::StyledRun;
using formats::TextStyle;
using formats::TextStyles;
using formats::WritingMode;

namespace {

using Key = QLatin1StringView;

constexpr int allStyles = 15;
constexpr int maxAlignment = 9;

bool isPlain(const StyledRun &run)
{
    return run.looksLike(StyledRun{});
}

/// [length, styles, colour, reading, voice], cut after the last that says something.
QJsonArray toJson(const StyledRun &run)
{
    QJsonArray json{run.text.size(), int(run.styles),
                    run.colour ? QJsonValue(formats::colourText(*run.colour)) : QJsonValue(QString()), run.reading,
                    run.voice};
    while (json.size() > 1 && (json.last() == QJsonValue(0) || json.last() == QJsonValue(QString())))
        json.removeLast();
    return json;
}

StyledRun runFromJson(const QJsonArray &json)
{
    StyledRun run;
    run.styles = TextStyles(json.at(1).toInt() & allStyles);
    if (const QString colour = json.at(2).toString(); !colour.isEmpty())
        run.colour = formats::parseColour(colour);
    run.reading = canonical(json.at(3).toString());
    run.voice = canonical(json.at(4).toString());
    return run;
}

/// A text with the look of each of its characters: what edits work on.
class LookedText
{
public:
    LookedText(const CueLook &look, const QString &text)
        : m_text(text)
    {
        m_looks = look.runs.isEmpty() ? QList<StyledRun>{StyledRun{}} : look.runs;
        for (qsizetype i = 0; i < m_looks.size(); ++i)
            m_owners.insert(m_owners.size(), look.runs.isEmpty() ? text.size() : m_looks.at(i).text.size(), int(i));
    }

    [[nodiscard]] qsizetype size() const { return m_owners.size(); }
    [[nodiscard]] const StyledRun &lookAt(qsizetype at) const { return m_looks.at(m_owners.at(at)); }

    void replace(qsizetype at, qsizetype removed, const QString &inserted)
    {
        const int owner = ownerOfInserted(at, removed);
        m_text.replace(at, removed, inserted);
        m_owners.remove(at, removed);
        m_owners.insert(at, inserted.size(), owner);
    }

    void cut(qsizetype start, qsizetype length)
    {
        m_text = m_text.mid(start, length);
        m_owners = m_owners.mid(start, length);
    }

    void appendPlain(qsizetype length)
    {
        m_text += QString(length, u' ');
        m_owners.insert(m_owners.size(), length, newLook({}));
    }

    void append(const LookedText &other)
    {
        const int base = int(m_looks.size());
        m_looks += other.m_looks;
        m_text += other.m_text;
        for (const int owner : other.m_owners)
            m_owners.append(base + owner);
    }

    /// Calls `change` with the look of each run in the stretch.
    template<typename Change>
    void change(qsizetype start, qsizetype length, Change change)
    {
        int owner = -1;
        int changed = -1;
        for (qsizetype i = start; i < start + length; ++i) {
            if (m_owners.at(i) != owner) {
                owner = m_owners.at(i);
                StyledRun look = m_looks.at(owner);
                change(look);
                changed = newLook(look);
            }
            m_owners[i] = changed;
        }
    }

    void makeOne(qsizetype start, qsizetype length)
    {
        std::fill(m_owners.begin() + start, m_owners.begin() + start + length, m_owners.at(start));
    }

    [[nodiscard]] QList<StyledRun> runs() const
    {
        QList<StyledRun> runs;
        int owner = -1;
        bool says = false;
        for (qsizetype i = 0; i < m_owners.size(); ++i) {
            const StyledRun &look = m_looks.at(m_owners.at(i));
            const bool goesOn = !runs.isEmpty() && (m_owners.at(i) == owner ||
                                                    (look.reading.isEmpty() && look.looksLike(runs.constLast())));
            owner = m_owners.at(i);
            if (!goesOn) {
                runs.append(look);
                runs.last().text.clear();
            }
            runs.last().text += m_text.at(i);
            says = says || !isPlain(look);
        }
        return says ? runs : QList<StyledRun>{};
    }

private:
    int newLook(const StyledRun &look)
    {
        m_looks.append(look);
        return int(m_looks.size()) - 1;
    }

    int ownerOfInserted(qsizetype at, qsizetype removed)
    {
        if (m_owners.isEmpty())
            return newLook(m_looks.isEmpty() ? StyledRun{} : m_looks.constFirst());
        if (removed > 0)
            return m_owners.at(at);
        const bool afterLine = at > 0 && m_text.at(at - 1) == u'\n';
        const qsizetype like = at == 0 || (afterLine && at < size()) ? at : at - 1;
        const int owner = m_owners.at(like);
        const bool isInside = at > 0 && at < size() && m_owners.at(at - 1) == m_owners.at(at);
        if (isInside || m_looks.at(owner).reading.isEmpty())
            return isInside ? m_owners.at(at) : owner;
        StyledRun look = m_looks.at(owner); // beside a word with a reading is outside of it
        look.reading.clear();
        return newLook(look);
    }

    QString m_text;
    QList<StyledRun> m_looks;
    QList<int> m_owners; ///< index in m_looks of each character
};

struct Stretch
{
    qsizetype start = 0;
    qsizetype length = 0;
};

Stretch within(const QString &text, qsizetype start, qsizetype length)
{
    if (length <= 0)
        return {0, text.size()};
    const qsizetype from = std::clamp<qsizetype>(start, 0, text.size());
    return {from, std::min(length, text.size() - from)};
}

template<typename Change>
QString changedLook(const QString &look, const QString &text, Stretch stretch, Change change)
{
    CueLook parsed = CueLook::parse(look, text);
    LookedText looked(parsed, text);
    looked.change(stretch.start, stretch.length, change);
    parsed.runs = looked.runs();
    parsed.forgetPayload();
    return parsed.serialise();
}

} // namespace

CueLook CueLook::parse(const QString &serialised, const QString &text)
{
    CueLook look;
    if (serialised.isEmpty())
        return look;
    const QJsonObject json = QJsonDocument::fromJson(serialised.toUtf8()).object();
    look.alignment = json[Key("align")].toInt();
    if (look.alignment < 0 || look.alignment > maxAlignment)
        look.alignment = 0;
    const QJsonArray position = json[Key("position")].toArray();
    if (position.size() == 2)
        look.position = formats::TextPosition{position.at(0).toDouble(), position.at(1).toDouble()};
    const QString writing = json[Key("writing")].toString();
    look.writing = writing == Key("rl")   ? WritingMode::VerticalRightToLeft
                   : writing == Key("lr") ? WritingMode::VerticalLeftToRight
                                          : WritingMode::Horizontal;
    look.hasEffects = json[Key("effects")].toBool();
    look.format = canonical(json[Key("format")].toString());
    look.payload = canonical(json[Key("payload")].toString());
    look.settings = canonical(json[Key("settings")].toString());
    look.identifier = canonical(json[Key("id")].toString());
    look.isRewritten = json[Key("rewritten")].toBool();
    look.place = json[Key("place")].toInt(-1);
    qsizetype at = 0;
    for (const QJsonValue &entry : json[Key("runs")].toArray()) {
        StyledRun run = runFromJson(entry.toArray());
        const qsizetype length = entry.toArray().at(0).toInt();
        if (length <= 0 || length > text.size() - at) {
            at = -1;
            break;
        }
        run.text = text.mid(at, length);
        at += length;
        look.runs.append(run);
    }
    if (at != text.size())
        look.runs.clear();
    else
        look.runs = LookedText(look, text).runs();
    if (look.payload == text)
        look.payload.clear();
    return look;
}

QString CueLook::serialise() const
{
    QJsonObject json;
    QJsonArray list;
    for (const StyledRun &run : runs)
        list.append(toJson(run));
    if (!list.isEmpty())
        json.insert(Key("runs"), list);
    if (alignment > 0 && alignment <= maxAlignment)
        json.insert(Key("align"), alignment);
    if (position && std::isfinite(position->x) && std::isfinite(position->y))
        json.insert(Key("position"), QJsonArray{position->x, position->y});
    if (writing != WritingMode::Horizontal)
        json.insert(Key("writing"), writing == WritingMode::VerticalRightToLeft ? Key("rl") : Key("lr"));
    if (hasEffects)
        json.insert(Key("effects"), true);
    for (const auto &[key, value] : {std::pair(Key("format"), format), std::pair(Key("payload"), payload),
                                     std::pair(Key("settings"), settings), std::pair(Key("id"), identifier)}) {
        if (!value.isEmpty())
            json.insert(key, value);
    }
    if (isRewritten && !format.isEmpty())
        json.insert(Key("rewritten"), true);
    if (place >= 0)
        json.insert(Key("place"), place);
    if (json.size() - qsizetype(json.contains(Key("rewritten"))) == 1 && json.contains(Key("format")))
        return {}; // the format alone says nothing
    return json.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

CueLook CueLook::of(const formats::SubtitleFile &file, qsizetype cueIndex, bool isInOrder)
{
    const formats::SubtitleCue &cue = file.cues.at(cueIndex);
    const QString text = canonical(cue.text);
    CueLook look;
    if (file.styled) {
        const formats::StyledText styled = file.styled(cue);
        look.alignment = styled.alignment;
        look.position = styled.position;
        look.writing = styled.writing;
        look.hasEffects = styled.hasEffects;
        if (styled.plain() == text) {
            look.runs = styled.runs;
            look.runs = LookedText(look, text).runs();
        }
    }
    look.format = file.format;
    const QString payload = canonical(cue.payload);
    look.payload = payload == text ? QString() : payload;
    look.settings = canonical(cue.settings);
    const bool onlyCounts = file.format == Key("srt") && cue.identifier == QString::number(cueIndex + 1);
    look.identifier = onlyCounts ? QString() : canonical(cue.identifier);
    look.place = isInOrder ? -1 : int(cueIndex);
    return look;
}

formats::StyledText CueLook::styled(const QString &text) const
{
    formats::StyledText styled = formats::StyledText::fromPlain(text);
    if (!runs.isEmpty())
        styled.runs = runs;
    styled.alignment = alignment;
    styled.position = position;
    styled.writing = writing;
    styled.hasEffects = hasEffects;
    return styled;
}

void CueLook::forgetPayload()
{
    payload.clear();
    isRewritten = true;
}

QString CueLook::payloadFor(const QString &text) const
{
    if (isRewritten || format.isEmpty())
        return {};
    return payload.isEmpty() ? text : payload;
}

formats::StyledText styledText(const Cue &cue, const QString &language)
{
    const QString text = language.isEmpty() ? cue.text : cue.translations.value(language);
    return CueLook::parse(cue.looks.value(language), text).styled(text);
}

QString editedLook(const QString &look, const QString &before, const QString &after)
{
    if (look.isEmpty() || before == after)
        return look;
    CueLook parsed = CueLook::parse(look, before);
    LookedText looked(parsed, before);
    const QList<TextEdit> edits = editsBetween(before, after);
    for (auto edit = edits.crbegin(); edit != edits.crend(); ++edit)
        looked.replace(edit->at, edit->removed, edit->inserted);
    parsed.runs = looked.runs();
    parsed.forgetPayload();
    return parsed.serialise();
}

QString partOfLook(const QString &look, const QString &text, qsizetype start, qsizetype length, bool isFirst)
{
    if (look.isEmpty())
        return {};
    CueLook parsed = CueLook::parse(look, text);
    LookedText looked(parsed, text);
    looked.cut(start, length);
    parsed.runs = looked.runs();
    if (start != 0 || length < text.size())
        parsed.forgetPayload();
    if (!isFirst)
        parsed.identifier.clear();
    return parsed.serialise();
}

QString joinedLook(const QString &firstLook, const QString &first, const QString &secondLook, const QString &second,
                   qsizetype separatorLength)
{
    if (firstLook.isEmpty() && secondLook.isEmpty())
        return {};
    CueLook joined = CueLook::parse(firstLook, first);
    const CueLook other = CueLook::parse(secondLook, second);
    LookedText looked(joined, first);
    if (first.isEmpty()) {
        looked = LookedText(other, second);
    } else if (!second.isEmpty()) {
        looked.appendPlain(separatorLength);
        looked.append(LookedText(other, second));
    }
    joined.runs = looked.runs();
    if (firstLook.isEmpty() || first.isEmpty()) {
        joined.alignment = other.alignment;
        joined.position = other.position;
        joined.writing = other.writing;
    }
    joined.hasEffects = joined.hasEffects || other.hasEffects;
    if (!second.isEmpty())
        joined.forgetPayload();
    return joined.serialise();
}

QString toggledLook(const QString &look, const QString &text, qsizetype start, qsizetype length, TextStyle style)
{
    const Stretch stretch = within(text, start, length);
    const LookedText looked(CueLook::parse(look, text), text);
    bool all = true;
    for (qsizetype i = stretch.start; i < stretch.start + stretch.length; ++i)
        all = all && (text.at(i).isSpace() || looked.lookAt(i).styles.testFlag(style));
    return changedLook(look, text, stretch, [&](StyledRun &run) { run.styles.setFlag(style, !all); });
}

QString colouredLook(const QString &look, const QString &text, qsizetype start, qsizetype length,
                     std::optional<quint32> colour)
{
    return changedLook(look, text, within(text, start, length), [&](StyledRun &run) { run.colour = colour; });
}

QString rubyLook(const QString &look, const QString &text, qsizetype start, qsizetype length, const QString &reading)
{
    if (length <= 0)
        return look;
    const Stretch stretch = within(text, start, length);
    if (stretch.length == 0)
        return look;
    CueLook parsed = CueLook::parse(look, text);
    LookedText looked(parsed, text);
    looked.change(stretch.start, stretch.length, [&](StyledRun &run) { run.reading = reading; });
    if (!reading.isEmpty())
        looked.makeOne(stretch.start, stretch.length);
    parsed.runs = looked.runs();
    parsed.forgetPayload();
    return parsed.serialise();
}

QString alignedLook(const QString &look, const QString &text, int alignment)
{
    CueLook parsed = CueLook::parse(look, text);
    parsed.alignment = alignment;
    parsed.position.reset();
    parsed.forgetPayload();
    if (parsed.format == Key("webvtt"))
        parsed.settings.clear(); // there they are the place
    return parsed.serialise();
}

QString writtenLook(const QString &look, const QString &text, WritingMode writing)
{
    CueLook parsed = CueLook::parse(look, text);
    if (parsed.writing == writing)
        return look;
    parsed.writing = writing;
    return alignedLook(parsed.serialise(), text, 0);
}

QString plainLook(const QString &look, const QString &text)
{
    CueLook parsed = CueLook::parse(look, text);
    parsed.runs.clear();
    parsed.alignment = 0;
    parsed.position.reset();
    parsed.writing = WritingMode::Horizontal;
    parsed.hasEffects = false;
    parsed.forgetPayload();
    if (parsed.format == Key("webvtt"))
        parsed.settings.clear();
    return parsed.serialise();
}

} // namespace cinefluent::studio
