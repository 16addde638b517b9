// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QSlider;

namespace cinefluent::studio {

/// Asks which part of the film to look through for scene cuts again, and how readily to call something one.
class ScanCutsDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Region
    {
        Target, ///< the selected cue or lesson
        Visible,
        Film
    };

    ScanCutsDialog(bool hasTarget, double sensitivity, QWidget *parent = nullptr);

    [[nodiscard]] Region region() const;
    [[nodiscard]] double sensitivity() const; ///< 0–1

private:
    QComboBox *m_region;
    QSlider *m_sensitivity;
};

} // namespace cinefluent::studio
