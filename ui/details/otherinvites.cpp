// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/details/otherinvites.h"

#include "ui/look/metrics.h"
#include "ui/widgets/elidedbutton.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/stateicon.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Vestibule {

namespace {

constexpr qsizetype kMostOthers = 8;

} // namespace

OtherInvites::OtherInvites(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_title(new NoteLabel(tr("Other invites of this address"), this))
    , m_all(new QPushButton(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(gridUnit(this));
    m_column->addWidget(m_title);
    m_column->addWidget(m_all, 0, Qt::AlignLeading);
    m_all->setAutoDefault(false);
    connect(m_all, &QPushButton::clicked, this, &OtherInvites::allWanted);
    hide();
}

void OtherInvites::setInvites(const QList<OtherInvite> &invites)
{
    if (invites == m_invites)
        return;
    m_invites = invites;
    rebuild();
}

void OtherInvites::rebuild()
{
    const bool focused = m_lines != nullptr && m_lines->isAncestorOf(focusWidget());
    delete m_lines;
    m_lines = new QWidget(this);
    auto *lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins({});
    lines->setSpacing(0);
    for (const OtherInvite &invite : m_invites.first(std::min(m_invites.size(), kMostOthers)))
        addLine(invite);
    m_column->insertWidget(1, m_lines);
    const auto listed = std::count_if(m_invites.cbegin(), m_invites.cend(),
                                      [](const OtherInvite &invite) { return invite.listed; });
    m_all->setText(tr("Show All %Ln Invite(s) of This Address", nullptr, int(listed) + 1));
    m_all->setVisible(m_invites.size() > kMostOthers && listed > 0);
    setVisible(!m_invites.isEmpty());
    if (auto *first = m_lines->findChild<QPushButton *>(); focused && first != nullptr)
        first->setFocus();
}

void OtherInvites::addLine(const OtherInvite &invite)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(gridUnit(this));
    auto *sign = new StateIcon(m_lines);
    sign->setState(invite.state);
    line->addWidget(sign, 0, Qt::AlignTop);
    if (invite.listed) {
        auto *go = new ElidedButton(invite.text, m_lines);
        go->setFlat(true);
        setPlainToolTip(go, tr("Show this invite"));
        setTabOrder(m_all->previousInFocusChain(), go);
        connect(go, &QPushButton::clicked, this, [this, id = invite.id] { emit inviteWanted(id); });
        line->addWidget(go, 1);
    } else {
        auto *text = new NoteLabel(breakable(invite.text), m_lines);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        setPlainToolTip(text, invite.id);
        line->addWidget(text, 1);
    }
    static_cast<QVBoxLayout *>(m_lines->layout())->addLayout(line);
}

} // namespace Vestibule
