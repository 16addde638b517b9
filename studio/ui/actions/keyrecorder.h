// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace cinefluent::studio {

/// Shows the key that is pressed while it has the keyboard, whatever that key would do otherwise. Tab goes on to the
/// next field and Escape closes the dialog, as everywhere. (QKeySequenceEdit waits a second for a second key.)
class KeyRecorder : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyRecorder(QWidget *parent = nullptr);

    [[nodiscard]] const QKeySequence &key() const { return m_key; }
    void setKey(const QKeySequence &key);

signals:
    void keyChanged(const QKeySequence &key);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QKeySequence m_key;
};

} // namespace cinefluent::studio
