// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/read/exporttarget.h"

#include "cli/terminal/commandtext.h"
#include "exchange/wholefile.h"
#include "journal/journalfolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace Vestibule {

namespace {

class StdoutDevice final : public QIODevice
{
public:
    explicit StdoutDevice(Console &console)
        : m_console(console)
    { }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        if (m_console.write(QByteArray::fromRawData(data, size)))
            return size;
        setErrorString(m_console.writeError());
        return -1;
    }

private:
    Console &m_console;
};

std::unique_ptr<QIODevice> makeDevice(const QString &path, Console &console)
{
    if (path == QLatin1String("-"))
        return std::make_unique<StdoutDevice>(console);
    const QFileInfo target(path);
    // To replace a device or a pipe with a file would be a nasty surprise.
    if (target.exists() && !target.isFile() && !target.isDir())
        return std::make_unique<QFile>(path);
    return std::make_unique<QSaveFile>(path);
}

/// What a run is gone on with would be replaced.
bool isAmongJournals(const QString &path)
{
    const QFileInfo target(path);
    const QString folder = target.exists() ? QFileInfo(target.canonicalFilePath()).path()
                                           : target.absoluteDir().canonicalPath();
    return !folder.isEmpty() && folder == QDir(JournalFolder::usual()).canonicalPath();
}

} // namespace

ExportTarget::ExportTarget(const QString &path, Console &console)
    : m_device(makeDevice(path, console))
    , m_isAmongJournals(isAmongJournals(path))
{ }

ExportTarget::~ExportTarget() = default;

QIODevice *ExportTarget::open()
{
    if (m_isAmongJournals)
        return nullptr;
    return m_device->open(QIODevice::WriteOnly) ? m_device.get() : nullptr;
}

bool ExportTarget::replaces() const
{
    return qobject_cast<QSaveFile *>(m_device.get()) != nullptr;
}

bool ExportTarget::commit()
{
    if (auto *file = qobject_cast<QSaveFile *>(m_device.get()))
        return commitWhole(*file);
    auto *device = qobject_cast<QFileDevice *>(m_device.get());
    return !device || device->flush();
}

QString ExportTarget::errorText() const
{
    return m_isAmongJournals ? CommandText::tr("the run journals are stored there")
                             : m_device->errorString();
}

} // namespace Vestibule
