// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

namespace Vestibule {

/// What the desktop is asked to tell; plain text.
struct DesktopNotice
{
    enum class Kind { Run, Accepted, Expiring };

    Kind kind = Kind::Run;
    QString title;
    QString text; ///< may be empty

    friend bool operator==(const DesktopNotice &, const DesktopNotice &) = default;
};

/// A way to tell something outside of the window. There is one notice of a kind at a time: a later
/// one takes the place of the one before.
class NoticePort : public QObject
{
    Q_OBJECT

public:
    virtual void show(const DesktopNotice &notice) = 0;
    virtual void withdraw(DesktopNotice::Kind kind) = 0; ///< nothing happens where none is shown

signals:
    /// The desktop has it. Where there is nobody to tell it to, this never comes.
    void shown(Vestibule::DesktopNotice::Kind kind);
    /// It was clicked. `token` lets a window come to the front; it may be empty.
    void clicked(Vestibule::DesktopNotice::Kind kind, const QString &token);

protected:
    using QObject::QObject;
};

} // namespace Vestibule
