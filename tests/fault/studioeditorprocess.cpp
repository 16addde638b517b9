// SPDX-License-Identifier: GPL-3.0-or-later
// studioeditorprocess PROJECT SEED STEPS: opens the project (makes it where absent) and works on it at random, then
// keeps a version, saves a copy ("copy.cineproj") and exports ("export.txt", `exportedText`) beside it. One line to
// standard output for what is acknowledged, written at once: "open|done REVISION POSITION HASH", "kept NAME" and "fail
// CODE". STEPS 0: until it is killed. A failed step is one that the disk refused; refusals by rule are not reported.
#include "studio/document/durablefile.h"
#include "studio/document/store/projectfile.h"
#include "studio/document/store/versions.h"
#include "tests/fault/exportedtext.h"
#include "tests/studio/document/randomeditor.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <unistd.h>

#include <csignal>
#include <cstdio>

using namespace cinefluent;
using namespace cinefluent::studio;
using namespace cinefluent::tests;

namespace {

void report(const QByteArray &line)
{
    const QByteArray text = line + '\n';
    if (::write(STDOUT_FILENO, text.constData(), size_t(text.size())) != text.size())
        ::_exit(9);
}

void reportState(const char *word, const ProjectDocument &document)
{
    report(QByteArray(word) + ' ' + QByteArray::number(document.revision()) + ' ' +
           QByteArray::number(document.historyPosition()) + ' ' + hashOf(document.content()));
}

void reportKept(const char *what, const Result<void> &result)
{
    report(result ? QByteArray("kept ") + what : "fail " + result.error().code.toLatin1());
}

/// What an editor keeps beside the project.
void keepBeside(const QString &path, const Clock &clock)
{
    const QDir folder = QFileInfo(path).dir();
    const Result<ProjectVersion> version = createVersion(path, clock.now());
    reportKept("version", version ? Result<void>() : Result<void>(version.error()));
    reportKept("copy.cineproj", copyProject(path, folder.filePath(QStringLiteral("copy.cineproj"))));
    reportKept("export.txt", durablefile::write(folder.filePath(QStringLiteral("export.txt")), exportedText()));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    std::signal(SIGXFSZ, SIG_IGN); // a file-size limit shall be an error, not the end

    const SystemClock clock;
    SystemRandom random;
    IdGenerator ids(clock, random);
    const DocumentEnvironment environment{clock, ids};
    const QString path = arguments.at(1);
    auto document = QFileInfo::exists(path)
                        ? openProject(path, environment)
                        : createProject(path, {QStringLiteral("The Lamp"), QStringLiteral("en"), {}}, environment);
    if (!document) {
        std::fprintf(stderr, "%s\n", qPrintable(describe(document.error())));
        return 3;
    }
    reportState("open", **document);

    // A jump in the history is several commands: each is reported.
    QObject::connect(document->get(), &ProjectDocument::undoStackChanged, document->get(),
                     [&] { reportState("done", **document); });

    RandomEditor editor(arguments.at(2).toULongLong());
    const int steps = arguments.at(3).toInt();
    for (int i = 0; steps == 0 || i < steps; ++i) {
        const RandomEditor::Step step = editor.step(**document);
        if (!step.result && step.result.error().kind != ErrorKind::InvalidInput &&
            step.result.error().kind != ErrorKind::NotFound && step.result.error().kind != ErrorKind::Conflict)
            report("fail " + step.result.error().code.toLatin1());
    }
    keepBeside(path, clock);
    return 0;
}
