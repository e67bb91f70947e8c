// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/pagereader.h"

namespace Vestibule {

void PageTurner::start()
{
    dropCall();
    m_walk.restart();
    resume();
}

void PageTurner::resume()
{
    dropCall();
    m_running = true;
    m_cancelled = false;
    m_atEnd = false;
    m_stuck = false;
    m_error.reset();
    request();
}

void PageTurner::cancel()
{
    m_cancelled = true; // for a page that is being taken
    if (asked() != nullptr)
        asked()->cancel();
}

void PageTurner::stop()
{
    m_running = false;
    dropCall();
}

void PageTurner::setQuiet(bool quiet)
{
    m_quiet = quiet;
    if (asked() != nullptr)
        asked()->setQuiet(quiet);
}

void PageTurner::dropCall()
{
    ++m_round;
    const bool waited = bool(wait());
    if (drop())
        m_walk.goBack();
    if (waited)
        emit waitingChanged();
}

void PageTurner::request()
{
    ask(m_walk.cursor());
    listen();
}

// The cursor is read before the page, which takes longer.
bool PageTurner::askAhead(const QString &cursor)
{
    const bool mayAsk = m_ahead && m_running && !m_cancelled && m_walk.leadsOn(cursor);
    if (!mayAsk || !askBehind(cursor))
        return false;
    listen();
    return true;
}

void PageTurner::listen()
{
    asked()->setQuiet(m_quiet);
    asked()->setAskAhead([this](const QString &cursor) { return askAhead(cursor); });
    connect(asked(), &ApiCall::waitingChanged, this, &PageTurner::waitingChanged);
    connect(asked(), &ApiCall::finished, this, &PageTurner::onAnswer);
}

// Before the page is taken, so that whoever stops there goes on behind it.
void PageTurner::advance(const QString &cursor)
{
    m_atEnd = cursor.isEmpty();
    m_stuck = !m_atEnd && !m_walk.goOn(cursor);
}

void PageTurner::onTaken(Wants wants, const QString &requestId, int round)
{
    if (round != m_round)
        return; // it was stopped, or begun anew, meanwhile
    if (m_atEnd || wants == Wants::Enough) {
        dropCall(); // asked for ahead
        finish({});
    } else if (m_stuck)
        finish(ApiError{.kind = ApiError::Kind::CursorStuck, .requestId = requestId});
    else if (asked() != nullptr)
        return; // ahead, and cancelled where all was
    else if (m_cancelled)
        finish(ApiError{.kind = ApiError::Kind::Cancelled});
    else
        request();
}

void PageTurner::onError(const ApiError &error)
{
    if (!m_walk.givesUpCursor(error)) {
        finish(error);
        return;
    }
    emit restarted();
    if (m_running && asked() == nullptr)
        request();
}

void PageTurner::finish(const std::optional<ApiError> &error)
{
    m_running = false;
    m_error = error;
    emit finished();
}

} // namespace Vestibule
