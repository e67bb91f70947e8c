// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/page.h"
#include "domain/result.h"
#include "domain/wait.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace Vestibule {

namespace Detail {
class CallRunner;
struct Answer;
} // namespace Detail

/// One request on its way, with whatever waiting and repeating the API's rules ask for.
///
/// Signal order: waitingChanged() any number of times, then finished() exactly once, always from
/// the event loop and never from within the function that made the call. After finished() the
/// result does not change. Dropping the CallPtr stops the request without any further signal.
class ApiCall : public QObject
{
    Q_OBJECT

public:
    ~ApiCall() override;

    /// Stops the request; finished() follows with ApiError::Kind::Cancelled, or, where a POST or
    /// DELETE was already sent, OutcomeUnknown. Without effect once finished.
    void cancel();
    /// Quiet: nobody waits for it. It is sent only while nothing that somebody waits for is queued
    /// or in flight, to whatever endpoint, and while the pace leaves room. May change at any time.
    void setQuiet(bool quiet);
    [[nodiscard]] bool isFinished() const;
    [[nodiscard]] Wait wait() const;
    /// For a page of a list. `ask` is given the cursor of the next page as soon as this one has
    /// come, where the end of the answer tells it, and says whether it has asked for that page.
    /// Then this one is decoded behind that request, and may come to another cursor, or to an
    /// error.
    void setAskAhead(std::function<bool(const QString &cursor)> ask)
    {
        m_askAhead = std::move(ask);
    }
    /// x-request-id of the latest answer, whatever it said; empty where there is none.
    [[nodiscard]] QString requestId() const;

signals:
    void waitingChanged();
    void finished();

protected:
    explicit ApiCall(std::unique_ptr<Detail::CallRunner> runner);

private:
    friend class Detail::CallRunner;
    friend struct CallDeleter;
    /// Stores the decoded answer, or says why it cannot be decoded.
    virtual std::optional<ApiError> accept(const Detail::Answer &answer) = 0;
    virtual void fail(ApiError error) = 0;

    std::unique_ptr<Detail::CallRunner> m_runner;
    std::function<bool(const QString &)> m_askAhead;
};

/// A call whose answer is a T.
template <typename T>
class Call final : public ApiCall
{
public:
    using Decoder = std::function<Result<T>(const Detail::Answer &)>;

    Call(std::unique_ptr<Detail::CallRunner> runner, Decoder decoder)
        : ApiCall(std::move(runner))
        , m_decoder(std::move(decoder))
    { }

    /// Valid from finished() on; before it, an error of kind Cancelled.
    [[nodiscard]] const Result<T> &result() const { return m_result; }

private:
    std::optional<ApiError> accept(const Detail::Answer &answer) override
    {
        m_result = m_decoder(answer);
        return m_result ? std::nullopt : std::optional<ApiError>(m_result.error());
    }
    void fail(ApiError error) override { m_result = Unexpected(std::move(error)); }

    Decoder m_decoder;
    Result<T> m_result = Unexpected(ApiError{.kind = ApiError::Kind::Cancelled});
};

/// A page of a list. Its rows are read when they are asked for, so that the next page can be asked
/// for before.
template <typename T>
class Call<Page<T>> final : public ApiCall
{
public:
    using Decoder = std::function<Result<UnreadPage<T>>(const Detail::Answer &)>;

    Call(std::unique_ptr<Detail::CallRunner> runner, Decoder decoder)
        : ApiCall(std::move(runner))
        , m_decoder(std::move(decoder))
    { }

    /// As result(), but the rows may still be missing.
    [[nodiscard]] const Result<Page<T>> &head() const { return m_result; }
    /// Valid from finished() on; before it, an error of kind Cancelled.
    [[nodiscard]] const Result<Page<T>> &result() const
    {
        if (const auto read = std::exchange(m_read, nullptr))
            read(*m_result);
        return m_result;
    }

private:
    std::optional<ApiError> accept(const Detail::Answer &answer) override
    {
        Result<UnreadPage<T>> page = m_decoder(answer);
        if (!page)
            return page.error();
        m_read = std::move(page->read);
        m_result = std::move(page->head);
        return std::nullopt;
    }
    void fail(ApiError error) override { m_result = Unexpected(std::move(error)); }

    Decoder m_decoder;
    mutable std::function<void(Page<T> &)> m_read; // null: the rows are there
    mutable Result<Page<T>> m_result = Unexpected(ApiError{.kind = ApiError::Kind::Cancelled});
};

/// Cancels silently, then deletes from the event loop, so a CallPtr may be reset in the handler of
/// its own finished().
struct CallDeleter
{
    void operator()(ApiCall *call) const;
};

template <typename T>
using CallPtr = std::unique_ptr<Call<T>, CallDeleter>;

} // namespace Vestibule
