// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/shell/translationpreferences.h"

#include "studio/ui/settings/preferenceform.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

namespace cinefluent::studio {

namespace {

const auto lowestScoreKey = QStringLiteral("translation/lowestScore");
const auto serviceKey = QStringLiteral("translation/service");
const auto addressKey = QStringLiteral("translation/address");
const auto priceKey = QStringLiteral("translation/pricePerMillion");
const auto currencyKey = QStringLiteral("translation/currency");

constexpr int lowestScore = 70;
constexpr int mostPrice = 10'000;

struct TranslationPage
{
    Q_DECLARE_TR_FUNCTIONS(TranslationPage)
};

Task<void> showKeyState(TranslationServices &services, ServiceSetup setup, QPointer<QLabel> state)
{
    const bool hasKey = co_await services.hasKey(setup);
    if (state)
        state->setText(hasKey ? TranslationPage::tr("A key is kept for this service.")
                              : TranslationPage::tr("No key is kept for this service."));
}

Task<void> keepKey(TranslationServices &services, ServiceSetup setup, QPointer<QLineEdit> field, QPointer<QLabel> state)
{
    const QString key = field->text().trimmed();
    const Result<void> kept = co_await services.setKey(setup, key);
    if (!state)
        co_return;
    if (!kept) {
        state->setText(kept.error().message);
        co_return;
    }
    if (field)
        field->clear();
    co_await showKeyState(services, setup, state);
}

QWidget *makeKeyRow(Preferences &preferences, TranslationServices &services)
{
    auto *field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    field->setObjectName(QStringLiteral("translationKey"));
    field->setAccessibleName(TranslationPage::tr("Key"));
    field->setPlaceholderText(TranslationPage::tr("API key, or the content of a service account’s file"));
    auto *keep = new QPushButton(TranslationPage::tr("&Keep key"));
    keep->setAutoDefault(false);
    auto *state = new QLabel;
    state->setProperty("role", QStringLiteral("muted"));
    state->setWordWrap(true);
    auto *row = new QWidget;
    auto *layout = new QGridLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(field, 0, 0);
    layout->addWidget(keep, 0, 1);
    layout->addWidget(state, 1, 0, 1, 2);
    const auto setup = [&preferences] { return TranslationPreferences(preferences).setup(); };
    QObject::connect(keep, &QPushButton::clicked, row,
                     [&services, setup, field, state] { keepKey(services, setup(), field, state); });
    QObject::connect(&preferences, &Preferences::changed, row, [&services, setup, state](const QString &key) {
        if (key == serviceKey || key == addressKey)
            showKeyState(services, setup(), state);
    });
    showKeyState(services, setup(), state);
    return row;
}

QWidget *makePage(Preferences &preferences, TranslationServices &services)
{
    auto *form = new PreferenceForm(preferences);
    form->addHeading(TranslationPage::tr("Translation memory"));
    form->addNumber(lowestScoreKey, TranslationPage::tr("Suggest texts that are &alike by at least"),
                    {50, 100, 5, TranslationPage::tr(" %")}, lowestScore,
                    TranslationPage::tr("What you translate is remembered on this machine for every film."));
    form->addHeading(TranslationPage::tr("Machine translation"));
    form->addChoice(
        serviceKey, TranslationPage::tr("&Service"),
        {{QString(), TranslationPage::tr("None")},
         {toString(TranslationService::LibreTranslate), TranslationPage::tr("LibreTranslate")},
         {toString(TranslationService::GoogleBasic), TranslationPage::tr("Google Cloud Translation Basic (v2)")},
         {toString(TranslationService::GoogleAdvanced), TranslationPage::tr("Google Cloud Translation Advanced (v3)")}},
        QString(), TranslationPage::tr("You are asked before anything leaves this machine."));
    form->addText(addressKey, TranslationPage::tr("A&ddress"), {},
                  TranslationPage::tr("Needed for LibreTranslate, for instance https://translate.example.org."));
    form->addWide(makeKeyRow(preferences, services));
    form->addNumber(priceKey, TranslationPage::tr("&Price of a million characters"), {0, mostPrice, 1, {}}, 0,
                    TranslationPage::tr("To tell you what a translation costs; 0 where you do not know."));
    form->addText(currencyKey, TranslationPage::tr("&Currency"), QStringLiteral("USD"));
    return form;
}

} // namespace

int TranslationPreferences::lowestScore() const
{
    return std::clamp(m_preferences.number(lowestScoreKey, studio::lowestScore), 50, 100);
}

ServiceSetup TranslationPreferences::setup() const
{
    return {m_preferences.text(serviceKey), m_preferences.text(addressKey), double(m_preferences.number(priceKey, 0)),
            m_preferences.text(currencyKey, QStringLiteral("USD"))};
}

void TranslationPreferences::addPage(Preferences &preferences, TranslationServices &services)
{
    preferences.addPage({.id = QStringLiteral("translation"),
                         .title = TranslationPage::tr("Translation"),
                         .icon = QStringLiteral("subtitles"),
                         .order = SpellingOrder + 5,
                         .make = [&services](Preferences &own) { return makePage(own, services); }});
}

} // namespace cinefluent::studio
