// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/storyview.h"

#include "domain/text/visibletext.h"
#include "ui/details/otherinvites.h"
#include "ui/details/timelineview.h"
#include "ui/look/metrics.h"
#include "ui/look/statuscolors.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/addresstext.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/disclosurebutton.h"
#include "ui/widgets/fieldgrid.h"
#include "ui/widgets/jsontext.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/stateicon.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Vestibule {

namespace {

enum Fact { Role, Projects, MemberNow, InviteId, MemberId };
constexpr int kJsonLines = 14;

} // namespace

StoryView::StoryView(Actions *actions, QWidget *parent)
    : QWidget(parent)
{
    const int unit = gridUnit(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4 * unit, 4 * unit, 4 * unit, 4 * unit);
    column->setSpacing(4 * unit);
    buildHead(column);
    buildActions(actions, column);
    buildStory(column);
    buildFacts(column);
    buildJson(column);
    column->addStretch(1);
}

void StoryView::buildHead(QVBoxLayout *column)
{
    m_address = new AddressText(this);
    m_copyAddress = new CopyButton(this);
    m_copyAddress->setCompact(tr("Copy the address"));
    m_stateIcon = new StateIcon(this);
    m_state = plainLabel(this);
    m_state->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->addWidget(m_address, 1);
    top->addWidget(m_copyAddress, 0, Qt::AlignTop);
    auto *below = new QHBoxLayout;
    below->setSpacing(gridUnit(this));
    below->addWidget(m_stateIcon, 0, Qt::AlignTop);
    below->addWidget(m_state, 1);
    auto *head = new QVBoxLayout;
    head->setSpacing(gridUnit(this));
    head->addLayout(top);
    head->addLayout(below);
    column->addLayout(head);
}

void StoryView::buildActions(Actions *actions, QVBoxLayout *column)
{
    m_changing = new QWidget(this);
    auto *grid = new QGridLayout(m_changing);
    grid->setContentsMargins({});
    grid->setSpacing(gridUnit(this));
    grid->addWidget(new ActionButton(actions->resend, m_changing), 0, 0);
    grid->addWidget(new ActionButton(actions->change, m_changing), 0, 1);
    grid->addWidget(new ActionButton(actions->revoke, m_changing), 1, 0);
    grid->addWidget(new ActionButton(actions->copy, m_changing), 1, 1);
    m_notApplicable = new NoteLabel(this);
    auto *box = new QVBoxLayout;
    box->addWidget(m_changing);
    box->addWidget(m_notApplicable);
    column->addLayout(box);
}

void StoryView::buildStory(QVBoxLayout *column)
{
    m_timeline = new TimelineView(this);
    m_timeline->setAccessibleName(tr("History of this invite"));
    m_note = new NoteLabel(this);
    m_retry = new QPushButton(tr("Try Again"), this);
    m_retry->setAutoDefault(false);
    connect(m_retry, &QPushButton::clicked, this, &StoryView::retryWanted);
    auto *box = new QVBoxLayout;
    box->setSpacing(gridUnit(this));
    box->addWidget(m_timeline);
    box->addWidget(m_note);
    box->addWidget(m_retry, 0, Qt::AlignLeading);
    column->addLayout(box);
}

void StoryView::buildFacts(QVBoxLayout *column)
{
    m_facts = new FieldGrid(this);
    for (const QString &label : {tr("Role"), tr("Projects"), tr("Member now")})
        m_facts->add(label);
    m_facts->addId(tr("Invite ID"));
    m_facts->addId(tr("Member ID"));
    m_others = new OtherInvites(this);
    connect(m_others, &OtherInvites::inviteWanted, this, &StoryView::inviteWanted);
    connect(m_others, &OtherInvites::allWanted, this, [this] { emit allWanted(m_content.email); });
    column->addWidget(m_facts);
    column->addWidget(m_others);
}

void StoryView::buildJson(QVBoxLayout *column)
{
    m_openJson = new DisclosureButton(tr("JSON"), this);
    m_openJson->setAccessibleDescription(tr("Show every field as the API sent it"));
    m_jsonNote = new NoteLabel(this);
    m_json = new JsonText(this);
    m_json->setFixedHeight(m_json->fontMetrics().lineSpacing() * kJsonLines);
    m_copyJson = new CopyButton(tr("Copy JSON"), this);
    auto *box = new QVBoxLayout;
    box->setSpacing(gridUnit(this));
    box->addWidget(m_openJson, 0, Qt::AlignLeading);
    box->addWidget(m_jsonNote);
    box->addWidget(m_json);
    box->addWidget(m_copyJson, 0, Qt::AlignLeading);
    column->addLayout(box);
    connect(m_openJson, &DisclosureButton::toggled, this, &StoryView::onJsonToggled);
    onJsonToggled(false);
}

bool StoryView::isJsonOpen() const
{
    return m_openJson->isChecked();
}

void StoryView::onJsonToggled(bool open)
{
    setJson();
    if (open)
        emit jsonOpened();
}

void StoryView::setContent(const StoryContent &content)
{
    if (content == m_content)
        return;
    m_content = content;
    setHead();
    m_timeline->setEvents(content.timeline, content.now);
    m_note->setNote(content.note);
    m_retry->setVisible(content.canRetry);
    setFacts();
    m_others->setInvites(content.others);
    setJson();
}

void StoryView::setHead()
{
    m_address->setAddress(visibleText(m_content.email));
    m_copyAddress->setContent(m_content.email);
    m_stateIcon->setState(m_content.state);
    m_state->setText(m_content.stateLine);
    tintState();
    m_changing->setVisible(m_content.isRevocable);
    m_notApplicable->setNote(
        m_content.isRevocable ? QString()
                              : tr("An accepted invite cannot be revoked or resent. The person's "
                                   "access is managed under the organization's members."));
}

void StoryView::setFacts()
{
    m_facts->set(Role, m_content.role);
    m_facts->set(Projects, m_content.projects.join(u'\n'), m_content.projectIds);
    m_facts->set(MemberNow, m_content.membership);
    m_facts->set(InviteId, m_content.id, m_content.id);
    m_facts->set(MemberId, m_content.memberId, m_content.memberId);
    m_facts->setShown(MemberId, !m_content.memberId.isEmpty());
}

void StoryView::setJson()
{
    const bool open = isJsonOpen();
    const bool read = !m_content.rawJson.isEmpty();
    const QString note = m_content.jsonNote.isEmpty() ? tr("Reading…") : m_content.jsonNote;
    m_jsonNote->setNote(open && !read ? note : QString());
    m_json->setVisible(open && read);
    m_copyJson->setVisible(open && read);
    if (!open)
        return;
    m_json->setJson(m_content.rawJson);
    m_copyJson->setContent(m_json->whole());
}

void StoryView::tintState()
{
    QPalette tinted = m_state->palette();
    const QColor color = statusColor(m_content.state, palette());
    if (tinted.color(QPalette::WindowText) == color)
        return;
    tinted.setColor(QPalette::WindowText, color);
    m_state->setPalette(tinted);
}

void StoryView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_state != nullptr)
        tintState();
}

} // namespace Vestibule
