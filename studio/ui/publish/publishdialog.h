// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/scenarios/publishproject.h"
#include "studio/ui/settings/settingsstore.h"
#include "studio/ui/theme/theme.h"

#include <QDialog>
#include <QPointer>

#include <stop_token>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace cinefluent::studio {

class PublishChoices;
class StepList;

/// The way of a project to its learners: what must be in order first, then the steps with their progress, then what
/// came of it. May be closed while it works: it asks to cancel, which is safe at any point.
class PublishDialog : public QDialog
{
    Q_OBJECT

public:
    struct Services
    {
        IInteraction &interaction;
        Account &account;
        const encode::PackageBuilder &packages;
        const Theme &theme;
        SettingsStore &settings;
        QString filmCacheFolder; ///< as of PublishProject
    };

    /// `document` is kept until the last task has ended.
    PublishDialog(const Services &services, std::shared_ptr<ProjectDocument> document,
                  std::shared_ptr<const FilmIndex> film, QWidget *parent = nullptr);
    ~PublishDialog() override;

    [[nodiscard]] bool isRunning() const { return m_running; }
    void reject() override;

signals:
    void signInRequested();
    void issuesRequested();
    void filmRequested();
    void published(const QString &summary);

private:
    class Interaction;

    void buildPages();
    void showChecklist();
    void addCheck(const QString &key, bool good, const QString &goodText, const QString &badText, const QString &fix);
    void start();
    static Task<void> run(QPointer<PublishDialog> self, std::shared_ptr<ProjectDocument> document,
                          std::shared_ptr<Interaction> interaction, PublishOptions options, Services services);
    void setStep(const QString &text);
    void setProgress(int permille, std::optional<qint64> remainingMs);
    void showSuccess(const PublishSummary &summary);
    void showFailure(const Error &error);

    Services m_services;
    std::shared_ptr<ProjectDocument> m_document;
    std::shared_ptr<const FilmIndex> m_film;
    bool m_running = false;
    std::stop_source m_stop;
    std::optional<qint64> m_remainingMs;

    QLabel *m_title;
    QLabel *m_explanation;
    StepList *m_checklist;
    PublishChoices *m_choices;
    StepList *m_steps;
    QStackedWidget *m_pages;
    QProgressBar *m_progress;
    QLabel *m_progressText;
    QPushButton *m_publish;
    QPushButton *m_close;
};

} // namespace cinefluent::studio
