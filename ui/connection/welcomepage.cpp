// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/welcomepage.h"

#include "ui/connection/keyfield.h"
#include "ui/connection/welcomenotice.h"
#include "ui/look/metrics.h"
#include "ui/notices/errorbanner.h"
#include "ui/widgets/disclosurebutton.h"
#include "ui/widgets/notelabel.h"
#include "ui/widgets/plaintext.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace Vestibule {

WelcomePage::WelcomePage(QWidget *parent)
    : QScrollArea(parent)
    , m_column(new QWidget(this))
    , m_profile(new NoteLabel(m_column))
    , m_banner(new ErrorBanner(m_column))
    , m_key(new KeyField(m_column))
    , m_refusal(new ErrorBanner(m_column))
    , m_problem(new NoteLabel(m_column))
    , m_host(new NoteLabel(m_column))
    , m_keep(new QPushButton(tr("&Save in the System Keychain"), m_column))
    , m_runOnce(new QPushButton(tr("Use for &This Session Only"), m_column))
    , m_advanced(new DisclosureButton(tr("Adva&nced"), m_column))
    , m_advancedPart(new QWidget(m_column))
    , m_organization(new QLineEdit(m_advancedPart))
    , m_demo(new QPushButton(tr("Open the &Demo Organization"), m_column))
    , m_back(new QPushButton(tr("&Back to the Invites"), m_column))
{
    build();
    connect(m_key, &QLineEdit::textChanged, this, &WelcomePage::onKeyEdited);
    connect(m_key, &QLineEdit::returnPressed, m_keep,
            [this] { (m_keep->isDefault() ? m_keep : m_runOnce)->click(); });
    connect(m_keep, &QPushButton::clicked, this, [this] {
        if (isKeyUsable())
            emit keepRequested();
    });
    connect(m_runOnce, &QPushButton::clicked, this, [this] {
        if (isKeyUsable())
            emit runOnceRequested();
    });
    connect(m_demo, &QPushButton::clicked, this, &WelcomePage::demoRequested);
    connect(m_back, &QPushButton::clicked, this, &WelcomePage::backRequested);
    connect(m_banner, &ErrorBanner::triggered, this, &WelcomePage::onBanner);
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, [this] {
        if (!m_back->isHidden())
            emit backRequested();
    });
}

void WelcomePage::build()
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusProxy(m_key);
    auto *page = new QWidget(this);
    auto *rows = new QVBoxLayout(page);
    auto *middle = new QHBoxLayout;
    rows->addStretch(2);
    rows->addLayout(middle);
    rows->addStretch(3);
    m_column->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_column->setMaximumWidth(fontMetrics().averageCharWidth() * 72);
    middle->addStretch(1);
    middle->addWidget(m_column, 100);
    middle->addStretch(1);
    setWidget(page);

    auto *column = new QVBoxLayout(m_column);
    column->setSpacing(2 * gridUnit(this));
    auto *name = plainLabel(tr("Vestibule"), m_column);
    name->setFont(scaled(font(), 1.8));
    column->addWidget(name);
    column->addWidget(new NoteLabel(
        tr("See, send and revoke the invites of your OpenAI organization."), m_column));
    column->addWidget(m_profile);
    m_profile->setNote({});
    column->addSpacing(3 * gridUnit(this));
    column->addWidget(m_banner);
    m_banner->setClosable(false);
    m_banner->hide();
    addForm(column);
    addAdvanced(column);
    addOtherWays(column);
}

