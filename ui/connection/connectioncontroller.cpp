// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/connectioncontroller.h"

#include "accounts/keystore.h"
#include "accounts/profiles.h"
#include "accounts/settings.h"
#include "demo/demoserver.h"
#include "domain/baseurl.h"
#include "domain/errortext.h"
#include "domain/inbackground.h"
#include "domain/serverclock.h"
#include "session/keytrial.h"
#include "ui/connection/welcomepage.h"
#include "ui/notices/errorbanner.h"
#include "ui/widgets/plaintext.h"
#include "ui/window/actions.h"
#include "ui/window/invitespage.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <chrono>

namespace Vestibule {

using namespace std::chrono_literals;
using Notice = WelcomePage::Notice;

ConnectionController::ConnectionController(MainWindow *window, KeyStore *keys, Settings *settings,
                                           Environment environment, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_welcome(new WelcomePage(window))
    , m_keys(keys)
    , m_settings(settings)
    , m_environment(std::move(environment))
{
    m_window->setWelcome(m_welcome);
    m_patience.setSingleShot(true);
    m_patience.setInterval(1s);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_welcome->setNotice(m_trial ? Notice::TryingKey : Notice::WaitingForKeychain);
        m_welcome->setBusy(m_trial != nullptr); // the way round the keychain is open
        showWelcome();
    });
    m_window->commands()->forgetKey->setEnabled(wasStored());
    if (m_environment.baseUrl)
        m_welcome->setHost(shownAddress(*m_environment.baseUrl));
    connectWindow();
}

ConnectionController::~ConnectionController()
{
    close();
}

void ConnectionController::connectWindow()
{
    const WelcomePage *page = m_welcome;
    const Actions *actions = m_window->commands();
    connect(page, &WelcomePage::keepRequested, this, &ConnectionController::keep);
    connect(page, &WelcomePage::runOnceRequested, this, &ConnectionController::runOnce);
    connect(page, &WelcomePage::tryAgainRequested, this, &ConnectionController::readKey);
    connect(page, &WelcomePage::cancelRequested, this, [this] {
        dropJob();
        m_welcome->setNotice(Notice::None);
    });
    connect(page, &WelcomePage::backRequested, this, [this] {
        dropJob();
        m_welcome->forgetKey();
        m_window->showInvites();
    });
    connect(actions->openDemo, &QAction::triggered, this,
            [this] { openDemo(DemoServer::kDefaultSize); });
    connect(page, &WelcomePage::demoRequested, actions->openDemo, &QAction::trigger);
    connect(actions->changeKey, &QAction::triggered, this, &ConnectionController::showWelcome);
    connect(actions->forgetKey, &QAction::triggered, this, &ConnectionController::confirmForget);
    connect(m_window->invitesPage(), &InvitesPage::keyChangeRequested, this,
            &ConnectionController::showWelcome);
}

void ConnectionController::start()
{
    if (refuseAddress())
        return;
    if (m_environment.adminKey)
        open(m_environment.credentials(), Session::Source::Environment);
    else
        readKey();
}

void ConnectionController::dropJob()
{
    m_patience.stop();
    m_trial.reset();
    m_welcome->setBusy(false);
    delete m_job;
}

const KeyAnswer &ConnectionController::takeAnswer(const KeyJob *job)
{
    m_patience.stop();
    m_welcome->setBusy(false);
    m_job.clear(); // it goes by itself after this signal
    return job->answer();
}

void ConnectionController::readKey()
{
    dropJob();
    m_welcome->setNotice(Notice::None);
    m_job = m_keys->read(m_environment.origin(), this);
    connect(m_job, &KeyJob::finished, this, [this, job = m_job.data()] { onRead(job); });
    m_patience.start();
}

