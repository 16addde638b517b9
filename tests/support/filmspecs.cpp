// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/filmgenerator.h"

namespace cinefluent::tests {

namespace {

FilmSpec film(const QString &name, int rateNumerator, int rateDenominator = 1)
{
    FilmSpec spec;
    spec.name = name;
    spec.rateNumerator = rateNumerator;
    spec.rateDenominator = rateDenominator;
    return spec;
}

QStringList x264(int gopFrames, const QStringList &more = {})
{
    return QStringList{"-c:v",
                       "libx264",
                       "-preset",
                       "veryfast",
                       "-g",
                       QString::number(gopFrames),
                       "-keyint_min",
                       QString::number(gopFrames),
                       "-sc_threshold",
                       "0"} +
           more;
}

std::vector<FilmSpec> filmsOfOtherCodecs()
{
    std::vector<FilmSpec> films;
    FilmSpec aviB = film("bframes.avi", 25);
    aviB.videoOptions = QStringList{"-c:v", "mpeg4", "-q:v", "3", "-g", "25", "-bf", "2"};
    aviB.hasExactTimes = false;
    aviB.audioOptions = QStringList{"-c:a", "libmp3lame", "-b:a", "96k"};
    films.push_back(aviB);

    FilmSpec mpeg2 = film("mpeg2.ts", 25);
    mpeg2.videoOptions = QStringList{"-c:v", "mpeg2video", "-q:v", "3", "-g", "12", "-bf", "2"};
    mpeg2.audioOptions = QStringList{"-c:a", "mp2", "-b:a", "128k"};
    films.push_back(mpeg2);
    mpeg2.name = "mpeg2.mpg";
    mpeg2.hasExactTimes = false;
    films.push_back(mpeg2);

    FilmSpec hevc = film("hevc.mkv", 24);
    hevc.frameCount = 150;
    hevc.videoOptions = QStringList{"-c:v",      "libx265",      "-preset",
                                    "ultrafast", "-x265-params", "log-level=none:keyint=40:bframes=3:open-gop=1"};
    films.push_back(hevc);
    hevc.name = "hevc.mp4";
    films.push_back(hevc);

    FilmSpec fragmented = film("fragmented.mp4", 24);
    fragmented.outputOptions = QStringList{"-movflags", "frag_keyframe+empty_moov"};
    films.push_back(fragmented);

    FilmSpec rotated = film("rotated.mp4", 25);
    rotated.frameCount = 60;
    rotated.rotationDegrees = 90;
    films.push_back(rotated);
    return films;
}

} // namespace

std::vector<FilmSpec> standardFilms()
{
    std::vector<FilmSpec> films;
    films.push_back(film("cfr24.mp4", 24));
    films.push_back(film("cfr25.mkv", 25));
    films.push_back(film("ntsc23976.mp4", 24000, 1001));
    films.push_back(film("ntsc2997.mkv", 30000, 1001));

    FilmSpec variable = film("variable.mp4", 24);
    variable.timestampFilter = "'(N/24+0.018*mod(N,3)+if(gte(N,100),2.5,0)+if(gte(N,180),0.311,0))/TB'";
    films.push_back(variable);
    variable.name = "variable.mkv";
    films.push_back(variable);

    FilmSpec longGop = film("longgop.mp4", 25);
    longGop.frameCount = 500;
    longGop.videoOptions = x264(250, {"-bf", "3"});
    films.push_back(longGop);

    FilmSpec openGop = film("opengop.mp4", 24);
    openGop.videoOptions = x264(24, {"-bf", "3", "-x264-params", "open-gop=1"});
    films.push_back(openGop);
    openGop.name = "opengop.ts";
    films.push_back(openGop);
    openGop.name = "opengop.mkv";
    films.push_back(openGop);

    FilmSpec pyramid = film("pyramid.mp4", 24);
    pyramid.videoOptions = x264(60, {"-bf", "7", "-b_strategy", "2", "-x264-params", "b-pyramid=normal"});
    films.push_back(pyramid);

    FilmSpec intra = film("intra.mov", 25);
    intra.videoOptions = {"-c:v", "mjpeg", "-q:v", "3"};
    films.push_back(intra);

    FilmSpec edited = film("editlist.mp4", 25);
    edited.trimmedStartMs = 1300;
    films.push_back(edited);

    FilmSpec offset = film("offset.mkv", 24);
    offset.outputOptions = {"-output_ts_offset", "5"};
    films.push_back(offset);

    films.push_back(film("transport.ts", 25));

    FilmSpec vp9 = film("vp9.webm", 30);
    vp9.frameCount = 150;
    vp9.videoOptions = {"-c:v", "libvpx-vp9", "-deadline", "realtime", "-cpu-used", "8", "-g", "60", "-b:v", "400k"};
    vp9.audioOptions = {"-c:a", "libopus", "-b:a", "64k"};
    films.push_back(vp9);

    FilmSpec avi = film("mpeg4.avi", 25);
    avi.videoOptions = {"-c:v", "mpeg4", "-q:v", "3", "-g", "25", "-bf", "0"};
    avi.audioOptions = {"-c:a", "libmp3lame", "-b:a", "96k"};
    films.push_back(avi);

    const std::vector<FilmSpec> others = filmsOfOtherCodecs();
    films.insert(films.end(), others.begin(), others.end());
    return films;
}

std::vector<FilmSpec> seekFilms()
{
    std::vector<FilmSpec> films = standardFilms();
    films.push_back(videoOnlyFilm());

    FilmSpec offset = film("offset.mp4", 24000, 1001);
    offset.outputOptions = {"-output_ts_offset", "3.7"};
    films.push_back(offset);

    FilmSpec unindexed = film("nocues.mkv", 25);
    unindexed.outputOptions = {"-live", "1"};
    films.push_back(unindexed);
    return films;
}

FilmSpec audioOnlyFilm()
{
    FilmSpec spec = film("audioonly.m4a", 25);
    spec.hasVideo = false;
    return spec;
}

FilmSpec videoOnlyFilm()
{
    FilmSpec spec = film("videoonly.mp4", 24);
    spec.audioOptions.clear();
    return spec;
}

FilmSpec film720p(int seconds, int gopFrames)
{
    FilmSpec spec = film(QStringLiteral("hd720-gop%1-%2s.mp4").arg(gopFrames).arg(seconds), 24);
    spec.size = QSize(1280, 720);
    spec.frameCount = 24 * seconds;
    spec.noise = 4;
    spec.videoOptions = x264(gopFrames, {"-bf", "2", "-b:v", "3M"});
    return spec;
}

} // namespace cinefluent::tests
