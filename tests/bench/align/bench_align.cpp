// SPDX-License-Identifier: GPL-3.0-or-later
// Two hours of real and synthesised speech over noise and music, with subtitles damaged in ways that are known exactly:
// how many cues come back to their place, by level, and how long it takes.
#include "common/align/speechactivity.h"
#include "common/align/synchroniser.h"
#include "tests/common/align/speechfilm.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace cinefluent;
using namespace cinefluent::tests;

namespace {

struct Case
{
    const char *name;
    Damage damage;
};

void runLevel(const SpeechSamples &samples, double level, int seconds)
{
    SpeechFilm film(samples, {seconds, level, 7});
    align::SpeechActivity activity;
    qint64 analysisNs = 0;
    QElapsedTimer timer;
    while (true) {
        const std::vector<float> second = film.nextSecond();
        if (second.empty())
            break;
        timer.start();
        activity.add(second);
        analysisNs += timer.nsecsElapsed();
    }
    timer.start();
    const align::ActivityTrack track = activity.finish();
    analysisNs += timer.nsecsElapsed();
    const double slow = 24000.0 / 1001 / 25;
    const Case cases[] = {
        {"in sync", {}},
        {"offset +3.2 s", {3'200, 1, 0, 0}},
        {"offset -60 s, 20 % missing", {-60'000, 1, 0, 0.2}},
        {"25 for 23.976, +12 s", {12'000, slow, 0, 0}},
        {"23.976 for 25, -40 s, 20 % missing", {-40'000, 1 / slow, 0, 0.2}},
        {"1 split, +60 s", {60'000, 1, 1, 0}},
        {"3 splits, -20 s, 20 % missing", {-20'000, 1, 3, 0.2}},
        {"5 splits, 25 for 23.976, 20 % missing", {30'000, slow, 5, 0.2}},
    };
    std::printf("\nspeech %+.0f dB over the rest; %zu cues; analysis of the sound %.2f s\n", level, film.cues().size(),
                double(analysisNs) / 1e9);
    std::printf("%-40s %6s %6s %6s %8s %6s %6s %6s\n", "damage", "<=50", "<=100", "<=400", "median", "parts", "conf.",
                "s");
    for (const Case &test : cases) {
        std::mt19937 random(11);
        const DamagedCues broken = damaged(film.cues(), test.damage, random);
        timer.start();
        const Result<align::SyncResult> result = align::synchronise(broken.cues, track);
        const double took = double(timer.nsecsElapsed()) / 1e9;
        const Accuracy accuracy = accuracyOf(result->cues, broken.truth);
        const char *outcome = result->outcome == align::SyncOutcome::Moved           ? ""
                              : result->outcome == align::SyncOutcome::AlreadyInSync ? "left as it is"
                                                                                     : "refused";
        std::printf("%-40s %5.1f%% %5.1f%% %5.1f%% %5.0f ms %6zu %6.2f %6.2f %s\n", test.name, 100 * accuracy.within50,
                    100 * accuracy.within100, 100 * accuracy.within400, accuracy.medianMs, result->parts.size(),
                    result->confidence, took, outcome);
        std::fflush(stdout);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const int seconds = argc > 1 ? QByteArray(argv[1]).toInt() : 7200;
    QString missing;
    const std::optional<SpeechSamples> samples = SpeechSamples::load(missing);
    if (!samples) {
        std::fprintf(stderr, "bench: %s\n", qPrintable(missing));
        return 1;
    }
    std::printf("%d s of film from %d recorded and %d synthesised utterances; film seed 7, damage seed 11\n", seconds,
                samples->realCount(), int(samples->utterances().size()) - samples->realCount());
    for (const double level : {20.0, 10.0, 5.0, 2.5, 0.0, -5.0})
        runLevel(*samples, level, seconds);
    return 0;
}
