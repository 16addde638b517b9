// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/studio/cutsbench.h"

#include "studio/media/scenecuts.h"
#include "tests/bench/media/timings.h"
#include "tests/studio/media/cutfilms.h"
#include "tests/support/eventually.h"

#include <cstdio>
#include <cstdlib>

namespace cinefluent::bench {

using namespace studio;
using namespace tests;

namespace {

constexpr int shotCount = 24;

std::vector<qint64> knownCuts(const CutFilm &film)
{
    std::vector<qint64> frames;
    for (const ShotTransition &transition : film.transitions) {
        if (transition.kind == TransitionKind::Cut)
            frames.push_back(transition.frame);
    }
    return frames;
}

double f1(const std::vector<qint64> &known, std::vector<qint64> found)
{
    const size_t all = known.size() + found.size();
    size_t hits = 0;
    for (const qint64 frame : known) {
        const auto hit =
            std::find_if(found.begin(), found.end(), [frame](qint64 other) { return std::abs(frame - other) <= 1; });
        if (hit == found.end())
            continue;
        found.erase(hit);
        ++hits;
    }
    return all == 0 ? 1 : 2.0 * double(hits) / double(all);
}

std::vector<qint64> hardCutsOf(const QString &path)
{
    std::vector<qint64> frames;
    const auto index = FilmIndex::build(path);
    if (!index)
        return frames;
    CutLoader loader{QString()};
    loader.load(*index, {});
    (void)eventually([&] { return !loader.isRunning(); }, 600'000);
    for (const SceneCut &cut : loader.cuts()) {
        if (cut.kind == TransitionKind::Cut)
            frames.push_back(cut.frame);
    }
    return frames;
}

} // namespace

void compareCuts(quint32 seed)
{
    const QTemporaryDir folder;
    const CutFilm master = makeCutFilm(folder, seed, shotCount);
    std::printf("\nscene cuts, %d shots, %.0f s at 320×180: s for the film, F1 of hard cuts\n", shotCount,
                double(master.frameCount) / 25);
    for (const char *bitRate : {"300k", "1M", "4M"}) {
        const CutFilm film = encoded(master, QString::fromLatin1(bitRate));
        Timings ours;
        Timings theirs;
        std::vector<qint64> found;
        std::vector<double> scores;
        for (int run = 0; run < 3; ++run) {
            ours.measure([&] { found = hardCutsOf(film.path); });
            theirs.measure([&] { scores = scdetScores(film.path); });
        }
        const auto called = [&scores](double threshold) {
            std::vector<qint64> frames;
            for (size_t i = 0; i < scores.size(); ++i) {
                if (scores[i] >= threshold)
                    frames.push_back(qint64(i));
            }
            return frames;
        };
        const std::vector<qint64> known = knownCuts(film);
        std::printf("  %-5s ours %.2f s, F1 %.3f (goal 0.97)   scdet %.2f s, F1 %.3f at 10, %.3f at 5\n", bitRate,
                    ours.percentile(50) / 1000, f1(known, found), theirs.percentile(50) / 1000, f1(known, called(10)),
                    f1(known, called(5)));
        std::fflush(stdout);
    }
}

} // namespace cinefluent::bench
