// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/profilesdialog.h"

#include "accounts/profilechoice.h"
#include "domain/baseurl.h"
#include "domain/errortext.h"
#include "domain/text/tooltiptext.h"
#include "domain/text/visibletext.h"
#include "operations/profilejournals.h"
#include "session/keytrial.h"
#include "ui/connection/connectioncontroller.h"
#include "ui/connection/profileform.h"
#include "ui/connection/profilekeysform.h"
#include "ui/connection/profilenetworkform.h"
#include "ui/look/metrics.h"
#include "ui/notices/errorbanner.h"
#include "ui/widgets/fittingarea.h"
#include "ui/widgets/plaintext.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Vestibule {

namespace {

constexpr int kListChars = 22;
constexpr int kDialogChars = 110;

/// A name that none of them has: "New profile", "New profile 2".
QString newName(const QList<Profile> &profiles)
{
    const QString plain = ProfilesDialog::tr("New profile");
    QString name = plain;
    for (int number = 2; profileNamed(profiles, name); ++number)
        name = ProfilesDialog::tr("%1 %2", "a name and a number").arg(plain).arg(number);
    return name;
}

} // namespace

ProfilesDialog::ProfilesDialog(ConnectionController *connection, KeyStore *keys, QWidget *parent)
    : QDialog(parent)
    , m_connection(connection)
    , m_keys(keys)
    , m_profiles(&connection->profiles())
    , m_banner(new ErrorBanner(this))
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(tr("&Add"), this))
    , m_remove(new QPushButton(tr("Re&move…"), this))
    , m_form(new ProfileForm(this))
    , m_keysForm(new ProfileKeysForm(this))
    , m_network(new ProfileNetworkForm(this))
{
    setWindowTitle(tr("Profiles"));
    build();
    connectParts();
    reload(connection->profileId());
    const int width = kDialogChars * fontMetrics().averageCharWidth();
    resize(QSize(width, layout()->totalHeightForWidth(width))
               .boundedTo(screen()->availableSize() * 0.9));
}

ProfilesDialog::~ProfilesDialog() = default;

void ProfilesDialog::build()
{
    const int unit = gridUnit(this);
    m_banner->hide();
    auto *label = plainLabel(tr("&Profiles:"), this);
    label->setBuddy(m_list);
    m_list->setMinimumWidth(kListChars * fontMetrics().averageCharWidth());
    m_list->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    auto *left = new QVBoxLayout;
    left->addWidget(label);
    left->addWidget(m_list, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    left->addLayout(buttons);

    auto *page = new QWidget(this);
    auto *fields = new QVBoxLayout(page);
    fields->setSpacing(3 * unit);
    fields->addWidget(m_form);
    fields->addWidget(m_keysForm);
    fields->addWidget(m_network);
    fields->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(4 * unit);
    middle->addLayout(left);
    middle->addWidget(new FittingArea(page, this), 1);

    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (QPushButton *button : {m_add, m_remove, box->button(QDialogButtonBox::Close)})
        button->setAutoDefault(false); // Return is for the fields
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_banner);
    column->addLayout(middle, 1);
    column->addWidget(box);
}

void ProfilesDialog::connectParts()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &ProfilesDialog::showChosen);
    connect(m_add, &QPushButton::clicked, this, &ProfilesDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &ProfilesDialog::findJournals);
    const auto changeShown = [this](const Profiles::Change &wanted) { change(m_shownId, wanted); };
    connect(m_form, &ProfileForm::changed, this, changeShown);
    connect(m_network, &ProfileNetworkForm::changed, this, changeShown);
    connect(m_network, &ProfileNetworkForm::checked, this, &ProfilesDialog::onFileChecked);
    connect(m_network, &ProfileNetworkForm::saveRequested, this, &ProfilesDialog::saveLogin);
    connect(m_network, &ProfileNetworkForm::forgetRequested, this,
            &ProfilesDialog::askToForgetLogin);
    connect(m_keysForm, &ProfileKeysForm::saveRequested, this, &ProfilesDialog::saveKey);
    connect(m_keysForm, &ProfileKeysForm::forgetRequested, this, &ProfilesDialog::askToForget);
}

bool ProfilesDialog::hasTouchedPresent() const
{
    return m_touched.contains(m_connection->profileId());
}

void ProfilesDialog::done(int result)
{
    m_form->takeTyped();
    m_network->takeTyped();
    // Whoever closes it once more does not wait for a drive that has gone.
    if (m_network->isChecking() && !m_result)
        m_result = result;
    else
        QDialog::done(result);
}

// Another window may have changed them meanwhile.
bool ProfilesDialog::event(QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && !m_busy) {
        const auto profiles = m_profiles->read();
        if (profiles && *profiles != m_read)
            reload(m_shownId);
    }
    return QDialog::event(event);
}

