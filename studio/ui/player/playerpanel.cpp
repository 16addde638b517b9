// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/player/playerpanel.h"

#include "studio/document/cuelook.h"
#include "studio/ui/actions/actionregistry.h"
#include "studio/ui/player/scrubbar.h"
#include "studio/ui/player/timecodeedit.h"
#include "studio/ui/player/transportbar.h"
#include "studio/ui/player/videoview.h"
#include "studio/ui/widgets/emptystate.h"

#include <QDir>
#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cinefluent::studio {

PlayerPanel::PlayerPanel(const Theme &theme, PlayerController &controller, const ActionRegistry &registry,
                         QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_picture(new QStackedWidget)
    , m_view(new VideoView(theme))
    , m_scrubBar(new ScrubBar(theme))
    , m_transport(new TransportBar(controller, registry))
{
    setObjectName(QStringLiteral("playerPanel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_picture->setMinimumSize(m_view->minimumSizeHint()); // not what the words beside it would like
    m_picture->addWidget(m_view);
    m_picture->addWidget(new EmptyState(QStringLiteral("film"), tr("No film yet"),
                                        tr("Open the film this project is about, or drop a film file onto the window."),
                                        registry.action(QStringLiteral("file.openFilm"))));
    m_missing = new EmptyState(QStringLiteral("warning"), tr("Film not found"), {},
                               registry.action(QStringLiteral("file.relink")));
    m_missing->setObjectName(QStringLiteral("filmMissing"));
    m_picture->addWidget(m_missing);
    layout->addWidget(m_picture, 1);
    layout->addWidget(m_scrubBar);
    layout->addWidget(m_transport);

    connect(m_view, &VideoView::pictureAreaChanged, this, [this](const QSize &sizePx) {
        if (Player *player = m_controller.player())
            player->setPictureSize(sizePx);
    });
    connect(m_view, &VideoView::clicked, &controller, &PlayerController::togglePlay);
    connect(m_view, &VideoView::scrubbed, &controller, &PlayerController::stepFrames);
    connect(m_scrubBar, &ScrubBar::scrubStarted, &controller, &PlayerController::beginScrub);
    connect(m_scrubBar, &ScrubBar::scrubEnded, &controller, &PlayerController::endScrub);
    connect(m_scrubBar, &ScrubBar::scrubbed, &controller, &PlayerController::seek);
    connect(m_scrubBar, &ScrubBar::stepped, &controller, &PlayerController::stepFrames);
    connect(&controller, &PlayerController::frameReady, this,
            [this](const QImage &image, qint64, bool) { m_view->setImage(image); });
    connect(&controller, &PlayerController::positionChanged, this, [this](MediaTime time, qint64) {
        m_scrubBar->setPosition(time);
        showCueAt(time);
    });
    connect(&controller, &PlayerController::filmChanged, this, &PlayerPanel::handleFilmChanged);
}

void PlayerPanel::setDocument(const ProjectDocument *document)
{
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (document)
        connect(document, &ProjectDocument::changed, this, &PlayerPanel::handleDocumentChanged);
    handleDocumentChanged();
}

void PlayerPanel::setTranslationLanguage(const QString &language)
{
    m_translationLanguage = language;
    showCueAt(m_controller.position());
}

void PlayerPanel::setFilm(Film film, const QString &path)
{
    if (film == Film::Missing)
        m_missing->setText(tr("“%1” is no longer at\n%2\nCues, lessons and vocabulary can still be edited.")
                               .arg(QFileInfo(path).fileName(), QDir::toNativeSeparators(QFileInfo(path).path())));
    m_picture->setCurrentIndex(int(film));
}

void PlayerPanel::focusTimecode()
{
    m_transport->timecode().setFocus(Qt::ShortcutFocusReason);
}

void PlayerPanel::showCueAt(MediaTime time)
{
    if (!m_document) {
        m_view->setSubtitles({}, {});
        return;
    }
    const CueTrack &track = m_document->content().track();
    const qsizetype at = track.indexAt(time);
    if (at < 0)
        m_view->setSubtitles({}, {});
    else
        m_view->setSubtitles(styledText(track.at(at), {}), m_translationLanguage.isEmpty()
                                                               ? formats::StyledText()
                                                               : styledText(track.at(at), m_translationLanguage));
}

void PlayerPanel::handleFilmChanged()
{
    Player *player = m_controller.player();
    m_scrubBar->setDuration(player ? player->index().duration() : MediaTime());
    m_scrubBar->setPosition(m_controller.position());
    if (player)
        player->setPictureSize(m_view->size() * m_view->devicePixelRatio());
    else
        m_view->setImage({});
    showCueAt(m_controller.position());
}

void PlayerPanel::handleDocumentChanged()
{
    QList<TimeRange> marks;
    if (m_document) {
        for (const Lesson &lesson : m_document->lessons())
            marks.append(lesson.range);
    }
    m_scrubBar->setMarks(marks);
    showCueAt(m_controller.position());
}

} // namespace cinefluent::studio
