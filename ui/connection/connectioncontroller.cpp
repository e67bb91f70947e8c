// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/connectioncontroller.h"

#include "accounts/pacekeeper.h"
#include "accounts/profilekeys.h"
#include "accounts/profiles.h"
#include "accounts/settings.h"
#include "demo/demoserver.h"
#include "domain/baseurl.h"
#include "domain/errortext.h"
#include "domain/inbackground.h"
#include "domain/serverclock.h"
#include "session/keytrial.h"
#include "session/listkeeper.h"
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

#include <algorithm>
#include <chrono>

namespace Vestibule {

using namespace std::chrono_literals;
using Notice = WelcomePage::Notice;

namespace {

constexpr auto kLongestEnd = 500ms; // for what costs no more than a 429

} // namespace

ConnectionController::ConnectionController(MainWindow *window, KeyStore *keys, Settings *settings,
                                           Environment environment, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_welcome(new WelcomePage(window))
    , m_keys(keys)
    , m_settings(settings)
    , m_environment(std::move(environment))
    , m_profiles(Profiles::beside(settings->file()))
{
    m_window->setWelcome(m_welcome);
    m_patience.setSingleShot(true);
    m_patience.setInterval(1s);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_welcome->setNotice(m_trial ? Notice::TryingKey : Notice::WaitingForKeychain);
        m_welcome->setBusy(m_trial != nullptr); // the way round the keychain is open
        showWelcome();
    });
    connectWindow();
    choose(firstChoice());
}

ConnectionController::~ConnectionController()
{
    close();
    m_paces.waitFor(kLongestEnd);
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
    choose(firstChoice());
    begin();
}

// Where the environment says nothing of whom to speak to, the window opens what was last open.
ProfileChoice ConnectionController::firstChoice() const
{
    const bool saysNothing = !m_environment.profile && !m_environment.adminKey
        && !m_environment.baseUrl && !m_environment.organizationId;
    const auto profiles = m_profiles.read();
    if (!saysNothing || !profiles)
        return chooseProfile(m_profiles, m_environment, {});
    const std::optional<Profile> last = profileOf(*profiles, m_settings->lastProfile());
    return choiceOf(last.value_or(firstProfile(profiles).value_or(profiles->constFirst())),
                    m_environment);
}

void ConnectionController::choose(const ProfileChoice &choice)
{
    m_choice = choice;
    m_profile = choice.profile.value_or(
        firstProfile(m_profiles.read()).value_or(Profile{.id = Profile::firstId(), .name = {}}));
    showProfile();
}

void ConnectionController::showProfile()
{
    m_window->setProfileName(m_choice.profile ? shownName() : QString());
    m_welcome->setProfile(shownName());
    const bool isOfEnvironment = m_environment.baseUrl && !m_choice.isNamed;
    m_welcome->setHost(isOfEnvironment || origin() != apiOrigin()
                           ? shownAddress(m_choice.credentials.baseUrl)
                           : QString(),
                       isOfEnvironment);
    m_window->commands()->forgetKey->setEnabled(!kept().isEmpty());
    emit profileChanged();
}

void ConnectionController::refreshProfile()
{
    const QList<Profile> profiles = m_profiles.read().value_or(QList<Profile>());
    m_profile = profileOf(profiles, m_profile.id).value_or(m_profile);
}

QString ConnectionController::shownName() const
{
    return m_profiles.read().value_or(QList<Profile>()).size() > 1 ? m_profile.name : QString();
}

QString ConnectionController::profileId() const
{
    const bool isDemo = m_session && m_session->source() == Session::Source::Demo;
    return m_choice.profile && !isDemo ? m_profile.id : QString();
}

void ConnectionController::begin()
{
    if (!m_choice.notice.isEmpty())
        m_window->notice()->showMessage(ErrorBanner::Tone::Warning, m_choice.notice);
    if (refuseChoice())
        return;
    if (m_choice.isNamed && !m_profile.isFirst())
        m_settings->setLastProfile(m_profile.id);
    else if (m_choice.isNamed && !m_settings->lastProfile().isEmpty())
        m_settings->setLastProfile(Profile::firstId());
    if (m_choice.profile)
        readKey();
    else
        open(m_choice.credentials, Session::Source::Environment);
}