void ProfilesDialog::reload(const QString &chosenId)
{
    const auto profiles = m_profiles->read();
    if (profiles)
        m_read = *profiles;
    else
        tellProblem(profiles.error());
    const bool canBegin = profiles || profiles.error().kind == ProfilesError::Kind::Damaged;
    m_add->setEnabled(canBegin && !m_busy);
    fillList(chosenId);
}

void ProfilesDialog::fillList(const QString &chosenId)
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const Profile &profile : std::as_const(m_read)) {
        auto *item = new QListWidgetItem(visibleText(profile.name), m_list);
        item->setData(Qt::ToolTipRole, plainToolTip(visibleText(profile.name)));
        if (profile.id != m_connection->profileId())
            continue;
        QFont strong = m_list->font();
        strong.setBold(true);
        item->setFont(strong);
        item->setData(Qt::AccessibleTextRole,
                      tr("%1, open in this window", "the name of a profile").arg(item->text()));
    }
    const auto found = std::find_if(m_read.cbegin(), m_read.cend(),
                                    [&](const Profile &profile) { return profile.id == chosenId; });
    m_list->setCurrentRow(m_read.isEmpty()             ? -1
                              : found == m_read.cend() ? 0
                                                       : int(found - m_read.cbegin()));
    showChosen();
}

Profile ProfilesDialog::chosen() const
{
    return m_read.value(m_list->currentRow());
}

void ProfilesDialog::showChosen()
{
    const Profile profile = chosen();
    const bool isThere = !profile.id.isEmpty();
    const QString origin = originOf(profile.baseUrl);
    m_form->setEnabled(isThere);
    m_keysForm->setEnabled(isThere);
    m_network->setEnabled(isThere);
    m_remove->setEnabled(isThere && !m_busy);
    m_form->setProfile(profile, sameOrganizationText(m_read, profile));
    m_keysForm->setKeys(keptKeys(*m_profiles, profile), origin,
                        profile.id != m_shownId || origin != m_shownOrigin);
    m_network->setProfile(profile);
    m_shownId = profile.id;
    m_shownOrigin = origin;
}

void ProfilesDialog::add()
{
    m_form->takeTyped();
    m_network->takeTyped();
    const auto made = m_profiles->add({.id = {}, .name = newName(m_read)});
    if (!takeUp(made))
        return;
    reload(made->id);
    m_form->editName();
}

void ProfilesDialog::change(const QString &profileId, const Profiles::Change &change)
{
    const Profile before = profileOf(m_read, profileId).value_or(Profile());
    const auto changed = m_profiles->change(profileId, change);
    if (!takeUp(changed)) {
        reload(m_shownId); // what another window made of it meanwhile
        return;
    }
    Profile renamed = before;
    renamed.name = changed->name;
    if (renamed != *changed)
        m_touched.insert(profileId);
    reload(m_shownId);
    forgetOldLogins(*changed);
}

void ProfilesDialog::onFileChecked(const QString &profileId, const QString &path,
                                   const QString &problem)
{
    const std::optional<int> result = std::exchange(m_result, std::nullopt);
    if (problem.isEmpty())
        change(profileId, [path](Profile &profile) { profile.caFile = path; });
    else if (profileId != m_shownId)
        m_banner->showMessage(ErrorBanner::Tone::Warning, problem);
    if (result && problem.isEmpty())
        done(*result);
}

void ProfilesDialog::forgetOldLogins(const Profile &profile)
{
    const QList<KeptKey> old = oldProxyLogins(profile);
    if (old.isEmpty() || m_busy) // whatever is under way sees to them at its end
        return;
    setBusy(true);
    m_network->setBusy(tr("Waiting for the keychain…"));
    auto *removal = new RemoveProfileKeys(m_keys, m_profiles, profile, old, this);
    connect(removal, &RemoveProfileKeys::finished, this, [this, removal] {
        removal->deleteLater();
        setBusy(false);
        reload(m_shownId);
        m_network->setDone({});
        if (!removal->left().isEmpty()) {
            m_banner->showMessage(
                ErrorBanner::Tone::Warning,
                tr("The password for a proxy that is no longer used was not removed. %1")
                    .arg(keychainProblemText(removal->left().constFirst().status)));
        }
    });
    removal->start();
}

void ProfilesDialog::saveLogin(const QString &user, const QString &password)
{
    const auto changed =
        m_profiles->change(m_shownId, [user](Profile &profile) { profile.proxyUser = user; });
    const std::optional<KeptKey> login = changed ? proxyLogin(*changed) : std::nullopt;
    if (!takeUp(changed) || !login) {
        reload(m_shownId);
        return;
    }
    setBusy(true);
    m_network->setBusy(tr("Waiting for the keychain…"));
    put(*changed, *login, password);
}

