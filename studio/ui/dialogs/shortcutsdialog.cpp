// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/ui/dialogs/shortcutsdialog.h"

#include "studio/document/durablefile.h"
#include "studio/ui/actions/actionregistry.h"
#include "studio/ui/actions/keyrecorder.h"
#include "studio/ui/actions/shortcutmap.h"
#include "studio/ui/theme/icon.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>

namespace cinefluent::studio {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int keyColumn = 1;
const auto keyGap = QStringLiteral("   ");

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts.append(key.toString(QKeySequence::NativeText));
    return texts.join(keyGap);
}

QString plain(QString text)
{
    return text.remove(QLatin1Char('&')).remove(QChar(0x2026));
}

QPushButton *pushButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

void complain(QWidget &parent, const Error &error)
{
    auto *box = new QMessageBox(QMessageBox::Warning, parent.windowTitle(), error.message, QMessageBox::Ok, &parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const ActionRegistry &registry, ShortcutMap &shortcuts, QWidget *parent)
    : QDialog(parent)
    , m_registry(registry)
    , m_shortcuts(shortcuts)
    , m_model(new QStandardItemModel(0, 3, this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit)
    , m_keySearch(new KeyRecorder)
    , m_table(new QTableView)
    , m_selected(new QLabel)
    , m_recorder(new KeyRecorder)
    , m_conflict(new QLabel)
    , m_assign(pushButton(tr("&Set"), QStringLiteral("assignKey")))
    , m_add(pushButton(tr("&Add as another"), QStringLiteral("addKey")))
    , m_clear(pushButton(tr("Remove &keys"), QStringLiteral("clearKeys")))
    , m_reset(pushButton(tr("&Default"), QStringLiteral("resetKeys")))
    , m_presets(new QComboBox)
    , m_resetAll(pushButton(tr("Reset a&ll"), QStringLiteral("resetAllKeys")))
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(720, 720);
    m_search->setObjectName(QStringLiteral("shortcutSearch"));
    m_search->addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->setPlaceholderText(tr("Search commands and keys"));
    m_search->setClearButtonEnabled(true);
    m_search->setAccessibleName(tr("Search shortcuts"));
    m_search->setProperty("ownUndo", true);
    m_keySearch->setObjectName(QStringLiteral("shortcutKeySearch"));
    m_keySearch->setAccessibleName(tr("Press the key to search for"));
    m_keySearch->hide();
    auto *byKey = new QCheckBox(tr("By &pressing it"));
    byKey->setObjectName(QStringLiteral("shortcutByKey"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_keySearch, 1);
    top->addWidget(byKey);
    buildList();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 14, 14);
    layout->setSpacing(10);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addWidget(buildEditor());
    layout->addWidget(buildFooter());

    connect(byKey, &QCheckBox::toggled, this, &ShortcutsDialog::filterByKey);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setFilterKeyColumn(-1);
        m_filter->setFilterFixedString(text);
    });
    connect(m_keySearch, &KeyRecorder::keyChanged, this, [this](const QKeySequence &key) {
        const QString text = QRegularExpression::escape(key.toString(QKeySequence::NativeText));
        m_filter->setFilterKeyColumn(keyColumn);
        m_filter->setFilterRegularExpression(
            text.isEmpty() ? QRegularExpression()
                           : QRegularExpression(QStringLiteral("(^|%1)%2($|%1)").arg(keyGap, text)));
    });
    connect(&shortcuts, &ShortcutMap::changed, this, &ShortcutsDialog::fill);
    fill();
    m_table->selectRow(0);
    m_search->setFocus();
}

void ShortcutsDialog::buildList()
{
    m_model->setHorizontalHeaderLabels({tr("Command"), tr("Keys"), tr("Menu")});
    m_filter->setSourceModel(m_model);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(QStringLiteral("shortcutTable"));
    m_table->setAccessibleName(tr("Shortcuts"));
    m_table->setModel(m_filter);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ShortcutsDialog::showSelected);
    connect(m_table, &QTableView::activated, this, [this] { m_recorder->setFocus(Qt::OtherFocusReason); });
}