void ConnectionController::switchTo(const QString &profileId)
{
    leaveThen([this, profileId] {
        const auto profiles = m_profiles.read();
        const auto found = profiles ? profileOf(*profiles, profileId) : std::nullopt;
        if (!found) {
            tell(tr("The Profile Was Not Opened"),
                 profilesErrorText(profiles ? ProfilesError{ProfilesError::Kind::Gone}
                                            : profiles.error()));
            return;
        }
        openAnew(choiceOf(*found, m_environment));
    });
}

void ConnectionController::openAnew(const ProfileChoice &choice)
{
    leave();
    choose(choice);
    showWelcome();
    begin();
}

/// Nothing of what was open, or was about to be, stays.
void ConnectionController::leave()
{
    dropJob();
    close();
    m_demo.reset();
    m_nextDemo.reset();
    m_welcome->forgetKey();
    m_welcome->setNotice(Notice::None);
}

void ConnectionController::takeUpProfiles(bool opensAnew)
{
    const auto profiles = m_profiles.read();
    if (!profiles || !m_choice.profile) {
        showProfile();
        return;
    }
    const std::optional<Profile> now = profileOf(*profiles, m_profile.id);
    const ProfileChoice choice = now && !m_choice.isNamed
        ? chooseProfile(m_profiles, m_environment, {})
        : choiceOf(now.value_or(profiles->constFirst()), m_environment);
    if (profileId().isEmpty()) { // the demo
        choose(choice);
    } else if (!now || opensAnew) {
        leaveThen([this, choice] { openAnew(choice); });
    } else {
        m_profile = *now;
        m_choice.profile = m_profile;
        if (m_session)
            m_session->setProfileName(shownName());
        showProfile();
    }
}

void ConnectionController::endThen(const QString &profileId, const std::function<void()> &deed)
{
    if (profileId != this->profileId()) {
        deed();
        return;
    }
    leaveThen([this, deed] {
        leave();
        showWelcome();
        deed();
    });
}

void ConnectionController::dropJob()
{
    m_patience.stop();
    m_trial.reset();
    m_welcome->setBusy(false);
    delete m_job;
}

/// One at a time; it is there until `then` was done.
template <typename Job, typename Then>
void ConnectionController::run(Job *job, const Then &then)
{
    m_job = job;
    connect(job, &Job::finished, this, [this, job, then] {
        m_patience.stop();
        m_welcome->setBusy(false);
        m_job.clear();
        job->deleteLater(); // it is telling just now
        then(*job);
    });
    job->start();
    m_patience.start();
}

void ConnectionController::readKey()
{
    if (refuseChoice())
        return;
    dropJob();
    refreshProfile();
    m_welcome->setNotice(Notice::None);
    run(new ReadProfileKeys(m_keys, m_profile, origin(), this),
        [this](const ReadProfileKeys &read) { onRead(read); });
}

void ConnectionController::onRead(const ReadProfileKeys &read)
{
    if (openWith(read))
        return;
    switch (read.status()) {
    case KeyAnswer::Status::Done:
    case KeyAnswer::Status::NotFound:
    case KeyAnswer::Status::NotSeen:
    case KeyAnswer::Status::Locked: // only where nobody may be asked
        m_welcome->setKeychainWorks(true);
        showNoKey();
        break;
    case KeyAnswer::Status::Denied:
        m_welcome->setNotice(Notice::Denied, read.detail());
        break;
    case KeyAnswer::Status::Unavailable:
        m_welcome->setNotice(Notice::NoKeychain, read.detail());
        break;
    }
    showWelcome();
}

// As for commands: where a profile that was named and the environment both have a key, none is
// used.
bool ConnectionController::openWith(const ReadProfileKeys &read)
{
    Credentials credentials = m_choice.credentials;
    ProfileKeys keys = read.keys();
    keys.giveTo(credentials);
    const bool minds = m_choice.isNamed && m_environment.adminKey;
    if (credentials.adminKey.isEmpty()) {
        if (!minds || !credentials.writeKey.isEmpty())
            return false;
        credentials.adminKey = *m_environment.adminKey;
        open(credentials, Session::Source::Environment);
        return true;
    }
    if (minds) {
        m_choice.problem = twoKeysText(m_profile.name);
        return refuseChoice();
    }
    if (m_profile.isFirst() && !keys.all.isEmpty())
        m_settings->setKeyWasStored(true, origin()); // also where the settings were lost
    open(credentials, Session::Source::Keychain);
    return true;
}