void ProfilesDialog::askToForgetLogin()
{
    const QString id = m_shownId;
    plainQuestion(
        this, this, tr("Forget the Login?"),
        tr("This removes the password for the proxy of the profile “%1” from the system's "
           "keychain.")
            .arg(visibleText(chosen().name)),
        {},
        {{tr("Forget Login"),
          [this, id] { change(id, [](Profile &profile) { profile.proxyUser.clear(); }); }}})
        ->open();
}

bool ProfilesDialog::takeUp(const ProfilesResult<Profile> &changed)
{
    if (!changed)
        tellProblem(changed.error());
    else if (!m_profiles->setAside().isEmpty())
        m_banner->showMessage(ErrorBanner::Tone::Warning,
                              profilesSetAsideText(m_profiles->setAside()));
    else
        m_banner->clear();
    return changed.has_value();
}

void ProfilesDialog::tellProblem(const ProfilesError &error)
{
    const QString advice = error.kind == ProfilesError::Kind::Damaged
        ? tr("Correct it, or begin anew with Add: it is kept beside the new one then.")
        : QString();
    m_banner->showMessage(ErrorBanner::Tone::Warning, profilesErrorText(error), advice);
}

void ProfilesDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_list->setEnabled(!busy);
    m_add->setEnabled(!busy);
    m_remove->setEnabled(!busy);
}

void ProfilesDialog::saveKey(KeyUse use, const QString &key)
{
    m_form->takeTyped();
    const Profile profile = chosen();
    setBusy(true);
    m_keysForm->setBusy(use, tr("Testing the key…"));
    readProxyPassword(m_keys, profile, this, [this, profile, use, key](const QString &password) {
        Credentials credentials = profile.credentials();
        credentials.adminKey = key;
        credentials.route.proxyPassword = password;
        tryKey(profile, use, credentials);
    });
}

void ProfilesDialog::tryKey(const Profile &profile, KeyUse use, const Credentials &credentials)
{
    m_trial = std::make_unique<KeyTrial>(credentials, m_connection->memory());
    connect(m_trial.get(), &KeyTrial::finished, this,
            [this, profile, use, key = credentials.adminKey] { onTried(profile, use, key); });
}

void ProfilesDialog::onTried(const Profile &profile, KeyUse use, const QString &key)
{
    const std::unique_ptr<KeyTrial, QScopedPointerDeleteLater> trial(m_trial.release());
    using Verdict = KeyTrial::Verdict;
    // One to write alone has no permission to list, and shows by the refusal that it is taken.
    const bool isTaken = trial->verdict() == Verdict::Taken
        || (use == KeyUse::Write && trial->error().kind == ApiError::Kind::MissingScope);
    if (isTaken) {
        m_keysForm->setBusy(use, tr("Waiting for the keychain…"));
        put(profile, {use, originOf(profile.baseUrl)}, key);
        return;
    }
    setBusy(false);
    m_keysForm->setDone(use,
                        trial->verdict() == Verdict::Refused
                            ? errorLine(trial->error())
                            : tr("The key was not saved, since it could not be tested. %1")
                                  .arg(errorLine(trial->error())));
    forgetOldLogins(chosen());
}

void ProfilesDialog::put(const Profile &profile, const KeptKey &place, const QString &secret)
{
    auto *job = new PutProfileKey(m_keys, m_profiles, profile, place, secret, this);
    connect(job, &PutProfileKey::finished, this, [this, job, use = place.use] {
        job->deleteLater();
        onPut(*job, use);
    });
    m_touched.insert(profile.id);
    job->start();
}

void ProfilesDialog::setDone(KeyUse use, const QString &problem)
{
    if (use == KeyUse::Proxy)
        m_network->setDone(problem);
    else
        m_keysForm->setDone(use, problem);
}

void ProfilesDialog::onPut(const PutProfileKey &put, KeyUse use)
{
    setBusy(false);
    reload(m_shownId);
    QString problem;
    if (put.error())
        problem = profilesErrorText(*put.error());
    else if (put.status() != KeyAnswer::Status::Done)
        problem = (use == KeyUse::Proxy ? tr("The password was not saved. %1")
                                        : tr("The key was not saved. %1"))
                      .arg(keychainProblemText(put.status()));
    setDone(use, problem);
    const QList<RemoveProfileKeys::Left> left = put.left();
    if (!left.isEmpty()) {
        m_banner->showMessage(ErrorBanner::Tone::Warning,
                              (use == KeyUse::Proxy
                                   ? tr("The password is saved. The one for another proxy is still "
                                        "in the keychain: %1")
                                   : tr("The key is saved. The one before it is still in the "
                                        "keychain: %1"))
                                  .arg(keychainProblemText(left.constFirst().status)));
    }
    if (use != KeyUse::Proxy) // else it has seen to them itself
        forgetOldLogins(chosen());
}

