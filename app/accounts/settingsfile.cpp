// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accounts/settingsfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStringDecoder>
#include <QTemporaryFile>

#include <algorithm>

namespace Vestibule {

namespace {

constexpr qint64 kMostBytes = 1024 * 1024; // a few thousand views
constexpr int kMostAside = 20; // files that are kept
constexpr QFile::Permissions kOwnersAlone = QFile::ReadOwner | QFile::WriteOwner;

/// One value as QSettings takes it apart: pieces between commas, without quotes and escapes.
class ValueCheck
{
public:
    explicit ValueCheck(QByteArrayView value)
        : m_value(value)
    { }

    [[nodiscard]] bool isSound()
    {
        bool quoted = false;
        while (m_at < m_value.size()) {
            const char c = m_value[m_at++];
            if (c == '\\') {
                if (m_at == m_value.size())
                    return false; // would go on with the next line
                unescape();
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                if (!isSoundPiece())
                    return false;
                m_piece.clear();
            } else if ((c != ' ' && c != '\t') || !m_piece.isEmpty()) {
                m_piece += c;
            }
        }
        return !quoted && isSoundPiece();
    }

private:
    void unescape()
    {
        const char c = m_value[m_at++];
        int base = c == 'x' ? 16 : 8;
        QByteArray digits = base == 8 && c >= '0' && c <= '7' ? QByteArray(1, c) : QByteArray();
        if (c != 'x' && digits.isEmpty()) {
            m_piece += c; // a letter with a meaning of its own begins no name of a type
            return;
        }
        while (m_at < m_value.size() && isDigit(m_value[m_at], base))
            digits += m_value[m_at++];
        const uint unit = digits.toUInt(nullptr, base) & 0xFFFF;
        m_piece += unit < 0x80 ? static_cast<char>(unit) : '?';
    }

    [[nodiscard]] static bool isDigit(char c, int base)
    {
        return (c >= '0' && c <= (base == 8 ? '7' : '9'))
            || (base == 16 && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
    }

    [[nodiscard]] bool isSoundPiece() const
    {
        if (!m_piece.startsWith('@') || m_piece.startsWith("@@"))
            return true;
        // These unpack nothing.
        return m_piece.startsWith("@ByteArray(") || m_piece.startsWith("@String(")
            || m_piece.startsWith("@Invalid(");
    }

    QByteArrayView m_value;
    qsizetype m_at = 0;
    QByteArray m_piece;
};

bool isSoundLine(QByteArrayView line)
{
    if (line.isEmpty() || line.startsWith(';') || line.startsWith('#'))
        return true;
    if (line.startsWith('['))
        return line.endsWith(']');
    const qsizetype equals = line.indexOf('=');
    if (equals <= 0 || line.first(equals).contains('"') || line.first(equals).endsWith('\\'))
        return false;
    return ValueCheck(line.sliced(equals + 1)).isSound();
}

QString freeNameBeside(const QString &path)
{
    for (int i = 1; i < kMostAside; ++i) {
        const QString name = QStringLiteral("%1.unreadable-%2").arg(path).arg(i);
        if (!QFile::exists(name))
            return name;
    }
    const QString last = QStringLiteral("%1.unreadable-%2").arg(path).arg(kMostAside);
    QFile::remove(last);
    return last;
}

} // namespace

QString fileBesideSettings(const QString &name)
{
    // Of a neighbour, since the file itself would be read.
    const QSettings beside(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("vestibule"),
                           QStringLiteral("place"));
    return QFileInfo(beside.fileName()).dir().filePath(name);
}

bool isSettingsText(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(0)))
        return false;
    const QList<QByteArray> lines = bytes.split('\n');
    return std::all_of(lines.cbegin(), lines.cend(),
                       [](const QByteArray &line) { return isSoundLine(line.trimmed()); });
}

bool isSettingsFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return true;
    // Never a pipe or a device, which could hold the program up for good.
    if (!info.isFile() || info.size() > kMostBytes)
        return false;
    QFile file(path);
    // One that cannot be opened can be written by nobody either.
    return !file.open(QIODevice::ReadOnly) || isSettingsText(file.readAll());
}

QString setAsideUnreadable(const QString &path)
{
    if (isSettingsFile(path))
        return {};
    return moveAside(path);
}

QString moveAside(const QString &path)
{
    const QString aside = freeNameBeside(path);
    return QFile::rename(path, aside) ? aside : path;
}

void makePrivate(const QString &path)
{
    if (QFileInfo::exists(path)) {
        QFile::setPermissions(path, kOwnersAlone);
        return;
    }
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    (void)file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwnersAlone);
}

QString whyUnwritable(const QString &path)
{
    QFile present(path);
    if (present.exists() && !present.open(QIODevice::ReadWrite))
        return present.errorString();
    QTemporaryFile probe(path + QStringLiteral(".XXXXXX"));
    if (!probe.open() || probe.write(QByteArray(4096, ' ')) < 0 || !probe.flush())
        return probe.errorString();
    return QCoreApplication::translate("Vestibule::Settings", "the file could not be replaced");
}

} // namespace Vestibule
