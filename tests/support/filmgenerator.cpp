// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/filmgenerator.h"

#include "tests/support/filmbarcode.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QProcess>
#include <QtEndian>

#include <cmath>
#include <random>

namespace cinefluent::tests {

namespace {

constexpr int generatorVersion = 5; // part of the cache key: raise it when pictures change

Error generationError(const QString &detail)
{
    return makeError(ErrorKind::Internal, QStringLiteral("film_generation_failed"),
                     QStringLiteral("A test film could not be made."), detail);
}

QByteArray keyOf(const FilmSpec &spec)
{
    QString text = QStringLiteral("%1|%2x%3|%4|%5/%6|%7|%8|%9")
                       .arg(generatorVersion)
                       .arg(spec.size.width())
                       .arg(spec.size.height())
                       .arg(spec.frameCount)
                       .arg(spec.rateNumerator)
                       .arg(spec.rateDenominator)
                       .arg(spec.videoOptions.join(u' '), spec.audioOptions.join(u' '), spec.outputOptions.join(u' '));
    text += QStringLiteral("|%1|%2|%3|%4|%5")
                .arg(spec.timestampFilter)
                .arg(spec.noise)
                .arg(spec.rotationDegrees)
                .arg(spec.trimmedStartMs)
                .arg(spec.hasVideo);
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(10);
}

/// Pictures of yuv420p: scenes with a drifting pattern, a box that moves with the frame number, grain, the barcode.
class PictureMaker
{
public:
    explicit PictureMaker(const FilmSpec &spec)
        : m_width(spec.size.width())
        , m_height(spec.size.height())
        , m_noise(spec.noise)
        , m_picture(m_width * m_height * 3 / 2, char(128))
        , m_background(size_t(2 * m_width * m_height))
        , m_grain(1U << 18)
    {
        for (auto &grain : m_grain)
            grain = qint8(m_noise > 0 ? int(m_random() % uint(2 * m_noise + 1)) - m_noise : 0);
    }

    const QByteArray &make(int number)
    {
        if (number >= m_nextScene)
            startScene(number);
        auto *luma = reinterpret_cast<uchar *>(m_picture.data());
        const int shift = (number - m_sceneStart) * 2 % m_width;
        for (int y = 0; y < m_height; ++y)
            std::copy_n(&m_background[size_t(2 * m_width * y + shift)], m_width, luma + y * m_width);
        const int box = m_height / 6;
        const int left = number * 5 % (m_width - box);
        for (int y = m_height / 2; y < m_height / 2 + box; ++y)
            std::fill_n(luma + y * m_width + left, box, uchar(200));
        if (m_noise > 0) {
            const quint32 offset = quint32(m_random());
            for (quint32 i = 0; i < quint32(m_width * m_height); ++i)
                luma[i] = uchar(std::clamp(luma[i] + m_grain[(i + offset) & (m_grain.size() - 1)], 16, 235));
        }
        writeBarcode(luma, m_width, m_width, m_height, number);
        return m_picture;
    }

private:
    void startScene(int number)
    {
        m_sceneStart = number;
        m_nextScene = number + 40 + int(m_random() % 100);
        const double base = 60 + double(m_random() % 100);
        const double phase = double(m_random() % 628) / 100;
        for (int y = 0; y < m_height; ++y) {
            for (int x = 0; x < 2 * m_width; ++x) {
                const double wave = 30 * std::sin(x * 0.05 + phase) + 20 * std::cos(y * 0.09 - phase);
                m_background[size_t(2 * m_width * y + x)] = uchar(std::clamp(base + wave, 16.0, 235.0));
            }
        }
        std::fill(m_picture.begin() + m_width * m_height, m_picture.begin() + m_width * m_height * 5 / 4,
                  char(80 + m_random() % 96));
    }