void ConnectionController::onRead(const KeyJob *job)
{
    WelcomePage *page = m_welcome;
    const KeyAnswer &answer = takeAnswer(job);
    switch (answer.status) {
    case KeyAnswer::Status::Done:
        m_settings->setKeyWasStored(true,
                                    m_environment.origin()); // also where the settings were lost
        open(m_environment.credentials(answer.key), Session::Source::Keychain);
        return;
    case KeyAnswer::Status::NotFound:
    case KeyAnswer::Status::NotSeen:
        page->setKeychainWorks(true);
        showNoKey();
        break;
    case KeyAnswer::Status::Denied:
        page->setNotice(Notice::Denied, answer.detail);
        break;
    case KeyAnswer::Status::Unavailable:
        page->setNotice(Notice::NoKeychain, answer.detail);
        break;
    }
    showWelcome();
}

void ConnectionController::showNoKey()
{
    WelcomePage *page = m_welcome;
    const QString origin = m_environment.origin();
    if (wasStored())
        page->setNotice(Notice::MaybeLocked);
    else if (origin != apiOrigin())
        page->setNotice(Notice::NotForThisAddress, origin);
    else
        page->setNotice(Notice::None);
}

bool ConnectionController::wasStored() const
{
    return m_settings->keyWasStored(m_environment.origin());
}

bool ConnectionController::refuseAddress()
{
    const auto problem = InviteService::addressRefusal(m_environment.credentials().baseUrl);
    if (!problem)
        return false;
    m_welcome->setNotice(Notice::UnusableAddress, errorLine(*problem));
    showWelcome();
    return true;
}

void ConnectionController::keep()
{
    tryTyped(&ConnectionController::onTriedToKeep);
}

void ConnectionController::runOnce()
{
    tryTyped(&ConnectionController::onTriedToRun);
}

void ConnectionController::tryTyped(void (ConnectionController::*then)(const KeyTrial &))
{
    if (refuseAddress())
        return;
    dropJob();
    m_nextDemo.reset(); // one that is still starting would take this one's place
    m_welcome->setNotice(Notice::None);
    m_welcome->setBusy(true);
    Credentials credentials = typed(m_welcome->key());
    takeOrganization(credentials);
    m_trial = std::make_unique<KeyTrial>(credentials);
    connect(m_trial.get(), &KeyTrial::finished, this, [this, then] {
        KeyTrial *ended = m_trial.release();
        ended->deleteLater(); // it is telling just now
        dropJob();
        m_welcome->setNotice(Notice::None);
        (this->*then)(*ended);
    });
    m_patience.start();
}

void ConnectionController::onTriedToKeep(const KeyTrial &trial)
{
    if (wasRefused(trial))
        return;
    if (trial.verdict() == KeyTrial::Verdict::NotTold)
        m_welcome->setNotice(Notice::KeyNotTried, errorLine(trial.error()));
    else
        leaveThen([this] { readKeptKey(); });
}

void ConnectionController::onTriedToRun(const KeyTrial &trial)
{
    if (!wasRefused(trial)) // the list says what keeps it from being read, and asks again
        leaveThen([this] { openTyped(m_welcome->key(), Session::Source::ThisRun); });
}

bool ConnectionController::wasRefused(const KeyTrial &trial)
{
    if (trial.verdict() != KeyTrial::Verdict::Refused)
        return false;
    m_welcome->setRefusal(trial.error());
    return true;
}

void ConnectionController::readKeptKey()
{
    const bool replacesKnown = m_session && m_session->source() == Session::Source::Keychain;
    if (replacesKnown) {
        write();
        return;
    }
    // Started with the demo or another key, nobody has looked yet what the keychain holds.
    dropJob();
    m_welcome->setBusy(true);
    m_job = m_keys->read(m_environment.origin(), this);
    connect(m_job, &KeyJob::finished, this, [this, job = m_job.data()] { onKeptKeyRead(job); });
    m_patience.start();
}

void ConnectionController::onKeptKeyRead(const KeyJob *job)
{
    const KeyAnswer &answer = takeAnswer(job);
    if (answer.status == KeyAnswer::Status::Done && answer.key.trimmed() != m_welcome->key()) {
        confirmReplace(tr("The keychain contains another admin key. Saving this key replaces it."));
    } else if (answer.status != KeyAnswer::Status::Done && wasStored()) {
        confirmReplace(tr("A key was saved before, but the keychain does not show it now. The "
                          "keychain may be locked. Saving this key replaces the other one."));
    } else {
        write();
    }
}

