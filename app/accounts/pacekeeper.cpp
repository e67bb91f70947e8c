// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/pacekeeper.h"

#include "domain/inbackground.h"

#include <QDateTime>

#include <thread>
#include <utility>

namespace Vestibule {

void PaceKeeper::teach(const PaceFile &file, const Credentials &credentials, InviteService *service)
{
    inBackground(
        service,
        [file, credentials, before = m_kept] {
            if (before.valid())
                before.wait();
            return file.paces(credentials);
        },
        [service](const QList<KnownPace> &paces) {
            service->setPaces(paces, QDateTime::currentMSecsSinceEpoch());
        });
}

void PaceKeeper::keep(const PaceFile &file, const Credentials &credentials,
                      const InviteService &service)
{
    std::packaged_task<void()> task([file, credentials, before = m_kept,
                                     paces = service.paces(QDateTime::currentMSecsSinceEpoch())] {
        if (before.valid())
            before.wait();
        file.keep(credentials, paces);
    });
    m_kept = task.get_future().share();
    std::thread(std::move(task)).detach(); // a drive that has gone holds up nothing
}

void PaceKeeper::waitFor(std::chrono::milliseconds most) const
{
    if (m_kept.valid())
        m_kept.wait_for(most);
}

} // namespace Vestibule
