// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/uifixture.h"

#include <functional>

namespace cinefluent::tests {

/// One view of the program that an editor can get to.
struct ShownWindow
{
    QString name;              ///< for reports: "PublishDialog", "MainWindow/dock.cues"
    QWidget *root = nullptr;   ///< what is walked: a window, or the part of it that is this view
    QWidget *window = nullptr; ///< the window `root` is in
};

/// Opens every window, dialog, panel and page of preferences of the program one after another, by the actions an
/// editor opens them with, over a project whose own data hold no letters. A class of the sources that is a dialog and
/// is not in the list is in `classesNotShown()`.
class WindowList
{
public:
    /// `filmPath` is opened in the project.
    WindowList(UiFixture &fixture, QString filmPath);

    void visit(const std::function<void(const ShownWindow &)> &look);
    /// Dialogs and docks of studio/ui that visit() did not show.
    [[nodiscard]] QStringList classesNotShown() const;
    [[nodiscard]] int shown() const { return m_shown; }

private:
    struct Opening
    {
        const char *className;
        const char *action;
        std::function<void(studio::MainWindow &)> prepare;
    };

    void visitMainWindow(studio::MainWindow &window);
    void visitDialog(studio::MainWindow &window, const Opening &opening);
    void visitMessages(studio::MainWindow &window);
    void show(const QString &name, QWidget &root);
    [[nodiscard]] QList<Opening> openings() const;

    UiFixture &m_fixture;
    QString m_film;
    std::function<void(const ShownWindow &)> m_look;
    QSet<QString> m_classes;
    int m_shown = 0;
};

/// Names of the classes under studio/ui that are dialogs or docks, from the sources.
[[nodiscard]] QStringList dialogClassesOfTheSources();

} // namespace cinefluent::tests
