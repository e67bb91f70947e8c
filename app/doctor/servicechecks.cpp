// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "doctor/servicechecks.h"

#include "domain/errortext.h"
#include "domain/text/momenttext.h"

#include <QLocale>

#include <algorithm>

namespace Vestibule {

namespace {

using Kind = ApiError::Kind;

constexpr qint64 kDaySeconds = 86'400;
constexpr qint64 kToldBefore = 14 * kDaySeconds;

QString keyPlace(const Patient &patient)
{
    return patient.environment.adminKey ? QStringLiteral("OPENAI_ADMIN_KEY") : QString();
}

bool isOfPermission(const ApiError &error)
{
    return error.kind == Kind::MissingScope || error.kind == Kind::Forbidden
        || error.kind == Kind::NotFound || error.kind == Kind::WrongAddress
        || error.kind == Kind::InvalidKey;
}

/// What the first answer tells besides.
QStringList allButServer()
{
    return {QStringLiteral("clock"), QStringLiteral("key"), QStringLiteral("organization"),
            QStringLiteral("read")};
}

/// Whether the server answered as the API does, be it with a refusal.
bool isAnswered(const std::optional<ApiError> &error)
{
    return !error || (error->isAboutKey() && error->httpStatus > 0);
}

/// A list beside that of the invites, and what is missing where the key may not read it.
template <typename T>
class NeighbourCheck final : public ServiceCheck
{
public:
    using List = CallPtr<Page<T>> (*)(InviteService &);

    NeighbourCheck(Chart &chart, const QString &name, List list, const QString &loss)
        : ServiceCheck(chart, name)
        , m_list(list)
        , m_loss(loss)
    { }

private:
    void ask(InviteService *service) override
    {
        count();
        m_call = m_list(*service);
        connect(m_call.get(), &ApiCall::finished, this, [this] {
            judge(m_call->result() ? std::nullopt : std::optional(m_call->result().error()));
        });
    }

    void judge(const std::optional<ApiError> &error)
    {
        if (!error) {
            end(State::Well, ServiceCheck::tr("The key may read them."));
        } else if (isOfPermission(*error)) {
            end(State::Note, errorText(*error).what + u' ' + m_loss);
        } else {
            tellError(State::Wrong, *error);
            emit done();
        }
    }

