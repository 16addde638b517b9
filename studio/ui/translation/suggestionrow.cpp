// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/translation/suggestionrow.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace cinefluent::studio {

namespace {

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

} // namespace

QString differenceHtml(const QList<translation::DifferencePart> &parts, const ThemeColors &colors)
{
    QString html;
    for (const translation::DifferencePart &part : parts) {
        switch (part.kind) {
        case translation::DifferencePart::Kind::Same:
            html += escaped(part.text);
            break;
        case translation::DifferencePart::Kind::Removed:
            html += QStringLiteral("<s style=\"color:%1\">%2</s>").arg(colors.error.name(), escaped(part.text));
            break;
        case translation::DifferencePart::Kind::Added:
            html += QStringLiteral("<u style=\"color:%1\">%2</u>").arg(colors.success.name(), escaped(part.text));
            break;
        }
    }
    return html;
}

SuggestionRow::SuggestionRow(const Theme &theme, Content content, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_content(std::move(content))
    , m_badge(new QLabel(m_content.badge))
    , m_difference(new QLabel)
{
    setProperty("role", QStringLiteral("card"));
    auto *target = new QLabel(m_content.target);
    target->setTextFormat(Qt::PlainText);
    target->setWordWrap(true);
    target->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont strong = target->font();
    strong.setWeight(QFont::DemiBold);
    target->setFont(strong);
    m_difference->setTextFormat(Qt::RichText);
    m_difference->setWordWrap(true);
    auto *origin = new QLabel(m_content.origin);
    origin->setTextFormat(Qt::PlainText);
    origin->setWordWrap(true);
    origin->setProperty("role", QStringLiteral("muted"));
    m_badge->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    m_badge->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("100 %")) + 4);
    auto *take = new QPushButton(tr("Use"));
    take->setObjectName(QStringLiteral("takeSuggestion%1").arg(m_content.number));
    take->setAccessibleName(tr("Use suggestion %1: %2").arg(m_content.number).arg(m_content.target));
    take->setToolTip(m_content.keys);
    take->setAutoDefault(false);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(10, 8, 10, 8);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_badge, 0, 0);
    grid->addWidget(target, 0, 1);
    grid->addWidget(take, 0, 2, Qt::AlignTop);
    grid->addWidget(m_difference, 1, 1);
    grid->addWidget(origin, 2, 1);
    m_difference->setVisible(!m_content.difference.isEmpty());
    origin->setVisible(!m_content.origin.isEmpty());
    connect(take, &QPushButton::clicked, this, &SuggestionRow::taken);
    connect(&theme, &Theme::changed, this, &SuggestionRow::showColours);
    showColours();
}

void SuggestionRow::showColours()
{
    m_difference->setText(differenceHtml(m_content.difference, m_theme.colors()));
    QPalette palette = m_badge->palette();
    palette.setColor(QPalette::WindowText, m_theme.colors().mutedText);
    m_badge->setPalette(palette);
}

} // namespace cinefluent::studio
