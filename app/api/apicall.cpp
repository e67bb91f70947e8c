// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/apicall.h"

#include "api/detail/callrunner.h"

namespace Vestibule {

ApiCall::ApiCall(std::unique_ptr<Detail::CallRunner> runner)
    : m_runner(std::move(runner))
{
    m_runner->attach(this);
}

ApiCall::~ApiCall() = default;

void ApiCall::cancel()
{
    m_runner->cancel();
}

void ApiCall::setQuiet(bool quiet)
{
    m_runner->setQuiet(quiet);
}

bool ApiCall::isFinished() const
{
    return m_runner->isFinished();
}

Wait ApiCall::wait() const
{
    return m_runner->wait();
}

QString ApiCall::requestId() const
{
    return m_runner->requestId();
}

void CallDeleter::operator()(ApiCall *call) const
{
    // Inside one of its own signals the call is still on the stack.
    const bool onStack = call->m_runner->isEmitting();
    call->disconnect();
    if (!onStack) {
        delete call;
        return;
    }
    call->m_runner->cancel();
    call->deleteLater();
}

} // namespace Vestibule
