// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/media/tempofilter.h"

#include <QCoreApplication>

#include <cstring>

extern "C" {
#include <libavfilter/avfilter.h>
#include <libavfilter/buffersink.h>
#include <libavfilter/buffersrc.h>
#include <libavutil/channel_layout.h>
}

namespace cinefluent::studio {

Result<std::unique_ptr<TempoFilter>> TempoFilter::make(const AudioFormat &format, int speedPercent)
{
    std::unique_ptr<TempoFilter> filter(new TempoFilter);
    filter->m_format = format;
    const int code = speedPercent == 100 ? 0 : filter->build(speedPercent);
    if (code >= 0)
        return filter;
    return makeError(ErrorKind::Internal, QStringLiteral("audio_tempo_failed"),
                     QCoreApplication::translate("TempoFilter", "The sound cannot be played at this speed."),
                     av::errorText(code));
}

TempoFilter::~TempoFilter()
{
    avfilter_graph_free(&m_graph);
}

int TempoFilter::build(int speedPercent)
{
    m_graph = avfilter_graph_alloc();
    if (m_graph == nullptr)
        return AVERROR(ENOMEM);
    m_graph->nb_threads = 1;
    AVChannelLayout layout{};
    av_channel_layout_default(&layout, m_format.channelCount);
    char layoutName[64] = {};
    av_channel_layout_describe(&layout, layoutName, sizeof layoutName);
    av_channel_layout_uninit(&layout);
    const QByteArray sourceOptions = QStringLiteral("sample_rate=%1:sample_fmt=flt:time_base=1/%1:channel_layout=%2")
                                         .arg(m_format.sampleRateHz)
                                         .arg(QString::fromLatin1(layoutName))
                                         .toLatin1();
    int code = avfilter_graph_create_filter(&m_source, avfilter_get_by_name("abuffer"), "in", sourceOptions.constData(),
                                            nullptr, m_graph);
    if (code >= 0)
        code = avfilter_graph_create_filter(&m_sink, avfilter_get_by_name("abuffersink"), "out", nullptr, nullptr,
                                            m_graph);
    if (code < 0)
        return code;

    // One instance blends well from half to double speed; further away two share the work.
    const bool isExtreme = speedPercent < 50 || speedPercent > 200;
    const double factor = speedPercent / 100.0;
    const double first = isExtreme ? (factor < 1 ? 0.5 : 2.0) : factor;
    AVFilterContext *last = m_source;
    for (const double part : isExtreme ? std::vector<double>{first, factor / first} : std::vector<double>{first}) {
        AVFilterContext *tempo = nullptr;
        code = avfilter_graph_create_filter(&tempo, avfilter_get_by_name("atempo"), nullptr,
                                            QByteArray::number(part, 'f', 6).constData(), nullptr, m_graph);
        if (code >= 0)
            code = avfilter_link(last, 0, tempo, 0);
        if (code < 0)
            return code;
        last = tempo;
    }
    // atempo may choose another sample format: the samples leave as they came.
    AVFilterContext *format = nullptr;
    code = avfilter_graph_create_filter(&format, avfilter_get_by_name("aformat"), nullptr, "sample_fmts=flt", nullptr,
                                        m_graph);
    if (code >= 0)
        code = avfilter_link(last, 0, format, 0);
    if (code >= 0)
        code = avfilter_link(format, 0, m_sink, 0);
    return code >= 0 ? avfilter_graph_config(m_graph, nullptr) : code;
}

std::vector<float> TempoFilter::process(std::vector<float> samples)
{
    if (m_graph == nullptr || samples.empty())
        return samples;
    AVFrame *frame = m_frame.get();
    frame->format = AV_SAMPLE_FMT_FLT;
    frame->sample_rate = m_format.sampleRateHz;
    frame->nb_samples = int(samples.size() / size_t(m_format.channelCount));
    frame->pts = m_position;
    av_channel_layout_default(&frame->ch_layout, m_format.channelCount);
    std::vector<float> made;
    if (av_frame_get_buffer(frame, 0) >= 0) {
        std::memcpy(frame->data[0], samples.data(), samples.size() * sizeof(float));
        m_position += frame->nb_samples;
        if (av_buffersrc_add_frame(m_source, frame) >= 0)
            drainInto(made);
    }
    av_frame_unref(frame);
    return made;
}

std::vector<float> TempoFilter::finish()
{
    std::vector<float> made;
    if (m_graph != nullptr && av_buffersrc_add_frame(m_source, nullptr) >= 0)
        drainInto(made);
    return made;
}

void TempoFilter::drainInto(std::vector<float> &samples)
{
    const av::Frame frame = av::makeFrame();
    while (av_buffersink_get_frame(m_sink, frame.get()) >= 0) {
        const auto *begin = reinterpret_cast<const float *>(frame->data[0]);
        samples.insert(samples.end(), begin, begin + qsizetype(frame->nb_samples) * m_format.channelCount);
        av_frame_unref(frame.get());
    }
}

} // namespace cinefluent::studio