void ConnectionController::showNoKey()
{
    if (!kept().isEmpty())
        m_welcome->setNotice(Notice::MaybeLocked);
    else if (m_environment.baseUrl && !m_choice.isNamed && origin() != apiOrigin())
        m_welcome->setNotice(Notice::NotForThisAddress, origin());
    else if (!keptKeys(m_profiles, m_profile).isEmpty())
        m_welcome->setNotice(Notice::NotForNewAddress, origin());
    else
        m_welcome->setNotice(Notice::None);
}

QString ConnectionController::origin() const
{
    return originOf(m_choice.credentials.baseUrl);
}

QList<KeptKey> ConnectionController::kept() const
{
    QList<KeptKey> keys = keptKeys(m_profiles, m_profile);
    keys.removeIf([origin = origin()](const KeptKey &key) { return key.origin != origin; });
    return keys;
}

bool ConnectionController::refuseChoice()
{
    QString problem = m_choice.problem;
    if (problem.isEmpty()) {
        if (const auto refused = InviteService::addressRefusal(m_choice.credentials.baseUrl))
            problem = errorLine(*refused);
    }
    if (problem.isEmpty())
        return false;
    m_welcome->setNotice(m_choice.problem.isEmpty() ? Notice::UnusableAddress : Notice::NoProfile,
                         problem);
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
    if (refuseChoice())
        return;
    dropJob();
    m_nextDemo.reset(); // one that is still starting would take this one's place
    m_welcome->setNotice(Notice::None);
    m_welcome->setBusy(true);
    m_patience.start();
    if (!m_choice.profile) {
        tryNow(then);
        return;
    }
    refreshProfile();
    auto *job = new QObject(this);
    m_job = job;
    readProxyPassword(m_keys, m_profile, job, [this, job, then](const QString &password) {
        job->deleteLater();
        m_job.clear();
        m_choice.credentials.route.proxyPassword = password;
        tryNow(then);
    });
}

void ConnectionController::tryNow(void (ConnectionController::*then)(const KeyTrial &))
{
    Credentials credentials = typed(m_welcome->key());
    takeOrganization(credentials);
    m_trial = std::make_unique<KeyTrial>(credentials, m_memory);
    connect(m_trial.get(), &KeyTrial::finished, this, [this, then] {
        KeyTrial *ended = m_trial.release();
        ended->deleteLater(); // it is telling just now
        dropJob();
        m_welcome->setNotice(Notice::None);
        (this->*then)(*ended);
    });
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
    refreshProfile();
    const QList<KeptKey> keys = kept();
    if (std::any_of(keys.cbegin(), keys.cend(),
                    [](const KeptKey &key) { return key.use != KeyUse::All; })) {
        confirmReplace(tr("The profile has one key to read and one to write, or one of them. "
                          "Saving this key replaces them."));
        return;
    }
    const bool replacesKnown = m_session && m_session->source() == Session::Source::Keychain;
    if (replacesKnown) {
        write();
        return;
    }
    // Started with the demo or another key, nobody has looked yet what the keychain holds.
    dropJob();
    m_welcome->setBusy(true);
    run(new ReadProfileKeys(m_keys, m_profile, origin(), this),
        [this](const ReadProfileKeys &read) { onKeptKeyRead(read); });
}

