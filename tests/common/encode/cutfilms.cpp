// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/encode/cutfilms.h"

#include "tests/support/filmbarcode.h"

#include <QFile>
#include <QImage>
#include <QJsonDocument>

namespace cinefluent::tests {

using namespace encode;

qint64 endOf(const GeneratedFilm &film)
{
    const size_t last = film.timesUs.size() - 1;
    return film.timesUs[last] + (film.timesUs[last] - film.timesUs[last - 1]);
}

void giveTimesToAll(GeneratedFilm &film)
{
    for (size_t i = 2; i < film.timesUs.size(); ++i) {
        if (film.timesUs[i] <= film.timesUs[i - 1])
            film.timesUs[i] = 2 * film.timesUs[i - 1] - film.timesUs[i - 2];
    }
}

LessonClip clipOf(const GeneratedFilm &film, size_t first, size_t last)
{
    LessonClip clip;
    clip.id = LessonId(QUuid::createUuid());
    const qint64 out = last < film.timesUs.size() ? film.timesUs[last] : endOf(film);
    clip.range = {MediaTime::fromUs(film.timesUs[first]), MediaTime::fromUs(out)};
    clip.expectedFrames = qint64(last - first);
    clip.subtitlesVtt = "WEBVTT\n";
    return clip;
}

std::vector<int> numbersIn(const QString &path, int rotationDegrees)
{
    const QSize size = rotationDegrees % 180 == 0 ? QSize(320, 180) : QSize(180, 320);
    const QString scale = QStringLiteral("scale=%1:%2").arg(size.width()).arg(size.height());
    QStringList arguments{"-v", "error", "-nostdin"};
    if (path.endsWith(QLatin1String(".m3u8"))) // an option of that reader alone
        arguments << "-allowed_extensions"
                  << "ALL";
    arguments << "-i" << path << "-map"
              << "0:v:0"
              << "-vf" << scale << "-fps_mode"
              << "passthrough"
              << "-pix_fmt"
              << "gray"
              << "-f"
              << "rawvideo"
              << "pipe:1";
    const Result<QByteArray> pixels = runProgram("ffmpeg", arguments);
    std::vector<int> numbers;
    const qsizetype frameBytes = qsizetype(size.width()) * size.height();
    for (qsizetype at = 0; pixels.ok() && at + frameBytes <= pixels->size(); at += frameBytes) {
        const QImage image(reinterpret_cast<const uchar *>(pixels->constData()) + at, size.width(), size.height(),
                           size.width(), QImage::Format_Grayscale8);
        numbers.push_back(readBarcode(image, rotationDegrees));
    }
    return numbers;
}

QJsonObject probe(const QString &path, const QStringList &what)
{
    const Result<QByteArray> json =
        runProgram("ffprobe", QStringList{"-v", "error", "-of", "json"} + what + QStringList{path});
    return json.ok() ? QJsonDocument::fromJson(*json).object() : QJsonObject();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<double> onsetsUs(const QByteArray &pcm, qint64 limitUs)
{
    std::vector<double> onsets;
    const auto *samples = reinterpret_cast<const qint16 *>(pcm.constData());
    const qsizetype count = pcm.size() / 2;
    constexpr qsizetype window = 40; // 5 ms
    qsizetype quiet = 0;
    for (qsizetype at = 0; at + window <= count && at * 125 < limitUs; at += window) {
        int peak = 0;
        for (qsizetype i = at; i < at + window; ++i)
            peak = std::max(peak, std::abs(int(samples[i])));
        if (peak < 1500) {
            ++quiet;
            continue;
        }
        if (quiet >= 40)
            onsets.push_back(double(at) * 125);
        quiet = 0;
    }
    return onsets;
}

} // namespace cinefluent::tests
