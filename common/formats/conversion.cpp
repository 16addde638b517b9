// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/formats/conversion.h"

namespace cinefluent::formats {

void LossReport::add(const QString &code, int count)
{
    m_counts[code] += count;
}

QList<SubtitleWarning> LossReport::warnings() const
{
    QList<SubtitleWarning> list;
    for (auto entry = m_counts.cbegin(); entry != m_counts.cend(); ++entry)
        list.append({entry.key(), 0, {QString::number(entry.value())}});
    return list;
}

namespace {

/// What of `text` a format with `features` leaves out.
class Reduction
{
public:
    Reduction(StyledText &text, TextFeatures features)
        : m_text(text)
        , m_features(features)
    {
    }

    void run()
    {
        QList<StyledRun> runs;
        runs.swap(m_text.runs);
        for (StyledRun &each : runs)
            reduce(each);
        for (const StyledRun &each : std::as_const(runs))
            m_text.append(each.text, each);
        if (m_text.position && !m_features.testFlag(TextFeature::Position)) {
            m_text.position.reset();
            m_lost.insert(QStringLiteral("position_lost"), true);
        }
        if (m_text.writing != WritingMode::Horizontal && !m_features.testFlag(TextFeature::Vertical)) {
            m_text.writing = WritingMode::Horizontal;
            m_lost.insert(QStringLiteral("vertical_lost"), true);
        }
        // Bottom centre is where every player puts a cue that says nothing.
        if (m_text.alignment != 0 && !m_features.testFlag(TextFeature::Alignment)) {
            if (m_text.alignment != 2)
                m_lost.insert(QStringLiteral("alignment_lost"), true);
            m_text.alignment = 0;
        }
        if (m_text.hasEffects)
            m_lost.insert(QStringLiteral("effects_lost"), true);
    }

    [[nodiscard]] QStringList lost() const { return m_lost.keys(); }

private:
    void reduce(StyledRun &run)
    {
        TextStyles kept;
        if (m_features.testFlag(TextFeature::Emphasis))
            kept |= TextStyle::Bold | TextStyle::Italic | TextStyle::Underline;
        if (m_features.testFlag(TextFeature::StrikeOut))
            kept |= TextStyle::StrikeOut;
        if (run.styles != (run.styles & kept))
            m_lost.insert(QStringLiteral("style_lost"), true);
        run.styles &= kept;
        if (run.colour && !m_features.testFlag(TextFeature::Colour)) {
            run.colour.reset();
            m_lost.insert(QStringLiteral("colour_lost"), true);
        }
        clear(run.reading, TextFeature::Ruby, QStringLiteral("ruby_lost"));
        clear(run.voice, TextFeature::Voice, QStringLiteral("voice_lost"));
    }

    void clear(QString &value, TextFeature feature, const QString &code)
    {
        if (value.isEmpty() || m_features.testFlag(feature))
            return;
        value.clear();
        m_lost.insert(code, true);
    }

    StyledText &m_text;
    TextFeatures m_features;
    QMap<QString, bool> m_lost;
};

} // namespace

StyledText textToWrite(const SubtitleFile &file, const SubtitleCue &cue, const WriteOptions &options,
                       TextFeatures features)
{
    StyledText text;
    if (options.keepMarkup && file.styled)
        text = file.styled(cue);
    if (text.plain() != cue.text)
        text.runs = StyledText::fromPlain(cue.text).runs;
    text.dropBlankLines();
    Reduction reduction(text, features);
    reduction.run();
    if (options.losses) {
        for (const QString &code : reduction.lost())
            options.losses->add(code);
    }
    return text;
}

void reportForeignBlocks(const SubtitleFile &file, QStringView ownFormat, const WriteOptions &options)
{
    if (options.losses && file.format != ownFormat && !file.blocks.isEmpty())
        options.losses->add(QStringLiteral("notes_lost"), int(file.blocks.size()));
}

NestedTags::NestedTags(QString &out)
    : m_out(out)
{
}

void NestedTags::change(const QList<Tag> &wanted)
{
    qsizetype keeps = 0;
    while (keeps < m_open.size() && wanted.contains(m_open[keeps]))
        ++keeps;
    while (m_open.size() > keeps)
        m_out += m_open.takeLast().close;
    for (const Tag &tag : wanted) {
        if (m_open.contains(tag))
            continue;
        m_out += tag.open;
        m_open.append(tag);
    }
}

QList<NestedTags::Tag> htmlTags(const StyledRun &run)
{
    QList<NestedTags::Tag> tags;
    if (run.colour)
        tags.append({QStringLiteral("<font color=\"%1\">").arg(colourText(*run.colour)), QStringLiteral("</font>")});
    const auto add = [&](TextStyle style, char16_t name) {
        if (run.styles.testFlag(style))
            tags.append({QStringLiteral("<%1>").arg(QChar(name)), QStringLiteral("</%1>").arg(QChar(name))});
    };
    add(TextStyle::Bold, u'b');
    add(TextStyle::Italic, u'i');
    add(TextStyle::Underline, u'u');
    add(TextStyle::StrikeOut, u's');
    return tags;
}

void appendEscaped(QString &out, QStringView text)
{
    for (const QChar c : text) {
        if (c == u'&')
            out += u"&amp;";
        else if (c == u'<')
            out += u"&lt;";
        else if (c == u'>')
            out += u"&gt;";
        else
            out += c;
    }
}

} // namespace cinefluent::formats