    int m_width;
    int m_height;
    int m_noise;
    std::mt19937 m_random{20240607};
    QByteArray m_picture;
    std::vector<uchar> m_background;
    std::vector<qint8> m_grain;
    int m_sceneStart = 0;
    int m_nextScene = 0;
};

QStringList encoderArguments(const FilmSpec &spec, const QString &target)
{
    const QString rate = QStringLiteral("%1/%2").arg(spec.rateNumerator).arg(spec.rateDenominator);
    QStringList arguments{"-hide_banner", "-loglevel", "error", "-nostdin", "-y"};
    if (spec.hasVideo) {
        arguments << "-f"
                  << "rawvideo"
                  << "-pix_fmt"
                  << "yuv420p"
                  << "-s" << QStringLiteral("%1x%2").arg(spec.size.width()).arg(spec.size.height()) << "-framerate"
                  << rate << "-i"
                  << "pipe:0";
    }
    const double seconds = double(spec.frameCount) * spec.rateDenominator / spec.rateNumerator;
    if (!spec.audioOptions.isEmpty()) {
        arguments << "-f"
                  << "lavfi"
                  << "-i"
                  << QStringLiteral("aevalsrc=exprs='0.5*sin(2*PI*440*t)*lt(mod(t,1),0.5)':s=48000:d=%1").arg(seconds);
    }
    if (spec.hasVideo) {
        arguments << "-map"
                  << "0:v";
        if (!spec.timestampFilter.isEmpty())
            arguments << "-vf"
                      << "settb=1/90000,setpts=" + spec.timestampFilter << "-enc_time_base"
                      << "1/90000";
        arguments << "-fps_mode"
                  << "passthrough" << spec.videoOptions << "-pix_fmt"
                  << "yuv420p";
    }
    if (!spec.audioOptions.isEmpty())
        arguments << "-map" << (spec.hasVideo ? "1:a" : "0:a") << spec.audioOptions;
    return arguments << spec.outputOptions << target;
}

Result<void> encode(const FilmSpec &spec, const QString &target)
{
    QProcess ffmpeg;
    ffmpeg.start(QStringLiteral("ffmpeg"), encoderArguments(spec, target));
    if (!ffmpeg.waitForStarted())
        return generationError(QStringLiteral("ffmpeg: ") + ffmpeg.errorString());
    if (spec.hasVideo) {
        PictureMaker pictures(spec);
        for (int number = 0; number < spec.frameCount && ffmpeg.state() == QProcess::Running; ++number) {
            ffmpeg.write(pictures.make(number));
            while (ffmpeg.bytesToWrite() > (8 << 20) && ffmpeg.waitForBytesWritten(60000)) {
            }
        }
    }
    ffmpeg.closeWriteChannel();
    if (!ffmpeg.waitForFinished(600'000) || ffmpeg.exitStatus() != QProcess::NormalExit || ffmpeg.exitCode() != 0)
        return generationError(QString::fromUtf8(ffmpeg.readAllStandardError()));
    return {};
}

/// The matrix of ISO/IEC 14496-12, 8.3.2: {a, b, u, c, d, v, x, y, w} as 16.16 and 2.30 fixed point. Written by hand
/// because the option for it differs between releases of ffmpeg.
Result<void> writeRotation(const QString &path, int rotationDegrees, QSize size)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return generationError(path + ": " + file.errorString());
    QByteArray content = file.readAll();
    const qsizetype header = content.indexOf("tkhd"); // the picture is the first track
    if (header < 0)
        return generationError(path + QStringLiteral(": no track header"));
    const bool isLong = content.at(header + 4) == 1;
    char *matrix = content.data() + header + 8 + (isLong ? 32 : 20) + 16;
    const int one = 1 << 16;
    const int cosine = rotationDegrees == 0 ? one : rotationDegrees == 180 ? -one : 0;
    const int sine = rotationDegrees == 90 ? one : rotationDegrees == 270 ? -one : 0;
    const int x = rotationDegrees == 90 ? size.height() : rotationDegrees == 180 ? size.width() : 0;
    const int y = rotationDegrees == 270 ? size.width() : rotationDegrees == 180 ? size.height() : 0;
    const qint32 values[9] = {cosine, sine, 0, -sine, cosine, 0, x * one, y * one, 1 << 30};
    for (int i = 0; i < 9; ++i)
        qToBigEndian(values[i], matrix + 4 * i);
    file.seek(0);
    if (file.write(content) != content.size())
        return generationError(path + ": " + file.errorString());
    return {};
}

Result<void> trimStart(const QString &source, int startMs, const QString &target)
{
    auto done = runProgram(QStringLiteral("ffmpeg"), {"-hide_banner", "-loglevel", "error", "-nostdin", "-y", "-ss",
                                                      QString::number(startMs / 1000.0, 'f', 3), "-i", source, "-map",
                                                      "0", "-c", "copy", target});
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> readTruth(GeneratedFilm &film)
{
    auto start = runProgram(QStringLiteral("ffprobe"),
                            {"-v", "error", "-show_entries", "format=start_time", "-of", "csv=p=0", film.path});
    if (!start)
        return start.error();
    film.startTimeUs = qRound64(start->trimmed().toDouble() * 1e6);
    if (!film.spec.hasVideo)
        return {};
    auto times =
        runProgram(QStringLiteral("ffprobe"), {"-v", "error", "-select_streams", "v:0", "-show_entries",
                                               "frame=best_effort_timestamp_time", "-of", "csv=p=0", film.path});
    if (!times)
        return times.error();
    for (const QByteArray &line : times->split('\n')) {
        const QByteArray number = line.split(',').first().trimmed();
        if (!number.isEmpty())
            film.timesUs.push_back(qRound64(number.toDouble() * 1e6) - film.startTimeUs);
    }
    const QSize small(320, 180);
    auto pixels = runProgram(QStringLiteral("ffmpeg"), {"-v", "error", "-nostdin", "-noautorotate", "-i", film.path,
                                                        "-map", "0:v:0", "-vf", "scale=320:180", "-fps_mode",
                                                        "passthrough", "-pix_fmt", "gray", "-f", "rawvideo", "pipe:1"});
    if (!pixels)
        return pixels.error();
    const qsizetype frameBytes = qsizetype(small.width()) * small.height();
    for (qsizetype offset = 0; offset + frameBytes <= pixels->size(); offset += frameBytes) {
        film.numbers.push_back(readBarcode(reinterpret_cast<const uchar *>(pixels->constData()) + offset, small.width(),
                                           small.width(), small.height()));
    }
    if (film.numbers.size() != film.timesUs.size() || film.numbers.empty())
        return generationError(QStringLiteral("%1: %2 pictures, %3 times")
                                   .arg(film.path)
                                   .arg(film.numbers.size())
                                   .arg(film.timesUs.size()));
    return {};
}

QByteArray serializeTruth(const GeneratedFilm &film)
{
    QByteArray text = QByteArray::number(film.startTimeUs) + '\n';
    for (size_t i = 0; i < film.numbers.size(); ++i)
        text += QByteArray::number(film.numbers[i]) + ' ' + QByteArray::number(film.timesUs[i]) + '\n';
    return text;
}

bool parseTruth(const QByteArray &text, GeneratedFilm &film)
{
    const auto lines = text.split('\n');
    film.startTimeUs = lines.first().toLongLong();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const auto parts = lines[i].split(' ');
        if (parts.size() != 2)
            continue;
        film.numbers.push_back(parts[0].toInt());
        film.timesUs.push_back(parts[1].toLongLong());
    }
    return film.spec.hasVideo != film.numbers.empty();
}

} // namespace

Result<QByteArray> runProgram(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments, QIODevice::ReadOnly);
    if (!process.waitForStarted())
        return generationError(program + ": " + process.errorString());
    QByteArray output;
    while (process.waitForReadyRead(600'000))
        output += process.readAllStandardOutput();
    if (process.state() != QProcess::NotRunning)
        process.waitForFinished();
    output += process.readAllStandardOutput();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return generationError(program + ": " + QString::fromUtf8(process.readAllStandardError()));
    return output;
}

Result<GeneratedFilm> makeFilm(const FilmSpec &spec)
{
    const QDir folder(QStringLiteral(CINEFLUENT_TEST_FILM_FOLDER));
    if (!folder.mkpath(QStringLiteral(".")))
        return generationError(folder.path());
    const QFileInfo name(spec.name);
    const QString stem = folder.filePath(name.completeBaseName() + u'-' + QString::fromLatin1(keyOf(spec)));
    GeneratedFilm film{spec, stem + u'.' + name.suffix(), {}, {}, 0};
    QFile truth(film.path + QStringLiteral(".frames"));

    QLockFile lock(film.path + QStringLiteral(".lock"));
    lock.setStaleLockTime(0);
    if (!lock.lock())
        return generationError(lock.fileName());
    if (QFile::exists(film.path) && truth.open(QIODevice::ReadOnly) && parseTruth(truth.readAll(), film))
        return film;
    truth.close();

    const QString draft = stem + QStringLiteral(".draft.") + name.suffix();
    if (auto encoded = encode(spec, draft); !encoded)
        return encoded.error();
    if (spec.trimmedStartMs > 0) {
        const QString trimmed = stem + QStringLiteral(".trimmed.") + name.suffix();
        if (auto cut = trimStart(draft, spec.trimmedStartMs, trimmed); !cut)
            return cut.error();
        QFile::remove(draft);
        QFile::rename(trimmed, draft);
    }
    if (spec.rotationDegrees != 0) {
        if (auto turned = writeRotation(draft, spec.rotationDegrees, spec.size); !turned)
            return turned.error();
    }
    QFile::remove(film.path);
    if (!QFile::rename(draft, film.path))
        return generationError(film.path);
    film.numbers.clear();
    film.timesUs.clear();
    if (auto read = readTruth(film); !read)
        return read.error();
    const QByteArray text = serializeTruth(film);
    if (!truth.open(QIODevice::WriteOnly) || truth.write(text) != text.size())
        return generationError(truth.fileName());
    return film;
}

} // namespace cinefluent::tests
