// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/studio/media/cutfilms.h"

#include "tests/support/filmgenerator.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <random>

namespace cinefluent::tests {

using studio::CutSignature;
using studio::ShotTransition;
using studio::TransitionKind;

namespace {

constexpr int rate = 25;

QByteArray run(const QStringList &arguments)
{
    const auto output = runProgram(QStringLiteral("ffmpeg"), QStringList{"-v", "error", "-nostdin", "-y"} + arguments);
    if (!output)
        qFatal("%s", qPrintable(describe(output.error())));
    return *output;
}

QString shotSource(int number, std::mt19937 &random)
{
    const auto draw = [&random](int low, int high) { return int(low + random() % quint32(high - low + 1)); };
    const int hue = draw(0, 359);
    switch (number % 8) {
    case 0:
        return QStringLiteral(
                   "mandelbrot=s=320x180:r=25:start_scale=%1:end_scale=0.02:end_pts=300:maxiter=200,hue=h=%2")
            .arg(1.0 + draw(0, 20) / 10.0)
            .arg(hue);
    case 1:
        return QStringLiteral("testsrc2=s=320x180:r=25,hue=h=%1").arg(hue);
    case 2:
        return QStringLiteral("gradients=s=320x180:r=25:seed=%1:speed=0.01:nb_colors=4").arg(draw(1, 100'000));
    case 3:
        return QStringLiteral("cellauto=s=320x180:r=25:rule=%1:seed=%2,negate,colorize=hue=%3:saturation=0.5:"
                              "lightness=0.4")
            .arg(draw(0, 1) != 0 ? 110 : 30)
            .arg(draw(1, 100'000))
            .arg(hue);
    case 4: // a pan over a still picture
        return QStringLiteral("gradients=s=640x180:r=25:seed=%1:speed=0.00001:nb_colors=8:x0=0:y0=0:x1=640:y1=90,"
                              "drawgrid=w=64:h=48:t=6:c=white@0.6,crop=320:180:x='min(n*3,320)':y=0")
            .arg(draw(1, 100'000));
    case 5:
        return QStringLiteral("life=s=160x90:r=25:mold=20:seed=%1:life_color=0x%2:death_color=0x%3:mold_color=0x%4,"
                              "scale=320:180")
            .arg(draw(1, 100'000))
            .arg(draw(0x404040, 0xFFFFFF), 6, 16, QChar(u'0'))
            .arg(draw(0, 0x808080), 6, 16, QChar(u'0'))
            .arg(draw(0, 0xFFFFFF), 6, 16, QChar(u'0'));
    case 6: // a still picture under grain
        return QStringLiteral("smptehdbars=s=320x180:r=25,hue=h=%1,noise=alls=25:allf=t").arg(hue);
    default: // a slow zoom, letterboxed
        return QStringLiteral("testsrc=s=640x360:r=25,hue=h=%1,zoompan=z='1+on*0.004':d=1:s=320x180:fps=25:"
                              "x='iw/2-iw/zoom/2':y='ih/2-ih/zoom/2',drawbox=h=22:t=fill:c=black,"
                              "drawbox=y=158:h=22:t=fill:c=black")
            .arg(hue);
    }
}

} // namespace

CutFilm makeCutFilm(const QTemporaryDir &folder, quint32 seed, int shotCount)
{
    std::mt19937 random(seed);
    std::vector<int> kinds;
    for (int i = 0; i < shotCount; ++i)
        kinds.push_back(i);
    std::shuffle(kinds.begin(), kinds.end(), random);
    CutFilm film{folder.filePath(QStringLiteral("film-%1.mkv").arg(seed)), {}, 0};
    QStringList graph;
    QString joined;
    qint64 length = 0; // of what is joined
    for (int i = 0; i < shotCount; ++i) {
        const int frames = 44 + int(random() % 40);
        const auto kind = TransitionKind(random() % 8 < 4 ? 0 : 1 + int(random() % 3));
        const int ramp = kind == TransitionKind::Cut ? 0 : 10 + 2 * int(random() % 8);
        QString shot = QStringLiteral("%1,trim=end_frame=%2,format=yuv420p,setsar=1,settb=1/25,setpts=N")
                           .arg(shotSource(kinds[size_t(i)], random))
                           .arg(frames);
        const bool isFade = kind == TransitionKind::FadeBlack || kind == TransitionKind::FadeWhite;
        const QString colour = kind == TransitionKind::FadeBlack ? QStringLiteral("black") : QStringLiteral("white");
        if (i > 0 && isFade)
            shot += QStringLiteral(",fade=t=in:s=0:n=%1:c=%2").arg(ramp).arg(colour);
        graph << shot + QStringLiteral("[s%1]").arg(i);
        const QString result = QStringLiteral("[j%1]").arg(i);
        if (i == 0) {
            graph << QStringLiteral("[s0]null") + result;
            length = frames;
        } else if (kind == TransitionKind::Dissolve) {
            const qint64 start = length - ramp;
            graph << QStringLiteral("%1[s%2]xfade=transition=fade:duration=%3:offset=%4,settb=1/25,setpts=N%5")
                         .arg(joined)
                         .arg(i)
                         .arg(double(ramp) / rate)
                         .arg(double(start) / rate)
                         .arg(result);
            film.transitions.push_back({kind, start + ramp / 2, start + 1, length - 1, 1});
            length += frames - ramp;
        } else {
            QString before = joined;
            if (isFade) {
                graph << QStringLiteral("%1fade=t=out:s=%2:n=%3:c=%4[f%5]")
                             .arg(joined)
                             .arg(length - ramp)
                             .arg(ramp)
                             .arg(colour)
                             .arg(i);
                before = QStringLiteral("[f%1]").arg(i);
            }
            graph << QStringLiteral("%1[s%2]concat=n=2:v=1:a=0,settb=1/25,setpts=N%3").arg(before).arg(i).arg(result);
            film.transitions.push_back({kind, length, length - ramp, length + std::max(ramp - 1, 0), 1});
            length += frames;
        }
        joined = result;
    }
    film.frameCount = length;
    run({"-filter_complex", graph.join(u';'), "-map", joined, "-fps_mode", "passthrough", "-c:v", "libx264", "-preset",
         "ultrafast", "-qp", "0", film.path});
    return film;
}

CutFilm encoded(const CutFilm &film, const QString &bitRate)
{
    CutFilm copy = film;
    copy.path += QStringLiteral("-%1.mp4").arg(bitRate);
    run({"-i", film.path, "-fps_mode", "passthrough", "-c:v", "libx264", "-preset", "veryfast", "-b:v", bitRate,
         "-maxrate", bitRate, "-bufsize", bitRate, copy.path});
    return copy;
}

QString makeRestlessFilm(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("restless.mp4"));
    const QStringList shots{
        QStringLiteral("testsrc2=s=320x180:r=25,eq=eval=frame:brightness='0.7*lt(mod(n,31),2)'"),    // photo flashes
        QStringLiteral("smptehdbars=s=320x180:r=25,eq=eval=frame:brightness='-0.8*lt(mod(n,4),2)'"), // a strobe light
        QStringLiteral("mandelbrot=s=640x180:r=1:start_scale=2,loop=loop=-1:size=1,setpts=N,fps=25,"
                       "crop=320:180:x='160+160*sin(n/8)':y=0"), // up to 20 pixels a frame
        QStringLiteral("smptebars=s=320x180:r=25,noise=alls=60:allf=t"),
    };
    QStringList names;
    for (qsizetype i = 0; i < shots.size(); ++i) {
        names << folder.filePath(QStringLiteral("restless%1.mp4").arg(i));
        run({"-f", "lavfi", "-i", shots[i], "-frames:v", "150", "-pix_fmt", "yuv420p", "-c:v", "libx264", "-preset",
             "veryfast", "-b:v", "1M", names.last()});
    }
    QStringList arguments;
    for (const QString &name : names)
        arguments << QStringLiteral("-i") << name;
    run(arguments + QStringList{"-filter_complex", QStringLiteral("concat=n=%1:v=1:a=0").arg(names.size()), "-c:v",
                                "libx264", "-preset", "veryfast", "-b:v", "1M", path});
    return path;
}

std::vector<CutSignature> signaturesOf(const QString &path)
{
    const QByteArray raw =
        run({"-i", path, "-vf",
             QStringLiteral("scale=%1:%2:flags=area,format=yuv420p").arg(CutSignature::width).arg(CutSignature::height),
             "-fps_mode", "passthrough", "-f", "rawvideo", "pipe:1"});
    std::vector<CutSignature> signatures(size_t(raw.size() / CutSignature::sizeBytes));
    for (size_t i = 0; i < signatures.size(); ++i)
        std::copy_n(raw.constData() + qsizetype(i) * CutSignature::sizeBytes, CutSignature::sizeBytes,
                    signatures[i].values.begin());
    return signatures;
}

std::vector<double> scdetScores(const QString &path)
{
    const QByteArray text =
        run({"-i", path, "-vf", "scdet,metadata=mode=print:file=-:key=lavfi.scd.score", "-f", "null", "-"});
    std::vector<double> scores;
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith("lavfi.scd.score="))
            scores.push_back(line.mid(16).toDouble());
    }
    return scores;
}

} // namespace cinefluent::tests
