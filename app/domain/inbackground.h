// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFutureWatcher>
#include <QPromise>

#include <memory>
#include <optional>
#include <thread>
#include <type_traits>
#include <utility>

namespace Vestibule {

/// Does `work` in a thread of its own, then calls `then` with what it gave in the thread of
/// `context`, unless that has gone meanwhile. What `work` holds is let go before `then`. Nobody
/// waits for the thread, not even the end of the program: a drive that it looks at may be gone.
template <typename Work, typename Then>
void inBackground(QObject *context, Work work, Then then)
{
    using Result = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Result>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, then = std::move(then)]() mutable {
                         watcher->deleteLater();
                         then(watcher->result());
                     });
    auto promise = std::make_shared<QPromise<Result>>();
    watcher->setFuture(promise->future());
    promise->start();
    std::thread([promise = std::move(promise),
                 work = std::optional<Work>(std::move(work))]() mutable {
        promise->addResult((*work)());
        work.reset();
        promise->finish();
    }).detach();
}

} // namespace Vestibule