void ConnectionController::confirmReplace(const QString &why)
{
    ask(tr("Replace the Stored Key?"), why, tr("Replace Key"), &ConnectionController::write);
}

void ConnectionController::write()
{
    dropJob();
    const QString key = m_welcome->key();
    m_welcome->setBusy(true);
    m_window->commands()->forgetKey->setEnabled(false); // a write under way would outlive it
    m_job = m_keys->write(m_environment.origin(), key, this);
    connect(m_job, &KeyJob::finished, this,
            [this, key, job = m_job.data()] { onWritten(job, key); });
    m_patience.start();
}

void ConnectionController::onWritten(const KeyJob *job, const QString &key)
{
    WelcomePage *page = m_welcome;
    const KeyAnswer &answer = takeAnswer(job);
    m_window->commands()->forgetKey->setEnabled(wasStored());
    if (answer.status != KeyAnswer::Status::Done) {
        const bool notSeen = answer.status == KeyAnswer::Status::NotSeen;
        page->setNotice(notSeen ? Notice::SaveNotSeen : Notice::SaveFailed, answer.detail);
        return;
    }
    m_settings->setKeyWasStored(true, m_environment.origin());
    openTyped(key, Session::Source::Keychain);
}

Credentials ConnectionController::typed(const QString &key) const
{
    // What was typed just now is meant, even where the environment names another key.
    Credentials credentials = m_environment.credentials();
    credentials.adminKey = key;
    return credentials;
}

void ConnectionController::takeOrganization(Credentials &credentials) const
{
    const QString organization = m_welcome->organizationId();
    if (!organization.isEmpty() && !m_environment.organizationId)
        credentials.organizationId = organization;
}

void ConnectionController::openTyped(const QString &key, Session::Source source)
{
    open(typed(key), source);
}

void ConnectionController::leaveThen(const std::function<void()> &deed)
{
    if (m_gate && m_session)
        m_gate(deed);
    else
        deed();
}

void ConnectionController::openDemo(int size)
{
    leaveThen([this, size] { startDemo(size); });
}

void ConnectionController::startDemo(int size)
{
    dropJob();
    m_welcome->setBusy(true);
    // What is open stays until the demo is there to take its place.
    m_nextDemo = std::make_unique<DemoServer>();
    connect(m_nextDemo.get(), &DemoServer::ready, this, [this] {
        m_welcome->setBusy(false);
        leaveThen([this] {
            if (!m_nextDemo)
                return; // another key was taken meanwhile
            close();
            m_demo = std::move(m_nextDemo);
            openNow(m_demo->credentials(), Session::Source::Demo);
        });
    });
    connect(m_nextDemo.get(), &DemoServer::failed, this, [this](const QString &reason) {
        m_welcome->setBusy(false);
        m_welcome->setNotice(Notice::DemoFailed, reason);
        showWelcome();
    });
    m_nextDemo->start(size);
}

void ConnectionController::ask(const QString &title, const QString &text, const QString &verb,
                               void (ConnectionController::*deed)())
{
    m_window->openDialog(plainQuestion(m_window, this, title, text, {},
                                       {{verb, [this, deed] { (this->*deed)(); }}}));
}

void ConnectionController::tell(const QString &title, const QString &text)
{
    m_window->openDialog(
        plainMessage(QMessageBox::Warning, title, text, QMessageBox::Close, m_window));
}

void ConnectionController::open(const Credentials &credentials, Session::Source source)
{
    leaveThen([this, credentials, source] { openNow(credentials, source); });
}

// As for commands that name no profile: a key of the environment is used as it always was, any
// other one as the first profile says; and where that cannot be read, nothing is changed.
bool ConnectionController::isReadOnly(Session::Source source) const
{
    if (source == Session::Source::Demo || source == Session::Source::Environment)
        return false;
    const std::optional<Profile> first =
        firstProfile(Profiles(Profiles::fileBeside(m_settings->file())).read());
    return first && first->readOnly;
}

