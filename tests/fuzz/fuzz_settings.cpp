// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/settings.h"
#include "accounts/settingsfile.h"

#include "fuzz/promise.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Vestibule;

namespace {

void readAll(const Settings &settings)
{
    require(settings.sideBarWidth() >= 0 && settings.sideBarWidth() < 10'000, "a width fits");
    require(settings.detailsWidth() >= 0 && settings.detailsWidth() < 10'000, "a width fits");
    require(settings.sortColumn() >= -1, "a column or none");
    require(settings.reviewOwnerDays() >= 0 && settings.reviewOwnerDays() < 10'000, "days fit");
    require(settings.savedViews().size() <= 1000, "views have a bound");
    (void)settings.windowGeometry();
    (void)settings.windowState();
    (void)settings.tableHeader();
    (void)settings.sortDescending();
    (void)settings.keyWasStored(QStringLiteral("https://example.com"));
    (void)settings.exportFolder();
    (void)settings.exportFormat();
    (void)settings.reviewDomains();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir folder;
    static int number = 0;
    const QByteArray bytes = bytesOf(data, size);
    // A name of its own each time: QSettings remembers what it read of a file.
    const QString path = folder.filePath(QStringLiteral("%1.ini").arg(++number));
    {
        QFile file(path);
        require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "a disk");
    }
    QString aside;
    {
        Settings settings(path);
        aside = settings.setAside();
        require(aside.isEmpty() == isSettingsText(bytes), "what is no settings file is set aside");
        readAll(settings);
        settings.setSavedViews({{QStringLiteral("a"), QStringLiteral("@Variant(\n\"")}});
        settings.setSortColumn(3);
    }
    {
        const Settings again(path);
        require(again.setAside().isEmpty(), "what was written is read again");
        require(again.sortColumn() == 3 && again.savedViews().size() == 1, "and is the same");
        readAll(again);
    }
    if (!aside.isEmpty()) {
        QFile kept(aside);
        require(kept.open(QIODevice::ReadOnly) && kept.readAll() == bytes, "nothing is lost");
        kept.remove();
    }
    QFile::remove(path);
    return 0;
}