    List m_list;
    QString m_loss;
    CallPtr<Page<T>> m_call;
};

} // namespace

void ServiceCheck::start()
{
    if (!chart().obstacle.isEmpty()) {
        onObstacle(chart().obstacle);
        return;
    }
    if (!chart().service) {
        chart().service = std::make_unique<InviteService>(patient().credentials, patient().times);
        chart().sinceFirst.start();
        connect(chart().service.get(), &InviteService::keyRefused, chart().service.get(),
                [chart = &chart()] {
                    if (chart->patient.onKeyRefused)
                        chart->patient.onKeyRefused(chart->patient.credentials);
                });
        connect(chart().service.get(), &InviteService::waitingChanged, chart().service.get(),
                [chart = &chart(), waited = false]() mutable {
                    const bool waits = chart->service->wait().reason == Wait::Reason::RateLimit;
                    chart->slowedDown += waits && !waited ? 1 : 0;
                    waited = waits;
                });
    }
    ask(chart().service.get());
}

void ServiceCheck::giveUp()
{
    tellLate();
    emit done();
}

void ServiceCheck::tellLate()
{
    const Wait wait = chart().service ? chart().service->wait() : Wait{};
    if (wait.reason == Wait::Reason::RateLimit) {
        chart().obstacle = tr("the API asks to slow down.");
        tell(State::Wrong,
             tr("The API asks to slow down, for %n second(s) more.", nullptr,
                static_cast<int>(wait.leftMs / 1000)),
             tr("Wait, then try again. Other programs may be using up what it allows."));
    } else {
        chart().obstacle = tr("the server does not answer in time.");
        tell(State::Wrong, lateText());
    }
}

void AnswerCheck::ask(InviteService *service)
{
    count();
    m_call = service->listInvites({}, 1);
    connect(m_call.get(), &ApiCall::finished, this, &AnswerCheck::onAnswer);
}

void AnswerCheck::onObstacle(const QString &why)
{
    tell(State::NotTried, untriedText(why));
    tellUntried(allButServer(), why);
    emit done();
}

void AnswerCheck::giveUp()
{
    tellLate();
    tellUntried(allButServer(), chart().obstacle);
    emit done();
}

void AnswerCheck::tellUntried(const QStringList &names, const QString &why)
{
    for (const QString &one : names)
        tellOf(one, State::NotTried, untriedText(why));
}

void AnswerCheck::onAnswer()
{
    const auto error = m_call->result() ? std::nullopt : std::optional(m_call->result().error());
    tellServer(error);
    tellClock();
    if (!isAnswered(error) && !error->isAboutKey()) {
        chart().obstacle = tr("the server does not answer as it should.");
        tellUntried(allButServer().mid(1), chart().obstacle);
    } else {
        tellKey(error);
        tellOrganization(error);
        tellRead(error);
    }
    emit done();
}

void AnswerCheck::tellServer(const std::optional<ApiError> &error)
{
    if (isAnswered(error))
        tell(State::Well, tr("It answers as the API does."));
    else if (error->isAboutKey())
        tell(State::NotTried, untriedText(tr("nothing could be sent.")));
    else
        tellError(State::Wrong, *error);
}

void AnswerCheck::tellClock()
{
    const QString name = QStringLiteral("clock");
    const ServerClock &clock = chart().service->clock();
    if (!clock.isKnown()) {
        tellOf(name, State::NotTried, untriedText(tr("the server does not say what time it is.")));
    } else if (clock.isOff()) {
        tellOf(name, State::Wrong, clockOffText(clock.skew()),
               tr("Set this computer's clock right."));
    } else {
        tellOf(name, State::Well, tr("It agrees with the server's within two minutes."));
    }
}

void AnswerCheck::tellKey(const std::optional<ApiError> &error)
{
    const QString name = QStringLiteral("key");
    if (!error || error->kind == Kind::MissingScope) {
        const QString place = keyPlace(patient());
        tellOf(name, State::Well,
               place.isEmpty() ? tr("The API accepts it.")
                               : tr("The API accepts the one of %1.").arg(place));
        return;
    }
    const ErrorText text = errorText(*error);
    if (error->kind == Kind::WrongOrganization)
        tellOf(name, State::NotTried, untriedText(tr("the organization is not the key's.")));
    else
        tellOf(name, State::KeyWrong, text.what, text.advice);
    chart().obstacle = error->kind == Kind::WrongOrganization
        ? tr("the organization is not the key's.")
        : tr("the key is not accepted.");
}

void AnswerCheck::tellOrganization(const std::optional<ApiError> &error)
{
    const QString name = QStringLiteral("organization");
    if (error && error->kind == Kind::WrongOrganization) {
        const ErrorText text = errorText(*error);
        tellOf(name, State::KeyWrong, text.what, text.advice);
    } else if (!chart().obstacle.isEmpty()) {
        tellOf(name, State::NotTried, untriedText(chart().obstacle));
    } else if (patient().credentials.organizationId.isEmpty()) {
        tellOf(name, State::Well,
               patient().credentials.ofProfile ? tr("That of the key; the profile names none.")
                                               : tr("That of the key; OPENAI_ORG_ID names none."));
    } else {
        tellOf(name, State::Well,
               patient().credentials.ofProfile
                   ? tr("That of the profile; the key belongs to it.")
                   : tr("That of OPENAI_ORG_ID; the key belongs to it."));
    }
}

void AnswerCheck::tellRead(const std::optional<ApiError> &error)
{
    const QString name = QStringLiteral("read");
    if (!error) {
        tellOf(name, State::Well, tr("The key may read the invites."));
    } else if (error->kind == Kind::MissingScope) {
        const ErrorText text = errorText(*error);
        tellOf(name, State::KeyWrong, text.what, text.advice);
    } else {
        tellOf(name, State::NotTried, untriedText(chart().obstacle));
    }
}

QString WriteCheck::impossibleId()
{
    return QStringLiteral("invite-none-vestibule-doctor");
}

void WriteCheck::onObstacle(const QString &why)
{
    if (patient().write)
        endUntried(why);
    else
        end(State::NotTried, tr("not tried (--write)"));
}

void WriteCheck::ask(InviteService *service)
{
    if (!patient().write) {
        onObstacle({});
        return;
    }
    count();
    m_call = service->deleteInvite(impossibleId());
    connect(m_call.get(), &ApiCall::finished, this, &WriteCheck::onAnswer);
}

void WriteCheck::onAnswer()
{
    if (m_call->result()) {
        end(State::Well, tr("The key may change the invites."));
        return;
    }
    const ApiError &error = m_call->result().error();
    if (error.kind == Kind::ReadOnly) {
        endUntried(tr("this profile is read-only."));
        return;
    }
    tellError(error.isAboutKey() ? State::KeyWrong : State::Wrong, error);
    emit done();
}

std::optional<ErrorText> keyEndWarning(qint64 end, qint64 now)
{
    const qint64 left = end - now;
    if (left > kToldBefore)
        return {};
    const int days = static_cast<int>(std::max<qint64>(left, 0) / kDaySeconds);
    return ErrorText{
        ExpiryCheck::tr("The key expires in %n day(s), on %1.", nullptr, days).arg(dayText(end)),
        ExpiryCheck::tr("Make a new one before, and give it to whoever uses this one.")};
}

void ExpiryCheck::ask(InviteService *service)
{
    m_ends = std::make_unique<KeyEnds>(service);
    connect(m_ends.get(), &KeyEnds::asked, this, [this] { count(); });
    connect(m_ends.get(), &KeyEnds::finished, this, &ExpiryCheck::onRead);
    m_ends->start();
}

void ExpiryCheck::onRead()
{
    if (const auto &error = m_ends->error()) {
        end(State::Note,
            tr("Until when the key lasts cannot be told: the list of keys was not read.") + u' '
                + errorText(*error).what);
        return;
    }
    const Credentials &credentials = patient().credentials;
    tellEnd(name(), credentials.adminKey);
    if (!credentials.writeKey.isEmpty())
        tellEnd(QStringLiteral("write-key-expiry"), credentials.writeKey);
    emit done();
}

void ExpiryCheck::tellEnd(const QString &name, const QString &key)
{
    const KeyEnds::End end = m_ends->endOf(key);
    switch (end.kind) {
    case KeyEnds::End::Kind::NotListed:
        tellOf(name, State::Note,
               tr("Until when the key lasts cannot be told: it is not in the list of keys."));
        return;
    case KeyEnds::End::Kind::SeveralAlike:
        tellOf(name, State::Note,
               tr("Until when the key lasts cannot be told: several keys in the list look like "
                  "it."));
        return;
    case KeyEnds::End::Kind::Never:
        tellOf(name, State::Well, tr("The key never expires."));
        return;
    case KeyEnds::End::Kind::At:
        break;
    }
    if (const auto warning = keyEndWarning(end.at, chart().service->clock().now()))
        tellOf(name, State::KeyWrong, warning->what, warning->advice);
    else
        tellOf(name, State::Well, tr("The key expires on %1.").arg(dayText(end.at)));
}

std::unique_ptr<Check> checkOfProjects(Chart &chart, const QString &name)
{
    return std::make_unique<NeighbourCheck<Project>>(
        chart, name, [](InviteService &service) { return service.listProjects({}, 1); },
        ServiceCheck::tr("Projects are shown by their IDs."));
}

std::unique_ptr<Check> checkOfUsers(Chart &chart, const QString &name)
{
    return std::make_unique<NeighbourCheck<Member>>(
        chart, name, [](InviteService &service) { return service.listMembers({}, 1); },
        ServiceCheck::tr("Who is a member already cannot be told."));
}

std::unique_ptr<Check> checkOfAuditLog(Chart &chart, const QString &name)
{
    return std::make_unique<NeighbourCheck<AuditEntry>>(
        chart, name, [](InviteService &service) { return service.listAuditLogs({}, {}, 1); },
        ServiceCheck::tr("Who invited somebody cannot be told."));
}

void PaceCheck::ask(InviteService * /*service*/)
{
    const QString all =
        tr("%n request(s) in %1 s", nullptr, chart().requests)
            .arg(QLocale().toString(double(chart().sinceFirst.elapsed()) / 1000, 'f', 1));
    QString text = chart().slowedDown == 0
        ? tr("%1, and the API let all of them through.", "n requests in n s").arg(all)
        : tr("%1, and the API asked to slow down %n time(s).", "n requests in n s",
             chart().slowedDown)
              .arg(all);
    if (const auto &seen = patient().paceSeen)
        text +=
            u' ' + tr("Earlier it allowed about %n request(s) a minute.", nullptr, qRound(*seen));
    end(chart().slowedDown == 0 ? State::Well : State::Note, text);
}

} // namespace Vestibule