void ConnectionController::openNow(Credentials credentials, Session::Source source)
{
    dropJob();
    if (source != Session::Source::Demo)
        takeOrganization(credentials);
    credentials.readOnly = isReadOnly(source);
    close();
    if (source != Session::Source::Demo)
        m_demo.reset();
    m_nextDemo.reset(); // one that is still starting would take this one's place
    m_welcome->setNotice(Notice::None);
    m_welcome->forgetKey();
    m_window->commands()->forgetKey->setEnabled(wasStored() || source == Session::Source::Keychain);
    m_journalHome.choose(credentials, source == Session::Source::Demo);
    m_session = std::make_unique<Session>(credentials, source, systemClock());
    m_paced.reset();
    if (source != Session::Source::Demo) {
        m_paced = credentials;
        m_paced->adminKey.clear();
        m_paced->writeKey.clear();
        m_session->service()->setPaces(paceFile().paces(*m_paced),
                                       QDateTime::currentMSecsSinceEpoch());
    }
    if (source != Session::Source::Demo && m_memory.isOn()) {
        ListMemory memory = m_memory;
        memory.setOn(m_settings->preferences().remembersList);
        m_session->remember(memory, credentials);
    }
    InvitesPage *page = m_window->invitesPage();
    connect(m_session->service(), &InviteService::clockFoundOff, page,
            [page](qint64 skew) { page->tell(ErrorBanner::Tone::Warning, clockOffText(skew)); });
    emit sessionChanged(m_session.get());
    m_window->showInvites();
    m_session->start();
}

PaceFile ConnectionController::paceFile() const
{
    return PaceFile(QFileInfo(m_memory.folder()).dir().filePath(QStringLiteral("paces.json")));
}

void ConnectionController::keepPaces() const
{
    if (m_session != nullptr && m_paced) {
        paceFile().keep(*m_paced, m_session->service()->paces(QDateTime::currentMSecsSinceEpoch()));
    }
}

void ConnectionController::setRemembering(bool isOn)
{
    if (m_session && m_session->keeper())
        m_session->keeper()->setOn(isOn);
    else if (!isOn)
        inBackground(
            this, [memory = m_memory] { return memory.forgetAll(); }, [](bool) {});
}

void ConnectionController::close()
{
    if (m_session == nullptr)
        return;
    emit sessionChanged(nullptr);
    keepPaces();
    m_session.reset();
    m_journalHome.leave();
}

void ConnectionController::showWelcome()
{
    m_welcome->setBackVisible(m_session != nullptr);
    m_window->showWelcome();
}

void ConnectionController::confirmForget()
{
    ask(tr("Forget the Key?"),
        tr("This removes the admin key from the system's keychain. The key stays valid with OpenAI "
           "until it is deleted there."),
        tr("Forget Key"), &ConnectionController::forget);
}

void ConnectionController::forget()
{
    if (m_session != nullptr && m_session->source() == Session::Source::Keychain)
        leaveThen([this] { removeKey(); });
    else
        removeKey();
}

void ConnectionController::removeKey()
{
    dropJob();
    m_job = m_keys->remove(m_environment.origin(), this);
    connect(m_job, &KeyJob::finished, this, [this, job = m_job.data()] { onForgotten(job); });
}

void ConnectionController::onForgotten(const KeyJob *job)
{
    const KeyAnswer &answer = takeAnswer(job);
    if (answer.status != KeyAnswer::Status::Done) {
        const QString seen = answer.status == KeyAnswer::Status::NotFound
            ? tr("The keychain shows no key of Vestibule. If the keychain is locked, the key is "
                 "still in it: unlock it and try again.")
            : tr("The key could not be removed from the keychain. Try again, or remove it with the "
                 "keychain's own program.");
        tell(tr("The Key Was Not Removed"), seen);
        return;
    }
    m_settings->setKeyWasStored(false, m_environment.origin());
    m_window->commands()->forgetKey->setEnabled(false);
    if (m_session == nullptr || m_session->source() != Session::Source::Keychain) {
        showWelcome();
        return;
    }
    leaveThen([this] {
        close();
        showWelcome();
    });
}

} // namespace Vestibule
