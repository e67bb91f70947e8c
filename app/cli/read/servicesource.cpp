// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/read/servicesource.h"

#include "cli/read/profileadvice.h"
#include "domain/baseurl.h"
#include "domain/errortext.h"
#include "journal/journalfolder.h"

#include <QCoreApplication>
#include <QTimer>

#include <chrono>

namespace Vestibule {

using namespace std::chrono_literals;

namespace {

QString keychainText(KeyAnswer::Status status, const QString &origin)
{
    switch (status) {
    case KeyAnswer::Status::Locked:
        return QCoreApplication::translate(
            "CommandLine", "The keychain is locked, so there is no admin key; nothing was sent.");
    case KeyAnswer::Status::Denied:
        return QCoreApplication::translate("CommandLine",
                                           "The keychain refused access to the key.");
    case KeyAnswer::Status::Unavailable:
        return QCoreApplication::translate("CommandLine",
                                           "No keychain is available on this system.");
    default:
        if (origin != apiOrigin()) {
            return QCoreApplication::translate(
                       "CommandLine",
                       "No admin key for %1 was found in OPENAI_ADMIN_KEY or in the keychain, "
                       "which may be locked. A key saved for another address is not sent there.")
                .arg(origin);
        }
        return QCoreApplication::translate(
            "CommandLine",
            "No admin key was found in OPENAI_ADMIN_KEY or in the keychain, which may be locked.");
    }
}

} // namespace

ServiceSource::ServiceSource(Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
{ }

ServiceSource::~ServiceSource() = default;

void ServiceSource::start()
{
    m_environment = Environment::take();
    if (!choose())
        return;
    // Nothing will be sent to an address that is refused, so no key is looked for; the request says
    // so.
    const bool refused = InviteService::addressRefusal(m_choice.credentials.baseUrl).has_value();
    if (!m_choice.profile || refused)
        open(m_choice.credentials);
    else
        readKeychain();
}

void ServiceSource::startWithoutService()
{
    m_withService = false;
    const auto variables = QProcessEnvironment::systemEnvironment();
    m_environment = Environment::from(variables);
    if (m_named.isEmpty() && !m_environment.profile) {
        m_credentials = m_environment.credentials();
        if (!m_environment.baseUrl && !m_environment.adminKey)
            m_credentials.baseUrl.clear(); // nobody says whom to speak to
        startAlone();
    } else if (choose()) {
        readKeychain();
    }
}

void ServiceSource::startAlone()
{
    m_journalFolder = JournalFolder::usual();
    emit ready();
}

bool ServiceSource::choose()
{
    m_choice = chooseProfile(Profiles(), m_environment, m_named);
    if (!m_choice.notice.isEmpty()) {
        m_console.say(m_choice.notice + u' '
                      + QCoreApplication::translate("CommandLine", "See vestibule profiles."));
    }
    const ApiError readOnly{.kind = ApiError::Kind::ReadOnly};
    if (!m_choice.problem.isEmpty())
        fail(m_choice.problem, m_choice.isUnread ? ExitCode::Failed : ExitCode::Usage);
    else if (m_changes && m_choice.credentials.readOnly)
        fail(errorLine(readOnly), exitCodeOf(readOnly));
    else
        return true;
    return false;
}

void ServiceSource::setUnattended(bool unattended)
{
    if (unattended)
        m_keys.setUnattended();
}

QString ServiceSource::profileId() const
{
    return m_choice.profile ? m_choice.profile->id : QString();
}

QString ServiceSource::profileName() const
{
    return m_choice.profile ? m_choice.profile->name : QString();
}

void ServiceSource::fail(const QString &problem, ExitCode code)
{
    m_console.say(problem);
    emit failed(code);
}

void ServiceSource::startDemo()
{
    (void)Environment::take();
    m_demoFolder = std::make_unique<QTemporaryDir>();
    m_demo = std::make_unique<DemoServer>();
    connect(m_demo.get(), &DemoServer::ready, this, [this] { open(m_demo->credentials()); });
    connect(m_demo.get(), &DemoServer::failed, this, [this](const QString &reason) {
        fail(QCoreApplication::translate(
                 "CommandLine",
                 "The demo organization did not start. %1 Everything else works without it.")
                 .arg(reason),
             ExitCode::Failed);
    });
    m_demo->start();
}

void ServiceSource::readKeychain()
{
    m_reading = std::make_unique<ReadProfileKeys>(&m_keys, *m_choice.profile,
                                                  originOf(m_choice.credentials.baseUrl));
    connect(m_reading.get(), &ReadProfileKeys::finished, this, &ServiceSource::onKeychain);
    QTimer::singleShot(1s, m_reading.get(), [this] {
        m_console.sayWait(QCoreApplication::translate("CommandLine", "Waiting for the keychain…"));
    });
    m_reading->start();
}

void ServiceSource::onKeychain()
{
    const ProfileKeys keys = m_reading->keys();
    const KeyAnswer::Status status = m_reading->status();
    m_reading.release()->deleteLater(); // with what waits for it
    Credentials credentials = m_choice.credentials;
    keys.giveTo(credentials);
    const bool isKept = !credentials.adminKey.isEmpty();
    if (isKept && m_environment.adminKey) {
        // One of an earlier version: no profile says that it is there.
        fail(twoKeysText(profileName()), ExitCode::Usage);
    } else if (isKept) {
        open(credentials);
    } else if (m_environment.adminKey && credentials.writeKey.isEmpty()) {
        credentials.adminKey = *m_environment.adminKey;
        open(credentials);
    } else if (m_withService) {
        tellNoKey(status);
    } else {
        open(credentials);
    }
}

void ServiceSource::tellNoKey(KeyAnswer::Status status)
{
    const QString origin = originOf(m_choice.credentials.baseUrl);
    if (status == KeyAnswer::Status::Locked) {
        fail(keychainText(status, origin), ExitCode::KeychainLocked);
        return;
    }
    if (m_choice.isNamed) {
        m_console.say(status == KeyAnswer::Status::Denied
                              || status == KeyAnswer::Status::Unavailable
                          ? keychainText(status, origin)
                          : QCoreApplication::translate(
                                "CommandLine",
                                "The profile “%1” has no admin key for %2, or the keychain is "
                                "locked. A key that is kept for another address is not sent there.")
                                .arg(profileName(), origin));
        fail(QCoreApplication::translate("CommandLine", "Put one there: %1")
                 .arg(putKeyCommand(profileName(), KeyUse::All)),
             ExitCode::KeyOrPermission);
        return;
    }
    m_console.say(keychainText(status, origin));
    fail(origin != apiOrigin()
             ? QCoreApplication::translate(
                 "CommandLine",
                 "Set OPENAI_ADMIN_KEY to a key for that address, save one on the window's "
                 "welcome page while OPENAI_BASE_URL is set, or unset OPENAI_BASE_URL.")
             : QCoreApplication::translate(
                 "CommandLine",
                 "Set OPENAI_ADMIN_KEY to an admin key of the organization, save one on the "
                 "window's welcome page, or try the demo organization with --demo."),
         ExitCode::KeyOrPermission);
}

void ServiceSource::open(const Credentials &credentials)
{
    m_credentials = credentials;
    if (m_withService)
        m_service = std::make_unique<InviteService>(credentials);
    // The window's place for them: both work on the same journals.
    m_journalFolder = m_demoFolder ? m_demoFolder->path() : JournalFolder::usual();
    emit ready();
}

} // namespace Vestibule