void ConnectionController::onKeptKeyRead(const ReadProfileKeys &read)
{
    const QString key = read.keys().all;
    if (!key.isEmpty() && key != m_welcome->key()) {
        confirmReplace(tr("The keychain contains another admin key. Saving this key replaces it."));
    } else if (read.status() != KeyAnswer::Status::Done && !kept().isEmpty()) {
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
    run(new PutProfileKey(m_keys, &m_profiles, m_profile, {KeyUse::All, origin()}, key, this),
        [this, key](const PutProfileKey &put) { onWritten(put, key); });
}

void ConnectionController::onWritten(const PutProfileKey &put, const QString &key)
{
    refreshProfile();
    m_window->commands()->forgetKey->setEnabled(!kept().isEmpty());
    if (put.error()) {
        m_welcome->setNotice(Notice::NotNoted, profilesErrorText(*put.error()));
    } else if (put.status() != KeyAnswer::Status::Done) {
        const bool notSeen = put.status() == KeyAnswer::Status::NotSeen;
        m_welcome->setNotice(notSeen ? Notice::SaveNotSeen : Notice::SaveFailed, put.detail());
    } else {
        tellOfPut(put);
        openTyped(key, Session::Source::Keychain);
    }
}

void ConnectionController::tellOfPut(const PutProfileKey &put)
{
    QStringList lines;
    if (!m_profiles.setAside().isEmpty())
        lines << profilesSetAsideText(m_profiles.setAside());
    const QList<RemoveProfileKeys::Left> left = put.left();
    if (!left.isEmpty()) {
        lines << tr("The key is saved. The one before it is still in the keychain: %1")
                     .arg(keychainProblemText(left.constFirst().status));
    }
    if (!lines.isEmpty())
        m_window->notice()->showMessage(ErrorBanner::Tone::Warning, lines.join(u' '));
}

Credentials ConnectionController::typed(const QString &key) const
{
    // What was typed just now is meant, even where the environment names another key.
    Credentials credentials = m_choice.credentials;
    credentials.adminKey = key;
    return credentials;
}

void ConnectionController::takeOrganization(Credentials &credentials) const
{
    const QString organization = m_welcome->organizationId();
    if (!organization.isEmpty() && credentials.organizationId.isEmpty())
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

// As for commands: a key of the environment is used as it always was where no profile is named, any
// other one as the profile says; and where that cannot be read, nothing is changed.
bool ConnectionController::isReadOnly(Session::Source source) const
{
    if (source == Session::Source::Demo
        || (source == Session::Source::Environment && !m_choice.profile))
        return false;
    const auto profiles = m_profiles.read();
    return !profiles || profileOf(*profiles, m_profile.id).value_or(m_profile).readOnly;
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
    m_window->commands()->forgetKey->setEnabled(!kept().isEmpty()
                                                || source == Session::Source::Keychain);
    m_journalHome.choose(credentials, source == Session::Source::Demo);
    m_session = std::make_unique<Session>(credentials, source, systemClock());
    const bool isOfProfile = source != Session::Source::Demo
        && (m_choice.profile || source != Session::Source::Environment);
    if (isOfProfile)
        m_session->setProfileName(shownName());
    m_paced.reset();
    if (source != Session::Source::Demo) {
        m_paced = Credentials();
        m_paced->baseUrl = credentials.baseUrl;
        m_paced->organizationId = credentials.organizationId;
        m_paces.teach(paceFile(), *m_paced, m_session->service());
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
    showProfile();
    m_window->showInvites();
    m_session->start();
}

PaceFile ConnectionController::paceFile() const
{
    return PaceFile(QFileInfo(m_memory.folder()).dir().filePath(QStringLiteral("paces.json")));
}

void ConnectionController::keepPaces()
{
    if (m_session != nullptr && m_paced)
        m_paces.keep(paceFile(), *m_paced, *m_session->service());
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
        shownName().isEmpty()
            ? tr("This removes the admin key from the system's keychain. The key stays valid with "
                 "OpenAI until it is deleted there.")
            : tr("This removes every key of the profile “%1” from the system's keychain. A key "
                 "stays valid with OpenAI until it is deleted there.")
                  .arg(m_profile.name),
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
    refreshProfile();
    QList<KeptKey> keys = kept();
    if (keys.isEmpty()) // the settings were lost
        keys.append({KeyUse::All, origin()});
    run(new RemoveProfileKeys(m_keys, &m_profiles, m_profile, keys, this),
        [this](const RemoveProfileKeys &removal) { onForgotten(removal); });
}

void ConnectionController::onForgotten(const RemoveProfileKeys &removal)
{
    refreshProfile();
    if (!removal.left().isEmpty()) {
        const bool isUnseen = removal.left().constFirst().status == KeyAnswer::Status::NotFound;
        tell(tr("The Key Was Not Removed"),
             isUnseen
                 ? tr("The keychain shows no key of Vestibule. If the keychain is locked, the key "
                      "is still in it: unlock it and try again.")
                 : tr("The key could not be removed from the keychain. Try again, or remove it "
                      "with the keychain's own program."));
        return;
    }
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
