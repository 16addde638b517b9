// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/align/activitytrack.h"

#include <QString>

#include <optional>
#include <random>
#include <vector>

namespace cinefluent::tests {

/// Real and synthesised speech, 16 kHz mono, cut at its pauses and trimmed: each begins and ends with a voice.
class SpeechSamples
{
public:
    /// Debian's pocketsphinx-testdata and sentences spoken by the espeak-ng program. Says what is missing.
    [[nodiscard]] static std::optional<SpeechSamples> load(QString &missing);

    [[nodiscard]] const std::vector<std::vector<float>> &utterances() const { return m_utterances; }
    [[nodiscard]] int realCount() const { return m_realCount; }

private:
    void addPieces(const std::vector<float> &sound);

    std::vector<std::vector<float>> m_utterances;
    int m_realCount = 0;
};

struct SpeechFilmPlan
{
    int lengthSeconds = 7200;
    double speechOverRestDb = 10; ///< of the power of speech, while there is some, over that of everything else
    quint32 seed = 1;
};

/// The sound of a film whose speech is known to the sample, over noise and music that change every half minute, and
/// the subtitles an editor would have made of it: IN within some 35 ms of the voice, OUT up to 0.8 s after it.
class SpeechFilm
{
public:
    SpeechFilm(const SpeechSamples &samples, const SpeechFilmPlan &plan);

    [[nodiscard]] const std::vector<TimeRange> &cues() const { return m_cues; }
    [[nodiscard]] const std::vector<TimeRange> &speech() const { return m_speech; }
    /// The next second; empty at the end.
    [[nodiscard]] std::vector<float> nextSecond();

private:
    struct Placed
    {
        size_t start = 0;
        size_t utterance = 0;
        float gain = 1;
    };

    void placeSpeech(std::mt19937 &random, int lengthSeconds);
    void writeCues(std::mt19937 &random);
    void addRest(std::vector<float> &second);

    const SpeechSamples &m_samples;
    std::vector<Placed> m_placed;
    std::vector<TimeRange> m_speech;
    std::vector<TimeRange> m_cues;
    std::vector<float> m_noise;
    std::vector<float> m_music;
    std::mt19937 m_restRandom;
    float m_noiseGain = 0;
    float m_musicGain = 0;
    float m_restLevel = 0;
    size_t m_position = 0;
    size_t m_length = 0;
    size_t m_firstAudible = 0;
};

/// What is wrong with a subtitle file.
struct Damage
{
    qint64 offsetMs = 0;
    double factor = 1; ///< of all times, before the offset
    int splits = 0;    ///< places from which on all is moved by 1–10 s more
    double missing = 0;
};

struct DamagedCues
{
    std::vector<TimeRange> cues;
    std::vector<TimeRange> truth; ///< where each of them belongs
};

[[nodiscard]] DamagedCues damaged(const std::vector<TimeRange> &cues, const Damage &damage, std::mt19937 &random);

struct Accuracy
{
    double within50 = 0;
    double within100 = 0;
    double within400 = 0;
    double medianMs = 0; ///< of the INs' errors, signed
};

[[nodiscard]] Accuracy accuracyOf(const std::vector<TimeRange> &found, const std::vector<TimeRange> &truth);

} // namespace cinefluent::tests
