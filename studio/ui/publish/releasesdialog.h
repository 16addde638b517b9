// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/releasediff.h"
#include "common/api/releasehistory.h"
#include "studio/scenarios/account.h"
#include "studio/scenarios/interaction.h"

#include <QDialog>
#include <QPointer>

#include <functional>

class QDateTimeEdit;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace cinefluent::studio {

/// The releases of a movie as its server has them: what changed in each, back to a former one, off the catalogue, and
/// when one goes live. May be closed while it asks: what was asked for is carried out or not, and the list says which
/// when it is opened again.
class ReleasesDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both outlive the dialog and its tasks.
    ReleasesDialog(IInteraction &interaction, Account &account, MovieId movie, const QString &title,
                   QWidget *parent = nullptr);

signals:
    void signInRequested();
    /// Something learners see has changed: a sentence about it.
    void switched(const QString &summary);

private:
    using Change = std::function<Task<Result<void>>(Account &, MovieId, QUuid)>;

    void build();
    [[nodiscard]] QWidget *timeRow();
    void connectButtons();
    void reload();
    static Task<void> load(QPointer<ReleasesDialog> self, Account &account, MovieId movie, QString cursor);
    static Task<void> compare(QPointer<ReleasesDialog> self, Account &account, MovieId movie, QUuid from, QUuid to);
    /// Asks first where `question` has a text, changes, and loads the list anew.
    static Task<void> carryOut(QPointer<ReleasesDialog> self, IInteraction &interaction, Account &account,
                               MovieId movie, Question question, Change change, QString done);
    void rollBack();
    void schedule();
    void cancelTime();
    void takeOff();
    void showReleases(const api::ReleasePage &page, bool isMore);
    void showSelected();
    void showChanges(const api::ReleaseDiff &diff);
    void say(const QString &text, bool isError = false);
    void setBusy(bool isBusy);
    void updateButtons();
    [[nodiscard]] const api::ReleaseSummary *selected() const;
    [[nodiscard]] const api::ReleaseSummary *live() const;

    IInteraction &m_interaction;
    Account &m_account;
    MovieId m_movie;
    QString m_movieTitle;
    QList<api::ReleaseSummary> m_releases;
    QString m_nextCursor;
    QString m_comparison; ///< of which releases the changes are
    bool m_isBusy = false;

    QLabel *m_status;
    QTreeWidget *m_list;
    QLabel *m_changesTitle;
    QTreeWidget *m_changes;
    QDateTimeEdit *m_time;
    QPushButton *m_schedule;
    QPushButton *m_cancelTime;
    QPushButton *m_signIn;
    QPushButton *m_older;
    QPushButton *m_takeOff;
    QPushButton *m_rollBack;
    QPushButton *m_close;
};

} // namespace cinefluent::studio
