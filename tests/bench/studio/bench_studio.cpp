// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/document/commands/setcueranges.h"
#include "studio/document/commands/setcuetext.h"
#include "studio/document/projectdocument.h"
#include "studio/scenarios/checkproject.h"
#include "studio/scenarios/projectcheck.h"
#include "studio/ui/shell/panels.h"
#include "studio/ui/timeline/timelinepanel.h"
#include "tests/bench/media/timings.h"
#include "tests/bench/studio/cutsbench.h"
#include "tests/support/filmgenerator.h"
#include "tests/support/processmemory.h"
#include "tests/support/uifixture.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QTest>
#include <QWheelEvent>

#include <cstdio>
#include <random>

using namespace cinefluent;
using namespace cinefluent::bench;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

constexpr int manyCues = 5000;
constexpr int framesPainted = 200;
constexpr quint32 seed = 202'611;

void print(const char *what, const Timings &timings, const char *goal)
{
    std::printf("%-62s %8.2f %8.2f   %s\n", what, timings.percentile(50), timings.percentile(95), goal);
    std::fflush(stdout);
}

/// Thumbnails, a waveform and scene cuts over the whole film, as after a night's work.
void furnish(TimelineCanvas &canvas)
{
    std::mt19937 random(seed);
    const qint64 seconds = canvas.data().duration().us() / 1'000'000;
    auto waveform = std::make_shared<Waveform>();
    std::vector<Peak> peaks(size_t(seconds * 100));
    for (Peak &peak : peaks) {
        const auto level = qint16(random() % 30'000);
        peak = {qint16(-level), level};
    }
    waveform->append(peaks.data(), peaks.size());
    waveform->setComplete();
    canvas.setWaveform(waveform);
    QList<SceneCut> cuts;
    for (qint64 ms = 2000; ms < seconds * 1000; ms += 1000 + qint64(random() % 7000)) {
        const auto kind = TransitionKind(random() % 10 < 8 ? 0 : 1 + random() % 3);
        const MediaTime time = MediaTime::fromMs(ms);
        const MediaTime half = kind == TransitionKind::Cut ? MediaTime() : MediaTime::fromMs(400);
        cuts.append({kind, ms / 40, time, {time - half, time + half}, 0.8});
    }
    canvas.setCuts(cuts);
    for (int i = 0; i < 700; ++i) {
        QImage image(192, 108, QImage::Format_RGB32);
        image.fill(QColor::fromHsv(int(random() % 360), 180, 160));
        canvas.addThumbnail(MediaTime::fromSeconds(seconds * i / 700), image);
    }
}

/// Each frame is asked for by what an editor does, and painted at once.
void paintFrames(TimelineCanvas &canvas, const char *what, const std::function<void(int)> &before)
{
    Timings timings;
    for (int i = 0; i < framesPainted; ++i) {
        before(i);
        canvas.repaint();
        timings.add(double(canvas.lastPaintNs()) / 1e6);
    }
    print(what, timings, "p95 ≤ 8");
}

/// As loud everywhere as nothing is: no column repeats.
std::shared_ptr<const Spectrogram> fullSpectrum(qint64 seconds)
{
    std::mt19937 random(seed);
    auto spectrum = std::make_shared<Spectrogram>();
    std::vector<Spectrogram::Column> columns(size_t(seconds * 1'000'000 / Spectrogram::binUs));
    for (Spectrogram::Column &column : columns) {
        for (quint8 &band : column)
            band = quint8(random());
    }
    spectrum->append(columns);
    spectrum->setComplete();
    return spectrum;
}

void panFrames(TimelineCanvas &canvas, const QString &what, int seconds)
{
    canvas.zoomToRange({MediaTime::fromSeconds(5000), MediaTime::fromSeconds(5000 + seconds)});
    paintFrames(canvas, qPrintable(what.arg(seconds)), [&](int i) {
        const MediaTime step = canvas.geometryModel().scale().span(i % 2 ? 40 : 25);
        canvas.scrollTo(canvas.geometryModel().scale().origin() + step);
    });
}

void timelineFrames(MainWindow &window)
{
    TimelineCanvas &canvas = window.panels().timeline().canvas();
    furnish(canvas);
    const auto look = [&](int seconds) {
        canvas.zoomToRange({MediaTime::fromSeconds(5000), MediaTime::fromSeconds(5000 + seconds)});
    };
    for (const int seconds : {30, 120, 600, 3600})
        panFrames(canvas, QStringLiteral("timeline frame, panning, %1 s in view, ms"), seconds);
    canvas.setSpectrogram(fullSpectrum(canvas.data().duration().us() / 1'000'000));
    for (const int seconds : {30, 120, 600, 3600})
        panFrames(canvas, QStringLiteral("timeline frame with the spectrum, panning, %1 s, ms"), seconds);
    canvas.setSpectrogram(nullptr);
    canvas.zoomToFit();
    paintFrames(canvas, "timeline frame, zooming from the film to a frame and back, ms",
                [&](int i) { canvas.zoomBy(i % 100 < 50 ? 1.2 : 1 / 1.2); });
    for (const bool ripples : {false, true}) {
        canvas.setRippling(ripples);
        look(60);
        const TimelineGeometry &geometry = canvas.geometryModel();
        const auto [first, last] = canvas.data().cuesIn(geometry.scale().visible());
        const TimelineCue cue = canvas.data().cues()[(first + last) / 2];
        const QPointF start(geometry.scale().xOf(cue.range.in + MediaTime::fromMs(900)),
                            geometry.laneRect(TimelineLane::Cues).center().y());
        const auto send = [&](QEvent::Type type, const QPointF &at, Qt::MouseButtons buttons) {
            QMouseEvent event(type, at, canvas.mapToGlobal(at), Qt::LeftButton, buttons, Qt::NoModifier);
            QApplication::sendEvent(&canvas, &event);
        };
        send(QEvent::MouseButtonPress, start, Qt::LeftButton);
        paintFrames(canvas,
                    ripples ? "timeline frame, dragging with all later cues, ms" : "timeline frame, dragging a cue, ms",
                    [&](int i) { send(QEvent::MouseMove, start + QPointF(20 + i % 90, 0), Qt::LeftButton); });
        QTest::keyClick(&canvas, Qt::Key_Escape);
        send(QEvent::MouseButtonRelease, start, Qt::NoButton);
    }
    canvas.setRippling(false);
}

/// From the key to all that it has changed being on screen.
void keystrokes(UiFixture &fixture, MainWindow &window, int cueCount)
{
    window.workspace().replaceDocument(fixture.makeProject(cueCount));
    window.workspace().jumpToCue(window.workspace().document()->cues().at(cueCount / 2).id);
    window.actionRegistry().trigger(QStringLiteral("cue.edit"));
    QCoreApplication::processEvents();
    auto *text = qobject_cast<QPlainTextEdit *>(window.focusWidget());
    if (!text) {
        std::printf("keystrokes: the cue's text has no focus\n");
        return;
    }
    Timings timings;
    for (int i = 0; i < 300; ++i) {
        timings.measure([&] {
            if (i % 30 == 29) {
                QTest::keyClick(text, Qt::Key_Backspace);
            } else {
                QTest::keyClick(text, i % 6 == 5 ? ' ' : char('a' + i % 26));
            }
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        });
    }
    print(qPrintable(QStringLiteral("key to repaint, %1 cues, ms").arg(cueCount)), timings, "p95 ≤ 16");
}

/// The whole check, and what is left of it after an edit.
void checks(ProjectDocument &document)
{
    const quality::Content content = qualityContentOf(document.content());
    const quality::Profile profile = profileOf(document.content());
    Timings whole;
    for (int run = 0; run < 200; ++run)
        whole.measure([&] { (void)quality::check(content, profile); });
    print("all quality checks, 5,000 cues, ms", whole, "p50 < 1");

    ProjectCheck check;
    QObject::connect(&document, &ProjectDocument::changed, &document,
                     [&check](const ChangeEvents &events) { check.note(events); });
    check.update(document.content(), {});
    std::mt19937 random(seed);
    const auto afterEdits = [&](const char *what, const auto &edit) {
        Timings timings;
        for (int run = 0; run < 200; ++run) {
            edit(document.cues().at(qsizetype(random() % manyCues)));
            timings.measure([&] { check.update(document.content(), {}); });
        }
        print(what, timings, "p50 < 1");
    };
    afterEdits("quality checks after a changed text, 5,000 cues, ms", [&](const Cue &cue) {
        const QString text(int(random() % 80), u'x');
        (void)document.execute(std::make_unique<SetCueText>(cue.id, text));
    });
    afterEdits("quality checks after a moved cue, 5,000 cues, ms", [&](const Cue &cue) {
        const TimeRange range = cue.range.shiftedBy(MediaTime::fromMs(qint64(random() % 4000) - 2000));
        (void)document.execute(std::make_unique<SetCueRanges>(QList<CueRange>{{cue.id, range}}));
    });
    document.disconnect(&document);
}

void opening(UiFixture &fixture, MainWindow &window)
{
    window.workspace().replaceDocument(nullptr);
    const QString path = [&] { return fixture.makeProject(manyCues)->path(); }();
    Timings reading;
    Timings showing;
    for (int i = 0; i < 10; ++i) {
        std::shared_ptr<ProjectDocument> document;
        reading.measure([&] {
            auto opened = openProject(path, fixture.environment());
            if (opened)
                document = std::move(*opened);
        });
        if (!document) {
            std::printf("opening: the project does not open\n");
            return;
        }
        showing.measure([&] {
            window.workspace().replaceDocument(document);
            QCoreApplication::processEvents();
        });
        if (i == 0)
            checks(*document);
        window.workspace().replaceDocument(nullptr);
    }
    print("open a project of 5,000 cues: read, ms", reading, "");
    print("open a project of 5,000 cues: show in the window, ms", showing, "");
}

/// Commands and seeks one after another without a pause, as a script would.
void memory(UiFixture &fixture, MainWindow &window)
{
    constexpr int steps = 20'000;
    window.workspace().replaceDocument(fixture.makeProject(1500));
    FilmSpec spec;
    spec.name = QStringLiteral("bench-studio.mp4");
    spec.frameCount = 1500;
    const auto film = makeFilm(spec);
    if (film)
        window.flows().openFilm(film->path);
    while (window.flows().isBusy() || (film && !window.player().hasFilm()))
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    std::mt19937 random(seed);
    std::array<double, 4> quarter{};
    for (int i = 0; i < steps; ++i) {
        ProjectDocument &document = *window.workspace().document();
        const Cue &cue = document.cues().at(qsizetype(random() % 1500));
        if (i % 4 == 3 && window.player().hasFilm())
            window.player().seekToFrame(qint64(random() % 1500));
        else if (i % 10 == 9)
            (void)document.undo();
        else
            window.workspace().run<SetCueText>(cue.id, QStringLiteral("Line %1, changed.").arg(random() % 10'000));
        QCoreApplication::processEvents();
        quarter[size_t(i) * 4 / steps] += double(ownMemory("VmRSS")) / (steps / 4.0);
    }
    std::printf("memory over 20,000 commands and seeks: first quarter %.1f MB, last %.1f MB, %+.1f %%   ≤ +5 %%\n",
                quarter[0] / 1e6, quarter[3] / 1e6, 100 * (quarter[3] / quarter[0] - 1));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    UiFixture fixture;
    std::printf("%-62s %8s %8s   goal\n", "", "p50", "p95");
    auto window = fixture.showProject(manyCues);
    window->resize(1920, 1080);
    window->panels().timeline().settle();
    QCoreApplication::processEvents();
    timelineFrames(*window);
    keystrokes(fixture, *window, 1500);
    keystrokes(fixture, *window, manyCues);
    opening(fixture, *window);
    memory(fixture, *window);
    window.reset();
    compareCuts(seed);
    return 0;
}
