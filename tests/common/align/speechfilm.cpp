// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/common/align/speechfilm.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>

namespace cinefluent::tests {

namespace {

constexpr size_t rateHz = 16'000;
constexpr size_t loopSeconds = 24;
constexpr double speechRms = 0.1;

double uniform(std::mt19937 &random, double low, double high)
{
    return low + (high - low) * double(random()) / double(std::mt19937::max());
}

double normal(std::mt19937 &random)
{
    const double u = std::max(1e-12, uniform(random, 0, 1));
    return std::sqrt(-2 * std::log(u)) * std::cos(2 * std::numbers::pi * uniform(random, 0, 1));
}

MediaTime timeOf(size_t sample)
{
    return MediaTime::fromUs(qint64(sample) * 1'000'000 / qint64(rateHz));
}

void normalise(std::vector<float> &sound)
{
    double power = 0;
    for (const float value : sound)
        power += double(value) * double(value);
    const auto gain = float(1 / std::sqrt(power / double(sound.size()) + 1e-12));
    for (float &value : sound)
        value *= gain;
}

/// Between white and pink, with gusts: −3 dB an octave by a one-pole sum, swelling slowly.
std::vector<float> noiseLoop(std::mt19937 &random)
{
    std::vector<float> sound(loopSeconds * rateHz);
    double slow = 0;
    for (size_t i = 0; i < sound.size(); ++i) {
        const double white = normal(random);
        slow = 0.97 * slow + 0.25 * white;
        const double swell = 1 + 0.4 * std::sin(2 * std::numbers::pi * double(i) / double(rateHz) / 8);
        sound[i] = float((slow + 0.4 * white) * swell);
    }
    normalise(sound);
    return sound;
}

/// Chords of eight harmonics with struck envelopes, a bass and a beat, at 100 a minute.
std::vector<float> musicLoop(std::mt19937 &random)
{
    std::vector<float> sound(loopSeconds * rateHz, 0.0F);
    const size_t beat = rateHz * 60 / 100;
    const auto strike = [&](size_t start, double hz, double level, double decaySeconds) {
        const size_t end = std::min(sound.size(), start + size_t(decaySeconds * 4 * double(rateHz)));
        for (int harmonic = 1; harmonic <= 8 && hz * harmonic < 7000; ++harmonic) {
            const double step = 2 * std::numbers::pi * hz * harmonic / double(rateHz);
            const std::complex<double> turn = std::polar(std::exp(-1 / (decaySeconds * double(rateHz))), step);
            std::complex<double> tone(level / harmonic, 0);
            for (size_t i = start; i < end; ++i) {
                sound[i] += float(tone.imag() * std::min(1.0, double(i - start) / 200));
                tone = {tone.real() * turn.real() - tone.imag() * turn.imag(),
                        tone.real() * turn.imag() + tone.imag() * turn.real()};
            }
        }
    };
    for (size_t start = 0; start < sound.size(); start += beat) {
        const double root = 110 * std::exp2(std::floor(uniform(random, 0, 12)) / 12);
        strike(start, root / 2, 0.8, 0.4);
        if ((start / beat) % 2 == 0) {
            for (const int interval : {0, 4, 7, 12})
                strike(start, root * 2 * std::exp2(interval / 12.0), 0.4, 0.9);
        }
        for (size_t i = start; i < std::min(sound.size(), start + rateHz / 20); ++i)
            sound[i] += float(0.8 * normal(random) * std::exp(-double(i - start) / 200));
    }
    normalise(sound);
    return sound;
}

} // namespace

SpeechFilm::SpeechFilm(const SpeechSamples &samples, const SpeechFilmPlan &plan)
    : m_samples(samples)
    , m_restRandom(plan.seed + 1)
    , m_restLevel(float(speechRms * std::pow(10, -plan.speechOverRestDb / 20)))
    , m_length(size_t(plan.lengthSeconds) * rateHz)
{
    std::mt19937 random(plan.seed);
    m_noise = noiseLoop(random);
    m_music = musicLoop(random);
    placeSpeech(random, plan.lengthSeconds);
    writeCues(random);
}

void SpeechFilm::placeSpeech(std::mt19937 &random, int lengthSeconds)
{
    double at = uniform(random, 5, 20);
    while (true) {
        Placed next;
        next.start = size_t(at * double(rateHz));
        next.utterance = random() % m_samples.utterances().size();
        next.gain = float(std::pow(10, uniform(random, -4, 4) / 20));
        const size_t length = m_samples.utterances()[next.utterance].size();
        if (next.start + length > size_t(lengthSeconds - 2) * rateHz)
            return;
        m_placed.push_back(next);
        m_speech.push_back({timeOf(next.start), timeOf(next.start + length)});
        const double kind = uniform(random, 0, 1);
        const double gap = kind < 0.45   ? uniform(random, 0.15, 0.6)
                           : kind < 0.85 ? uniform(random, 0.6, 3)
                           : kind < 0.97 ? uniform(random, 3, 12)
                                         : uniform(random, 15, 60);
        at += double(length) / double(rateHz) + gap;
    }
}

void SpeechFilm::writeCues(std::mt19937 &random)
{
    for (size_t i = 0; i < m_speech.size(); ++i) {
        TimeRange range = m_speech[i];
        // Two short utterances become one cue where little time is between them.
        while (i + 1 < m_speech.size() && m_speech[i + 1].in - range.out < MediaTime::fromMs(400) &&
               m_speech[i + 1].out - range.in < MediaTime::fromMs(5500) && uniform(random, 0, 1) < 0.7)
            range.out = m_speech[++i].out;
        range.in += MediaTime::fromUs(qint64(normal(random) * 35'000));
        range.out += MediaTime::fromUs(qint64(uniform(random, 0.1, 0.8) * 1e6));
        range.out = std::max(range.out, range.in + MediaTime::fromMs(833));
        if (i + 1 < m_speech.size())
            range.out = std::min(range.out, m_speech[i + 1].in - MediaTime::fromMs(60));
        if (range.out - range.in > MediaTime::fromMs(200))
            m_cues.push_back(range);
    }
}

std::vector<float> SpeechFilm::nextSecond()
{
    if (m_position >= m_length)
        return {};
    std::vector<float> second(rateHz, 0.0F);
    const size_t end = m_position + rateHz;
    for (size_t i = m_firstAudible; i < m_placed.size() && m_placed[i].start < end; ++i) {
        const Placed &placed = m_placed[i];
        const std::vector<float> &sound = m_samples.utterances()[placed.utterance];
        if (placed.start + sound.size() <= m_position) {
            m_firstAudible = i + 1;
            continue;
        }
        const size_t first = std::max(placed.start, m_position);
        const size_t last = std::min(placed.start + sound.size(), end);
        for (size_t k = first; k < last; ++k)
            second[k - m_position] += placed.gain * sound[k - placed.start];
    }
    addRest(second);
    m_position = end;
    return second;
}

void SpeechFilm::addRest(std::vector<float> &second)
{
    const size_t number = m_position / rateHz;
    if (number % 30 == 0) {
        const double kind = uniform(m_restRandom, 0, 1);
        const double noise = kind < 0.4 ? 1 : kind < 0.8 ? 0.1 : 0.7;
        m_noiseGain = float(noise) * m_restLevel;
        m_musicGain = float(std::sqrt(std::max(0.0, 1 - noise * noise))) * m_restLevel;
    }
    for (size_t i = 0; i < second.size(); ++i) {
        const size_t place = (m_position + i) % m_noise.size();
        second[i] = std::clamp(second[i] + m_noiseGain * m_noise[place] + m_musicGain * m_music[place], -1.0F, 1.0F);
    }
}

DamagedCues damaged(const std::vector<TimeRange> &cues, const Damage &damage, std::mt19937 &random)
{
    // Parts of a film are minutes long.
    const size_t apart = std::max<size_t>(30, cues.size() / 20);
    std::vector<size_t> breaks;
    while (int(breaks.size()) < damage.splits) {
        const auto place = size_t(uniform(random, double(apart), double(cues.size() - apart)));
        const bool isApart = std::all_of(breaks.begin(), breaks.end(), [&](size_t other) {
            return std::max(place, other) - std::min(place, other) > apart;
        });
        if (isApart)
            breaks.push_back(place);
    }
    DamagedCues result;
    qint64 shiftUs = damage.offsetMs * 1000;
    for (size_t i = 0; i < cues.size(); ++i) {
        if (std::find(breaks.begin(), breaks.end(), i) != breaks.end())
            shiftUs += qint64((random() % 2 == 0 ? 1 : -1) * uniform(random, 1, 10) * 1e6);
        if (uniform(random, 0, 1) < damage.missing)
            continue;
        const auto moved = [&](MediaTime time) {
            return MediaTime::fromUs(qint64(double(time.us()) * damage.factor) + shiftUs);
        };
        result.cues.push_back({moved(cues[i].in), moved(cues[i].out)});
        result.truth.push_back(cues[i]);
    }
    return result;
}

Accuracy accuracyOf(const std::vector<TimeRange> &found, const std::vector<TimeRange> &truth)
{
    Accuracy accuracy;
    std::vector<double> errors;
    for (size_t i = 0; i < truth.size(); ++i) {
        const double error = double((found[i].in - truth[i].in).us()) / 1000;
        errors.push_back(error);
        accuracy.within50 += std::abs(error) <= 50 ? 1 : 0;
        accuracy.within100 += std::abs(error) <= 100 ? 1 : 0;
        accuracy.within400 += std::abs(error) <= 400 ? 1 : 0;
    }
    const auto count = double(std::max<size_t>(1, errors.size()));
    accuracy.within50 /= count;
    accuracy.within100 /= count;
    accuracy.within400 /= count;
    if (!errors.empty()) {
        const auto middle = errors.begin() + std::ptrdiff_t(errors.size() / 2);
        std::nth_element(errors.begin(), middle, errors.end());
        accuracy.medianMs = *middle;
    }
    return accuracy;
}

} // namespace cinefluent::tests