QWidget *ShortcutsDialog::buildEditor()
{
    auto *box = new QFrame;
    box->setProperty("role", QStringLiteral("card"));
    m_selected->setProperty("role", QStringLiteral("heading"));
    m_selected->setObjectName(QStringLiteral("selectedShortcut"));
    auto *label = new QLabel(tr("Press the &new key:"));
    label->setBuddy(m_recorder);
    m_recorder->setObjectName(QStringLiteral("keyRecorder"));
    m_recorder->setAccessibleName(tr("New key"));
    m_conflict->setObjectName(QStringLiteral("keyConflict"));
    m_conflict->setWordWrap(true);
    m_conflict->setProperty("role", QStringLiteral("fieldError"));

    auto *recording = new QHBoxLayout;
    recording->addWidget(label);
    recording->addWidget(m_recorder, 1);
    recording->addWidget(m_assign);
    recording->addWidget(m_add);
    auto *rest = new QHBoxLayout;
    rest->addWidget(m_conflict, 1);
    rest->addWidget(m_clear);
    rest->addWidget(m_reset);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->addWidget(m_selected);
    layout->addLayout(recording);
    layout->addLayout(rest);
    connect(m_recorder, &KeyRecorder::keyChanged, this, &ShortcutsDialog::showRecorded);
    connect(m_assign, &QPushButton::clicked, this, [this] { assign(false); });
    connect(m_add, &QPushButton::clicked, this, [this] { assign(true); });
    connect(m_clear, &QPushButton::clicked, this, [this] { m_shortcuts.setKeys(selectedAction(), {}); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_shortcuts.reset(selectedAction()); });
    return box;
}

QWidget *ShortcutsDialog::buildFooter()
{
    auto *row = new QWidget;
    auto *label = new QLabel(tr("Keys &of"));
    label->setBuddy(m_presets);
    m_presets->setObjectName(QStringLiteral("keyPresets"));
    m_presets->setAccessibleName(tr("Keys of another program"));
    // Names of programs: the same in every language.
    m_presets->addItem(QStringLiteral("CineFluent"), int(ShortcutPreset::CineFluent));
    m_presets->addItem(QStringLiteral("Aegisub"), int(ShortcutPreset::Aegisub));
    m_presets->addItem(QStringLiteral("Subtitle Edit"), int(ShortcutPreset::SubtitleEdit));
    auto *take = pushButton(tr("&Use"), QStringLiteral("usePreset"));
    auto *import = pushButton(tr("&Import…"), QStringLiteral("importKeys"));
    auto *write = pushButton(tr("&Export…"), QStringLiteral("exportKeys"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : std::initializer_list<QWidget *>{label, m_presets, take, import, write, m_resetAll})
        layout->addWidget(widget);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this,
            [this] { m_shortcuts.applyPreset(ShortcutPreset(m_presets->currentData().toInt())); });
    connect(m_resetAll, &QPushButton::clicked, &m_shortcuts, &ShortcutMap::resetAll);
    connect(import, &QPushButton::clicked, this, &ShortcutsDialog::importKeys);
    connect(write, &QPushButton::clicked, this, &ShortcutsDialog::exportKeys);
    return row;
}

QString ShortcutsDialog::nameOf(const QString &id) const
{
    return plain(m_registry.spec(id).text);
}

void ShortcutsDialog::fill()
{
    if (m_model->rowCount() == 0) {
        for (const QString &id : m_registry.ids()) {
            auto *command = new QStandardItem(nameOf(id));
            command->setData(id, idRole);
            m_model->appendRow({command, new QStandardItem,
                                new QStandardItem(plain(ActionRegistry::titleOf(m_registry.spec(id).category)))});
        }
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QString id = m_model->item(row)->data(idRole).toString();
        m_model->item(row, keyColumn)->setText(keysText(m_shortcuts.keys(id)));
        QFont font = m_table->font();
        font.setBold(m_shortcuts.isChanged(id));
        for (int column = 0; column < m_model->columnCount(); ++column)
            m_model->item(row, column)->setFont(font);
        m_model->item(row)->setData(m_shortcuts.isChanged(id) ? tr("Changed by you") : QString(),
                                    Qt::AccessibleDescriptionRole);
    }
    m_resetAll->setEnabled(m_shortcuts.isAnyChanged());
    showSelected();
}

