// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/inviteservice.h"
#include "remembered/listmemory.h"

#include <QObject>

namespace Vestibule {

/// Whether the API takes a key: one request for one invite, before the key is kept or what is open
/// is left for it. One that it calls invalid opens no remembered list any more.
class KeyTrial : public QObject
{
    Q_OBJECT

public:
    enum class Verdict {
        Taken,
        Refused, ///< by the API, or for what the key may not do: another key is what helps
        NotTold, ///< nobody could say, for a reason that is not the key's
    };

    /// Begins at once; deleting it ends the trial without a word.
    KeyTrial(const Credentials &credentials, const ListMemory &memory, QObject *parent = nullptr);

    [[nodiscard]] Verdict verdict() const; ///< from finished() on
    [[nodiscard]] ApiError error() const; ///< where it was not taken

signals:
    void finished(); ///< once, never from within the constructor

private:
    InviteService m_service;
    CallPtr<Page<Invite>> m_call;
};

} // namespace Vestibule