void ProfilesDialog::askToForget(KeyUse use)
{
    const Profile profile = chosen();
    plainQuestion(this, this, tr("Forget the Key?"),
                  tr("This removes a key of the profile “%1” from the system's keychain.")
                      .arg(visibleText(profile.name)),
                  tr("The key stays valid with OpenAI until it is deleted there."),
                  {{tr("Forget Key"), [this, profile, use] { forgetKey(profile, use); }}})
        ->open();
}

void ProfilesDialog::forgetKey(const Profile &profile, KeyUse use)
{
    setBusy(true);
    m_keysForm->setBusy(use, tr("Waiting for the keychain…"));
    m_touched.insert(profile.id);
    auto *removal = new RemoveProfileKeys(m_keys, m_profiles, profile,
                                          {KeptKey{use, originOf(profile.baseUrl)}}, this);
    connect(removal, &RemoveProfileKeys::finished, this, [this, removal, use] {
        removal->deleteLater();
        setBusy(false);
        reload(m_shownId);
        m_keysForm->setDone(
            use,
            removal->left().isEmpty()
                ? QString()
                : tr("The key was not removed. %1")
                      .arg(keychainProblemText(removal->left().constFirst().status)));
    });
    removal->start();
}

// While the keys that tell which ones they are can still be read.
void ProfilesDialog::findJournals()
{
    m_form->takeTyped();
    const Profile profile = chosen();
    setBusy(true);
    m_journals = std::make_unique<ProfileJournals>(m_keys, *m_profiles, profile,
                                                   m_connection->journalHome().ownFolder());
    connect(m_journals.get(), &ProfileJournals::found, this,
            [this, profile] { askToRemove(profile); });
    m_journals->find();
}

void ProfilesDialog::askToRemove(const Profile &profile)
{
    setBusy(false);
    const int runs = m_journals->runs();
    QString more = tr("Its keys are removed from the keychain.");
    if (m_journals->someAreShared()) {
        more += u' '
            + tr("Its run journal stays: another profile shares it, or it cannot be told whether "
                 "one does.");
    } else if (runs > 0) {
        more += u' '
            + tr("The run journal of its organization on this computer holds %Ln run(s).", nullptr,
                 runs);
    }
    QList<Answer> answers{{tr("Remove"), [this, profile] { removeKeys(profile, false); }}};
    if (runs > 0) {
        answers.append(
            {tr("Remove with Its Runs"), [this, profile] { removeKeys(profile, true); }});
    }
    plainQuestion(this, this, tr("Remove the Profile?"),
                  tr("Remove the profile “%1”?").arg(visibleText(profile.name)), more, answers)
        ->open();
}

void ProfilesDialog::removeKeys(const Profile &profile, bool forgetsRuns)
{
    m_connection->endThen(profile.id, [this, self = QPointer(this), profile, forgetsRuns] {
        if (!self)
            return; // closed while a run was being stopped
        m_touched.insert(profile.id);
        setBusy(true);
        auto *removal = new RemoveProfileKeys(m_keys, m_profiles, profile,
                                              keptKeys(*m_profiles, profile), this);
        connect(removal, &RemoveProfileKeys::finished, this, [this, removal, profile, forgetsRuns] {
            removal->deleteLater();
            onKeysRemoved(*removal, profile, forgetsRuns);
        });
        removal->start();
    });
}

void ProfilesDialog::onKeysRemoved(const RemoveProfileKeys &removal, const Profile &profile,
                                   bool forgetsRuns)
{
    setBusy(false);
    if (removal.left().isEmpty()) {
        removeProfile(profile, forgetsRuns);
        return;
    }
    reload(m_shownId);
    QStringList lines;
    for (const RemoveProfileKeys::Left &one : removal.left()) {
        lines << tr("The key for %1 was not removed: %2", "an address, and why")
                     .arg(one.key.origin, keychainProblemText(one.status));
    }
    plainQuestion(this, this, tr("The Keys Were Not Removed"), lines.join(u'\n'),
                  tr("The profile stays, unless you remove it and leave the keychain as it is."),
                  {{tr("Remove the Profile Alone"),
                    [this, profile, forgetsRuns] { removeProfile(profile, forgetsRuns); }}})
        ->open();
}

void ProfilesDialog::removeProfile(const Profile &profile, bool forgetsRuns)
{
    const bool isRemoved = takeUp(m_profiles->remove(profile.id));
    const QStringList problems = isRemoved && forgetsRuns ? m_journals->forget() : QStringList();
    if (!problems.isEmpty())
        m_banner->showMessage(ErrorBanner::Tone::Warning, problems.join(u' '));
    reload(QString());
    m_list->setFocus();
}

} // namespace Vestibule
