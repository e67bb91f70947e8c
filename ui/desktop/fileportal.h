// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QDBusConnection;
class QObject;

namespace Vestibule {

/// Has Qt open the file dialogs of the desktop by its portal (org.freedesktop.portal.FileChooser),
/// where there may be one and the person chose no other theme for Qt. It has to live while the
/// application is built. Until useFilePortal() has found the portal, dialogs are Qt's own.
class FilePortalTheme
{
public:
    FilePortalTheme();
    ~FilePortalTheme(); ///< programs that this one starts choose for themselves
    FilePortalTheme(const FilePortalTheme &) = delete;
    FilePortalTheme &operator=(const FilePortalTheme &) = delete;

private:
    bool m_isChosen;
};

/// Asks the portal whether it opens files, and lets Qt use it from then on. Nothing happens where
/// FilePortalTheme did not choose it. `context` has to be there when the answer comes.
void useFilePortal(QDBusConnection bus, QObject *context);

} // namespace Vestibule
