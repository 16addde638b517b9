// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/formats/builtin/builtinformats.h"
#include "studio/document/store/projectfile.h"
#include "studio/ui/actions/keyguard.h"
#include "studio/ui/mainwindow.h"
#include "studio/ui/shell/studioservices.h"
#include "tests/support/fakes.h"

#include <QHash>
#include <QTemporaryDir>

#include <memory>

namespace cinefluent::tests {

/// A window's memory that ends with the test.
class MemorySettings final : public studio::SettingsStore
{
public:
    [[nodiscard]] QVariant value(const QString &key) const override { return m_values.value(key); }
    void setValue(const QString &key, const QVariant &value) override { m_values.insert(key, value); }

private:
    QHash<QString, QVariant> m_values;
};

/// Everything a real window needs, in a temporary folder: real documents, real films, no network, no sound device.
class UiFixture
{
public:
    UiFixture();
    ~UiFixture();

    [[nodiscard]] studio::StudioServices services();
    [[nodiscard]] MemorySettings &settings() { return m_settings; }
    [[nodiscard]] studio::Theme &theme() { return m_theme; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] const studio::DocumentEnvironment &environment() const { return m_environment; }

    /// A new English project with a Spanish translation and `cueCount` cues of two seconds every three.
    [[nodiscard]] std::shared_ptr<studio::ProjectDocument> makeProject(int cueCount, const QString &name = {});
    /// Shown and active.
    [[nodiscard]] std::unique_ptr<studio::MainWindow> showWindow();
    /// The window with `makeProject(cueCount)` and, where `filmPath` is set, its film open and its first frame shown.
    [[nodiscard]] std::unique_ptr<studio::MainWindow> showProject(int cueCount, const QString &filmPath = {});
    /// Caches are kept in the fixture's folder; without it there are none.
    void useCache() { m_cacheFolder = path(QStringLiteral("cache")); }
    /// A spelling dictionary of these words, "en_US": the system may have none.
    void makeDictionary(const QString &name, const QStringList &words) const;
    void setLanguageRoots(const QStringList &roots) { m_languageRoots = roots; }
    void setSampleFilm(const QString &path) { m_sampleFilm = path; }

private:
    QTemporaryDir m_folder;
    ManualClock m_clock;
    SystemRandom m_random;
    IdGenerator m_ids;
    studio::DocumentEnvironment m_environment;
    formats::FormatRegistry m_formats;
    encode::PackageBuilder m_packages;
    studio::Account m_account;
    MemorySettings m_settings;
    studio::Theme m_theme;
    studio::KeyGuard m_guard;
    QString m_sampleFilm;
    QString m_cacheFolder;
    QStringList m_languageRoots;
    int m_projectNumber = 0;
};

/// Text of cue `number` (1-based) that makeProject() writes.
[[nodiscard]] QString fixtureText(int number);

/// Presses, moves and releases the left button over `widget`, with real mouse events.
void dragMouse(QWidget &widget, const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

} // namespace cinefluent::tests
