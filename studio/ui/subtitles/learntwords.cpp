// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/subtitles/learntwords.h"

#include "studio/ui/widgets/languagebox.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace cinefluent::studio {

LearntWords::LearntWords(SpellChecker &speller, QWidget *parent)
    : QWidget(parent)
    , m_speller(speller)
    , m_language(new QComboBox)
    , m_words(new QListWidget)
    , m_remove(new QPushButton(tr("&Remove")))
{
    m_language->setObjectName(QStringLiteral("learntLanguage"));
    m_language->setAccessibleName(tr("Language of the words"));
    m_words->setObjectName(QStringLiteral("learntWords"));
    m_words->setAccessibleName(tr("Words you have added"));
    m_words->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_remove->setObjectName(QStringLiteral("learntRemove"));
    m_remove->setAutoDefault(false);
    auto *head = new QHBoxLayout;
    head->addWidget(m_language, 1);
    head->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_words, 1);
    connect(m_language, &QComboBox::currentIndexChanged, this, &LearntWords::showWords);
    connect(m_words, &QListWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_words->selectedItems().isEmpty()); });
    connect(m_remove, &QPushButton::clicked, this, &LearntWords::remove);
    showLanguages();
}

void LearntWords::showLanguages()
{
    for (const QString &language : m_speller.learntLanguages())
        m_language->addItem(languageTitle(language), language);
    m_language->setEnabled(m_language->count() > 0);
    showWords();
}

void LearntWords::showWords()
{
    m_words->clear();
    if (m_language->currentIndex() >= 0)
        m_words->addItems(m_speller.learnt(m_language->currentData().toString()));
    m_remove->setEnabled(false);
}

void LearntWords::remove()
{
    const QString language = m_language->currentData().toString();
    for (const QListWidgetItem *item : m_words->selectedItems()) {
        if (const Result<void> done = m_speller.forget(item->text(), language); !done) {
            QMessageBox::warning(this, tr("Words you have added"), done.error().message);
            break;
        }
    }
    showWords();
}

} // namespace cinefluent::studio
