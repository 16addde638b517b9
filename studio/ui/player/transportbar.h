// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

private:
    void handleFilmChanged();
    void handleMotionChanged();
    void handleSoundChanged();

    PlayerController &m_controller;
    TimecodeEdit *m_timecode;
    QLabel *m_duration;
    QComboBox *m_speed;
    QSlider *m_volume;
};

} // namespace cinefluent::studio
