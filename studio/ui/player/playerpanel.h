// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/document/projectdocument.h"
#include "studio/ui/player/playercontroller.h"
#include "studio/ui/theme/theme.h"

#include <QWidget>

class QStackedWidget;

namespace cinefluent::studio {

class ActionRegistry;
class ScrubBar;
class TransportBar;
class EmptyState;
class VideoView;

/// Picture, position bar and transport; shows the cue of the document that is spoken at the position.
class PlayerPanel : public QWidget
{
    Q_OBJECT

public:
    PlayerPanel(const Theme &theme, PlayerController &controller, const ActionRegistry &registry,
                QWidget *parent = nullptr);

    /// Null closes it. The document outlives its stay here.
    void setDocument(const ProjectDocument *document);
    /// Which translation is laid over the picture; empty for none.
    void setTranslationLanguage(const QString &language);
    /// What stands in place of the picture while there is none.
    enum class Film
    {
        Shown,
        NotChosen,
        Missing
    };
    /// `path`: where the missing film was.
    void setFilm(Film film, const QString &path = {});
    void focusTimecode();

    [[nodiscard]] VideoView &view() { return *m_view; }

private:
    void showCueAt(MediaTime time);
    void handleFilmChanged();
    void handleDocumentChanged();

    PlayerController &m_controller;
    const ProjectDocument *m_document = nullptr;
    QString m_translationLanguage;
    QStackedWidget *m_picture;
    VideoView *m_view;
    ScrubBar *m_scrubBar;
    TransportBar *m_transport;
    EmptyState *m_missing = nullptr;
};

} // namespace cinefluent::studio
