// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/lookupdialog.h"

#include "models/list/invitetablemodel.h"
#include "ui/commands/invitefields.h"
#include "ui/notices/clearbutton.h"
#include "ui/notices/errorbanner.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/jsontext.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/progressstrip.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Vestibule {

namespace {

enum { HintPage, ResultPage };

} // namespace

LookUpDialog::LookUpDialog(InviteService *service, InviteTableModel *invites, QWidget *parent)
    : FittingDialog(parent)
    , m_service(service)
    , m_invites(invites)
    , m_id(new QLineEdit(this))
    , m_lookUp(new QPushButton(tr("&Look Up"), this))
    , m_banner(new ErrorBanner(this))
    , m_progress(new ProgressStrip(this))
    , m_pages(new QStackedWidget(this))
{
    setWindowTitle(tr("Look Up an Invite"));
    build();
    connect(m_lookUp, &QPushButton::clicked, this, [this] { lookUp(m_id->text()); });
    connect(m_id, &QLineEdit::textChanged, this, &LookUpDialog::updateButton);
    updateButton();
    m_id->setFocus(Qt::OtherFocusReason);
}

LookUpDialog::~LookUpDialog() = default;

void LookUpDialog::build()
{
    auto *label = plainLabel(tr("Invite &ID:"), this);
    label->setBuddy(m_id);
    m_id->setPlaceholderText(QStringLiteral("invite-…"));
    addClearButton(m_id);
    m_lookUp->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_id, 1);
    row->addWidget(m_lookUp);

    auto *hint = new NoteLabel(tr("Paste the ID of an invite. To see IDs in the table, turn on the "
                                  "ID column in the menu of its header."),
                               this);
    hint->setAlignment(Qt::AlignCenter);
    m_pages->addWidget(hint);
    m_pages->addWidget(makeResult());
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    box->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(box, &QDialogButtonBox::rejected, this, &LookUpDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(m_banner);
    column->addWidget(m_progress);
    column->addWidget(m_pages, 1);
    column->addWidget(box);
    resize(letters(84), fontMetrics().lineSpacing() * 28);
}

QWidget *LookUpDialog::makeResult()
{
    m_tabs = new QTabWidget(this);
    m_fields = new InviteFields(this);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_fields);
    m_tabs->addTab(scroll, tr("&Fields"));

    auto *page = new QWidget(this);
    m_json = new JsonText(page);
    m_copyJson = new CopyButton(tr("&Copy JSON"), page);
    auto *column = new QVBoxLayout(page);
    column->addWidget(m_json, 1);
    column->addWidget(m_copyJson, 0, Qt::AlignLeading);
    m_tabs->addTab(page, tr("&JSON"));
    connect(m_tabs, &QTabWidget::currentChanged, this, &LookUpDialog::showJson);
    return m_tabs;
}

void LookUpDialog::lookUp(const QString &id)
{
    m_asked = id.trimmed();
    if (m_id->text() != m_asked)
        m_id->setText(m_asked);
    m_id->selectAll(); // so that the next one pasted takes its place
    if (m_asked.isEmpty())
        return;
    m_banner->clear();
    m_call = m_service->retrieveInvite(m_asked);
    connect(m_call.get(), &ApiCall::finished, this, &LookUpDialog::onFinished);
    m_progress->start(tr("Looking up %1…").arg(m_asked),
                      [this] { return m_call ? m_call->wait() : Wait{}; });
    updateButton();
}

void LookUpDialog::onFinished()
{
    const auto call = std::move(m_call);
    m_progress->stop();
    updateButton();
    if (!call->result()) {
        showError(call->result().error());
        return;
    }
    const InviteDetails &details = *call->result();
    // First the table, whose words for the projects the fields use.
    emit retrieved(details.invite);
    m_fields->setInvite(details.invite, *m_invites);
    m_rawJson = details.rawJson;
    showJson();
    m_pages->setCurrentIndex(ResultPage);
}

void LookUpDialog::showJson()
{
    if (m_tabs->currentWidget() != m_json->parentWidget())
        return; // it is indented when somebody looks
    m_json->setJson(m_rawJson);
    m_copyJson->setContent(m_json->whole());
}

void LookUpDialog::showError(const ApiError &error)
{
    m_pages->setCurrentIndex(HintPage);
    if (error.kind != ApiError::Kind::NotFound) {
        m_banner->showError(error);
        return;
    }
    m_banner->showMessage(
        ErrorBanner::Tone::Error, tr("The organization has no invite with this ID."),
        tr("It may have been revoked, or the ID is incomplete."), error.requestId);
    emit notFound(m_asked);
}

void LookUpDialog::updateButton()
{
    m_lookUp->setEnabled(!m_call && !m_id->text().trimmed().isEmpty());
}

} // namespace Vestibule
