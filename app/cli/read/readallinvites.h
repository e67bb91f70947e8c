// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/inviteservice.h"
#include "api/pagereader.h"
#include "domain/changes/quickrefresh.h"
#include "remembered/rememberedlist.h"

#include <QObject>
#include <QSet>

#include <functional>
#include <optional>
#include <utility>

namespace Vestibule {

/// Reads all invites in server order, each id once although pages may overlap. Where the list is
/// remembered, it may ask for no more than can be new, and give the rest as it was.
class ReadAllInvites : public QObject
{
    Q_OBJECT

public:
    /// Longer lists are not kept for list(): a command takes little memory.
    static constexpr qsizetype kMostKept = 50'000;

    explicit ReadAllInvites(InviteService *service, QObject *parent = nullptr);
    ~ReadAllInvites() override;

    /// Before start(): what is remembered counts, as far as QuickRefresh says so. Of no use where
    /// the list was not whole.
    void setKnown(const RememberedList &known);
    void setKept(bool isKept) { m_isKept = isKept; } ///< the same: whether list() is wanted
    /// The same: these have to be as they are now. Where they are few, they are retrieved one by
    /// one, else the list is read whole.
    void setNeeded(std::function<bool(const Invite &)> isNeeded);
    void start(); ///< once
    void stop(); ///< neither a page nor the end comes any more

    [[nodiscard]] int count() const { return int(m_seen.size()); }
    /// A sentence about rows that could not be read and were left out; empty where there were none.
    [[nodiscard]] QString malformedText() const;
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }
    /// When the oldest row that arrived was read, by the server's clock in UTC milliseconds; 0
    /// where all were read now.
    [[nodiscard]] qint64 asOfMs() const { return m_asOfMs; }
    /// The whole list to be remembered, after finished(); nothing where it is not worth it.
    [[nodiscard]] std::optional<RememberedList> list() const;

signals:
    void arrived(const QList<Vestibule::Invite> &invites); ///< a page's, without those seen before
    void finished(); ///< once, at the end or at an error()

private:
    [[nodiscard]] PageTurner::Wants take(const Page<Invite> &page);
    [[nodiscard]] qint64 askedAtMs(const Page<Invite> &page) const;
    void onRead();
    void retrieveNeeded();
    void retrieveNext();
    void onRetrieved();
    void readRest();
    void readAhead();
    void giveKnown();
    void keep(const QList<Invite> &invites, qint64 readAtMs);

    InviteService *m_service;
    PageReader<Invite> m_reader;
    std::function<bool(const Invite &)> m_isNeeded;
    RememberedList m_known;
    QuickRefresh m_refresh;
    qsizetype m_place = 0; // in m_known, of what is looked at to be retrieved
    CallPtr<InviteDetails> m_call;
    QSet<qsizetype> m_retrieved; // places in m_known
    QSet<qsizetype> m_gone; // places in m_known
    // Of each id two hashes that know nothing of each other: a few bytes instead of a text, so
    // that a million invites can be read, and no two ids will ever be taken for one.
    QSet<std::pair<size_t, size_t>> m_seen;
    int m_malformed = 0;
    bool m_isKept = false;
    RememberedList m_list; // while m_isKept
    qint64 m_asOfMs = 0;
    std::optional<ApiError> m_error;
};

} // namespace Vestibule
