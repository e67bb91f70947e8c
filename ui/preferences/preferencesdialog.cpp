// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/preferences/preferencesdialog.h"

#include "domain/review/reviewtext.h"
#include "ui/look/metrics.h"
#include "ui/people/peoplecombo.h"
#include "ui/preferences/appearancekeeper.h"
#include "ui/widgets/fittingarea.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/plaintext.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>

#include <array>

namespace Vestibule {

namespace {

constexpr int kMostOwnerOpenDays = 365;
constexpr std::array kRefreshMinutes{5, 15, 30, 60};

void choose(QComboBox *box, const QVariant &data)
{
    box->setCurrentIndex(qMax(0, box->findData(data)));
}

} // namespace

PreferencesDialog::PreferencesDialog(const Preferences &preferences,
                                     const ReviewPreferences &review, int largestText,
                                     Actions *actions, QWidget *parent)
    : FittingDialog(parent)
    , m_actions(actions)
    , m_appearance(new PeopleCombo(this))
    , m_textSize(new PeopleCombo(this))
    , m_soonDays(new QSpinBox(this))
    , m_refresh(new PeopleCombo(this))
    , m_role(new PeopleCombo(this))
    , m_projects(new PeopleCombo(this))
    , m_ownerDays(new QSpinBox(this))
    , m_domains(new QLineEdit(this))
    , m_tellsRuns(new QCheckBox(tr("A ru&n ends or pauses"), this))
    , m_tellsAccepted(new QCheckBox(tr("A person accepts an in&vite"), this))
    , m_tellsExpiring(new QCheckBox(tr("&Invites expire soon"), this))
    , m_tellsAddresses(new QCheckBox(tr("Sho&w addresses"), this))
    , m_rememberSnapshot(new QCheckBox(tr("Remember the &list"), this))
    , m_forget(new QPushButton(tr("Clear &Activity…"), this))
{
    setWindowTitle(tr("Preferences"));
    fillBoxes(largestText);
    setPreferences(preferences);
    m_ownerDays->setValue(review.ownerDays);
    m_domains->setText(review.domains.join(QStringLiteral(", ")));
    build();
    connectParts();
    followActions();
    fitTo(letters(76));
    m_appearance->setFocus();
}

void PreferencesDialog::fillBoxes(int largestText)
{
    m_appearance->addItem(tr("Same as the desktop"), int(Appearance::Desktop));
    m_appearance->addItem(tr("Light"), int(Appearance::Light));
    m_appearance->addItem(tr("Dark"), int(Appearance::Dark));
    const QList<int> sizes = AppearanceKeeper::textSizes();
    for (const int size : sizes) {
        if (size <= largestText)
            m_textSize->addItem(tr("%1%", "the size of text").arg(QLocale().toString(size)), size);
    }
    m_soonDays->setRange(1, Preferences::kMostSoonDays);
    m_refresh->addItem(tr("Never", "how often the list is refreshed"), 0);
    for (const int minutes : kRefreshMinutes)
        m_refresh->addItem(tr("Every %n minutes", nullptr, minutes), minutes);
    m_role->addItem(tr("Reader"), QStringLiteral("reader"));
    m_role->addItem(tr("Owner"), QStringLiteral("owner"));
    m_projects->addItem(tr("The default project"), int(ProjectChoice::Kind::Default));
    m_projects->addItem(tr("No project, only the organization"), int(ProjectChoice::Kind::None));
    m_projects->addItem(tr("Choose each time"), int(ProjectChoice::Kind::Chosen));
    m_ownerDays->setRange(0, kMostOwnerOpenDays);
    for (QSpinBox *days : {m_soonDays, m_ownerDays}) {
        const auto showUnit = [days](int number) {
            days->setSuffix(tr(" day(s)", "behind a number", number));
        };
        connect(days, &QSpinBox::valueChanged, days, showUnit);
        showUnit(days->value());
    }
}

void PreferencesDialog::addHeading(QGridLayout *grid, const QString &text)
{
    auto *heading = plainLabel(text, this);
    QFont strong = heading->font();
    strong.setBold(true);
    heading->setFont(strong);
    heading->setContentsMargins(0, grid->count() == 0 ? 0 : 2 * gridUnit(this), 0, 0);
    grid->addWidget(heading, grid->rowCount(), 0, 1, 2);
}

void PreferencesDialog::addReason(QGridLayout *grid, const QString &reason)
{
    grid->addWidget(new NoteLabel(reason, this), grid->rowCount(), 1);
}

void PreferencesDialog::addField(QGridLayout *grid, QWidget *field)
{
    const bool grows = qobject_cast<QLineEdit *>(field) != nullptr;
    grid->addWidget(field, grid->rowCount(), 1, grows ? Qt::Alignment() : Qt::AlignLeading);
}

void PreferencesDialog::addRow(QGridLayout *grid, const QString &label, QWidget *field,
                               const QString &reason)
{
    auto *name = plainLabel(label, this);
    name->setBuddy(field);
    field->setAccessibleDescription(reason);
    addField(grid, field);
    grid->addWidget(name, grid->rowCount() - 1, 0);
    if (!reason.isEmpty())
        addReason(grid, reason);
}

void PreferencesDialog::build()
{
    auto *page = new QWidget(this);
    auto *form = new QGridLayout(page);
    form->setHorizontalSpacing(3 * gridUnit(this));
    form->setColumnStretch(1, 1);
    addHeading(form, tr("Appearance"));
    addRow(form, tr("&Colors:"), m_appearance, {});
    addRow(form, tr("&Text size:"), m_textSize,
           tr("Relative to the desktop; also Ctrl and +, − or 0."));
    addHeading(form, tr("The list"));
    addRow(form, tr("Expiring &soon:"), m_soonDays,
           tr("How long before its expiry an invite counts as expiring soon."));
    addRow(form, tr("Re&fresh:"), m_refresh,
           tr("While the window is open and no run is in progress. It never delays what you do."));
    addHeading(form, tr("Notifications"));
    for (QCheckBox *box : {m_tellsRuns, m_tellsAccepted, m_tellsExpiring})
        addField(form, box);
    addReason(form, tr("By the desktop, while you work in another window."));
    addField(form, m_tellsAddresses);
    const QString where =
        tr("In notifications. The desktop may show them on the lock screen and keep them.");
    m_tellsAddresses->setAccessibleDescription(where);
    addReason(form, where);
    addHeading(form, tr("New invites"));
    addRow(form, tr("&Role:"), m_role, {});
    addRow(form, tr("&Projects:"), m_projects,
           tr("The default in the dialog for new invites; the command line always needs a role."));
    addHeading(form, tr("Review"));
    addRow(form, tr("&Owner invites:"), m_ownerDays,
           tr("How long they may be open before the review lists them."));
    m_domains->setMinimumWidth(letters(40));
    m_domains->setPlaceholderText(QStringLiteral("example.com"));
    addRow(form, tr("Your &domains:"), m_domains,
           tr("Separated by commas. Leave empty to use those of the members."));
    addHeading(form, tr("On this computer"));
    addField(form, m_rememberSnapshot);
    addReason(form,
              tr("Shows the list at once at the next start, and what is new. It is saved on this "
                 "computer, sealed with your admin key."));
    addField(form, m_forget);
    addReason(form, tr("Deletes all runs with every address in them, and the remembered list."));
    form->setRowStretch(form->rowCount(), 1);
    m_forget->setAutoDefault(false);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(new FittingArea(page, this), 1);
    column->addWidget(box);
}

void PreferencesDialog::connectParts()
{
    const auto tell = [this] { emit changed(preferences()); };
    for (QComboBox *box : {m_appearance, m_textSize, m_refresh, m_role, m_projects})
        connect(box, &QComboBox::currentIndexChanged, this, tell);
    for (QCheckBox *box : {m_tellsRuns, m_tellsAccepted, m_tellsExpiring, m_tellsAddresses})
        connect(box, &QCheckBox::toggled, this, tell);
    connect(m_soonDays, &QSpinBox::valueChanged, this, tell);
    const auto tellReview = [this] { emit reviewChanged(review()); };
    connect(m_ownerDays, &QSpinBox::valueChanged, this, tellReview);
    connect(m_domains, &QLineEdit::editingFinished, this, tellReview);
    connect(m_rememberSnapshot, &QCheckBox::clicked, m_actions->rememberSnapshot,
            &QAction::trigger);
    connect(m_forget, &QPushButton::clicked, m_actions->forgetHistory, &QAction::trigger);
    connect(m_actions->rememberSnapshot, &QAction::changed, this,
            &PreferencesDialog::followActions);
    connect(m_actions->forgetHistory, &QAction::changed, this, &PreferencesDialog::followActions);
}

void PreferencesDialog::followActions()
{
    m_rememberSnapshot->setChecked(m_actions->rememberSnapshot->isChecked());
    m_rememberSnapshot->setEnabled(m_actions->rememberSnapshot->isEnabled());
    m_forget->setEnabled(m_actions->forgetHistory->isEnabled());
}

void PreferencesDialog::setPreferences(const Preferences &preferences)
{
    const QSignalBlocker quiet(this);
    choose(m_appearance, int(preferences.appearance));
    const int largest = m_textSize->itemData(m_textSize->count() - 1).toInt();
    choose(m_textSize, qMin(preferences.textPercent, largest));
    m_soonDays->setValue(preferences.soonDays);
    // An interval that is not offered was written by hand, and stays.
    if (m_refresh->findData(preferences.refreshMinutes) < 0)
        m_refresh->addItem(tr("Every %n minutes", nullptr, preferences.refreshMinutes),
                           preferences.refreshMinutes);
    choose(m_refresh, preferences.refreshMinutes);
    m_tellsRuns->setChecked(preferences.tellsRuns);
    m_tellsAccepted->setChecked(preferences.tellsAccepted);
    m_tellsExpiring->setChecked(preferences.tellsExpiring);
    m_tellsAddresses->setChecked(preferences.tellsAddresses);
    choose(m_role, preferences.role);
    choose(m_projects, int(preferences.projects));
}

Preferences PreferencesDialog::preferences() const
{
    Preferences chosen;
    chosen.appearance = Appearance(m_appearance->currentData().toInt());
    chosen.textPercent = m_textSize->currentData().toInt();
    chosen.soonDays = m_soonDays->value();
    chosen.refreshMinutes = m_refresh->currentData().toInt();
    chosen.tellsRuns = m_tellsRuns->isChecked();
    chosen.tellsAccepted = m_tellsAccepted->isChecked();
    chosen.tellsExpiring = m_tellsExpiring->isChecked();
    chosen.tellsAddresses = m_tellsAddresses->isChecked();
    chosen.role = m_role->currentData().toString();
    chosen.projects = ProjectChoice::Kind(m_projects->currentData().toInt());
    chosen.remembersList = m_actions->rememberSnapshot->isChecked();
    return chosen;
}

ReviewPreferences PreferencesDialog::review() const
{
    return {m_ownerDays->value(), ReviewText::domainsIn(m_domains->text())};
}

} // namespace Vestibule
