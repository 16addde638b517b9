// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/projectdocument.h"
#include "studio/media/filmindex.h"
#include "studio/scenarios/interaction.h"

#include <QWidget>

#include <memory>

namespace cinefluent::studio {

/// Words out to other programs and in from them, with what is asked and said on the way.
class WordFlows : public QObject
{
    Q_OBJECT

public:
    WordFlows(IInteraction &interaction, QWidget &window);

    /// `film` may be null.
    Task<void> exportWords(std::shared_ptr<ProjectDocument> document, std::shared_ptr<const FilmIndex> film,
                           LessonId selectedLesson);
    /// `language`: the learners', for lists that do not say.
    Task<void> importWords(std::shared_ptr<ProjectDocument> document, QString language);

private:
    void report(const Error &error);

    IInteraction &m_interaction;
    QWidget &m_window;
};

} // namespace cinefluent::studio