void ShortcutsDialog::selectAction(const QString &id)
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (m_filter->index(row, 0).data(idRole).toString() == id)
            m_table->selectRow(row);
    }
}

QString ShortcutsDialog::selectedAction() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? current.siblingAtColumn(0).data(idRole).toString() : QString();
}

QStringList ShortcutsDialog::shownActions() const
{
    QStringList ids;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        ids.append(m_filter->index(row, 0).data(idRole).toString());
    return ids;
}

QKeySequence ShortcutsDialog::recorded() const
{
    return m_recorder->key();
}

void ShortcutsDialog::showSelected()
{
    const QString id = selectedAction();
    const bool any = !id.isEmpty();
    m_selected->setText(any ? nameOf(id) : tr("Choose a command in the list."));
    m_recorder->setEnabled(any);
    m_recorder->setKey({});
    m_clear->setEnabled(any && !m_shortcuts.keys(id).isEmpty());
    m_reset->setEnabled(any && m_shortcuts.isChanged(id));
    m_reset->setToolTip(any ? tr("Default: %1").arg(keysText(m_shortcuts.defaultKeys(id))) : QString());
    showRecorded();
}

void ShortcutsDialog::showRecorded()
{
    const QKeySequence key = recorded();
    const QString id = selectedAction();
    const QString owner = key.isEmpty() || id.isEmpty() ? QString() : m_shortcuts.ownerOf(key, id);
    m_assign->setEnabled(!key.isEmpty() && !id.isEmpty());
    m_add->setEnabled(m_assign->isEnabled() && !m_shortcuts.keys(id).contains(key));
    m_conflict->setText(
        owner.isEmpty()
            ? QString()
            : tr("%1 belongs to “%2”, which loses it.").arg(key.toString(QKeySequence::NativeText), nameOf(owner)));
}

void ShortcutsDialog::assign(bool alsoKeepOthers)
{
    const QString id = selectedAction();
    const QKeySequence key = recorded();
    if (id.isEmpty() || key.isEmpty())
        return;
    ShortcutMap::Keys keys = alsoKeepOthers ? m_shortcuts.keys(id) : ShortcutMap::Keys();
    keys.removeAll(key);
    keys.append(key);
    m_shortcuts.setKeys(id, keys);
}

void ShortcutsDialog::filterByKey(bool on)
{
    m_search->setVisible(!on);
    m_keySearch->setVisible(on);
    m_search->clear();
    m_keySearch->setKey({});
    (on ? static_cast<QLineEdit *>(m_keySearch) : m_search)->setFocus();
}

void ShortcutsDialog::importKeys()
{
    auto *dialog = new QFileDialog(this, tr("Import shortcuts"), {}, tr("Shortcuts (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        Result<void> done;
        if (file.open(QIODevice::ReadOnly))
            done = m_shortcuts.fromJson(file.readAll());
        else
            done = makeError(ErrorKind::NotFound, QStringLiteral("shortcuts_unreadable"),
                             tr("The file cannot be read. Your keys are as they were."), file.errorString());
        if (!done)
            complain(*this, done.error());
    });
    dialog->open();
}

void ShortcutsDialog::exportKeys()
{
    auto *dialog = new QFileDialog(this, tr("Export shortcuts"), {}, tr("Shortcuts (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Result<void> done = durablefile::write(path, m_shortcuts.toJson());
        if (!done)
            complain(*this, done.error());
    });
    dialog->open();
}

} // namespace cinefluent::studio
