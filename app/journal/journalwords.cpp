// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journalwords.h"

#include <QLatin1String>

#include <algorithm>
#include <iterator>

namespace Vestibule::JournalWords {

namespace {

template <typename Value>
struct Word
{
    Value value;
    const char *word;
};

constexpr Word<StepKind> kStepKinds[] = {
    {StepKind::Create, "create"},
    {StepKind::Revoke, "revoke"},
    {StepKind::Resend, "resend"},
    {StepKind::Change, "change"},
};
constexpr Word<StepState> kStepStates[] = {
    {StepState::Queued, "queued"}, {StepState::Sent, "sent"},       {StepState::Done, "done"},
    {StepState::Failed, "failed"}, {StepState::Unknown, "unknown"}, {StepState::Skipped, "skipped"},
};
constexpr Word<SkipReason> kSkipReasons[] = {
    {SkipReason::None, "none"},
    {SkipReason::Accepted, "accepted"},
    {SkipReason::AlreadyPending, "already-pending"},
    {SkipReason::AlreadyMember, "already-member"},
    {SkipReason::LeftOut, "left-out"},
    {SkipReason::EarlierUnknown, "may-be-under-way"},
    {SkipReason::JustInvited, "just-invited"},
    {SkipReason::Guarded, "not-allowed"},
};
constexpr Word<RunState> kRunStates[] = {
    {RunState::Running, "running"},
    {RunState::Paused, "paused"},
    {RunState::Stopped, "stopped"},
    {RunState::Finished, "finished"},
};
constexpr Word<ProjectChoice::Kind> kProjectKinds[] = {
    {ProjectChoice::Kind::Default, "default"},
    {ProjectChoice::Kind::None, "none"},
    {ProjectChoice::Kind::Chosen, "chosen"},
};
constexpr Word<ApiError::Kind> kErrorKinds[] = {
    {ApiError::Kind::Cancelled, "cancelled"},
    {ApiError::Kind::NoKey, "no-key"},
    {ApiError::Kind::ReadOnly, "read-only"},
    {ApiError::Kind::InsecureAddress, "insecure-address"},
    {ApiError::Kind::UnusableAddress, "unusable-address"},
    {ApiError::Kind::UnusableProxy, "unusable-proxy"},
    {ApiError::Kind::UnusableCaFile, "unusable-ca-file"},
    {ApiError::Kind::InvalidArgument, "invalid-argument"},
    {ApiError::Kind::HostNotFound, "host-not-found"},
    {ApiError::Kind::Connection, "connection"},
    {ApiError::Kind::Timeout, "timeout"},
    {ApiError::Kind::ProxyRefused, "proxy-refused"},
    {ApiError::Kind::Tls, "tls"},
    {ApiError::Kind::Redirect, "redirect"},
    {ApiError::Kind::TooLarge, "too-large"},
    {ApiError::Kind::BadAnswer, "bad-answer"},
    {ApiError::Kind::CursorStuck, "cursor-stuck"},
    {ApiError::Kind::InvalidKey, "invalid-key"},
    {ApiError::Kind::MissingScope, "missing-scope"},
    {ApiError::Kind::WrongOrganization, "wrong-organization"},
    {ApiError::Kind::AddressNotAllowed, "address-not-allowed"},
    {ApiError::Kind::Forbidden, "forbidden"},
    {ApiError::Kind::BadRequest, "bad-request"},
    {ApiError::Kind::AlreadyMember, "already-member"},
    {ApiError::Kind::AlreadyAccepted, "already-accepted"},
    {ApiError::Kind::NotFound, "not-found"},
    {ApiError::Kind::Gateway, "gateway"},
    {ApiError::Kind::WrongAddress, "wrong-address"},
    {ApiError::Kind::QuotaUsedUp, "quota-used-up"},
    {ApiError::Kind::RateLimited, "rate-limited"},
    {ApiError::Kind::ServerError, "server-error"},
    {ApiError::Kind::OutcomeUnknown, "outcome-unknown"},
};

constexpr Word<SnapshotChoice> kSnapshotChoices[] = {
    {SnapshotChoice::NotAsked, "not-asked"},
    {SnapshotChoice::Keep, "keep"},
    {SnapshotChoice::Leave, "leave"},
};

constexpr Word<RowFault> kRowFaults[] = {
    {RowFault::None, "none"},
    {RowFault::Quotes, "quotes"},
    {RowFault::TooManyCells, "too-many-cells"},
};

template <typename Value, std::size_t count>
QString wordIn(const Word<Value> (&words)[count], Value value)
{
    const auto found = std::find_if(std::begin(words), std::end(words),
                                    [value](const auto &word) { return word.value == value; });
    Q_ASSERT(found != std::end(words));
    return found == std::end(words) ? QString() : QString::fromLatin1(found->word);
}

template <typename Value, std::size_t count>
std::optional<Value> valueIn(const Word<Value> (&words)[count], const QString &text)
{
    const auto found = std::find_if(std::begin(words), std::end(words), [&text](const auto &word) {
        return text == QLatin1String(word.word);
    });
    return found == std::end(words) ? std::nullopt : std::optional(found->value);
}

} // namespace

QString wordOf(StepKind kind)
{
    return wordIn(kStepKinds, kind);
}

QString wordOf(StepState state)
{
    return wordIn(kStepStates, state);
}

QString wordOf(SkipReason reason)
{
    return wordIn(kSkipReasons, reason);
}

QString wordOf(RunState state)
{
    return wordIn(kRunStates, state);
}

QString wordOf(ProjectChoice::Kind kind)
{
    return wordIn(kProjectKinds, kind);
}

QString wordOf(ApiError::Kind kind)
{
    return wordIn(kErrorKinds, kind);
}

QString wordOf(SnapshotChoice choice)
{
    return wordIn(kSnapshotChoices, choice);
}

QString wordOf(RowFault fault)
{
    return wordIn(kRowFaults, fault);
}

template <>
std::optional<StepKind> valueOf(const QString &word)
{
    return valueIn(kStepKinds, word);
}

template <>
std::optional<StepState> valueOf(const QString &word)
{
    return valueIn(kStepStates, word);
}

template <>
std::optional<SkipReason> valueOf(const QString &word)
{
    return valueIn(kSkipReasons, word);
}

template <>
std::optional<RunState> valueOf(const QString &word)
{
    return valueIn(kRunStates, word);
}

template <>
std::optional<ProjectChoice::Kind> valueOf(const QString &word)
{
    return valueIn(kProjectKinds, word);
}

template <>
std::optional<ApiError::Kind> valueOf(const QString &word)
{
    return valueIn(kErrorKinds, word);
}

template <>
std::optional<SnapshotChoice> valueOf(const QString &word)
{
    return valueIn(kSnapshotChoices, word);
}

template <>
std::optional<RowFault> valueOf(const QString &word)
{
    return valueIn(kRowFaults, word);
}

} // namespace Vestibule::JournalWords
