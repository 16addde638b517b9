// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/timeline/mediatime.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QSlider;

namespace cinefluent::studio {

class ActionRegistry;
class PlayerController;
class TimecodeEdit;

/// Buttons, timecode, rate and volume under the picture. The buttons are actions of the registry.
class TransportBar : public QWidget
{
    Q_OBJECT

public:
    TransportBar(PlayerController &controller, const ActionRegistry &registry, QWidget *parent = nullptr);

    [[nodiscard]] TimecodeEdit &timecode() { return *m_timecode; }
    /// Narrower than its contents: what is least needed is left out then.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void handleFilmChanged();
    /// Hides what there is no room for.
    void fitParts();
    void showPosition(MediaTime time, qint64 frame);
    void handleMotionChanged();
    void handleSoundChanged();
    void showTracks();

    PlayerController &m_controller;
    TimecodeEdit *m_timecode;
    QLabel *m_duration;
    QLabel *m_frame;
    QComboBox *m_speed;
    QSlider *m_volume;
    QComboBox *m_track;
};

} // namespace cinefluent::studio
