// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/language/textanalyser.h"

namespace cinefluent {

Result<qsizetype> TextAnalyser::analyseAll(const QStringList &texts,
                                           const std::function<void(qsizetype, QList<Word>)> &take,
                                           const std::stop_token &stop)
{
    for (qsizetype i = 0; i < texts.size(); ++i) {
        auto words = analyse(texts[i], stop);
        if (!words)
            return words.error();
        take(i, std::move(*words));
    }
    return texts.size();
}

} // namespace cinefluent
