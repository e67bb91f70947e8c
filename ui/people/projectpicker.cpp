// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/people/projectpicker.h"

#include "domain/errortext.h"
#include "ui/notices/clearbutton.h"
#include "ui/notices/errorbanner.h"
#include "ui/people/projectlist.h"
#include "ui/people/projectrolebox.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/progressstrip.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace Vestibule {

namespace {

constexpr int kSearchFrom = 9; ///< projects; fewer are seen at a glance

int linesHigh(const QWidget *widget, int lines)
{
    return widget->fontMetrics().lineSpacing() * lines;
}

} // namespace

ProjectPicker::ProjectPicker(InviteService *service, QWidget *parent)
    : QWidget(parent)
    , m_reader(service)
    , m_progress(new ProgressStrip(this))
    , m_banner(new ErrorBanner(this))
    , m_search(new QLineEdit(this))
    , m_list(new ProjectList(this))
    , m_count(new NoteLabel(this))
    , m_typed(makeTypedIds())
{
    m_search->setPlaceholderText(tr("Search projects"));
    m_search->setAccessibleName(tr("Search projects"));
    addClearButton(m_search);
    m_banner->setClosable(false);
    m_list->setMinimumHeight(linesHigh(this, 6));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    for (QWidget *part : {static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_banner),
                          static_cast<QWidget *>(m_search)})
        layout->addWidget(part);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_typed, 1);
    layout->addWidget(m_count);
    for (QWidget *later : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_list),
                           static_cast<QWidget *>(m_count), m_typed})
        later->hide();

    connect(m_search, &QLineEdit::textChanged, m_list, &ProjectList::setSearch);
    connect(m_list, &ProjectList::changed, this, &ProjectPicker::changed);
    connect(this, &ProjectPicker::changed, this, [this] {
        const auto number = static_cast<int>(chosen().size());
        m_count->setNote(number ? tr("%n project(s) chosen", nullptr, number) : QString());
    });
    connect(m_banner, &ErrorBanner::triggered, this, &ProjectPicker::load);
    connect(&m_reader, &ReadProjects::finished, this, &ProjectPicker::onRead);
}

ProjectPicker::~ProjectPicker() = default;

QWidget *ProjectPicker::makeTypedIds()
{
    auto *page = new QWidget(this);
    m_ids = new QPlainTextEdit(page);
    m_ids->setTabChangesFocus(true);
    m_ids->setPlaceholderText(QStringLiteral("proj_…"));
    m_ids->setMinimumHeight(linesHigh(this, 4));
    m_role = new ProjectRoleBox(page);
    auto *label = plainLabel(tr("Project &IDs, separated by commas or line breaks:"), page);
    label->setWordWrap(true);
    label->setBuddy(m_ids);
    auto *roleForm = new QFormLayout;
    roleForm->addRow(tr("In &all of them as:"), m_role);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addWidget(label);
    layout->addWidget(m_ids, 1);
    layout->addLayout(roleForm);
    connect(m_ids, &QPlainTextEdit::textChanged, this, &ProjectPicker::changed);
    connect(m_role, &ProjectRoleBox::currentIndexChanged, this, &ProjectPicker::changed);
    return page;
}

void ProjectPicker::load()
{
    if (m_complete || isLoading())
        return;
    m_banner->clear();
    m_reader.start();
    m_progress->start(tr("Loading the projects…"), [this] { return m_reader.wait(); });
    emit changed();
}

void ProjectPicker::onRead()
{
    if (m_reader.error())
        showTypedIds(*m_reader.error());
    else
        showProjects();
}

void ProjectPicker::showProjects()
{
    m_complete = true;
    m_progress->stop();
    m_list->setProjects(m_reader.projects());
    const int offered = m_list->topLevelItemCount();
    m_search->setVisible(offered >= kSearchFrom);
    m_list->setVisible(offered > 0);
    m_typed->hide();
    m_count->setNote(offered
                         ? QString()
                         : tr("This organization has no active projects. Choose another option."));
    emit loaded(m_reader.projects());
    emit changed();
}

void ProjectPicker::showTypedIds(const ApiError &error)
{
    m_progress->stop();
    const ErrorText text = errorText(error);
    m_banner->showMessage(ErrorBanner::Tone::Warning,
                          tr("The projects cannot be shown by name. %1").arg(text.what),
                          tr("You can type their IDs instead."), error.requestId);
    m_banner->setAction(tr("Try Again"));
    m_typed->show();
    emit changed();
}

QList<ProjectGrant> ProjectPicker::chosen() const
{
    return m_complete ? m_list->chosen() : typedGrants();
}

QList<ProjectGrant> ProjectPicker::typedGrants() const
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    QStringList ids = m_ids->toPlainText().split(between, Qt::SkipEmptyParts);
    ids.removeDuplicates();
    QList<ProjectGrant> result;
    for (const QString &id : std::as_const(ids))
        result += {id, m_role->role()};
    return result;
}

} // namespace Vestibule
