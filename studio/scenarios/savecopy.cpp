// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/scenarios/savecopy.h"

#include "studio/document/store/projectfile.h"
#include "studio/scenarios/worker.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace cinefluent::studio {

Task<Result<void>> saveCopy(IInteraction &interaction, QString from, QString to)
{
    const std::unique_ptr<IProgress> progress =
        interaction.beginProgress(QCoreApplication::translate("Scenarios", "Saving a copy"));
    progress->setStep(QFileInfo(to).fileName());
    progress->setPermille(-1);
    const std::stop_token stop = progress->stopToken();
    const Result<void> copied = co_await onWorker([&]() -> Result<void> {
        if (stop.stop_requested())
            return cancelledByUser();
        const Result<void> done = copyProject(from, to);
        if (!done || !stop.stop_requested())
            return done;
        QFile::remove(to); // made a moment ago by this call
        return cancelledByUser();
    });
    co_return copied;
}

} // namespace cinefluent::studio
