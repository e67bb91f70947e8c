// SPDX-FileCopyrightText: 2026 The Vestibule contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/route/authorities.h"

#include "api/route/cafile.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QSet>

namespace Vestibule {

namespace {

constexpr auto kCaFile = QLatin1String("SSL_CERT_FILE");
constexpr auto kCaFolder = QLatin1String("SSL_CERT_DIR");

/// Each once, however many names it has.
QByteArrayList bytesBelow(const QString &folders)
{
    QByteArrayList found;
    QSet<QString> seen;
    const QStringList paths = folders.split(u':', Qt::SkipEmptyParts);
    for (const QString &path : paths) {
        QDirIterator files(path, QDir::Files);
        while (files.hasNext()) {
            const QString file = QFileInfo(files.next()).canonicalFilePath();
            const qsizetype before = seen.size();
            seen.insert(file);
            if (seen.size() > before)
                found += bytesOfCaFile(file).value_or(QByteArray());
        }
    }
    return found;
}

void takeCertificates(Authorities &authorities, const Result<QByteArray> &bytes,
                      const QString &path, const QString &source)
{
    auto certificates = certificatesOf(bytes, path);
    if (certificates) {
        authorities.chosen += *certificates;
    } else if (!authorities.error) {
        authorities.error = certificates.error();
        authorities.error->source = source;
    }
}

/// What is trusted where nobody chooses; the system's are read when they are wanted.
QList<QSslCertificate> usualAuthorities()
{
    const QList<QSslCertificate> set = QSslConfiguration::defaultConfiguration().caCertificates();
    return set.isEmpty() ? QSslConfiguration::systemCaCertificates() : set;
}

} // namespace

bool areAuthoritiesChosen(const QString &caFile, const QProcessEnvironment &variables)
{
    return !caFile.isEmpty() || !variables.value(kCaFile).isEmpty()
        || !variables.value(kCaFolder).isEmpty();
}

AuthorityFiles readAuthorities(const QString &caFile, const QProcessEnvironment &variables)
{
    AuthorityFiles files;
    files.file = caFile;
    if (!caFile.isEmpty())
        files.ofFile = bytesOfCaFile(caFile);
    const QString file = variables.value(kCaFile);
    const QString folders = variables.value(kCaFolder);
    files.inFolders = bytesBelow(folders);
    if (!file.isEmpty()) {
        files.variable = kCaFile;
        files.place = file;
        files.ofVariable = bytesOfCaFile(file);
    } else if (!folders.isEmpty()) {
        files.variable = kCaFolder;
        files.place = folders;
        files.ofVariable = caFailure(folders, QStringLiteral("other")); // unless they do hold some
    }
    return files;
}

Authorities authoritiesIn(const AuthorityFiles &files)
{
    Authorities authorities;
    const bool isReplaced = !files.variable.isEmpty();
    if (!isReplaced && files.file.isEmpty())
        return authorities;
    for (const QByteArray &bytes : files.inFolders)
        authorities.chosen += certificatesIn(bytes);
    const bool isFolder = files.variable == kCaFolder;
    if (isReplaced && (!isFolder || authorities.chosen.isEmpty()))
        takeCertificates(authorities, files.ofVariable, files.place, files.variable);
    if (!files.file.isEmpty())
        takeCertificates(authorities, files.ofFile, files.file, QStringLiteral("profile"));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(isReplaced ? authorities.chosen
                                     : usualAuthorities() + authorities.chosen);
    authorities.tls = tls;
    return authorities;
}

} // namespace Vestibule
