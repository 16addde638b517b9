// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/media/benchfilms.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <cstdlib>

namespace cinefluent::bench {

using namespace tests;

void die(const QString &text)
{
    std::fprintf(stderr, "bench: %s\n", qPrintable(text));
    std::exit(1);
}

void print(const QString &row)
{
    std::printf("%s\n", qPrintable(row));
    std::fflush(stdout);
}

QString columns(const QStringList &cells)
{
    static const std::vector<int> widths{34, 16, 16, 16, 16, 10, 34};
    QString row;
    for (qsizetype i = 0; i < cells.size(); ++i)
        row += cells[i].leftJustified(widths[size_t(std::min<qsizetype>(i, 6))]);
    return row;
}

FilmSpec heavy1080p()
{
    FilmSpec spec = film720p(40);
    spec.name = QStringLiteral("hd1080-gop250.mp4");
    spec.size = QSize(1920, 1080);
    spec.videoOptions = QStringList{"-c:v", "libx264", "-preset", "veryfast", "-g", "250", "-bf", "3", "-b:v", "5M"};
    return spec;
}

FilmSpec clean720p(int gopFrames)
{
    FilmSpec spec = film720p(60, gopFrames);
    spec.name = QStringLiteral("clean") + spec.name;
    spec.noise = 0;
    const qsizetype rate = spec.videoOptions.indexOf(QStringLiteral("-b:v"));
    spec.videoOptions.remove(rate, 2);
    return spec;
}

GeneratedFilm twoHours()
{
    FilmSpec spec = film720p(120);
    spec.name = QStringLiteral("minutes360.mp4");
    spec.size = QSize(640, 360);
    spec.videoOptions = QStringList{"-c:v", "libx264", "-preset", "veryfast", "-g", "250", "-bf", "2", "-b:v", "500k"};
    GeneratedFilm film = orDie(makeFilm(spec));
    const QString path = QFileInfo(film.path).dir().filePath(QStringLiteral("hours360.mp4"));
    if (!QFile::exists(path)) {
        orDie(runProgram(QStringLiteral("ffmpeg"), {"-v", "error", "-nostdin", "-y", "-stream_loop", "59", "-i",
                                                    film.path, "-map", "0", "-c", "copy", path + ".draft.mp4"}));
        QFile::rename(path + ".draft.mp4", path);
    }
    film.path = path;
    return film;
}

} // namespace cinefluent::bench
