// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/selectionview.h"

#include "models/list/invitecells.h"
#include "ui/look/metrics.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/stateicon.h"
#include "ui/window/actions.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace Vestibule {

SelectionView::SelectionView(Actions *actions, QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel(this))
    , m_resend(new ActionButton(actions->resend, this))
    , m_change(new ActionButton(actions->change, this))
    , m_revoke(new ActionButton(actions->revoke, this))
    , m_note(new NoteLabel(this))
{
    const int unit = gridUnit(this);
    m_title->setFont(scaled(m_title->font(), 1.2));
    m_title->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4 * unit, 4 * unit, 4 * unit, 4 * unit);
    column->setSpacing(unit);
    column->addWidget(m_title);
    column->addSpacing(2 * unit);
    for (size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i] = makeLine(SelectionCounts::kStates[i]);
        column->addWidget(m_lines[i].box);
    }
    column->addSpacing(3 * unit);
    for (ActionButton *button : {m_resend, m_change, m_revoke})
        column->addWidget(button);
    column->addWidget(new ActionButton(actions->copy, this));
    column->addWidget(m_note);
    column->addStretch(1);
}

SelectionView::Line SelectionView::makeLine(InviteState state)
{
    Line line;
    line.box = new QWidget(this);
    auto *sign = new StateIcon(line.box);
    sign->setState(state);
    const QString words = InviteCells::stateText(state, tr("Another status"));
    auto *name = plainLabel(words, line.box);
    line.number = plainLabel(line.box);
    name->setBuddy(line.number);
    auto *row = new QHBoxLayout(line.box);
    row->setContentsMargins({});
    row->setSpacing(gridUnit(this));
    row->addWidget(sign);
    row->addWidget(name, 1);
    row->addWidget(line.number);
    return line;
}

void SelectionView::setCounts(const SelectionCounts &counts)
{
    // A part must not be taken for the whole.
    const bool counted = counts.isComplete();
    const int revocable = counts.revocable();
    m_title->setText(tr("%Ln invite(s) selected", nullptr, counts.total));
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const QString number = QLocale().toString(counts.byState[i]);
        m_lines[i].box->setVisible(counted && counts.byState[i] > 0);
        m_lines[i].number->setText(number);
    }
    const auto words = [counted](const QString &text) { return counted ? text : QString(); };
    m_resend->setWords(words(tr("Resend %Ln Invite(s)…", nullptr, revocable)));
    m_change->setWords(words(tr("Change %Ln Invite(s)…", nullptr, revocable)));
    m_revoke->setWords(words(tr("Revoke %Ln Invite(s)…", nullptr, revocable)));
    for (ActionButton *button : {m_resend, m_change, m_revoke})
        button->setVisible(revocable > 0);
    const int accepted = counts.of(InviteState::Accepted);
    m_note->setNote(!counted            ? tr("Counting…")
                        : accepted == 0 ? QString()
                                        : tr("%Ln accepted invite(s) cannot be revoked or resent.",
                                             nullptr, accepted));
}

} // namespace Vestibule
