// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/read/servicesource.h"

#include "domain/baseurl.h"
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

void ServiceSource::start(bool demo)
{
    m_environment = Environment::take();
    if (demo) {
        startDemo();
        return;
    }
    // Nothing will be sent to an address that is refused, so no key is looked for; the request says
    // so.
    const bool refused =
        InviteService::addressRefusal(m_environment.credentials().baseUrl).has_value();
    if (m_environment.adminKey || refused)
        open(m_environment.credentials());
    else
        readKeychain();
}

void ServiceSource::startDemo()
{
    m_demoFolder = std::make_unique<QTemporaryDir>();
    m_demo = std::make_unique<DemoServer>();
    connect(m_demo.get(), &DemoServer::ready, this, [this] { open(m_demo->credentials()); });
    connect(m_demo.get(), &DemoServer::failed, this, [this](const QString &reason) {
        m_console.say(
            QCoreApplication::translate(
                "CommandLine",
                "The demo organization did not start. %1 Everything else works without it.")
                .arg(reason));
        emit failed(false);
    });
    m_demo->start();
}

void ServiceSource::readKeychain()
{
    KeyJob *job = m_keys.read(m_environment.origin(), this);
    connect(job, &KeyJob::finished, this, [this, job] { onKeychain(job->answer()); });
    QTimer::singleShot(1s, job, [this] {
        m_console.sayWait(QCoreApplication::translate("CommandLine", "Waiting for the keychain…"));
    });
}

void ServiceSource::onKeychain(const KeyAnswer &answer)
{
    if (answer.status == KeyAnswer::Status::Done) {
        open(m_environment.credentials(answer.key));
        return;
    }
    m_console.say(keychainText(answer.status, m_environment.origin()));
    const bool elsewhere = m_environment.origin() != apiOrigin();
    m_console.say(
        elsewhere ? QCoreApplication::translate(
            "CommandLine",
            "Set OPENAI_ADMIN_KEY to a key for that address, save one on the window's "
            "welcome page while OPENAI_BASE_URL is set, or unset OPENAI_BASE_URL.")
                  : QCoreApplication::translate(
                      "CommandLine",
                      "Set OPENAI_ADMIN_KEY to an admin key of the organization, save one on the "
                      "window's welcome page, or try the demo organization with --demo."));
    emit failed(true);
}

void ServiceSource::startWithoutKey()
{
    const auto environment = Environment::from(QProcessEnvironment::systemEnvironment());
    m_credentials = environment.credentials();
    if (!environment.baseUrl && !environment.adminKey)
        m_credentials.baseUrl.clear(); // nobody says whom to speak to
    m_journalFolder = JournalFolder::usual();
    emit ready();
}

void ServiceSource::open(const Credentials &credentials)
{
    m_credentials = credentials;
    m_service = std::make_unique<InviteService>(credentials);
    // The window's place for them: both work on the same journals.
    m_journalFolder = m_demoFolder ? m_demoFolder->path() : JournalFolder::usual();
    emit ready();
}

} // namespace Vestibule
