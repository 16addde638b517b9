// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "studio/scenarios/account.h"
#include "studio/scenarios/interaction.h"
#include "studio/scenarios/moviepeople.h"

#include <QDialog>
#include <QPointer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;
class QTreeWidget;

namespace cinefluent::studio {

/// Who may do what with a movie on its server, and what was done with it. May be closed while it asks: what was asked
/// for is carried out or not, and the list says which when it is opened again.
class PeopleDialog : public QDialog
{
    Q_OBJECT

public:
    /// Both outlive the dialog and its tasks.
    PeopleDialog(IInteraction &interaction, Account &account, MovieId movie, const QString &title,
                 QWidget *parent = nullptr);

signals:
    void signInRequested();

private:
    void build();
    [[nodiscard]] QWidget *peoplePage();
    [[nodiscard]] QWidget *deedsPage();
    void reload();
    void loadDeeds();
    static Task<void> load(QPointer<PeopleDialog> self, Account &account, MovieId movie, int turn);
    static Task<void> loadMore(QPointer<PeopleDialog> self, Account &account, MovieId movie, QString cursor, int turn);
    static Task<void> give(QPointer<PeopleDialog> self, Account &account, MovieId movie, QString name, QString role);
    static Task<void> take(QPointer<PeopleDialog> self, IInteraction &interaction, Account &account, MovieId movie,
                           QString name);
    void showPeople(const QList<MoviePerson> &people);
    void showDeeds(const MovieDeedPage &page, bool isMore);
    void say(const QString &text, bool isError = false);
    void setBusy(bool isBusy);
    void updateButtons();
    [[nodiscard]] QString selectedName() const;

    IInteraction &m_interaction;
    Account &m_account;
    MovieId m_movie;
    QString m_movieTitle;
    QString m_nextCursor;
    int m_turn = 0; ///< answers to questions of a turn before are nobody's business: another account may have asked
    bool m_isBusy = false;
    bool m_hasDeeds = false; ///< they were asked for

    QLabel *m_status;
    QTabWidget *m_tabs;
    QTreeWidget *m_people;
    QLineEdit *m_name;
    QComboBox *m_role;
    QPushButton *m_give;
    QPushButton *m_take;
    QTreeWidget *m_deeds;
    QPushButton *m_older;
    QPushButton *m_signIn;
    QPushButton *m_close;
};

} // namespace cinefluent::studio
