// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace cinefluent::studio {

/// A language by its tag: the common ones by name, any other typed, e.g. "pt-BR".
class LanguageBox : public QComboBox
{
    Q_OBJECT

public:
    explicit LanguageBox(QWidget *parent = nullptr);

    void setLanguage(const QString &tag);
    /// What is chosen or typed, trimmed; need not be a valid tag.
    [[nodiscard]] QString language() const;

signals:
    void languageEdited(const QString &tag);
};

/// "Spanish (es)"; the tag alone where it has no known name.
[[nodiscard]] QString languageTitle(const QString &tag);

} // namespace cinefluent::studio
