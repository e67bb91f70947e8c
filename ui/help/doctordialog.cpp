// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/doctordialog.h"

#include "ui/look/icons.h"
#include "ui/notices/allowance.h"
#include "ui/notices/announcement.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/dialogbuttons.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/progressstrip.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Vestibule {

namespace {

enum FindingColumn { StateColumn, CheckColumn, TextColumn };

QString signFile(Finding::State state)
{
    switch (state) {
    case Finding::State::Well:
        return QStringLiteral(":/icons/done.svg");
    case Finding::State::Note:
        return QStringLiteral(":/icons/unknown.svg");
    case Finding::State::Wrong:
        return QStringLiteral(":/icons/failed.svg");
    case Finding::State::KeyWrong:
        return QStringLiteral(":/icons/key.svg");
    case Finding::State::NotTried:
        break;
    }
    return QStringLiteral(":/icons/skipped.svg");
}

bool isWrong(const Finding &finding)
{
    return finding.state == Finding::State::Wrong || finding.state == Finding::State::KeyWrong;
}

/// Puts a sign beside the first line of a row that has several.
class SignDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->decorationAlignment = Qt::AlignTop | Qt::AlignHCenter;
    }
};

} // namespace

DoctorDialog::DoctorDialog(const std::function<Patient()> &patient, const QString &writeProblem,
                           QWidget *parent)
    : FittingDialog(parent)
    , m_patient(patient)
    , m_words(new NoteLabel(
          tr("Checks this computer, the way to the API and the key. Nothing is changed, and the "
             "text below contains no key and no email address."),
          this))
    , m_list(new QTreeWidget(this))
    , m_progress(new ProgressStrip(this))
    , m_summary(new NoteLabel(this))
    , m_write(new QCheckBox(tr("Also &test whether the key may change invites"), this))
{
    setWindowTitle(tr("Find Problems"));
    allow(m_write, writeProblem, tr("Asks the API to revoke an invite that cannot exist"));
    build();
    start();
}

DoctorDialog::~DoctorDialog() = default;

void DoctorDialog::build()
{
    m_list->setAccessibleName(tr("Findings"));
    m_list->setHeaderLabels({tr("Result"), tr("Check"), tr("What was found")});
    m_list->setRootIsDecorated(false);
    m_list->setWordWrap(true);
    m_list->setItemDelegateForColumn(StateColumn, new SignDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setAllColumnsShowFocus(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setSectionsMovable(false);
    m_list->setColumnWidth(StateColumn, letters(14));
    m_list->setColumnWidth(CheckColumn, letters(20));
    // The height of a row hangs on the width of its words.
    connect(m_list->header(), &QHeaderView::sectionResized, this, &DoctorDialog::fitRows,
            Qt::QueuedConnection);
    auto *box = new DialogButtons(this);
    m_again = box->addButton(tr("Check A&gain"), QDialogButtonBox::ActionRole);
    m_copy = new CopyButton(tr("&Copy"), box);
    box->addButton(m_copy, QDialogButtonBox::ActionRole);
    m_close = box->addButton(QDialogButtonBox::Close);
    m_again->setAutoDefault(false);
    m_copy->setAutoDefault(false);
    m_close->setDefault(true);
    connect(m_again, &QPushButton::clicked, this, &DoctorDialog::start);
    connect(box, &QDialogButtonBox::rejected, this, &DoctorDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    column->addWidget(m_progress);
    column->addWidget(m_summary);
    column->addWidget(m_write);
    column->addWidget(box);
    resize(letters(120), 36 * fontMetrics().lineSpacing());
    m_close->setFocus();
}

void DoctorDialog::start()
{
    m_findings.clear();
    m_list->clear();
    m_copy->setContent({});
    m_summary->setNote({});
    Patient patient = m_patient();
    patient.write = m_write->isEnabled() && m_write->isChecked();
    m_doctor = std::make_unique<Doctor>(patient);
    connect(m_doctor.get(), &Doctor::found, this, &DoctorDialog::add);
    connect(m_doctor.get(), &Doctor::finished, this, [this] {
        m_doctor.release()->deleteLater(); // it is telling just now
        stop(outcome());
    });
    m_progress->start(tr("Checking…"));
    m_again->setEnabled(false);
    m_close->setText(tr("Stop"));
    m_doctor->start();
}

void DoctorDialog::stop(const QString &summary)
{
    m_doctor.reset();
    m_progress->stop();
    m_again->setEnabled(true);
    m_close->setText(tr("Close"));
    m_summary->setNote(summary);
    showWorst();
    announce(this, summary, Politeness::Polite);
}

void DoctorDialog::fitRows()
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        fitRow(m_list->topLevelItem(row));
}

// A view of items leaves out what does not fit, and measures wrapped text too low.
void DoctorDialog::fitRow(QTreeWidgetItem *item)
{
    const int letter = m_list->fontMetrics().averageCharWidth();
    const QRect room(0, 0, m_list->columnWidth(TextColumn) - 2 * letter, QWIDGETSIZE_MAX);
    const int height =
        m_list->fontMetrics().boundingRect(room, Qt::TextWordWrap, item->text(TextColumn)).height();
    item->setSizeHint(TextColumn, {0, height + letter});
}

// The first thing that is wrong, else the beginning.
void DoctorDialog::showWorst()
{
    const auto wrong = std::find_if(m_findings.cbegin(), m_findings.cend(), isWrong);
    const auto row = wrong == m_findings.cend() ? 0 : int(wrong - m_findings.cbegin());
    if (QTreeWidgetItem *item = m_list->topLevelItem(row)) {
        m_list->setCurrentItem(item);
        m_list->scrollToItem(item);
    }
}

void DoctorDialog::add(const Finding &finding)
{
    m_findings.append(finding);
    const QString text =
        finding.advice.isEmpty() ? finding.text : finding.text + u'\n' + finding.advice;
    const QStringList cells{stateName(finding.state), checkName(finding.check), text};
    auto *item = new QTreeWidgetItem(m_list, cells);
    item->setIcon(StateColumn, paletteIcon(signFile(finding.state)));
    for (int column = 0; column < cells.size(); ++column)
        item->setTextAlignment(column, Qt::AlignLeading | Qt::AlignTop);
    item->setData(StateColumn, Qt::AccessibleTextRole,
                  tr("%1, %2: %3", "a result, what was checked, what was found")
                      .arg(cells.at(StateColumn), cells.at(CheckColumn), text));
    fitRow(item);
    m_list->scrollToItem(item);
    QStringList lines;
    for (const Finding &one : std::as_const(m_findings))
        lines += findingLine(one);
    m_copy->setContent(lines.join(u'\n'));
}

QString DoctorDialog::outcome() const
{
    const auto wrong = std::count_if(m_findings.cbegin(), m_findings.cend(), isWrong);
    return wrong == 0 ? tr("Nothing is wrong.")
                      : tr("%Ln problem(s) found.", nullptr, static_cast<int>(wrong));
}

void DoctorDialog::reject()
{
    if (isWorking())
        stop(tr("Stopped. The rest was not checked."));
    else
        FittingDialog::reject();
}

} // namespace Vestibule
