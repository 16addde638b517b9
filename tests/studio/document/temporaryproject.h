// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/store/projectfile.h"
#include "tests/support/fakes.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace cinefluent::tests {

/// A project in a folder of its own, with a clock that stands and seeded ids.
struct TemporaryProject
{
    explicit TemporaryProject(quint64 seed = 1)
        : random(seed)
    {
        auto made =
            studio::createProject(path(), {QStringLiteral("The Lamp"), QStringLiteral("en"), {"es"}}, environment);
        if (!made)
            qFatal("%s", qPrintable(describe(made.error())));
        document = std::move(made).value();
    }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("film.cineproj")); }

    void reopen()
    {
        document.reset();
        auto opened = studio::openProject(path(), environment);
        if (!opened)
            qFatal("%s", qPrintable(describe(opened.error())));
        document = std::move(opened).value();
    }

    QTemporaryDir folder;
    ManualClock clock;
    SeededRandom random;
    IdGenerator ids{clock, random};
    studio::DocumentEnvironment environment{clock, ids};
    std::unique_ptr<studio::ProjectDocument> document;
};

/// A cue with an id of `document`.
[[nodiscard]] inline Cue makeCue(const studio::ProjectDocument &document, qint64 inMs, qint64 outMs,
                                 const QString &text)
{
    Cue cue;
    cue.id = document.newId<CueId>();
    cue.range = {MediaTime::fromMs(inMs), MediaTime::fromMs(outMs)};
    cue.text = text;
    return cue;
}

} // namespace cinefluent::tests

/// Ends the test with the error of a failed result.
#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto &verifiedResult = (result);                                                                         \
        QVERIFY2(verifiedResult.ok(), verifiedResult.ok() ? "" : qPrintable(describe(verifiedResult.error())));        \
    } while (false)
