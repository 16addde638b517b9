// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/dialogs/newprojectdialog.h"

#include "common/lesson/movie.h"
#include "studio/ui/theme/icon.h"
#include "studio/ui/widgets/fieldform.h"
#include "studio/ui/widgets/languagebox.h"
#include "studio/ui/widgets/listedit.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace cinefluent::studio {

namespace {

constexpr std::array filmSuffixes{"mp4", "m4v", "mkv", "webm", "mov", "avi", "ts", "m2ts", "mpg", "mpeg"};
constexpr std::array soundSuffixes{"m4a", "mp3", "wav", "flac", "ogg", "opus", "aac"}; ///< a film is made of them

template<typename Suffixes>
QString patternsOf(const Suffixes &suffixes)
{
    QStringList patterns;
    for (const char *suffix : suffixes)
        patterns.append(QStringLiteral("*.%1").arg(QLatin1String(suffix)));
    return patterns.join(QLatin1Char(' '));
}

QAction *browseAction(QLineEdit &edit, const QString &text)
{
    QAction *action = edit.addAction(themedIcon(QStringLiteral("open")), QLineEdit::TrailingPosition);
    // As combo boxes open: the key works while the field has the keyboard.
    action->setShortcut(Qt::Key_F4);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(QStringLiteral("%1  (%2)").arg(text, action->shortcut().toString(QKeySequence::NativeText)));
    return action;
}

/// "tears.of_steel-2012" → "Tears of steel 2012".
QString titleFromFileName(const QString &path)
{
    QString name = QFileInfo(path).completeBaseName();
    name.replace(QRegularExpression(QStringLiteral("[._-]+")), QStringLiteral(" "));
    name = name.simplified();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

} // namespace

QStringList filmNameFilters()
{
    return {NewProjectDialog::tr("Films (%1)").arg(patternsOf(filmSuffixes)),
            NewProjectDialog::tr("Sound alone (%1)").arg(patternsOf(soundSuffixes)),
            NewProjectDialog::tr("All files (*)")};
}

bool isFilmName(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto isKnown = [&suffix](const char *known) { return suffix == QLatin1String(known); };
    return std::any_of(filmSuffixes.begin(), filmSuffixes.end(), isKnown) ||
           std::any_of(soundSuffixes.begin(), soundSuffixes.end(), isKnown);
}

NewProjectDialog::NewProjectDialog(QWidget *parent)
    : QDialog(parent)
    , m_form(new FieldForm)
    , m_film(new QLineEdit)
    , m_title(new QLineEdit)
    , m_language(new LanguageBox)
    , m_translations(new ListEdit)
    , m_path(new QLineEdit)
{
    setObjectName(QStringLiteral("newProjectDialog"));
    setWindowTitle(tr("New project"));
    setMinimumWidth(620);
    m_language->setLanguage(QStringLiteral("en"));
    m_translations->setPlaceholderText(tr("Language tags, e.g. es, pt-BR"));
    m_translations->setToolTip(m_translations->placeholderText());
    connect(browseAction(*m_film, tr("Choose a film")), &QAction::triggered, this, &NewProjectDialog::browseFilm);
    connect(browseAction(*m_path, tr("Choose a location")), &QAction::triggered, this,
            &NewProjectDialog::browseProject);

    m_form->addField(QStringLiteral("film"), tr("&Film"), m_film);
    m_form->addField(QStringLiteral("title"), tr("&Title"), m_title);
    m_form->addPair(QStringLiteral("language"), tr("Original &language"), m_language, QStringLiteral("translations"),
                    tr("T&ranslation languages"), m_translations);
    m_form->addField(QStringLiteral("path"), tr("&Project file"), m_path);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Create"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(12);
    m_form->setFlush();
    layout->addWidget(m_form);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewProjectDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NewProjectDialog::reject);
    connect(m_film, &QLineEdit::textEdited, this, [this](const QString &path) { setFilm(path); });
}

void NewProjectDialog::setFilm(const QString &path)
{
    if (m_film->text() != path)
        m_film->setText(path);
    if (!m_title->isModified())
        m_title->setText(titleFromFileName(path));
    const QFileInfo info(path);
    if (!m_path->isModified() && !path.isEmpty())
        m_path->setText(info.absolutePath() + QLatin1Char('/') + info.completeBaseName() + QLatin1Char('.') +
                        QLatin1String(projectSuffix));
}

QString NewProjectDialog::filmPath() const
{
    return m_film->text().trimmed();
}

QString NewProjectDialog::projectPath() const
{
    QString path = m_path->text().trimmed();
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += QLatin1Char('.') + QLatin1String(projectSuffix);
    return path;
}

NewProject NewProjectDialog::project() const
{
    return {m_title->text().trimmed(), m_language->language(), m_translations->values()};
}

bool NewProjectDialog::check()
{
    m_form->clearErrors();
    bool good = true;
    const auto require = [&](bool condition, const char *key, const QString &text) {
        if (!condition)
            m_form->setError(QString::fromLatin1(key), text);
        good = good && condition;
    };
    // A project may be begun before its film is at hand.
    require(filmPath().isEmpty() || QFileInfo(filmPath()).isFile(), "film", tr("This file does not exist."));
    require(!m_title->text().trimmed().isEmpty(), "title", tr("Enter a title."));
    require(isLanguageTag(m_language->language()), "language", tr("Enter a language tag, e.g. “en” or “pt-BR”."));
    const QStringList tags = m_translations->values();
    require(std::all_of(tags.begin(), tags.end(), [](const QString &tag) { return isLanguageTag(tag); }),
            "translations", tr("Enter language tags separated by commas, e.g. “es, pt-BR”."));
    require(!projectPath().isEmpty(), "path", tr("Choose where to save the project file."));
    require(projectPath().isEmpty() || !QFileInfo::exists(projectPath()), "path",
            tr("This file already exists. Choose another name."));
    return good;
}

void NewProjectDialog::accept()
{
    if (check())
        QDialog::accept();
}

void NewProjectDialog::browseFilm()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose a film"), filmPath(),
                                                      filmNameFilters().join(QStringLiteral(";;")));
    if (!path.isEmpty())
        setFilm(path);
}

void NewProjectDialog::browseProject()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Project file"), projectPath(), tr("CineFluent projects (*.%1)").arg(QLatin1String(projectSuffix)));
    if (!path.isEmpty()) {
        m_path->setText(path);
        m_path->setModified(true);
    }
}

} // namespace cinefluent::studio
