// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/apicall.h"
#include "domain/page.h"
#include "domain/pagewalk.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <optional>
#include <utility>

namespace Vestibule {

/// Turns the pages of a list, one after the other, by the API's cursor rules: see PageWalk. What
/// stands on them is the matter of PageReader.
class PageTurner : public QObject
{
    Q_OBJECT

public:
    /// What whoever takes a page says.
    enum class Wants { More, Enough };

    void start(); ///< from the top, whatever was in flight
    void resume(); ///< behind the last page that was taken, or with the one that failed again
    void cancel(); ///< finished() follows, with ApiError::Kind::Cancelled where more was to come
    void stop(); ///< finished() does not come
    /// Its requests, the present one too, are as ApiCall::setQuiet() says; not so at first.
    void setQuiet(bool quiet);
    /// Whether the next page is asked for before the present one is taken: for whoever is going to
    /// read all. It is dropped where Enough is said. Not so at first.
    void setAhead(bool ahead) { m_ahead = ahead; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] bool isAtEnd() const { return m_atEnd; } ///< the last page came
    /// More was said to come, by a cursor that leads nowhere: an error for who wants More.
    [[nodiscard]] bool isStuck() const { return m_stuck; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    [[nodiscard]] Wait wait() const { return asked() != nullptr ? asked()->wait() : Wait{}; }

signals:
    void restarted(); ///< a cursor was refused: from the top once more, pages come that came before
    void waitingChanged();
    void finished(); ///< never from within start() or resume()

protected:
    using QObject::QObject;

    virtual void ask(const QString &after) = 0; ///< for a page
    /// The same, before the page that has come is decoded; false where that one is not the next to
    /// be taken.
    [[nodiscard]] virtual bool askBehind(const QString &after) = 0;
    [[nodiscard]] virtual ApiCall *asked() const = 0; ///< nullptr: nothing is in flight
    [[nodiscard]] virtual bool drop() = 0; ///< whether a page had come and was not taken
    virtual void onAnswer() = 0;

    void advance(const QString &cursor); ///< of the page that came; empty: it is the last one
    [[nodiscard]] bool asksAhead() const { return m_ahead && !m_atEnd && !m_stuck; }
    void request();
    /// Goes up when it is stopped or begun anew.
    [[nodiscard]] int round() const { return m_round; }
    void onTaken(Wants wants, const QString &requestId, int round);
    void onError(const ApiError &error);

private:
    void dropCall();
    [[nodiscard]] bool askAhead(const QString &cursor);
    void listen();
    void finish(const std::optional<ApiError> &error);

    PageWalk m_walk;
    int m_round = 0;
    bool m_quiet = false;
    bool m_ahead = false;
    bool m_running = false;
    bool m_cancelled = false; // while a page was taken
    bool m_atEnd = false;
    bool m_stuck = false;
    std::optional<ApiError> m_error;
};

/// Reads a list of Ts, page by page.
template <typename T>
class PageReader final : public PageTurner
{
public:
    using Ask = std::function<CallPtr<Page<T>>(const QString &after)>;
    /// May call anything here, and delete the reader.
    using Take = std::function<Wants(const Page<T> &)>;

    PageReader(Ask ask, Take take, QObject *parent = nullptr)
        : PageTurner(parent)
        , m_ask(std::move(ask))
        , m_take(std::move(take))
    { }

private:
    void ask(const QString &after) override { m_call = m_ask(after); }
    [[nodiscard]] bool askBehind(const QString &after) override
    {
        if (m_taking || m_arrived || m_decoded)
            return false;
        m_decoded = std::move(m_call);
        m_behind = after;
        ask(after);
        return true;
    }
    ApiCall *asked() const override { return m_call.get(); }
    [[nodiscard]] bool drop() override
    {
        m_decoded.reset();
        m_call.reset();
        return std::exchange(m_arrived, nullptr) != nullptr;
    }

    void onAnswer() override
    {
        if (m_taking)
            return; // whoever takes a page runs an event loop; this one has its turn behind that
        if (m_decoded) {
            onDecoded();
            return;
        }
        const QPointer<PageReader> self(this);
        const int before = round();
        takeArrived(); // it refused at once
        if (!self || round() != before)
            return;
        takeOrAskAhead(std::move(m_call)); // whoever takes the page may ask for another
    }

    void onDecoded()
    {
        if (!m_decoded->isFinished())
            return; // the one behind it has failed at once, and has its turn then
        auto call = std::move(m_decoded);
        const Result<Page<T>> &head = call->head();
        if (head && head->hasMore && head->cursor == m_behind) {
            advance(head->cursor);
            take(std::move(call));
            return;
        }
        m_call.reset(); // it is not what comes next
        takeOrAskAhead(std::move(call));
    }

    void takeOrAskAhead(CallPtr<Page<T>> call)
    {
        const Result<Page<T>> &head = call->head();
        if (!head) {
            onError(head.error());
            return;
        }
        advance(head->hasMore ? head->cursor : QString());
        if (!asksAhead()) {
            take(std::move(call));
            return;
        }
        m_arrived = std::move(call);
        request(); // which leaves before what is queued behind it
        QMetaObject::invokeMethod(
            this, [this] { takeArrived(); }, Qt::QueuedConnection);
    }

    void takeArrived()
    {
        if (m_arrived)
            take(std::move(m_arrived));
    }

    void take(CallPtr<Page<T>> call)
    {
        const QPointer<PageReader> self(this);
        const int before = round();
        const Take take = m_take;
        m_taking = true;
        const Wants wants = take(*call->result());
        if (!self)
            return;
        m_taking = false;
        onTaken(wants, call->requestId(), before);
        if (self && m_call && m_call->isFinished())
            onAnswer();
    }

    Ask m_ask;
    Take m_take;
    CallPtr<Page<T>> m_call;
    bool m_taking = false;
    CallPtr<Page<T>> m_decoded; // has come and is being decoded, while m_call is behind it
    QString m_behind; // that cursor
    CallPtr<Page<T>> m_arrived; // still to be taken, while the next one is asked for
};

} // namespace Vestibule
