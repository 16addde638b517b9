// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/player/transportbar.h"

#include "studio/ui/actions/actionregistry.h"
#include "studio/ui/player/playercontroller.h"
#include "studio/ui/player/timecodeedit.h"
#include "studio/ui/player/trackname.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QToolButton>

namespace cinefluent::studio {

namespace {

constexpr std::array speeds{25, 50, 75, 100, 125, 150, 200, 400};
constexpr int buttonIconPx = 20;
constexpr int leastWidthPx = 500;

QToolButton *buttonFor(const ActionRegistry &registry, const QString &id)
{
    auto *button = new QToolButton;
    QAction *action = registry.action(id);
    button->setDefaultAction(action);
    button->setIconSize(QSize(buttonIconPx, buttonIconPx));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setObjectName(id + QStringLiteral(".button"));
    button->setAccessibleName(QString(action->text()).remove(QLatin1Char('&')));
    return button;
}

} // namespace

TransportBar::TransportBar(PlayerController &controller, const ActionRegistry &registry, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_timecode(new TimecodeEdit)
    , m_duration(new QLabel)
    , m_frame(new QLabel)
    , m_speed(new QComboBox)
    , m_volume(new QSlider(Qt::Horizontal))
    , m_track(new QComboBox)
{
    m_duration->setProperty("role", QStringLiteral("muted"));
    m_duration->setFont(m_timecode->font());
    m_frame->setProperty("role", QStringLiteral("muted"));
    m_frame->setMinimumWidth(fontMetrics().horizontalAdvance(tr("Frame %1").arg(QStringLiteral("000000"))));
    for (const int percent : speeds)
        m_speed->addItem(tr("%1×").arg(percent / 100.0, 0, 'g', 3), percent);
    m_speed->setAccessibleName(tr("Playback rate"));
    m_speed->setToolTip(tr("Playback rate"));
    m_volume->setRange(0, 100);
    m_volume->setFixedWidth(84);
    m_volume->setAccessibleName(tr("Volume"));
    m_volume->setToolTip(tr("Volume"));
    m_track->setObjectName(QStringLiteral("audioTrack"));
    m_track->setAccessibleName(tr("Audio track"));
    m_track->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_track->setMinimumContentsLength(6);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 6);
    layout->setSpacing(2);
    layout->addWidget(m_timecode);
    layout->addSpacing(6);
    layout->addWidget(m_duration);
    layout->addSpacing(10);
    layout->addWidget(m_frame);
    layout->addSpacing(8);
    layout->addStretch(1);
    for (const char *id : {"play.previousCue", "play.frameBack", "play.toggle", "play.frameForward", "play.nextCue"})
        layout->addWidget(buttonFor(registry, QString::fromLatin1(id)));
    layout->addSpacing(8);
    for (const char *id : {"play.markIn", "play.markOut", "play.loop"})
        layout->addWidget(buttonFor(registry, QString::fromLatin1(id)));
    layout->addStretch(1);
    layout->addWidget(m_speed);
    layout->addSpacing(6);
    layout->addWidget(buttonFor(registry, QStringLiteral("play.mute")));
    layout->addWidget(m_volume);
    layout->addSpacing(6);
    layout->addWidget(m_track);

    connect(m_timecode, &TimecodeEdit::frameEntered, &controller, &PlayerController::seekToFrame);
    connect(m_timecode, &TimecodeEdit::timeEntered, this, [this](MediaTime time) {
        if (const Player *player = m_controller.player())
            m_controller.seekToFrame(player->index().frameAt(time));
    });
    connect(m_speed, &QComboBox::activated, this,
            [this] { m_controller.setSpeedPercent(m_speed->currentData().toInt()); });
    connect(m_track, &QComboBox::activated, this,
            [this] { m_controller.setAudioStream(m_track->currentData().toInt()); });
    connect(m_volume, &QSlider::valueChanged, this, [this](int value) {
        if (value != m_controller.volumePercent())
            m_controller.setVolumePercent(value);
    });
    connect(&controller, &PlayerController::positionChanged, this,
            [this](MediaTime time, qint64 frame) { showPosition(time, frame); });
    connect(&controller, &PlayerController::filmChanged, this, &TransportBar::handleFilmChanged);
    connect(&controller, &PlayerController::motionChanged, this, &TransportBar::handleMotionChanged);
    connect(&controller, &PlayerController::soundChanged, this, &TransportBar::handleSoundChanged);
    handleFilmChanged();
    handleMotionChanged();
    handleSoundChanged();
}

void TransportBar::handleFilmChanged()
{
    const Player *player = m_controller.player();
    setEnabled(player != nullptr);
    showTracks();
    if (!player) {
        m_duration->clear();
        m_frame->clear();
        m_timecode->setPosition({}, 0);
        return;
    }
    const FilmIndex &index = player->index();
    m_timecode->setRate(index.averageRate());
    showPosition(player->position(), player->frame());
    m_duration->setText(QStringLiteral("/ %1").arg(toClockText(index.duration())));
    m_duration->setToolTip((index.isConstantRate()
                                ? tr("%n frame(s) at %1 fps", nullptr, int(index.frameCount()))
                                : tr("%n frame(s) at about %1 fps (variable)", nullptr, int(index.frameCount())))
                               .arg(index.averageRate().toString()));
    fitParts();
}

/// Films with one track, as most are, have nothing to choose.
void TransportBar::showTracks()
{
    const std::vector<MediaStream> tracks = m_controller.audioTracks();
    m_track->clear();
    for (const MediaStream &track : tracks)
        m_track->addItem(trackName(track, m_track->count() + 1), track.index);
    handleSoundChanged();
    fitParts();
}

QSize TransportBar::minimumSizeHint() const
{
    return {leastWidthPx, QWidget::minimumSizeHint().height()};
}

void TransportBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitParts();
}

void TransportBar::fitParts()
{
    // What does not fit goes, the least needed first.
    QWidget *const optional[] = {m_frame, m_volume, m_duration, m_track};
    for (QWidget *widget : optional)
        widget->setVisible(widget != m_track || m_track->count() > 1);
    for (QWidget *widget : optional) {
        layout()->invalidate();
        if (layout()->minimumSize().width() <= width())
            break;
        widget->hide();
    }
}

void TransportBar::showPosition(MediaTime time, qint64 frame)
{
    m_timecode->setPosition(time, frame);
    m_frame->setText(tr("Frame %1").arg(frame));
}

void TransportBar::handleMotionChanged()
{
    const int row = m_speed->findData(m_controller.speedPercent());
    if (row >= 0)
        m_speed->setCurrentIndex(row);
}

void TransportBar::handleSoundChanged()
{
    m_volume->setValue(m_controller.volumePercent());
    m_volume->setEnabled(!m_controller.isMuted());
    m_track->setCurrentIndex(m_track->findData(m_controller.audioStream()));
    m_track->setToolTip(m_track->count() > 1 ? tr("Audio track: %1").arg(m_track->currentText()) : QString());
}

} // namespace cinefluent::studio
