// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/align/speechfilm.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace cinefluent::tests {

namespace {

constexpr int rateHz = 16'000;
constexpr size_t frame = 160;

std::vector<float> samplesOf(const QByteArray &pcm)
{
    std::vector<float> sound(size_t(pcm.size() / 2));
    for (size_t i = 0; i < sound.size(); ++i) {
        const auto low = quint8(pcm[qsizetype(2 * i)]);
        const auto high = qint8(pcm[qsizetype(2 * i + 1)]);
        sound[i] = float(high * 256 + low) / 32768.0F;
    }
    return sound;
}

std::vector<float> resampled(const std::vector<float> &sound, int fromHz)
{
    std::vector<float> result(size_t(double(sound.size()) * rateHz / fromHz));
    for (size_t i = 0; i < result.size(); ++i) {
        const double place = double(i) * fromHz / rateHz;
        const auto left = size_t(place);
        const size_t right = std::min(left + 1, sound.size() - 1);
        const auto part = float(place - double(left));
        result[i] = sound[left] * (1 - part) + sound[right] * part;
    }
    return result;
}

const QStringList &sentences()
{
    static const QStringList list{
        QStringLiteral("I never said that she stole the money."),
        QStringLiteral("Where were you on the night of the fourth?"),
        QStringLiteral("Yes."),
        QStringLiteral("Come with me if you want to see the garden before it rains."),
        QStringLiteral("He left the keys on the kitchen table and went out."),
        QStringLiteral("Wait!"),
        QStringLiteral("There is nothing left for us in this town, and you know it."),
        QStringLiteral("Pass me the salt, please."),
        QStringLiteral("What do you mean?"),
        QStringLiteral("Thirty years I have worked here, and nobody ever asked."),
    };
    return list;
}

} // namespace

std::optional<SpeechSamples> SpeechSamples::load(QString &missing)
{
    const QString folder = QStringLiteral("/usr/share/pocketsphinx/test/data");
    if (!QFile::exists(folder + QStringLiteral("/librivox"))) {
        missing = QStringLiteral("Debian's pocketsphinx-testdata is not installed");
        return std::nullopt;
    }
    SpeechSamples samples;
    QStringList files;
    QDirIterator found(folder, {QStringLiteral("*.wav"), QStringLiteral("*.raw")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (found.hasNext())
        files << found.next();
    files.sort();
    for (const QString &path : files) {
        QFile file(path);
        if (path.contains(QStringLiteral("tidigits")) || !file.open(QIODevice::ReadOnly))
            continue;
        QByteArray content = file.readAll();
        if (path.endsWith(QStringLiteral(".wav")))
            content.remove(0, 44);
        samples.addPieces(samplesOf(content));
    }
    samples.m_realCount = int(samples.m_utterances.size());
    for (const char *voice : {"en-us", "en-gb+f3", "en-us+m5"}) {
        for (const QString &sentence : sentences()) {
            QProcess speaker;
            speaker.start(QStringLiteral("espeak-ng"),
                          {QStringLiteral("-v"), QString::fromLatin1(voice), QStringLiteral("--stdout"), sentence});
            if (!speaker.waitForFinished() || speaker.exitCode() != 0) {
                missing = QStringLiteral("the espeak-ng program is not installed");
                return std::nullopt;
            }
            samples.addPieces(resampled(samplesOf(speaker.readAllStandardOutput().mid(44)), 22'050));
        }
    }
    return samples;
}

/// Voices are where a centisecond is within 32 dB of the loudest; pauses of a quarter of a second cut.
void SpeechSamples::addPieces(const std::vector<float> &sound)
{
    std::vector<double> powers;
    for (size_t start = 0; start + frame <= sound.size(); start += frame) {
        double power = 0;
        for (size_t i = start; i < start + frame; ++i)
            power += double(sound[i]) * double(sound[i]);
        powers.push_back(power);
    }
    if (powers.empty())
        return;
    const double border = *std::max_element(powers.begin(), powers.end()) * std::pow(10, -3.2);
    size_t first = 0;
    size_t quiet = 0;
    bool isOpen = false;
    const auto close = [&](size_t end) {
        if (end - first >= 25) {
            std::vector<float> piece(sound.begin() + std::ptrdiff_t(first * frame),
                                     sound.begin() + std::ptrdiff_t(end * frame));
            double power = 0;
            for (const float value : piece)
                power += double(value) * double(value);
            const auto gain = float(0.1 / std::sqrt(power / double(piece.size()) + 1e-12));
            for (float &value : piece)
                value *= gain;
            m_utterances.push_back(std::move(piece));
        }
        isOpen = false;
    };
    for (size_t i = 0; i < powers.size(); ++i) {
        if (powers[i] >= border) {
            if (!isOpen)
                first = i;
            isOpen = true;
            quiet = 0;
        } else if (isOpen && ++quiet >= 25) {
            close(i + 1 - quiet);
        }
    }
    if (isOpen)
        close(powers.size() - quiet);
}

} // namespace cinefluent::tests