void WelcomePage::addForm(QVBoxLayout *column)
{
    auto *label = plainLabel(tr("&Admin key"), m_column);
    label->setBuddy(m_key);
    column->addWidget(label);
    column->addWidget(m_key);
    column->addWidget(m_refusal);
    m_refusal->setClosable(false);
    m_refusal->hide();
    column->addWidget(m_problem);
    m_problem->setNote({});
    m_key->setAccessibleDescription(tr("An admin key of the organization, hidden as you type"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_keep);
    buttons->addWidget(m_runOnce);
    buttons->addStretch(1);
    m_keep->setDefault(true);
    column->addLayout(buttons);
    column->addWidget(new NoteLabel(
        tr("The key is saved in your system's keychain or, for this session only, held in memory; "
           "it is never written to a file. It needs the permissions api.management.read to list "
           "and api.management.write to invite and revoke. Owners of the organization create admin "
           "keys at platform.openai.com/settings/organization/admin-keys."),
        m_column));
    column->addWidget(m_host);
    m_host->setNote({});
}

void WelcomePage::addAdvanced(QVBoxLayout *column)
{
    column->addWidget(m_advanced);
    auto *part = new QVBoxLayout(m_advancedPart);
    part->setContentsMargins({});
    auto *label = plainLabel(tr("&Organization ID (optional)"), m_advancedPart);
    label->setBuddy(m_organization);
    m_organization->setPlaceholderText(QStringLiteral("org-…"));
    part->addWidget(label);
    part->addWidget(m_organization);
    part->addWidget(new NoteLabel(tr("For keys that belong to several organizations. Valid for "
                                     "this session; set it in the profile to use it every time."),
                                  m_advancedPart));
    m_advancedPart->hide();
    column->addWidget(m_advancedPart);
    connect(m_advanced, &DisclosureButton::toggled, m_advancedPart, &QWidget::setVisible);
}

void WelcomePage::addOtherWays(QVBoxLayout *column)
{
    column->addSpacing(3 * gridUnit(this));
    column->addWidget(new NoteLabel(
        tr("No key? Try the program with made-up data. Nothing leaves this computer."), m_column));
    auto *row = new QHBoxLayout;
    row->addWidget(m_demo);
    row->addStretch(1);
    row->addWidget(m_back);
    m_back->hide();
    column->addLayout(row);
}

void WelcomePage::setNotice(Notice notice, const QString &detail)
{
    m_notice = notice;
    const WelcomeNoticeText text = welcomeNoticeText(notice, detail);
    if (text.what.isEmpty()) {
        m_banner->clear();
    } else {
        m_banner->showMessage(text.tone, text.what, text.advice);
        m_banner->setAction(text.action);
    }
    if (notice == Notice::NoKeychain || notice == Notice::SaveFailed
        || notice == Notice::SaveNotSeen)
        setKeychainWorks(false);
}

void WelcomePage::setKeychainWorks(bool works)
{
    m_keep->setDefault(works);
    m_runOnce->setDefault(!works);
}

void WelcomePage::setBusy(bool busy)
{
    // A part that is disabled loses the focus for good, and Return would do nothing afterwards.
    if (busy && m_column->isAncestorOf(focusWidget()))
        m_focusBefore = focusWidget();
    for (QWidget *part : {static_cast<QWidget *>(m_key), static_cast<QWidget *>(m_keep),
                          static_cast<QWidget *>(m_runOnce), static_cast<QWidget *>(m_demo),
                          static_cast<QWidget *>(m_organization)}) {
        part->setEnabled(!busy);
    }
    if (!busy && m_focusBefore)
        std::exchange(m_focusBefore, nullptr)->setFocus();
}

void WelcomePage::setRefusal(const ApiError &error)
{
    m_refusal->showError(error);
    m_key->setFocus();
    m_key->selectAll();
}

QString WelcomePage::refusal() const
{
    return m_refusal->text();
}

void WelcomePage::setBackVisible(bool visible)
{
    m_back->setVisible(visible);
}

void WelcomePage::setHost(const QString &host, bool isOfEnvironment)
{
    if (host.isEmpty())
        m_host->setNote({});
    else
        m_host->setNote((isOfEnvironment ? tr("Requests go to %1, as set in OPENAI_BASE_URL.")
                                         : tr("Requests go to %1, as set in the profile."))
                            .arg(host));
}

void WelcomePage::setProfile(const QString &name)
{
    m_profile->setNote(name.isEmpty() ? QString()
                                      : tr("The key is for the profile “%1”.").arg(name));
}

QString WelcomePage::key() const
{
    return m_key->text().trimmed();
}

QString WelcomePage::organizationId() const
{
    return m_organization->text().trimmed();
}

void WelcomePage::forgetKey()
{
    m_key->forget();
    m_organization->clear(); // it belongs to that key
    m_refusal->clear();
    m_problem->setNote({});
}

void WelcomePage::onKeyEdited()
{
    m_refusal->clear();
    const KeyProblem problem = checkKey(m_key->text());
    // While it is typed, only a key that is long enough to be judged is.
    const bool early = problem == KeyProblem::Empty
        || (problem == KeyProblem::NotAnAdminKey && m_key->text().size() < 9);
    m_problem->setNote(early ? QString() : keyProblemText(problem));
}

bool WelcomePage::isKeyUsable()
{
    const KeyProblem problem = checkKey(m_key->text());
    m_problem->setNote(keyProblemText(problem));
    if (problem == KeyProblem::None || problem == KeyProblem::NotAnAdminKey)
        return true;
    m_key->setFocus();
    return false;
}

void WelcomePage::onBanner()
{
    if (m_notice == Notice::SaveFailed || m_notice == Notice::SaveNotSeen
        || m_notice == Notice::KeyNotTried || m_notice == Notice::NotNoted)
        m_runOnce->click();
    else if (m_notice == Notice::TryingKey)
        emit cancelRequested();
    else
        emit tryAgainRequested();
}

} // namespace Vestibule
